// SPDX-License-Identifier: MPL-2.0
#include "WindowTestProgram.h"
#include "exchange/Answers.h"
#include "picture/PictureFile.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

using namespace sjusteg;

/// Pictures from outside: what they say they are counts for nothing.
class PicturesTest : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const QImage &image, const char *format)
    {
        QByteArray data;
        QBuffer buffer(&data);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return data;
    }
    static QImage plain(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::green);
        return image;
    }
    /// A small PNG that says it is as large as this. (Nobody reads the sum at the end of the header before the size.)
    static QByteArray saysItIs(quint32 width, quint32 height)
    {
        QByteArray data = encoded(plain(2, 2), "PNG");
        constexpr int sizeAt = 16;
        qToBigEndian(width, data.data() + sizeAt);
        qToBigEndian(height, data.data() + sizeAt + 4);
        return data;
    }
    static Result<picture::Picture> read(const QByteArray &data)
    {
        QBuffer buffer;
        buffer.setData(data);
        buffer.open(QIODevice::ReadOnly);
        return picture::readPicture(buffer, QStringLiteral("bilde.png"));
    }

private Q_SLOTS:
    void onlyJpegAndPngAreReadWhateverTheNameSays_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>");
        QTest::newRow("BMP") << encoded(plain(4, 4), "BMP");
        QTest::newRow("XPM") << encoded(plain(4, 4), "XPM");
        QTest::newRow("text") << QByteArray("Referat");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut short") << encoded(plain(40, 40), "PNG").first(60);
        QTest::newRow("larger than memory") << saysItIs(100'000, 100'000);
    }
    void onlyJpegAndPngAreReadWhateverTheNameSays()
    {
        QFETCH(const QByteArray, data);
        const Result<picture::Picture> chosen = read(data);
        QVERIFY(!chosen);
        QVERIFY2(chosen.problem().sentence.contains(QStringLiteral("bilde.png")), qPrintable(chosen.problem().sentence));
        // The same bytes as a picture of a process file that somebody else wrote.
        QVERIFY(picture::decodeStored(data).isNull());
    }

    void aPictureIsStoredAsItMayBe_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("small") << QSize(3, 2) << QByteArray("PNG");
        QTest::newRow("a photograph") << QSize(4000, 3000) << QByteArray("JPG");
        QTest::newRow("one line") << QSize(6000, 1) << QByteArray("PNG");
    }
    void aPictureIsStoredAsItMayBe()
    {
        QFETCH(const QSize, size);
        QFETCH(const QByteArray, format);
        const Result<picture::Picture> chosen = read(encoded(plain(size.width(), size.height()), format.constData()));
        if (!chosen) {
            QVERIFY2(size.height() == 1, qPrintable(chosen.problem().sentence));
            return;
        }
        QVERIFY(checkStoredImage(chosen->data, chosen->mime).ok());
        QVERIFY(!picture::decodeStored(chosen->data).isNull());
    }
};

SJUSTEG_WINDOW_TEST(PicturesTest)
#include "PicturesTest.moc"
