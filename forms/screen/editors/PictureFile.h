// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QByteArray>
#include <QImage>

namespace sjusteg::screen {

/// A picture as it is stored: decoded, turned upright, at most 1600 px, without alpha or anything else of the original file.
struct Picture {
    QByteArray data;
    QString mime;
};

Result<Picture> readPicture(const QString &path);      ///< JPEG or PNG by content, not by name
Result<Picture> encodePicture(const QImage &image, bool photo);

} // namespace sjusteg::screen
