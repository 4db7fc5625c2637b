// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/ChecklistItem.h"

#include "screen/FieldRow.h"
#include "screen/Fold.h"
#include "screen/editors/EditorFactory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>

namespace sjusteg::screen {

namespace {
constexpr int indent = 28;
constexpr int labelWidth = 150;
}

ChecklistItem::ChecklistItem(FormContext &context, const Field &field, const Statement &statement, int number, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_statement(statement)
    , m_name(tr("Statement %1").arg(number))
    , m_disagree(makeChip(tr("△ Different assessments"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 2);
    m_layout->setSpacing(6);
    auto *text = new QLabel(QStringLiteral("%1.  %2").arg(number).arg(statement.text), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *head = new QHBoxLayout; // the mark stands up here, so that the buttons below keep to one row
    head->setSpacing(8);
    head->addWidget(text, 1);
    head->addWidget(m_disagree, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    if (const Field *status = field.column(QStringLiteral("status"))) {
        FieldEditor *editor = makeEditor({context, *status, cellOf(status->id), false}, this);
        editor->setName(QStringLiteral("%1, %2").arg(m_name, status->label));
        editor->setToolTip(statement.text);
        line->addWidget(editor, 1);
        m_editors.append(editor);
    }
    m_answer = new QVBoxLayout;
    m_answer->setSpacing(2);
    m_answer->addLayout(line);
    m_layout->addLayout(m_answer);
    if (const Field *votes = field.column(QStringLiteral("unit_votes"))) {
        m_votesFold = new Fold(tr("The units"), {}, false, this);
        m_votesFold->setToolTip(votes->label);
        line->addWidget(m_votesFold, 0, Qt::AlignTop);
        connect(m_votesFold, &Fold::turned, this, [this](bool open) {
            if (open)
                buildVotes();
            m_votes->setVisible(open);
        });
    }
    refresh();
}

void ChecklistItem::setLastRound(const QString &status)
{
    if (!m_lastRound) {
        m_lastRound = new QLabel(this);
        m_lastRound->setProperty("role", QStringLiteral("small"));
        m_lastRound->setContentsMargins(indent, 0, 0, 0);
        m_answer->addWidget(m_lastRound);
    }
    m_lastRound->setText(tr("Last round: %1").arg(status));
    m_lastRound->setVisible(!status.isEmpty());
}

CellRef ChecklistItem::cellOf(const QString &part) const
{
    return {QStringLiteral("%1.%2").arg(m_field.id, part), m_statement.id, {}};
}

bool ChecklistItem::needsMore() const
{
    const QString status = m_context.value(cellOf(QStringLiteral("status"))).toString();
    if (status == QLatin1StringView("unmet") || status == QLatin1StringView("partly"))
        return true;
    for (const char *part : {"improvement", "responsible", "due"}) {
        if (!isBlank(m_context.value(cellOf(QString::fromLatin1(part)))))
            return true;
    }
    return false;
}

void ChecklistItem::addEditor(const Field &field, const CellRef &cell, const QString &label, const QString &name, QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *caption = new QLabel(label, this);
    caption->setWordWrap(true);
    caption->setFixedWidth(labelWidth);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, 5, 0, 0);
    line->addWidget(caption);
    FieldEditor *editor = makeEditor({m_context, field, cell, false}, this);
    editor->setName(name);
    line->addWidget(editor, 1);
    layout->addLayout(line);
    m_editors.append(editor);
}

void ChecklistItem::buildMore()
{
    if (m_more)
        return;
    m_more = new QWidget(this);
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(indent, 0, 0, 0);
    column->setSpacing(6);
    m_layout->insertWidget(2, m_more);
    for (const char *part : {"improvement", "responsible", "due"}) {
        if (const Field *field = m_field.column(QString::fromLatin1(part)))
            addEditor(*field, cellOf(field->id), field->label, QStringLiteral("%1, %2").arg(m_name, field->label), column);
    }
}

void ChecklistItem::buildVotes()
{
    if (m_votes)
        return;
    m_votes = new QWidget(this);
    auto *column = new QVBoxLayout(m_votes);
    column->setContentsMargins(indent, 0, 0, 0);
    column->setSpacing(6);
    m_layout->addWidget(m_votes);
    const Field *votes = m_field.column(QStringLiteral("unit_votes"));
    for (const Option &unit : m_context.workbook().units()) {
        for (const char *part : {"status", "note"}) {
            const Field *field = votes->column(QString::fromLatin1(part));
            if (!field)
                continue;
            const CellRef cell{QStringLiteral("%1.unit_votes.%2").arg(m_field.id, field->id), unit.id, m_statement.id};
            const bool first = field->id == QLatin1StringView("status");
            addEditor(*field, cell, first ? unit.label : field->label,
                      QStringLiteral("%1, %2, %3").arg(m_name, unit.label, field->label), column);
        }
    }
}

void ChecklistItem::showVotes()
{
    QSet<QString> different;
    int given = 0;
    const QVector<Row> votes = m_context.form().votes.value(m_field.id).value(m_statement.id);
    for (const Row &vote : votes) {
        const QString status = vote.cell(QStringLiteral("status")).toString();
        if (status.isEmpty())
            continue;
        different.insert(status);
        ++given;
    }
    m_disagree->setVisible(different.size() > 1);
    if (m_votesFold) {
        m_votesFold->setLabel(given > 0 ? tr("The units (%1)").arg(given) : tr("The units"));
        const QString label = m_field.column(QStringLiteral("unit_votes"))->label;
        m_votesFold->setAccessibleName(QStringLiteral("%1, %2 (%3)").arg(m_name, label).arg(given));
    }
}

void ChecklistItem::refresh()
{
    if (needsMore())
        buildMore();
    if (m_more)
        m_more->setVisible(needsMore());
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->refresh();
    showVotes();
}

void ChecklistItem::reloadOptions()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->reloadOptions();
}

void ChecklistItem::updateReadOnly()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(m_context.isReadOnly());
}

bool ChecklistItem::reveal(const CellRef &cell)
{
    if (!cell.parent.isEmpty() && m_votesFold)
        m_votesFold->setOpen(true);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->cell() == cell) {
            editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (!m_editors.isEmpty())
        m_editors.first()->setFocus(Qt::OtherFocusReason);
    return !m_editors.isEmpty();
}

} // namespace sjusteg::screen
