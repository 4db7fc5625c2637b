// SPDX-License-Identifier: MPL-2.0
#include "exchange/Answers.h"

#include "carry/Loading.h"
#include "exchange/FormMatcher.h"
#include "exchange/FormReader.h"
#include "exchange/HeadReader.h"

#include <QJsonParseError>

namespace sjusteg {

namespace {

using namespace exchange;

QString say(const char *text)
{
    return QCoreApplication::translate("sjusteg::LoadAnswers", text);
}

/// The file keeps no titles of what links lead to: they are read where they are shown.
QJsonArray withoutTitles(QJsonArray carried)
{
    for (qsizetype i = 0; i < carried.size(); ++i) {
        QJsonObject entry = carried.at(i).toObject();
        QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
        if (!from.contains(QLatin1StringView("title")))
            continue;
        from.remove(QLatin1StringView("title"));
        entry.insert(QStringLiteral("from"), from);
        carried.replace(i, entry);
    }
    return carried;
}

/// Forms about participants go into their own file, which is not open.
void nameParticipantForms(const Workbook &workbook, const QVector<Incoming> &incoming, Mistakes &mistakes)
{
    for (const Incoming &one : incoming) {
        if (one.definition->personalData == PersonalData::Yes)
            mistakes.add(one.place({}), say(QT_TRANSLATE_NOOP("sjusteg::LoadAnswers", "is about a participant. %1")).arg(workbook.participantsKeptBack()));
    }
}

Form baseOf(const Workbook &workbook, const Incoming &incoming)
{
    if (const Form *stored = incoming.replaces.isEmpty() ? nullptr : workbook.form(incoming.replaces))
        return *stored;
    return workbook.newCopy(incoming.definition->id, incoming.subject, {}, incoming.pattern);
}

} // namespace

Result<int> loadAnswers(Workbook &workbook, const QJsonObject &answers)
{
    Mistakes mistakes;
    QVector<Incoming> incoming = readIncoming(answers, workbook.catalog(), mistakes);
    // What a form is must be clear before its answers can be judged.
    if (workbook.participantState() != ParticipantState::Unlocked)
        nameParticipantForms(workbook, incoming, mistakes);
    if (mistakes.isEmpty())
        matchForms(workbook, incoming, mistakes);
    if (!mistakes.isEmpty())
        return mistakes.problem();

    const TargetIndex targets(workbook, incoming);
    ValueReader values(workbook, targets, mistakes);
    Edit edit{say(QT_TRANSLATE_NOOP("sjusteg::LoadAnswers", "Load answers")), QStringLiteral("load"), {}};
    QVector<FormChange> added;
    for (const Incoming &one : incoming) {
        const Form base = baseOf(workbook, one);
        Form form;
        form.head = readHead(one, values, mistakes);
        form.carried = readOrigins(one, QStringLiteral("carried"), targets, workbook.catalog(), mistakes);
        form.refused = readOrigins(one, QStringLiteral("refused"), targets, workbook.catalog(), mistakes);
        form.meeting = readMeeting(one, base, mistakes);
        FormReader(one, targets, values, workbook.clock(), mistakes).read(base, form.carried, form);
        form.carried = withoutTitles(form.carried);
        if (!one.replaces.isEmpty() && (base.head.stored || one.replaces != one.id))
            edit.changes.append({one.replaces, DropForm{base}});
        added.append({form.head.id, AddForm{form}});
    }
    if (!mistakes.isEmpty())
        return mistakes.problem();
    // Everything old goes before anything new comes, so that no new answer is taken for an old one.
    edit.changes += added;
    if (edit.isEmpty())
        return 0;
    if (const Result<void> done = workbook.apply(withLoadEffects(workbook, edit)); !done)
        return done.problem();
    return int(incoming.size());
}

Result<int> loadAnswers(Workbook &workbook, const QByteArray &bytes)
{
    if (bytes.size() > largestAnswers)
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::LoadAnswers", "The answers are larger than 512 MB. Divide them into several files.")), {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::LoadAnswers", "The answers are not JSON: the mistake is in line %1 (byte %2)."))
                           .arg(line).arg(error.offset),
                       error.errorString()};
    }
    if (!document.isObject())
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::LoadAnswers", "The answers must be a JSON object with \"format\", \"version\" and \"forms\".")), {}};
    return loadAnswers(workbook, document.object());
}

} // namespace sjusteg
