// SPDX-License-Identifier: MPL-2.0
#include "meeting/MeetingWhen.h"

#include "meeting/NaturalDate.h"
#include "screen/LineFormat.h"
#include "screen/TextLength.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

const QString dateField = QStringLiteral("meeting_date");
const QString startField = QStringLiteral("start_time");
const QString placeField = QStringLiteral("place");

} // namespace

MeetingWhen::MeetingWhen(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_weekday(parts::label({}, QStringLiteral("muted")))
    , m_problem(parts::label({}, QStringLiteral("missing")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_problem->hide();
    const Template *definition = nullptr;
    for (const Template *each : workspace.workbook.catalog().ofStep(1)) {
        if (each->kind == TemplateKind::RunSheet)
            definition = each;
    }
    const auto add = [&](const QString &id, const QString &hint, int width) {
        const Field *field = definition ? definition->field(id) : nullptr;
        const QString name = field ? field->label : id;
        row->addWidget(parts::label(name, QStringLiteral("small")));
        QLineEdit *line = addLine(id, hint, width);
        line->setAccessibleName(name);
        line->setToolTip(field ? field->help : hint);
        if (field && field->maxLength > 0)
            screen::limitLength(line, field->maxLength);
        row->addWidget(line, width > 0 ? 0 : 1);
    };
    add(dateField, tr("dd.mm.yyyy, or Friday"), 210);
    row->addWidget(m_weekday);
    add(startField, tr("09:00"), 72);
    add(placeField, tr("Where you meet"), 0);
}

QLineEdit *MeetingWhen::addLine(const QString &column, const QString &hint, int width)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    if (width > 0)
        line->setFixedWidth(width);
    connect(line, &QLineEdit::editingFinished, this, [this, column] { save(column); });
    m_lines.insert(column, line);
    return line;
}

QString MeetingWhen::shown(const QString &column) const
{
    const Form *form = m_workspace.workbook.form(m_forms.value(0));
    const Value value = form ? form->value({column, {}, {}}) : noValue();
    return column == dateField ? screen::dateText(value) : column == startField ? screen::timeText(value) : value.toString();
}

void MeetingWhen::showSheets(const QStringList &runSheets)
{
    m_forms = runSheets;
    bool mayWrite = !m_workspace.workbook.isReadOnly();
    for (const QString &id : runSheets) {
        const std::optional<FormHead> head = m_workspace.workbook.head(id);
        mayWrite = mayWrite && head && head->status != FormStatus::Done && head->status != FormStatus::Anchored;
    }
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        it.value()->setReadOnly(!mayWrite);
        if (!it.value()->hasFocus() || !it.value()->isModified())
            it.value()->setText(shown(it.key()));
    }
    const Form *form = m_workspace.workbook.form(m_forms.value(0));
    const QDate date = form ? QDate::fromString(form->value({dateField, {}, {}}).toString(), Qt::ISODate) : QDate();
    m_weekday->setText(date.isValid() ? QLocale().standaloneDayName(date.dayOfWeek()) : QString());
}

std::optional<Value> MeetingWhen::written(const QString &column) const
{
    const QString text = m_lines.value(column)->text().trimmed();
    if (column == dateField) {
        const std::optional<QDate> date = naturalDate(text, m_workspace.workbook.clock().today());
        if (!date)
            return {};
        return date->isValid() ? Value(date->toString(Qt::ISODate)) : noValue();
    }
    if (column == startField) {
        const screen::Parsed time = screen::parseTime(text);
        return time.ok ? std::optional(time.value) : std::nullopt;
    }
    return text.isEmpty() ? noValue() : Value(text);
}

void MeetingWhen::save(const QString &column)
{
    QLineEdit *line = m_lines.value(column);
    if (line->isReadOnly() || line->text() == shown(column)) {
        m_problem->hide();
        return;
    }
    const std::optional<Value> value = written(column);
    m_problem->setVisible(!value);
    if (!value) {
        m_problem->setText(column == dateField ? tr("△ Write the day as 09.12.2026, 9 Dec or Friday.") : tr("△ Write the time as 09:30."));
        return;
    }
    Edit edit{tr("When and where"), QStringLiteral("edit"), {}};
    const CellRef cell{column, {}, {}};
    for (const QString &form : std::as_const(m_forms)) {
        const Value before = m_workspace.workbook.form(form)->value(cell);
        if (!(before == *value))
            edit.changes.append({form, SetCell{cell, before, *value}});
    }
    line->setModified(false);
    if (edit.isEmpty() || perform(m_workspace, edit))
        line->setText(shown(column));
}

void MeetingWhen::flush()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (it.value()->isModified())
            save(it.key());
    }
}

} // namespace sjusteg
