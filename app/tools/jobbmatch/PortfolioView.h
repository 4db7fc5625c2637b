// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/Portfolio.h"
#include "workbook/Workbook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace sjusteg {

/// The learning portfolio to be read: newest first, one entry a card, filtered by learning goal and place.
class PortfolioView final : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioView(const Workbook &workbook, QWidget *parent = nullptr);

    void setEntries(const QVector<PortfolioEntry> &entries);
    PortfolioFilter filter() const;

Q_SIGNALS:
    void opened(const sjusteg::CellRef &cell);
    void newRowWanted(const QString &table);

private:
    QWidget *makeBar();
    void fillChoices(QComboBox *box, const QString &all, const QStringList &choices);
    void showEntries();
    void addEntry(const PortfolioEntry &entry);
    void addPicture(QVBoxLayout *layout, const PortfolioEntry &entry);

    const Workbook &m_workbook;
    QVector<PortfolioEntry> m_entries;
    QComboBox *m_goal;
    QComboBox *m_place;
    QCheckBox *m_unanswered;
    QLabel *m_count;
    QLabel *m_words;
    QVBoxLayout *m_list = nullptr;
};

} // namespace sjusteg
