// SPDX-License-Identifier: MPL-2.0
#include "paper/Album.h"

#include "picture/PictureFile.h"

#include <QPainter>

namespace sjusteg::paper {

Album::Album(const QHash<QString, QByteArray> &encoded)
    : m_encoded(encoded)
{
}

QImage Album::image(const QString &key)
{
    const auto known = m_decoded.constFind(key);
    if (known != m_decoded.constEnd())
        return *known;
    const QImage read = picture::decodeStored(m_encoded.value(key));
    QImage opaque;
    if (!read.isNull()) {
        opaque = QImage(read.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, read);
    }
    m_decoded.insert(key, opaque);
    return opaque;
}

} // namespace sjusteg::paper
