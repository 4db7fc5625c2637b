// SPDX-License-Identifier: MPL-2.0
#include "participants/NewParticipant.h"

#include "window/UndoableEdit.h"

#include <QCoreApplication>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NewParticipantText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::NewParticipant)
};

QString insertRow(const Workspace &workspace, const QString &templateId, const QString &text, const QHash<QString, Value> &cells)
{
    const Form *form = workspace.workbook.single(templateId);
    Row row = workspace.workbook.newRow(form->head.id, u"rows"_s);
    for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
        if (!isBlank(it.value()))
            row.cells.insert(it.key(), it.value());
    }
    const Edit edit{text, u"edit"_s, {{form->head.id, InsertRow{u"rows"_s, int(form->rows(u"rows"_s).size()), row}}}};
    return perform(workspace, edit) ? row.id : QString();
}

} // namespace

QString addParticipant(const Workspace &workspace)
{
    return insertRow(workspace, u"reg-deltakere"_s, NewParticipantText::tr("New participant"), {});
}

QString addPlacement(const Workspace &workspace, const QString &participant)
{
    const Workbook &workbook = workspace.workbook;
    const Form *participants = workbook.single(u"reg-deltakere"_s);
    const Row *row = participants->row(u"rows"_s, participant);
    if (!row)
        return {};
    const Reference about{participants->head.id, participant, workbook.rowTitle(participants->head.id, u"rows"_s, participant)};
    return insertRow(workspace, u"reg-praksisperioder"_s, NewParticipantText::tr("New placement"),
                     {{u"participant"_s, about.toJson()}, {u"counsellor"_s, row->cell(u"counsellor"_s)}, {u"occupation"_s, row->cell(u"occupation"_s)}});
}

QString addParticipantForm(const Workspace &workspace, const Template &definition, const Reference &subject)
{
    const Form copy = workspace.workbook.newCopy(definition.id, subject);
    const Edit edit{NewParticipantText::tr("New copy"), u"edit"_s, {{copy.head.id, AddForm{copy}}}};
    return perform(workspace, edit) ? copy.head.id : QString();
}

} // namespace sjusteg
