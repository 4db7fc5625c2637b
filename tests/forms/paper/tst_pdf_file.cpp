// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "PaperSamples.h"
#include "PdfTools.h"
#include "paper/Paper.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace sjusteg;
using namespace sjusteg::paper;

/// The file on the disk: archival, whole or not there.
class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(hasPdfTools());
    }

    void fontsAreEmbedded()
    {
        const QString path = m_dir.filePath(QStringLiteral("fonts.pdf"));
        QVERIFY(writePdf(Pages({sampleDocument({sampleTable(3)})}), path, {}).ok());
        const QStringList lines = outputOf(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H +yes"))), qPrintable(line));
    }

    void aFailedWriteLeavesNothing()
    {
        const QString path = m_dir.filePath(QStringLiteral("missing/out.pdf"));
        const Result<void> result = writePdf(Pages({sampleDocument({sampleTable(3)})}), path, {});
        QVERIFY(!result.ok());
        QVERIFY(result.problem().sentence.contains(QStringLiteral("out.pdf")));
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFolderThatAcceptsNothingIsAProblem()
    {
        // Not even root may make files here.
        const Result<void> result = writePdf(Pages({sampleDocument({sampleTable(3)})}), QStringLiteral("/proc/out.pdf"), {});
        QVERIFY(!result.ok());
        QVERIFY(result.problem().sentence.contains(QStringLiteral("out.pdf")));
        QVERIFY(!result.problem().cause.isEmpty());
        // A folder of the same name is left alone.
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("taken.pdf")));
        QVERIFY(!writePdf(Pages({sampleDocument({sampleTable(3)})}), m_dir.filePath(QStringLiteral("taken.pdf")), {}).ok());
        QVERIFY(QFileInfo(m_dir.filePath(QStringLiteral("taken.pdf"))).isDir());
    }

    void aFullDiskIsAProblemAndLeavesTheOldFile()
    {
#ifndef Q_OS_UNIX
        QSKIP("The limit on file sizes that stands for a full disk is a Unix one");
#else
        const QString path = m_dir.filePath(QStringLiteral("full.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        const Pages pages({sampleDocument({sampleTable(120)})});
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 4096;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> result = writePdf(pages, path, {});
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!result.ok());
        QVERIFY(result.problem().sentence.contains(QStringLiteral("full.pdf")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("full*")}, QDir::Files | QDir::Hidden).size(), 1);
#endif
    }

    void theFileIsMarkedAsArchivalAndHasNoTransparency()
    {
        QImage seeThrough(40, 20, QImage::Format_ARGB32);
        seeThrough.fill(QColor(200, 0, 0, 120));
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(seeThrough.save(&buffer, "PNG"));
        Document pictured = sampleDocument({FigureBlock{QStringLiteral("a"), QStringLiteral("Rødt felt")}, sampleTable(3)});
        pictured.images.insert(QStringLiteral("a"), png);
        const QString path = m_dir.filePath(QStringLiteral("archive.pdf"));
        QVERIFY(writePdf(Pages({pictured}), path, QStringLiteral("Arkiv")).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        const QString metadata = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
        QVERIFY2(metadata.contains(QRegularExpression(QStringLiteral("pdfaid:part(>|=\")1"))), qPrintable(metadata));
        QVERIFY2(metadata.contains(QRegularExpression(QStringLiteral("pdfaid:conformance(>|=\")B"))), qPrintable(metadata));
        QVERIFY(bytes.contains("/OutputIntents"));
        // A PDF 1.4 has its dictionaries in the open.
        const QString readable = QString::fromLatin1(bytes);
        QVERIFY(!readable.contains(QRegularExpression(QStringLiteral("/SMask\\s*\\d"))));
        QVERIFY(!readable.contains(QRegularExpression(QStringLiteral("/(ca|CA)\\s+(0|\\.)"))));
        QVERIFY(!readable.contains(QStringLiteral("/Transparency")));
        QVERIFY(!readable.contains(QStringLiteral("/Encrypt")));
        QVERIFY(readable.contains(QStringLiteral("/Image")));
    }

    void anOldFileSurvivesAPrintOfNothing()
    {
        const QString path = m_dir.filePath(QStringLiteral("old.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        QVERIFY(!writePdf(Pages({}), path, {}).ok());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("old*")}).size(), 1);
    }

private:
    QTemporaryDir m_dir;
};

SJUSTEG_GUI_TEST(TestPdfFile)
#include "tst_pdf_file.moc"
