// SPDX-License-Identifier: MPL-2.0
#include "meeting/PostRow.h"

#include "meeting/RunSheet.h"
#include "screen/FieldEditor.h"
#include "screen/FormContext.h"
#include "screen/editors/EditorFactory.h"
#include "screen/tables/RowButtons.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

struct PostColumn {
    const char *id;
    int width;   ///< pixels; 0: takes what is left
    int stretch;
};

constexpr PostColumn postColumns[] = {{"title", 0, 2},   {"minutes", 62, 0}, {"min_minutes", 62, 0},
                                      {"fixed_at", 66, 0}, {"method", 244, 0}, {"responsible", 0, 1}};
constexpr int beginWidth = 46;
constexpr int buttonsWidth = 76;

} // namespace

PostRow::PostRow(const Workspace &workspace, screen::FormContext &context, const QString &post, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_post(post)
    , m_begin(parts::label({}, QStringLiteral("muted")))
    , m_buttons(new screen::RowButtons(false, this))
    , m_note(new QWidget(this))
    , m_noteLine(new QHBoxLayout(m_note))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 1);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    column->addLayout(line);
    m_begin->setFixedWidth(beginWidth);
    line->addWidget(m_begin);
    for (const PostColumn &each : postColumns)
        addEditor(line, each.id);
    m_buttons->setFixedWidth(buttonsWidth);
    line->addWidget(m_buttons);
    connect(m_buttons, &screen::RowButtons::moveRequested, this, &PostRow::moveWanted);
    connect(m_buttons, &screen::RowButtons::deleteRequested, this, &PostRow::removeWanted);
    m_noteLine->setContentsMargins(beginWidth + 4, 0, 0, 4);
    m_noteLine->setSpacing(8);
    column->addWidget(m_note);
    m_note->hide();
}

QString PostRow::form() const
{
    return m_context.formId();
}

void PostRow::addHeadings(QHBoxLayout *line)
{
    const QStringList names{tr("Topic"), tr("Min"), tr("At least"), tr("Fixed at"), tr("Method"), tr("Responsible")};
    line->setSpacing(4);
    QLabel *begin = parts::label(tr("At"), QStringLiteral("small"));
    begin->setFixedWidth(beginWidth);
    line->addWidget(begin);
    for (int i = 0; i < names.size(); ++i) {
        QLabel *label = parts::label(names.at(i), QStringLiteral("small"));
        if (postColumns[i].width > 0)
            label->setFixedWidth(postColumns[i].width);
        line->addWidget(label, postColumns[i].stretch);
    }
    line->addSpacing(buttonsWidth);
}

void PostRow::addEditor(QHBoxLayout *line, const char *id)
{
    const QString path = QStringLiteral("agenda.") + QLatin1String(id);
    const Field *field = m_context.definition().field(path);
    if (!field)
        return;
    auto *editor = screen::makeEditor({m_context, *field, {path, m_post, {}}, true}, this);
    const PostColumn &column = postColumns[m_editors.size()];
    if (column.width > 0)
        editor->setFixedWidth(column.width);
    else
        editor->setMinimumWidth(120);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->installEventFilter(this);
    line->addWidget(editor, column.stretch, Qt::AlignTop);
    m_editors.append(editor);
}

void PostRow::refresh(int number, int count, const QTime &begin, const PlanNote &note)
{
    m_begin->setText(begin.isValid() ? begin.toString(QStringLiteral("HH:mm")) : QStringLiteral("–"));
    const bool mayWrite = !m_context.isReadOnly();
    const QString title = m_context.workbook().ownRowTitle(form(), QStringLiteral("agenda"), m_post);
    const QString name = tr("post %1, %2").arg(QString::number(number), title);
    m_buttons->setRow(name, mayWrite && number > 1, mayWrite && number < count, mayWrite);
    for (screen::FieldEditor *editor : std::as_const(m_editors)) {
        editor->refresh();
        editor->setReadOnly(!mayWrite);
        editor->setName(tr("%1, %2").arg(editor->field().label, name));
        // Where nobody has said how short a post may become, the usual rule is seen behind.
        auto *line = editor->findChild<QLineEdit *>();
        if (line && editor->field().id == QLatin1String("min_minutes"))
            line->setPlaceholderText(QString::number(meeting::ordinaryMinimum(m_context.form(), m_post)));
    }
    showNote(note);
}

void PostRow::showNote(const PlanNote &note)
{
    QString now = note.text;
    for (const PlanRemedy &remedy : note.remedies)
        now += QLatin1Char('\n') + remedy.label;
    m_note->setVisible(!note.text.isEmpty());
    m_remedies = note.remedies; // the same words may mean other minutes now
    if (now == m_shownNote)
        return;
    m_shownNote = now;
    parts::clear(m_noteLine);
    if (note.text.isEmpty())
        return;
    m_noteLine->addWidget(parts::paragraph(note.text, QStringLiteral("missing")), 1);
    for (int i = 0; i < note.remedies.size(); ++i) {
        const PlanRemedy &remedy = note.remedies.at(i);
        QPushButton *button = parts::button(remedy.label, QStringLiteral("segment"), QStringLiteral("%1: %2").arg(remedy.label, m_context.workbook().ownRowTitle(form(), QStringLiteral("agenda"), m_post)));
        button->setEnabled(!m_context.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, i] { perform(m_workspace, Edit(m_remedies.value(i).edit)); });
        m_noteLine->addWidget(button);
    }
}

void PostRow::flush()
{
    if (!m_context.exists())
        return; // the run-sheet is gone, and the page is about to be
    for (screen::FieldEditor *editor : std::as_const(m_editors))
        editor->flush();
}

bool PostRow::edit(const QString &column)
{
    for (screen::FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field().id == column) {
            editor->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

QString PostRow::focusedColumn() const
{
    QWidget *focus = QApplication::focusWidget();
    for (const screen::FieldEditor *editor : m_editors) {
        if (focus && (editor == focus || editor->isAncestorOf(focus)))
            return editor->field().id;
    }
    return {};
}

bool PostRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            Q_EMIT moveWanted(up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
            Q_EMIT removeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg
