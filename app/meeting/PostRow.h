// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/PlanNotes.h"
#include "window/Page.h"

class QLabel;
class QHBoxLayout;

namespace sjusteg {

namespace screen {
class FieldEditor;
class FormContext;
class RowButtons;
}

/// One post of the plan on a line: when it begins, and everything that can be changed about it; what is wrong with it stands below.
class PostRow final : public QWidget
{
    Q_OBJECT
public:
    PostRow(const Workspace &workspace, screen::FormContext &context, const QString &post, QWidget *parent = nullptr);

    QString post() const { return m_post; }
    QString form() const;
    void refresh(int number, int count, const QTime &begin, const PlanNote &note);
    void flush();
    bool edit(const QString &column);   ///< gives it the focus
    QString focusedColumn() const;      ///< empty: the focus is elsewhere
    static void addHeadings(QHBoxLayout *line);

Q_SIGNALS:
    void moveWanted(int by);
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEditor(QHBoxLayout *line, const char *column);
    void showNote(const PlanNote &note);

    const Workspace m_workspace;
    screen::FormContext &m_context;
    QString m_post;
    QLabel *m_begin;
    QVector<screen::FieldEditor *> m_editors;
    screen::RowButtons *m_buttons;
    QWidget *m_note;
    QHBoxLayout *m_noteLine;
    QString m_shownNote;
    QVector<PlanRemedy> m_remedies; ///< what its buttons do
};

} // namespace sjusteg
