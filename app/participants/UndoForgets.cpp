// SPDX-License-Identifier: MPL-2.0
#include "participants/UndoForgets.h"

#include "handbook/TemplateCatalog.h"
#include "screen/EditCommand.h"
#include "window/UndoableEdit.h"

#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a change has anything to do with the forms.
class TellsOf
{
public:
    TellsOf(const TemplateCatalog &catalog, const QSet<QString> &forms)
        : m_catalog(catalog), m_forms(forms)
    {
    }

    bool operator()(const Edit &edit) const
    {
        return std::any_of(edit.changes.cbegin(), edit.changes.cend(),
                           [this](const FormChange &change) { return m_forms.contains(change.form) || std::visit(*this, change.change); });
    }

    bool operator()(const SetCell &change) const { return leads(change.before) || leads(change.after); }
    bool operator()(const InsertRow &change) const { return leads(change.row); }
    bool operator()(const RemoveRow &change) const { return leads(change.row); }
    bool operator()(const MoveRow &) const { return false; }
    bool operator()(const SetHead &change) const { return leads(change.before) || leads(change.after); }
    bool operator()(const AddForm &change) const { return leads(change.form); }
    bool operator()(const DropForm &change) const { return leads(change.form); }
    bool operator()(const SetOrigins &change) const
    {
        return leads(change.carriedBefore) || leads(change.carriedAfter) || leads(change.refusedBefore) || leads(change.refusedAfter);
    }
    bool operator()(const AddEvent &) const { return false; }
    bool operator()(const DropEvent &) const { return false; }
    bool operator()(const SetMeeting &change) const { return leads(change.before.state) || leads(change.after.state); }
    bool operator()(const SetMinutes &) const { return false; }

private:
    bool leads(const QJsonValue &value) const
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            return std::any_of(list.begin(), list.end(), [this](const QJsonValue &item) { return leads(item); });
        }
        const QJsonObject object = value.toObject();
        return m_forms.contains(object.value("form"_L1).toString())
            || std::any_of(object.begin(), object.end(), [this](const QJsonValue &part) { return leads(part); });
    }

    bool leads(const Row &row) const
    {
        return std::any_of(row.cells.cbegin(), row.cells.cend(), [this](const Value &cell) { return leads(cell); });
    }

    bool leads(const FormHead &head) const
    {
        return m_catalog.isAboutParticipants(head.templateId) || m_forms.contains(head.subject.form) || leads(head.filledBy);
    }

    bool leads(const Form &form) const
    {
        const bool inRows = std::any_of(form.tables.cbegin(), form.tables.cend(), [this](const QVector<Row> &rows) {
            return std::any_of(rows.cbegin(), rows.cend(), [this](const Row &row) { return leads(row); });
        });
        return inRows || leads(form.head) || leads(form.carried) || leads(form.refused)
            || std::any_of(form.fields.cbegin(), form.fields.cend(), [this](const Value &value) { return leads(value); });
    }

    const TemplateCatalog &m_catalog;
    const QSet<QString> &m_forms;
};

/// What a step of the stack did. Every step of ours is one of two kinds.
Edit editOf(const QUndoCommand *step)
{
    if (const auto *typed = dynamic_cast<const screen::EditCommand *>(step))
        return typed->edit();
    const auto *made = dynamic_cast<const UndoableEdit *>(step);
    return made ? made->edit() : Edit();
}

} // namespace

QVector<bool> stepsThatMayStay(const TemplateCatalog &catalog, const QVector<Edit> &steps, const QSet<QString> &forms)
{
    QVector<bool> stays(steps.size(), true);
    QSet<QString> changedSince; // by steps that go
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        const QVector<FormChange> &changes = steps.at(i).changes;
        stays[i] = !changes.isEmpty() && !TellsOf(catalog, forms)(steps.at(i))
            && std::none_of(changes.cbegin(), changes.cend(), [&changedSince](const FormChange &change) { return changedSince.contains(change.form); });
        if (stays.at(i))
            continue;
        for (const FormChange &change : changes)
            changedSince.insert(change.form);
    }
    return stays;
}

void forgetParticipantSteps(const Workspace &workspace, const QSet<QString> &forms)
{
    QUndoStack &stack = workspace.undo;
    QVector<Edit> steps;
    for (int i = 0; i < stack.count(); ++i)
        steps.append(editOf(stack.command(i)));
    const TemplateCatalog &catalog = workspace.workbook.catalog();
    const TellsOf tellsOf(catalog, forms);
    if (std::none_of(steps.cbegin(), steps.cend(), tellsOf))
        return;
    // Only what is done stands in the file; the stack cannot take in a step that is not.
    const QVector<Edit> done = steps.first(stack.index());
    const QVector<bool> stays = stepsThatMayStay(catalog, done, forms);
    // Made before the old ones go, so that none takes the place in memory of one that somebody still remembers.
    std::vector<std::unique_ptr<UndoableEdit>> kept;
    for (qsizetype i = 0; i < done.size(); ++i) {
        if (stays.at(i))
            kept.push_back(std::make_unique<UndoableEdit>(workspace, done.at(i), UndoableEdit::State::Done));
    }
    stack.clear();
    for (std::unique_ptr<UndoableEdit> &step : kept)
        stack.push(step.release());
}

} // namespace sjusteg
