// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QString>

namespace sjusteg::paper {

/// The pictures of a document, each decoded once. Opaque, as PDF/A-1b asks.
class Album
{
public:
    explicit Album(const QHash<QString, QByteArray> &encoded);
    QImage image(const QString &key); ///< null when there is none or it cannot be read

private:
    const QHash<QString, QByteArray> &m_encoded;
    QHash<QString, QImage> m_decoded;
};

} // namespace sjusteg::paper
