// SPDX-License-Identifier: MPL-2.0
// What an offer is called: the same as long as nothing it depends on changes.
#include "carry/Evaluator.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Forms that always exist have no lasting id before they are stored; their template names them.
QString lastingId(const OfferEnd &end, const Reference &subject)
{
    return end.form.isEmpty() || end.onlyOne ? end.templateId + u'/' + subject.form + u'/' + subject.row : end.form;
}

QJsonArray idPart(const OfferEnd &end, const Reference &subject)
{
    return {lastingId(end, subject), end.row, end.field, end.value.isUndefined() ? QJsonValue() : end.value};
}

} // namespace

QString offerKindId(OfferKind kind)
{
    switch (kind) {
    case OfferKind::New: return u"new"_s;
    case OfferKind::Changed: return u"changed"_s;
    case OfferKind::Removed: return u"removed"_s;
    }
    return {};
}

QString offerId(const Offer &offer, const QString &flow)
{
    QJsonArray parts{flow, offerKindId(offer.kind), idPart(offer.to, offer.subject)};
    for (const OfferEnd &source : offer.sources)
        parts.append(idPart(source, {}));
    for (const OfferCell &cell : offer.cells)
        parts.append(QJsonArray{cell.field, cell.after.isUndefined() ? QJsonValue() : cell.after});
    const QByteArray hash = QCryptographicHash::hash(QJsonDocument(parts).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace sjusteg
