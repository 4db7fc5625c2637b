// SPDX-License-Identifier: MPL-2.0
#include "EditScript.h"

#include "UnlockedWorkbook.h"

#include "workbook/StatusEdit.h"

namespace sjusteg {

namespace {

const CellRef text{QStringLiteral("conclusion"), {}, {}};
const QString table = QStringLiteral("opportunities");
const QString copies = QStringLiteral("mal-6.2");
constexpr int rowsKept = 6;
constexpr int finishEvery = 5; ///< finished by this one, opened again by the next
constexpr int copyEvery = 7;
const QString participantRows = QStringLiteral("rows");

QString rowId(int number)
{
    return QStringLiteral("script-%1").arg(number);
}

} // namespace

int faultRounds(int usual)
{
    bool given = false;
    const int rounds = qEnvironmentVariableIntValue("SJUSTEG_FAULT_ROUNDS", &given);
    return given ? rounds : usual;
}

void unlockIfThere(Workbook &workbook)
{
    if (workbook.participantState() != ParticipantState::None)
        unlockForTest(workbook);
}

EditScript::EditScript(Workbook &workbook)
    : m_form(workbook.single(QStringLiteral("mal-1.2"))->head.id)
    , m_status(workbook.single(QStringLiteral("mal-1.1"))->head.id)
{
    QStringList forms{m_form, m_status};
    if (workbook.participantState() == ParticipantState::Unlocked)
        forms.append(m_participants = workbook.single(QStringLiteral("reg-deltakere"))->head.id);
    for (const QString &id : std::as_const(forms)) {
        const Form form = *workbook.form(id);
        if (const Result<void> done = workbook.apply({{}, QStringLiteral("edit"), {{id, AddForm{form}}}}); !done)
            qFatal("%s", qPrintable(done.problem().sentence));
    }
}

Edit EditScript::edit(const Workbook &workbook, int number) const
{
    Edit edit{{}, QStringLiteral("edit"), {}};
    const Form *form = workbook.form(m_form);
    const QString words = QStringLiteral("nr %1 %2").arg(number).arg(QString(number % 9 * 700, QLatin1Char('x')));
    edit.changes.append({m_form, SetCell{text, form->value(text), words}});
    Row row{rowId(number), {{QStringLiteral("industry"), QStringLiteral("Bransje %1").arg(number)}}};
    edit.changes.append({m_form, InsertRow{table, int(form->rows(table).size()), row}});
    const Row *old = form->row(table, rowId(number - rowsKept));
    if (old && (number - rowsKept) % copyEvery != 0) // a copy belongs to that one
        edit.changes.append({m_form, RemoveRow{table, form->rowIndex(table, old->id), *old}});
    if (number % finishEvery < 2 && number >= finishEvery) {
        const FormStatus status = number % finishEvery == 0 ? FormStatus::Done : FormStatus::Begun;
        edit.changes += statusEdit(*workbook.head(m_status), status).changes;
    }
    if (number % copyEvery == 0) {
        const Form copy = workbook.newCopy(copies, {m_form, rowId(number), {}}, QStringLiteral("Kopi %1").arg(number));
        edit.changes.append({copy.head.id, AddForm{copy}});
    }
    if (m_participants.isEmpty())
        return edit;
    const Form *participants = workbook.form(m_participants);
    Row person{rowId(number), {{QStringLiteral("code"), QStringLiteral("D-%1").arg(number)}, {QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}}};
    edit.changes.append({m_participants, InsertRow{participantRows, int(participants->rows(participantRows).size()), person}});
    if (const Row *gone = participants->row(participantRows, rowId(number - rowsKept)))
        edit.changes.append({m_participants, RemoveRow{participantRows, participants->rowIndex(participantRows, gone->id), *gone}});
    return edit;
}

int EditScript::reached(const Workbook &workbook) const
{
    const Form *form = workbook.form(m_form);
    return !form ? -1 : form->value(text).toString().section(QLatin1Char(' '), 1, 1).toInt();
}

QString EditScript::contradiction(const Workbook &workbook, int number) const
{
    const auto differs = [number](const char *what, qsizetype found, qsizetype wanted) {
        return QStringLiteral("after edit %1: %2 %3 instead of %4").arg(number).arg(QLatin1StringView(what)).arg(found).arg(wanted);
    };
    if (reached(workbook) != number)
        return differs("the text has number", reached(workbook), number);
    if (!workbook.form(m_form) || !workbook.form(m_status))
        return QStringLiteral("a form is not there");
    const QVector<Row> rows = workbook.form(m_form)->rows(table);
    const int wanted = qMin(number, rowsKept) + qMax(0, number - rowsKept) / copyEvery;
    if (rows.size() != wanted)
        return differs("rows", rows.size(), wanted);
    for (const Row &row : rows) {
        const int from = row.id.section(QLatin1Char('-'), 1).toInt();
        if (from <= number - rowsKept && from % copyEvery != 0)
            return differs("an old row", from, number);
    }
    if (!m_participants.isEmpty()) {
        const Form *participants = workbook.form(m_participants);
        if (!participants)
            return QStringLiteral("the participants are not there");
        const QVector<Row> persons = participants->rows(participantRows);
        if (persons.size() != qMin(number, rowsKept) || (number > 0 && persons.last().cell(QStringLiteral("code")).toString() != QStringLiteral("D-%1").arg(number)))
            return differs("participants", persons.size(), qMin(number, rowsKept));
    }
    const int changes = number / finishEvery + (number > finishEvery ? (number - 1) / finishEvery : 0);
    if (const qsizetype versions = workbook.versions(m_status).size(); versions != changes)
        return differs("versions", versions, changes);
    if (const qsizetype found = workbook.copies(copies).size(); found != number / copyEvery)
        return differs("copies", found, number / copyEvery);
    return {};
}

} // namespace sjusteg
