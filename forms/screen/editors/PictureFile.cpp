// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/PictureFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace sjusteg::screen {

namespace {

constexpr int longestSide = 1600;
constexpr qint64 mostBytes = 2 * 1024 * 1024;

struct PictureFileWords {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? data : QByteArray();
}

} // namespace

Result<Picture> readPicture(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format.isEmpty())
        return Problem{PictureFileWords::tr("\u00ab%1\u00bb is not a picture this program can read. Choose a JPEG or PNG file.").arg(name),
                       reader.errorString()};
    if (format != "jpeg" && format != "png")
        return Problem{PictureFileWords::tr("\u00ab%1\u00bb is a %2 file. Choose a JPEG or PNG file.")
                           .arg(name, QString::fromLatin1(format).toUpper()), {}};
    const QImage image = reader.read();
    if (image.isNull())
        return Problem{PictureFileWords::tr("\u00ab%1\u00bb is damaged or too large and cannot be read.").arg(name), reader.errorString()};
    return encodePicture(image, format == "jpeg");
}

Result<Picture> encodePicture(const QImage &image, bool photo)
{
    if (image.isNull())
        return Problem{PictureFileWords::tr("There is no picture to paste."), {}};
    QImage scaled = image;
    if (qMax(image.width(), image.height()) > longestSide)
        scaled = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage flat(scaled.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    scaled.setDevicePixelRatio(1);
    painter.drawImage(0, 0, scaled);
    painter.end();
    if (!photo) {
        const QByteArray png = encoded(flat, "PNG", -1);
        if (!png.isEmpty() && png.size() <= mostBytes)
            return Picture{png, QStringLiteral("image/png")};
    }
    for (const int quality : {88, 75, 60}) {
        const QByteArray jpeg = encoded(flat, "JPEG", quality);
        if (!jpeg.isEmpty() && jpeg.size() <= mostBytes)
            return Picture{jpeg, QStringLiteral("image/jpeg")};
    }
    return Problem{PictureFileWords::tr("The picture takes more than 2 MB even when made smaller. Choose another one."), {}};
}

} // namespace sjusteg::screen
