// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "TemplateFiller.h"

#include <sodium.h>

using namespace sjusteg;

namespace {

constexpr int unlockings = 7;
constexpr int participantEdits = 101;

double bareArgon2()
{
    unsigned char key[32];
    const QByteArray passphrase("fire ord på rad");
    const QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    return milliseconds([&] {
        if (crypto_pwhash(key, sizeof key, passphrase.constData(), quint64(passphrase.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                          crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13))
            qFatal("no memory for Argon2id");
    });
}

double editTime(Workbook &workbook, const QString &form, const CellRef &cell, const QString &text)
{
    return milliseconds([&] {
        const Value before = workbook.form(form)->value(cell);
        if (!workbook.apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, before, text}}}}))
            qFatal("the edit failed");
    });
}

} // namespace

QVector<Line> participantLines(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    if (sodium_init() < 0)
        qFatal("no libsodium");
    const Passphrase passphrase = Passphrase::fromUtf8("fire ord på rad");
    const auto workbook = makeFile(folder + QStringLiteral("/deltakere.sjusteg"), catalog, TemplateFiller::answers({}));
    if (!workbook->createParticipants(passphrase))
        qFatal("no participants");
    const QString process = workbook->single(QStringLiteral("reg-prosess"))->head.id;
    const QString participants = workbook->single(QStringLiteral("reg-deltakere"))->head.id;
    constexpr int people = 50;
    Edit fill{{}, QStringLiteral("edit"), {}};
    for (int i = 0; i < people; ++i)
        fill.changes.append({participants, InsertRow{QStringLiteral("rows"), i, Row{QStringLiteral("p%1").arg(i), {{QStringLiteral("code"), QStringLiteral("D-%1").arg(i)}}}}});
    if (!workbook->apply(fill))
        qFatal("no people");
    QVector<double> bare, unlock, open, sealed;
    for (int i = 0; i < unlockings; ++i) {
        workbook->lockParticipants();
        bare += bareArgon2();
        unlock += milliseconds([&] {
            if (!workbook->unlockParticipants(passphrase))
                qFatal("not unlocked");
        });
    }
    for (int i = 0; i < participantEdits; ++i) {
        open += editTime(*workbook, process, {QStringLiteral("rows.name"), QStringLiteral("r1"), {}}, QStringLiteral("Navn %1").arg(i));
        sealed += editTime(*workbook, participants, {QStringLiteral("rows.code"), QStringLiteral("p7"), {}}, QStringLiteral("D-9%1").arg(i));
    }
    return {{QStringLiteral("unlocking 50 participants, against the bare Argon2id call"), median(bare), median(unlock), QStringLiteral("ms"), 1.2, {}},
            {QStringLiteral("one edit about a participant, against one in the process file"), median(open), median(sealed), QStringLiteral("ms"), 2, {}}};
}
