// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QImage>

class QIODevice;

namespace sjusteg::picture {

/// A picture as it is stored: decoded, turned upright, at most 1600 px, without alpha or anything else of the original file.
struct Picture {
    QByteArray data;
    QString mime;
};

Result<Picture> readPicture(const QString &path);      ///< JPEG or PNG by content, not by name
/// The same from what is open for reading; `name` is what the person calls it.
Result<Picture> readPicture(QIODevice &source, const QString &name);
Result<Picture> encodePicture(const QImage &image, bool photo);

/// A picture of a process file, in which somebody else may have written: JPEG or PNG and nothing else that Qt could read, and of a size
/// that fits into memory. Null when it is not.
QImage decodeStored(const QByteArray &data);

} // namespace sjusteg::picture
