// SPDX-License-Identifier: MPL-2.0
#include "carry/Offer.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"

#include <QJsonDocument>

namespace sjusteg::commands {

namespace {

QString kindText(OfferKind kind)
{
    switch (kind) {
    case OfferKind::New: return say(QT_TRANSLATE_NOOP("sjusteg::commands", "new"));
    case OfferKind::Changed: return say(QT_TRANSLATE_NOOP("sjusteg::commands", "changed"));
    case OfferKind::Removed: return say(QT_TRANSLATE_NOOP("sjusteg::commands", "gone"));
    }
    return {};
}

} // namespace

int runFlows(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), say(QT_TRANSLATE_NOOP("sjusteg::commands", "As JSON instead of lines.")));
    parser.addOptions({json, passphraseOption()});
    const Usage usage{QStringLiteral("flows FILE [--json] [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Lists what one form offers another, and every source that has changed since it was taken."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().first();
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Reading %1 …")).arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook || (given.passphrase && !unlock(*workbook, *given.passphrase)))
        return Failed;
    const QVector<Offer> offers = openOffers(*workbook);
    if (parser.isSet(json))
        return print(QJsonDocument(offersToJson(offers, workbook->catalog())).toJson()) ? Done : Failed;
    for (const Offer &offer : offers) {
        if (!printLine(QStringLiteral("%1  %2  %3  %4 → %5: %6").arg(offer.id, offer.flow, kindText(offer.kind), offer.from.templateId, offer.to.templateId, offer.title)))
            return Failed;
    }
    return Done;
}

} // namespace sjusteg::commands
