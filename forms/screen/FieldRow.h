// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/Block.h"

class QBoxLayout;
class QLabel;

namespace sjusteg::screen {

class ChangeBox;
class FieldEditor;
class OriginLink;

/// A label with its editor beside it, or below it where there is little room; or a heading with a table below.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    FieldRow(FormContext &context, const Field &field, const CellRef &cell, const QString &name, QWidget *parent);

    const Field &field() const { return m_field; }
    bool shouldShow() const; ///< due, filled, and not left out of this copy
    void refresh();
    void reloadOptions();
    void updateReadOnly();
    bool reveal(const CellRef &cell);
    bool startRow(const QString &table);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLabel();
    void updateMarks();

    FormContext &m_context;
    const Field &m_field;
    CellRef m_cell;
    QBoxLayout *m_layout;
    QWidget *m_label = nullptr;
    FieldEditor *m_editor = nullptr;
    QBoxLayout *m_beside = nullptr; ///< the editor with its marks below
    OriginLink *m_origin = nullptr; ///< made where something was carried over
    ChangeBox *m_change = nullptr;
    Block *m_block = nullptr;
};

/// A small mark with a word: «from the handbook».
QLabel *makeChip(const QString &text, QWidget *parent);
QString originText(const QString &origin);

} // namespace sjusteg::screen
