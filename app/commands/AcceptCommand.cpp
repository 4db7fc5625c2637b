// SPDX-License-Identifier: MPL-2.0
#include "carry/Carry.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/PassphraseOption.h"
#include "commands/WrittenFile.h"
#include "privacy/NationalId.h"

#include <algorithm>

namespace sjusteg::commands {

namespace {

constexpr int mostRounds = 20; // what is taken may offer more; steps are seven

/// What may be taken without anybody having read it.
bool isFree(const Offer &offer)
{
    return offer.refusedBecause.isEmpty() && !offer.needsConfirmation;
}

void tellLeft(const Offer &offer)
{
    const QString reason = offer.refusedBecause.isEmpty()
        ? say(QT_TRANSLATE_NOOP("sjusteg::commands", "read the text first and name the offer, so that nobody can be recognised in it"))
        : offer.refusedBecause;
    tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Not taken: %1 %2: %3")).arg(offer.flow, withoutNationalIds(offer.title), reason));
}

/// Everything, and what that offers in turn. Returns how many offers were taken.
Result<int> acceptAll(Workbook &workbook)
{
    int taken = 0;
    QStringList known;
    for (int i = 0; i < mostRounds; ++i) {
        QVector<Offer> offers = openOffers(workbook);
        offers.removeIf([&known](const Offer &offer) { return !isFree(offer) || known.contains(offer.id); });
        if (offers.isEmpty())
            break;
        for (const Offer &offer : offers)
            known.append(offer.id);
        if (const Result<void> done = workbook.apply(accept(workbook, offers)); !done)
            return done.problem();
        taken += int(offers.size());
    }
    for (const Offer &left : openOffers(workbook)) {
        if (!isFree(left))
            tellLeft(left);
    }
    return taken;
}

/// A flow takes what is free; an offer that is named by its id was read by whoever names it, but may still be impossible.
Result<int> acceptNamed(Workbook &workbook, const QStringList &names)
{
    const QVector<Offer> open = openOffers(workbook);
    QVector<Offer> meant;
    for (const QString &named : names) {
        const QVector<Offer> found = offersMeant(open, named, workbook.catalog());
        const bool isFlow = workbook.catalog().hasFlow(named);
        if (found.isEmpty() && !isFlow)
            return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no open offer «%1». «sjusteg flows» lists them.")).arg(named), {}};
        for (const Offer &offer : found) {
            const auto isOffer = [&offer](const Offer &one) { return one.id == offer.id; };
            if (isFlow && !isFree(offer))
                tellLeft(offer);
            else if (!offer.refusedBecause.isEmpty())
                return Problem{offer.refusedBecause, offer.id};
            else if (std::none_of(meant.cbegin(), meant.cend(), isOffer))
                meant.append(offer);
        }
    }
    if (const Result<void> done = meant.isEmpty() ? Result<void>() : workbook.apply(accept(workbook, meant)); !done)
        return done.problem();
    return int(meant.size());
}

} // namespace

int runAccept(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption flow(QStringLiteral("flow"),
                                  say(QT_TRANSLATE_NOOP("sjusteg::commands", "An offer by its id, or every open offer of a flow (D-07).")), QStringLiteral("OFFER"));
    const QCommandLineOption all(QStringLiteral("all"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Every open offer.")));
    parser.addOptions({flow, all, passphraseOption()});
    const Usage usage{QStringLiteral("accept FILE --flow OFFER | --flow D-nn | --all [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Takes what «sjusteg flows» lists."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    if (parser.isSet(flow) == parser.isSet(all))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say what to take: --flow or --all.")), usage);
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().first();
    const auto file = WrittenFile::open(path);
    if (!file || (given.passphrase && !unlock(file->workbook(), *given.passphrase)))
        return Failed;
    const Result<int> taken = parser.isSet(all) ? acceptAll(file->workbook()) : acceptNamed(file->workbook(), parser.values(flow));
    if (!taken)
        return fail(path, taken.problem());
    return file->putBack() && printLine(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Offers taken: %1")).arg(*taken)) ? Done : Failed;
}

} // namespace sjusteg::commands
