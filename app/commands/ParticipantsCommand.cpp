// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"
#include "commands/WrittenFile.h"
#include "document/ParticipantAccess.h"
#include "paper/Paper.h"
#include "storage/PlaceOfAnswers.h"
#include "workbook/AboutParticipant.h"
#include "workbook/ParticipantRemoval.h"

#include <algorithm>

namespace sjusteg::commands {

namespace {

/// What was asked for.
struct Wanted {
    QString path;
    bool list = false;
    QString exported; ///< code
    QString to;
    QString deleted;  ///< code
    QString archived; ///< where it was archived: a date or a case number
};

/// Every participant a line, fields apart by tabs: code, counsellor, planned end, to be deleted after, forms.
int list(const Workbook &workbook)
{
    const Form *participants = workbook.single(QStringLiteral("reg-deltakere"));
    QVector<QStringList> lines;
    for (const Row &row : participants ? participants->rows(QStringLiteral("rows")) : QVector<Row>()) {
        const QString code = row.cell(QStringLiteral("code")).toString();
        const std::optional<AboutParticipant> about = aboutParticipant(workbook, code);
        const QDate due = QDate::fromString(row.cell(QStringLiteral("delete_after")).toString(), Qt::ISODate);
        lines.append({code, workbook.personName(row.cell(QStringLiteral("counsellor"))), row.cell(QStringLiteral("programme_end")).toString(),
                      due.toString(Qt::ISODate), QString::number(about ? about->copies.size() : 0),
                      due.isValid() && due < workbook.clock().today() ? say(QT_TRANSLATE_NOOP("sjusteg::commands", "to be deleted")) : QString()});
    }
    std::sort(lines.begin(), lines.end());
    for (const QStringList &line : std::as_const(lines)) {
        if (!printLine(line.join(QLatin1Char('\t')).trimmed()))
            return Failed;
    }
    return Done;
}

int noSuchParticipant(const Wanted &wanted, const QString &code)
{
    return fail(wanted.path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no participant «%1». --list shows the codes.")).arg(code), {}});
}

int exportOne(const Workbook &workbook, const Wanted &wanted)
{
    const QVector<Document> documents = buildParticipantAccess(workbook, wanted.exported);
    if (documents.isEmpty())
        return noSuchParticipant(wanted, wanted.exported);
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writing %1 …")).arg(wanted.to));
    const Result<void> written = paper::writePdf(paper::Pages(documents), wanted.to, documents.first().title);
    return written ? Done : fail(wanted.to, written.problem());
}

bool printCounts(const QVector<std::pair<QString, int>> &counts)
{
    return std::all_of(counts.cbegin(), counts.cend(), [](const std::pair<QString, int> &one) {
        return printLine(QStringLiteral("  %1: %2").arg(one.first).arg(one.second));
    });
}

/// The receipt tells what went, and nothing of what stood there.
bool printReceipt(const DeletionReceipt &receipt)
{
    bool printed = printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Deleted: %1, %2. Archived: %3"))
                                 .arg(receipt.code, receipt.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), receipt.archived))
        && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Forms:"))) && printCounts(receipt.copies)
        && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Rows in registers and forms about several:"))) && printCounts(receipt.rows)
        && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Versions: %1, pictures: %2")).arg(receipt.versions).arg(receipt.pictures));
    for (const QString &form : receipt.mentions)
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "The code still stands in a text of %1. Read it and take it out.")).arg(form));
    for (const QString &file : receipt.left)
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "%1 could not be deleted. It holds older, encrypted copies; delete it yourself.")).arg(file));
    return printed;
}

int deleteOne(WrittenFile &file, const Wanted &wanted)
{
    if (!aboutParticipant(file.workbook(), wanted.deleted))
        return noSuchParticipant(wanted, wanted.deleted);
    // What cannot be read cannot be known to be about the participant, and stays.
    const bool whole = participantsAreWhole(file.workbook());
    const Result<DeletionReceipt> receipt = removeParticipant(file.workbook(), wanted.deleted, wanted.archived);
    if (!receipt)
        return fail(wanted.path, receipt.problem());
    const bool printed = printReceipt(*receipt);
    return file.putBack() && printed && whole && receipt->left.isEmpty() ? Done : Failed;
}

/// Asks for the passphrase where it was not given, and unlocks.
bool unlockAsked(Workbook &workbook, std::optional<Passphrase> passphrase)
{
    if (workbook.participantState() == ParticipantState::Locked && !passphrase) {
        const Result<Passphrase> asked = askPassphrase(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Passphrase of the participants:")));
        if (!asked) {
            (void)fail({}, asked.problem());
            return false;
        }
        passphrase = *asked;
    }
    return unlock(workbook, passphrase.value_or(Passphrase()));
}

/// What is wrong with the call; empty when it is right.
QString mistakeIn(const QCommandLineParser &parser, const Wanted &wanted)
{
    if (int(wanted.list) + int(!wanted.exported.isEmpty()) + int(!wanted.deleted.isEmpty()) != 1)
        return say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say one thing to do: --list, --export CODE or --delete CODE."));
    if (wanted.exported.isEmpty() != wanted.to.isEmpty())
        return say(QT_TRANSLATE_NOOP("sjusteg::commands", "--export CODE and --to OUT.pdf belong together."));
    if (wanted.deleted.isEmpty() == parser.isSet(QStringLiteral("archived")))
        return say(QT_TRANSLATE_NOOP("sjusteg::commands", "--delete CODE and --archived REF belong together: what must be kept is archived first."));
    if (!wanted.deleted.isEmpty() && wanted.archived.isEmpty())
        return say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say with --archived where it was archived: a date or a case number."));
    return {};
}

} // namespace

int runParticipants(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption listed(QStringLiteral("list"));
    const QCommandLineOption exported(QStringLiteral("export"), {}, QStringLiteral("CODE"));
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("OUT.pdf"));
    const QCommandLineOption deleted(QStringLiteral("delete"), {}, QStringLiteral("CODE"));
    const QCommandLineOption archived(QStringLiteral("archived"), {}, QStringLiteral("REF"));
    parser.addOptions({listed, exported, to, deleted, archived, passphraseOption()});
    const Usage usage{QStringLiteral("participants FILE --list | --export CODE --to OUT.pdf | --delete CODE --archived REF [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Lists the participants by code, writes everything about one of them in one PDF, or deletes it for good. The passphrase is "
                                                                 "asked for on the terminal, or read with --passphrase-fd."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const Wanted wanted{parser.positionalArguments().first(), parser.isSet(listed), parser.value(exported).trimmed(), parser.value(to),
                        parser.value(deleted).trimmed(), parser.value(archived).trimmed()};
    if (const QString mistake = mistakeIn(parser, wanted); !mistake.isEmpty())
        return wrongUsage(mistake, usage);
    if (const Result<void> free = wanted.to.isEmpty() ? Result<void>() : notInPlaceOfAnswers(wanted.to); !free)
        return fail(wanted.to, free.problem());
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    if (!wanted.deleted.isEmpty()) {
        const auto file = WrittenFile::open(wanted.path);
        return file && unlockAsked(file->workbook(), given.passphrase) ? deleteOne(*file, wanted) : Failed;
    }
    const auto workbook = openFile(wanted.path, Access::Read);
    if (!workbook || !unlockAsked(*workbook, given.passphrase))
        return Failed;
    const bool whole = participantsAreWhole(*workbook);
    const int code = wanted.list ? list(*workbook) : exportOne(*workbook, wanted);
    return code == Done && !whole ? Failed : code;
}

} // namespace sjusteg::commands
