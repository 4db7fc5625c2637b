// SPDX-License-Identifier: MPL-2.0
#include "carry/Carry.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/WrittenFile.h"
#include "examples/CardShelf.h"
#include "examples/ExampleFile.h"
#include "library/CardWords.h"
#include "library/Proposal.h"
#include "library/ShareExamples.h"
#include "library/TakeExamples.h"

#include <QCoreApplication>

#include <numeric>

namespace sjusteg::commands {

namespace {

/// One a line: id, whose it is, whether it fits, name.
int listCards(const QString &path)
{
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    const CardShelf shelf(*workbook);
    if (!shelf.problem().sentence.isEmpty())
        return fail({}, shelf.problem());
    const CardWords words(*workbook);
    for (const Card &card : shelf.cards()) {
        if (!printLine(QStringList{card.id, words.kind(card), words.fit(card), card.nameWithPlace()}.join(QLatin1Char('\t'))))
            return Failed;
    }
    return Done;
}

/// What can be given, or the copies of it that were named.
int shareTo(const QString &path, const QString &target, const QStringList &named)
{
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    QStringList ids;
    for (const Shareable &one : shareable(*workbook)) {
        if (!named.isEmpty() && !named.contains(one.formId))
            continue;
        ids.append(one.formId);
        if (!one.leftOut.isEmpty())
            tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "%1: stays at home: %2")).arg(one.title, one.leftOut.join(QStringLiteral(", "))));
        if (!one.personal.isEmpty())
            tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "%1: read it first, it may hold somebody's number or address: %2")).arg(one.title, one.personal.join(QStringLiteral(", "))));
    }
    for (const QString &id : named) {
        if (!ids.contains(id))
            return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "«%1» is nothing that can be given away.")).arg(id), {}});
    }
    if (ids.isEmpty())
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is nothing to give away yet.")), {}});
    if (const Result<void> written = writeExampleFile(target, sharedToBytes(shareExamples(*workbook, ids))); !written)
        return fail(target, written.problem());
    return printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Examples written: %1")).arg(ids.size())) ? Done : Failed;
}

int importFrom(const QString &path, const QString &source, bool preview)
{
    const Result<QByteArray> bytes = readExampleFile(source);
    if (!bytes)
        return fail(source, bytes.problem());
    const auto file = WrittenFile::open(path);
    if (!file)
        return Failed;
    Workbook &workbook = file->workbook();
    const Result<SharedExamples> shared = readShared(*bytes, workbook.catalog());
    if (!shared)
        return fail(source, shared.problem());
    if (preview) {
        bool sound = true;
        for (const TakenExample &one : lookAtExamples(workbook, *shared)) {
            sound = sound && one.refused.isEmpty();
            if (!printLine(QStringList{one.what, one.title, one.refused.isEmpty() ? one.note : one.refused}.join(QLatin1Char('\t'))))
                return Failed;
        }
        return sound ? Done : Failed;
    }
    QVector<int> all(shared->examples.size());
    std::iota(all.begin(), all.end(), 0);
    const Result<Edit> edit = takeExamples(workbook, *shared, all);
    if (!edit)
        return fail(source, edit.problem());
    if (const Result<void> done = workbook.apply(withEffects(workbook, *edit)); !done)
        return fail(path, done.problem());
    return file->putBack() && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Examples taken in: %1")).arg(all.size())) ? Done : Failed;
}

int propose(const QString &path, const QString &id)
{
    const auto file = WrittenFile::open(path);
    if (!file)
        return Failed;
    Workbook &workbook = file->workbook();
    const std::optional<Card> card = CardShelf(workbook).find(id);
    if (!card)
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no example «%1». «sjusteg examples» lists them.")).arg(id), {}});
    if (const QString warning = CardWords(workbook).fitWarning(*card); !warning.isEmpty())
        tell(warning + QLatin1Char(' ') + card->text(QLatin1StringView("fit_note")));
    const Result<Edit> edit = addProposal(workbook, *card, proposalDraft(*card));
    if (!edit)
        return fail(path, edit.problem());
    if (const Result<void> done = workbook.apply(withEffects(workbook, *edit)); !done)
        return fail(path, done.problem());
    return file->putBack() && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "New proposal in mal 3.1: %1")).arg(proposalDraft(*card).name)) ? Done : Failed;
}

} // namespace

int runExamples(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("share"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes one's own examples as a file for another municipality.")), QStringLiteral("OUT"));
    const QCommandLineOption form(QStringLiteral("form"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Only this copy; may be given several times.")), QStringLiteral("ID"));
    const QCommandLineOption in(QStringLiteral("import"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Takes in the examples of such a file as new copies.")), QStringLiteral("IN"));
    const QCommandLineOption preview(QStringLiteral("preview"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Says what would come, and changes nothing.")));
    const QCommandLineOption card(QStringLiteral("propose"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Makes a proposal in mal 3.1 of an example.")), QStringLiteral("CARD"));
    parser.addOptions({out, form, in, preview, card});
    const Usage usage{QStringLiteral("examples FILE [--share OUT.json [--form ID]… | --import IN.json [--preview] | --propose CARD]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Lists the examples, gives one's own to others, and takes in theirs."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    if (int(parser.isSet(out)) + int(parser.isSet(in)) + int(parser.isSet(card)) > 1)
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Choose one of --share, --import and --propose.")), usage);
    if ((parser.isSet(form) && !parser.isSet(out)) || (parser.isSet(preview) && !parser.isSet(in)))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "--form goes with --share, and --preview with --import.")), usage);
    const QString path = parser.positionalArguments().first();
    if (parser.isSet(out))
        return shareTo(path, parser.value(out), parser.values(form));
    if (parser.isSet(in))
        return importFrom(path, parser.value(in), parser.isSet(preview));
    return parser.isSet(card) ? propose(path, parser.value(card)) : listCards(path);
}

} // namespace sjusteg::commands
