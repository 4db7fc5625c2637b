// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "exchange/Answers.h"

#include <QtEndian>
#include <QtTest>

using namespace sjusteg;

namespace {

quint32 crc(const QByteArray &bytes)
{
    quint32 result = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        result ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            result = result & 1 ? (result >> 1) ^ 0xEDB88320U : result >> 1;
    }
    return ~result;
}

QByteArray number(quint32 value)
{
    QByteArray result(4, '\0');
    qToBigEndian(value, result.data());
    return result;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return number(quint32(content.size())) + type + content + number(crc(type + content));
}

QByteArray png(quint32 width, quint32 height, char colourType, const QByteArray &extra = {})
{
    const QByteArray header = number(width) + number(height) + QByteArray("\x08", 1) + colourType + QByteArray(3, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + extra + chunk("IDAT", "x") + chunk("IEND", {});
}

QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(content.size() + 2), length.data());
    return QByteArray("\xFF", 1) + marker + length + content;
}

QByteArray jpeg(quint16 width, quint16 height, const QByteArray &extra = {})
{
    QByteArray frame("\x08", 1);
    frame += number((quint32(height) << 16) | width) + QByteArray("\x01\x01\x11\x00", 4);
    return QByteArray("\xFF\xD8", 2) + segment('\xE0', "JFIF") + extra + segment('\xC0', frame) + segment('\xDA', "scan")
        + QByteArray("data\xFF\x00more\xFF\xD0rest\xFF\xD9", 18);
}

} // namespace

class StoredImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("mime");
        QTest::addColumn<bool>("accepted");
        const QString asPng = QStringLiteral("image/png");
        const QString asJpeg = QStringLiteral("image/jpeg");
        QTest::newRow("png") << png(1600, 900, 2) << asPng << true;
        QTest::newRow("jpeg") << jpeg(1600, 1600) << asJpeg << true;
        QTest::newRow("jpeg with a colour profile") << jpeg(10, 10, segment('\xE2', "ICC_PROFILE")) << asJpeg << true;
        QTest::newRow("png called jpeg") << png(10, 10, 2) << asJpeg << false;
        QTest::newRow("jpeg called png") << jpeg(10, 10) << asPng << false;
        QTest::newRow("gif") << QByteArray("GIF89a…") << QStringLiteral("image/gif") << false;
        QTest::newRow("text called png") << QByteArray("hei") << asPng << false;
        QTest::newRow("nothing") << QByteArray() << asPng << false;
        QTest::newRow("too wide") << png(1601, 10, 2) << asPng << false;
        QTest::newRow("too high") << jpeg(10, 1601) << asJpeg << false;
        QTest::newRow("no width") << png(0, 10, 2) << asPng << false;
        QTest::newRow("too large") << jpeg(10, 10, segment('\xE0', QByteArray(60000, 'x')).repeated(36)) << asJpeg << false;
        QTest::newRow("alpha") << png(10, 10, 6) << asPng << false;
        QTest::newRow("grey with alpha") << png(10, 10, 4) << asPng << false;
        QTest::newRow("transparent colour") << png(10, 10, 2, chunk("tRNS", "123456")) << asPng << false;
        QTest::newRow("png text") << png(10, 10, 2, chunk("tEXt", "Author")) << asPng << false;
        QTest::newRow("png exif") << png(10, 10, 2, chunk("eXIf", "x")) << asPng << false;
        QTest::newRow("jpeg exif") << jpeg(10, 10, segment('\xE1', "Exif")) << asJpeg << false;
        QTest::newRow("jpeg comment") << jpeg(10, 10, segment('\xFE', "fra mobilen")) << asJpeg << false;
        QTest::newRow("truncated png") << png(10, 10, 2).chopped(6) << asPng << false;
        QTest::newRow("truncated jpeg") << jpeg(10, 10).chopped(2) << asJpeg << false;
        QTest::newRow("something after the png") << png(10, 10, 2) + "hemmelig" << asPng << false;
        QTest::newRow("something after the jpeg") << jpeg(10, 10) + "hemmelig" << asJpeg << false;
        QByteArray flipped = png(10, 10, 2);
        flipped[20] = char(flipped.at(20) ^ 1);
        QTest::newRow("a bit flipped") << flipped << asPng << false;
    }

    void pictures()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, mime);
        QFETCH(bool, accepted);
        const Result<void> result = checkStoredImage(data, mime);
        QVERIFY2(result.ok() == accepted, result.ok() ? "accepted" : qPrintable(result.problem().sentence));
        if (!accepted)
            QVERIFY(!result.problem().sentence.isEmpty());
    }

    void noPrefixOfAPictureIsTakenForOne()
    {
        for (const QByteArray &whole : {png(10, 10, 2), jpeg(10, 10)}) {
            const QString mime = whole.startsWith("\x89") ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
            QVERIFY(checkStoredImage(whole, mime).ok());
            for (qsizetype size = 0; size < whole.size(); ++size)
                QVERIFY2(!checkStoredImage(whole.first(size), mime).ok(), qPrintable(QString::number(size)));
        }
    }
};

SJUSTEG_TEST(StoredImageTest)
#include "tst_stored_image.moc"
