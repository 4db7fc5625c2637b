// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"
#include "screen/tables/TableRows.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace sjusteg::screen {

class Card;
class FieldEditor;
class SuggestionPanel;

/// A table whose rows are cards; one is open at a time.
class CardTable final : public Block
{
    Q_OBJECT
public:
    CardTable(FormContext &context, const Field &field, QWidget *parent);

    void refresh() override;
    void reloadOptions() override;
    void updateReadOnly() override;
    bool reveal(const CellRef &cell) override;
    bool startRow(const QString &table) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Card *card(const QString &row) const;
    Card *makeCard(const QString &row);
    void openOnly(Card *card);
    void addCard();
    void removeCard(Card *card);
    void confirmCard(Card *confirmed);
    void moveCard(Card *card, int by);
    void showMissing();
    bool paste(FieldEditor &at); ///< false: what is on the clipboard is no table

    TableRows m_rows;
    QVBoxLayout *m_layout;
    QVector<Card *> m_cards;
    QPushButton *m_add;
    QLabel *m_note; ///< what of a pasted table did not fit
    QPushButton *m_suggest = nullptr;
    SuggestionPanel *m_panel = nullptr;
    QTimer *m_missingTimer;
};

} // namespace sjusteg::screen
