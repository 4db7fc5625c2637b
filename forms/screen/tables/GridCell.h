// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QWidget>

namespace sjusteg::screen {

class FieldEditor;

/// One cell of a grid: painted text until it gets focus, then an editor. A table of a hundred rows holds one editor at a time.
class GridCell final : public QWidget
{
    Q_OBJECT
public:
    GridCell(FormContext &context, const Field &column, const CellRef &cell, QWidget *parent);

    const CellRef &cell() const { return m_cell; }
    const Field &column() const { return m_column; }
    FieldEditor *editor() const { return m_editor; }

    void setRowNumber(int number); ///< from 1; part of the name
    void setEditable(bool editable);
    void setUnsaved(bool unsaved); ///< what stands there is a beginning, not an answer: in pale letters
    /// A line below the answer about where it came from. `changed`: its source says something else now.
    void setMark(const QString &mark, bool changed);
    QString mark() const { return m_mark; }
    void refresh();
    int heightFor(int width);
    void closeEditor();

Q_SIGNALS:
    void editorOpened();
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openEditor();
    int textFlags() const;
    QFont markFont() const;
    QRect markRect() const;

    FormContext &m_context;
    const Field &m_column;
    CellRef m_cell;
    FieldEditor *m_editor = nullptr;
    QString m_name;
    QString m_text;
    QString m_mark;
    QString m_explained; ///< where the answer came from, in full
    bool m_changed = false;
    bool m_editable = true;
    bool m_unsaved = false;
    bool m_openedByPress = false; ///< the mouse press that is about to be told gave the focus
    bool m_longWord = false; ///< wider than the cell, so it must break inside
    int m_cachedWidth = -1;
    int m_cachedHeight = 0;
    int m_textHeight = 0; ///< of the answer alone; the mark stands below it
};

} // namespace sjusteg::screen
