// SPDX-License-Identifier: MPL-2.0
#include "carry/RowGuard.h"

#include "carry/Carry.h"
#include "handbook/FlowPlan.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QSet>

namespace sjusteg {

RowGuard::RowGuard(const Workspace &workspace, const QString &formId, QWidget *window)
    : m_workspace(workspace)
    , m_formId(formId)
    , m_window(window)
{
}

QString RowGuard::nameOf(const FormHead &head) const
{
    const Template *definition = m_workspace.workbook.catalog().find(head.templateId);
    const QString name = definition ? (parts::number(*definition) + QLatin1Char(' ') + definition->shortTitle).trimmed() : head.templateId;
    const QString copy = m_workspace.workbook.copyTitle(head.id);
    return copy.isEmpty() || copy == (definition ? definition->title : QString()) ? name : QStringLiteral("%1: %2").arg(name, copy);
}

bool RowGuard::mayRemove(const CellRef &row) const
{
    const Workbook &workbook = m_workspace.workbook;
    const Form *form = workbook.form(m_formId);
    const int index = form ? form->rowIndex(row.table(), row.row) : -1;
    if (index < 0)
        return true;
    const Edit removal{{}, QStringLiteral("edit"), {{m_formId, RemoveRow{row.table(), index, form->rows(row.table()).at(index)}}}};
    if (forbidden(workbook, removal)) {
        refuse(row, copiesAbout(workbook, m_formId, row.row));
        return false;
    }
    const QStringList built = users(row);
    if (built.isEmpty())
        return true;
    const QString title = workbook.rowTitle(m_formId, row.table(), row.row);
    const int answer = m_workspace.dialogs.ask(
        m_window, {tr("Delete row"),
                   tr("«%1» is used in %2. What stands there is kept, marked as removed in the source. You can undo this.")
                       .arg(title, built.join(QStringLiteral(", "))),
                   {}, {tr("Delete"), tr("Keep")}, 1});
    return answer == 0;
}

void RowGuard::refuse(const CellRef &row, const QVector<FormHead> &copies) const
{
    QStringList names;
    for (const FormHead &head : copies)
        names.append(QStringLiteral("• ") + nameOf(head));
    QString label;
    const std::optional<Edit> instead = notRelevant(row, &label);
    QString text = tr("«%1» cannot be deleted. These forms are about it and hold answers:\n%2")
                       .arg(m_workspace.workbook.rowTitle(m_formId, row.table(), row.row), names.join(QLatin1Char('\n')));
    QStringList answers{tr("Open the first of them"), tr("Keep")};
    if (instead) {
        text += QLatin1Char('\n') + tr("You can set it to «%1» instead. The forms are then kept, marked as no longer relevant.").arg(label);
        answers.prepend(tr("Set to «%1»").arg(label));
    }
    const int answer = m_workspace.dialogs.ask(m_window, {tr("Delete row"), text, {}, answers, int(answers.size()) - 1});
    if (instead && answer == 0)
        perform(m_workspace, *instead);
    else if (answer == int(answers.size()) - 2)
        Q_EMIT m_workspace.requests.form(copies.constFirst().id);
}

/// The answer of the row that ends the need for its copies, as the flows have it; none where it does not stand in the row itself.
std::optional<Edit> RowGuard::notRelevant(const CellRef &row, QString *label) const
{
    const Workbook &workbook = m_workspace.workbook;
    const Form *form = workbook.form(m_formId);
    const Template *definition = workbook.catalog().find(form->head.templateId);
    for (const FlowRule *rule : workbook.catalog().flowPlan().outOf(definition->id)) {
        if (rule->mode != FlowMode::NewCopy || rule->sourceTable != row.table() || rule->ends.kind != Condition::Kind::Is)
            continue;
        const Field *column = definition->field(row.table() + QLatin1Char('.') + rule->ends.field);
        const Option *option = column ? column->option(rule->ends.options.value(0)) : nullptr;
        if (!option)
            continue;
        *label = option->label;
        const CellRef cell{row.table() + QLatin1Char('.') + column->id, row.row, {}};
        return Edit{tr("Set to «%1»").arg(option->label), QStringLiteral("edit"), {{m_formId, SetCell{cell, form->value(cell), option->id}}}};
    }
    return std::nullopt;
}

/// Other forms that refer to the row, or have taken something from it.
QStringList RowGuard::users(const CellRef &row) const
{
    const Workbook &workbook = m_workspace.workbook;
    QSet<QString> forms;
    for (const auto &[form, cell] : workbook.referencesTo(m_formId, row.row))
        forms.insert(form);
    const std::optional<FormHead> head = workbook.head(m_formId);
    for (const FlowRule *rule : workbook.catalog().flowPlan().outOf(head->templateId)) {
        for (const QString &target : rule->targets) {
            for (const FormHead &copy : workbook.copies(target)) {
                const Form *form = copy.stored && !forms.contains(copy.id) ? workbook.form(copy.id) : nullptr;
                for (const QJsonValue &entry : form ? form->carried : QJsonArray()) {
                    const QJsonObject from = entry[QLatin1String("from")].toObject();
                    if (from.value(QLatin1String("form")).toString() == m_formId && from.value(QLatin1String("row")).toString() == row.row)
                        forms.insert(copy.id);
                }
            }
        }
    }
    forms.remove(m_formId);
    QStringList names;
    for (const FormHead &copy : workbook.allCopies()) {
        if (forms.contains(copy.id))
            names.append(nameOf(copy));
    }
    return names;
}

} // namespace sjusteg
