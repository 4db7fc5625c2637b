// SPDX-License-Identifier: MPL-2.0
#include "workbook/Uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace sjusteg {

QString newUuid7(const QDateTime &now)
{
    const quint64 time = quint64(now.toMSecsSinceEpoch()) & 0xffffffffffffULL;
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint32 more = QRandomGenerator::system()->generate();
    const QUuid id(quint32(time >> 16), quint16(time & 0xffff), quint16(0x7000 | (more & 0x0fff)), uchar(0x80 | (random & 0x3f)),
                   uchar(random >> 8), uchar(random >> 16), uchar(random >> 24), uchar(random >> 32), uchar(random >> 40),
                   uchar(random >> 48), uchar(random >> 56));
    return id.toString(QUuid::WithoutBraces);
}

QDateTime timeOfUuid7(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    if (uuid.isNull() || (uuid.data3 >> 12) != 7)
        return {};
    return QDateTime::fromMSecsSinceEpoch((qint64(uuid.data1) << 16) | uuid.data2);
}

} // namespace sjusteg
