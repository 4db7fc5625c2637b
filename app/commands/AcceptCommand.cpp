// SPDX-License-Identifier: MPL-2.0
#include "carry/Carry.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"

#include <algorithm>

namespace sjusteg::commands {

namespace {

constexpr int mostRounds = 20; // what is taken may offer more; steps are seven

/// What may be taken without anybody having read it.
bool isFree(const Offer &offer)
{
    return offer.refusedBecause.isEmpty() && !offer.needsConfirmation;
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
    return taken;
}

} // namespace

int runAccept(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption flow(QStringLiteral("flow"),
                                  say(QT_TRANSLATE_NOOP("sjusteg::commands", "An offer by its id, or every open offer of a flow (D-07).")), QStringLiteral("OFFER"));
    const QCommandLineOption all(QStringLiteral("all"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "Every open offer.")));
    parser.addOptions({flow, all});
    const Usage usage{QStringLiteral("accept FILE --flow OFFER | --flow D-nn | --all"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Takes what «sjusteg flows» lists."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    if (parser.isSet(flow) == parser.isSet(all))
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say what to take: --flow or --all.")), usage);
    const QString path = parser.positionalArguments().first();
    const auto workbook = openFile(path, Access::Write);
    if (!workbook)
        return Failed;
    const QString accepted = say(QT_TRANSLATE_NOOP("sjusteg::commands", "Offers taken: %1"));
    if (parser.isSet(all)) {
        const Result<int> taken = acceptAll(*workbook);
        if (!taken)
            return fail(path, taken.problem());
        for (const Offer &left : openOffers(*workbook)) {
            if (!isFree(left))
                tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Not taken: %1 %2: %3")).arg(left.flow, left.title,
                        left.refusedBecause.isEmpty() ? say(QT_TRANSLATE_NOOP("sjusteg::commands", "read the text first and name the offer, so that nobody can be recognised in it"))
                                                      : left.refusedBecause));
        }
        return printLine(accepted.arg(*taken)) ? Done : Failed;
    }
    const QVector<Offer> open = openOffers(*workbook);
    QVector<Offer> meant;
    for (const QString &named : parser.values(flow)) {
        const QVector<Offer> found = offersMeant(open, named, workbook->catalog());
        if (found.isEmpty() && !workbook->catalog().hasFlow(named))
            return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no open offer «%1». «sjusteg flows» lists them.")).arg(named), {}});
        for (const Offer &offer : found) {
            if (!offer.refusedBecause.isEmpty())
                return fail(path, {offer.refusedBecause, offer.id});
            if (std::none_of(meant.cbegin(), meant.cend(), [&offer](const Offer &one) { return one.id == offer.id; }))
                meant.append(offer);
        }
    }
    if (const Result<void> done = workbook->apply(accept(*workbook, meant)); !done)
        return fail(path, done.problem());
    return printLine(accepted.arg(meant.size())) ? Done : Failed;
}

} // namespace sjusteg::commands
