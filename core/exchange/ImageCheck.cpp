// SPDX-License-Identifier: MPL-2.0
#include "exchange/Answers.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace sjusteg {

namespace {

constexpr qsizetype maxBytes = 2 * 1024 * 1024;
constexpr quint32 maxSide = 1600;

/// What the headers of a picture say.
struct Picture {
    enum class State { Sound, Damaged, Alpha, Metadata };
    State state = State::Damaged;
    quint32 width = 0;
    quint32 height = 0;
};

quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> result{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            result.at(n) = c;
        }
        return result;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table.at((crc ^ quint8(byte)) & 0xFF) ^ (crc >> 8);
    return ~crc;
}

const QByteArray pngSignature("\x89PNG\r\n\x1a\n", 8);

Picture readPng(const QByteArray &data)
{
    using State = Picture::State;
    Picture picture;
    bool pixels = false;
    qsizetype at = pngSignature.size();
    while (at + 12 <= data.size()) {
        const quint32 length = qFromBigEndian<quint32>(data.constData() + at);
        if (length > quint64(data.size() - at - 12))
            return {};
        const QByteArray typeAndContent = data.mid(at + 4, qsizetype(length) + 4);
        if (crc32(typeAndContent) != qFromBigEndian<quint32>(data.constData() + at + 8 + length))
            return {};
        const QByteArray type = typeAndContent.left(4);
        const char *content = typeAndContent.constData() + 4;
        at += 12 + qsizetype(length);
        if (type == "IHDR" && length == 13) {
            picture.width = qFromBigEndian<quint32>(content);
            picture.height = qFromBigEndian<quint32>(content + 4);
            const char colourType = content[9];
            if (colourType == 4 || colourType == 6)
                picture.state = State::Alpha;
        } else if (type == "tRNS") {
            picture.state = State::Alpha;
        } else if (type == "eXIf" || type == "tEXt" || type == "zTXt" || type == "iTXt" || type == "tIME") {
            picture.state = State::Metadata;
        } else if (type == "IDAT") {
            pixels = true;
        } else if (type == "IEND") {
            if (!pixels || at != data.size())
                return {};
            if (picture.state == State::Damaged)
                picture.state = State::Sound;
            return picture;
        }
    }
    return {};
}

/// The end of the compressed data that starts at `at`: the next real marker.
qsizetype skipScan(const QByteArray &data, qsizetype at)
{
    for (; at + 1 < data.size(); ++at) {
        const quint8 next = quint8(data.at(at + 1));
        const bool restart = next >= 0xD0 && next <= 0xD7;
        if (quint8(data.at(at)) == 0xFF && next != 0 && next != 0xFF && !restart)
            return at;
    }
    return data.size();
}

Picture readJpeg(const QByteArray &data)
{
    using State = Picture::State;
    Picture picture;
    bool scan = false;
    qsizetype at = 2;
    while (at + 1 < data.size() && quint8(data.at(at)) == 0xFF) {
        const quint8 marker = quint8(data.at(at + 1));
        at += 2;
        if (marker == 0xD9) {
            if (!scan || at != data.size())
                return {};
            if (picture.state == State::Damaged)
                picture.state = State::Sound;
            return picture;
        }
        if (at + 2 > data.size())
            return {};
        const quint16 length = qFromBigEndian<quint16>(data.constData() + at);
        if (length < 2 || at + length > data.size())
            return {};
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && length >= 8) {
            picture.height = qFromBigEndian<quint16>(data.constData() + at + 3);
            picture.width = qFromBigEndian<quint16>(data.constData() + at + 5);
        }
        // JFIF (0), a colour profile (2) and Adobe's colour transform (14) say how to show it; all other application data and comments
        // are about where it came from.
        const bool application = marker >= 0xE0 && marker <= 0xEF;
        if (marker == 0xFE || (application && marker != 0xE0 && marker != 0xE2 && marker != 0xEE))
            picture.state = State::Metadata;
        at += length;
        if (marker == 0xDA) {
            scan = true;
            at = skipScan(data, at);
        }
    }
    return {};
}

} // namespace

Result<void> checkStoredImage(const QByteArray &data, const QString &mime)
{
    const auto refused = [](const char *why) { return Problem{QCoreApplication::translate("sjusteg::Image", why), {}}; };
    if (data.size() > maxBytes)
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is larger than 2 MB"));
    const bool png = data.startsWith(pngSignature);
    const bool jpeg = data.startsWith("\xFF\xD8\xFF");
    if (!png && !jpeg)
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is neither JPEG nor PNG, or is damaged"));
    if (mime != (png ? QLatin1StringView("image/png") : QLatin1StringView("image/jpeg")))
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture has another format than it is said to have"));
    const Picture picture = png ? readPng(data) : readJpeg(data);
    switch (picture.state) {
    case Picture::State::Damaged:
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is damaged or incomplete"));
    case Picture::State::Alpha:
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is transparent; put it on a white ground first"));
    case Picture::State::Metadata:
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture holds information about where it came from; save it anew without"));
    case Picture::State::Sound: break;
    }
    if (picture.width == 0 || picture.height == 0)
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is damaged or incomplete"));
    if (picture.width > maxSide || picture.height > maxSide)
        return refused(QT_TRANSLATE_NOOP("sjusteg::Image", "the picture is more than 1600 pixels wide or high"));
    return {};
}

} // namespace sjusteg
