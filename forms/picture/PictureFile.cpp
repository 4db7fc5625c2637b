// SPDX-License-Identifier: MPL-2.0
#include "picture/PictureFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace sjusteg::picture {

namespace {

constexpr int longestSide = 1600;
constexpr int longestStored = 4 * longestSide; // of a file that somebody else wrote
constexpr qint64 mostBytes = 2 * 1024 * 1024;
/// What is read at all: no camera makes more, and a small file can say that it is larger.
constexpr qint64 mostBytesRead = 200 * 1024 * 1024;
constexpr qint64 mostPixelsRead = 200'000'000;

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

Problem unreadable(const QString &name, const QString &cause)
{
    return {PictureFileWords::tr("\u00ab%1\u00bb is damaged or too large and cannot be read.").arg(name), cause};
}

/// By its first bytes. Qt would ask each of its readers, of which we want two only.
QByteArray formatOf(QIODevice &source)
{
    const QByteArray start = source.peek(8);
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return start.startsWith("\xff\xd8\xff") ? "jpeg" : QByteArray();
}

} // namespace

Result<Picture> readPicture(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    return readPicture(file, name);
}

Result<Picture> readPicture(QIODevice &source, const QString &name)
{
    const QByteArray format = formatOf(source);
    if (format.isEmpty())
        return Problem{PictureFileWords::tr("\u00ab%1\u00bb is not a picture this program can read. Choose a JPEG or PNG file.").arg(name), {}};
    if (source.size() > mostBytesRead)
        return unreadable(name, {});
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixelsRead)
        return unreadable(name, {});
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(name, reader.errorString());
    return encodePicture(image, format == "jpeg");
}

Result<Picture> encodePicture(const QImage &image, bool photo)
{
    if (image.isNull())
        return Problem{PictureFileWords::tr("There is no picture to paste."), {}};
    QImage scaled = image;
    if (qMax(image.width(), image.height()) > longestSide)
        scaled = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (scaled.isNull()) // one pixel high and very wide
        return Problem{PictureFileWords::tr("The picture has no shape that could be shown. Choose another one."), {}};
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

QImage decodeStored(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = formatOf(buffer);
    if (format.isEmpty())
        return {};
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    return qMax(size.width(), size.height()) <= longestStored ? reader.read() : QImage();
}

} // namespace sjusteg::picture
