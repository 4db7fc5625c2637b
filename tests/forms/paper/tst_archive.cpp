// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "PdfTools.h"
#include "TemplateFiller.h"
#include "UnlockedWorkbook.h"
#include "document/DocumentBuilder.h"
#include "exchange/Answers.h"
#include "paper/Paper.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace sjusteg;
using namespace sjusteg::paper;

namespace {

/// The jars of Debian's PDFBox preflight and of what it needs and does not ask for itself.
QStringList jars()
{
    QStringList paths;
    for (const char *name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"})
        paths.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name)));
    return paths;
}

} // namespace

/// An independent reader says that what we write is PDF/A-1b: Apache PDFBox preflight.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("java")).isEmpty(), "java is missing: install openjdk-17-jre-headless");
        for (const QString &jar : jars()) {
            QVERIFY2(QFile::exists(jar),
                     qPrintable(QStringLiteral("%1 is missing: install libpdfbox2-java, libactivation-java and libjaxb-api-java").arg(jar)));
        }
        const auto catalog = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(catalog.ok());
        m_catalog = *catalog;
        auto made = Workbook::create(m_dir.filePath(QStringLiteral("p.sjusteg")), m_catalog, QStringLiteral("Prøve kommune"));
        QVERIFY(made.ok());
        m_workbook = std::move(*made);
        unlockForTest(*m_workbook);
        // Pictures, other scripts, right to left and characters no font has.
        QVERIFY(loadAnswers(*m_workbook, TemplateFiller(*m_catalog).everything()).ok());
        writeAll();
        if (QTest::currentTestFailed())
            return;
        const QString folder = m_dir.filePath(QStringLiteral("pdf"));
        const QStringList arguments{QStringLiteral("-cp"), jars().join(QDir::listSeparator()), QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"),
                                    QStringLiteral("batch"), folder};
        m_verdict = outputOf(QStringLiteral("java"), arguments);
    }

    void everyKindOfPrintIsArchival_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"filled", "blank", "report", "agenda", "picture"})
            QTest::newRow(file) << QStringLiteral("%1.pdf").arg(QLatin1String(file));
    }

    void everyKindOfPrintIsArchival()
    {
        QFETCH(QString, file);
        QVERIFY2(m_verdict.contains(QStringLiteral("The file %1 is a valid PDF/A-1b file").arg(file)), qPrintable(m_verdict.left(2000)));
    }

    /// A judge that accepts everything would prove nothing.
    void anOrdinaryPdfIsNotAccepted()
    {
        QVERIFY(!m_verdict.contains(QStringLiteral("The file ordinary.pdf is a valid")));
        QVERIFY2(m_verdict.contains(QStringLiteral("ordinary.pdf")), qPrintable(m_verdict));
    }

private:
    QString pdf(const char *name)
    {
        return m_dir.filePath(QStringLiteral("pdf/%1.pdf").arg(QLatin1String(name)));
    }

    void write(const char *name, const QVector<Document> &documents, bool withFrontPage = false)
    {
        QVERIFY(!documents.isEmpty());
        QVERIFY(writePdf(Pages(documents, withFrontPage), pdf(name), QStringLiteral("Prøve")).ok());
    }

    /// One form of each kind, filled and blank: all of them would take Java minutes.
    void writeAll()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("pdf")));
        QVector<Document> filled, blank, agenda;
        for (const char *id : {"mal-1.1", "mal-1.2", "mal-1.3", "mal-1.4", "mal-4.1", "refleksjon-1", "ekstra-loggbok", "reg-arbeidsgivere"}) {
            const Template *definition = m_catalog->find(QLatin1String(id));
            QVERIFY(definition);
            const QVector<FormHead> copies = m_workbook->copies(definition->id);
            QVERIFY(!copies.isEmpty());
            const Form *form = m_workbook->form(copies.first().id);
            QVERIFY(form);
            filled.append(buildFormDocument(*m_workbook, *form));
            blank.append(buildBlankDocument(*m_workbook, *definition));
            if (definition->kind != TemplateKind::RunSheet)
                continue;
            PrintOptions asAgenda;
            asAgenda.agendaOnly = true;
            agenda.append(buildFormDocument(*m_workbook, *form, asAgenda));
        }
        write("filled", filled);
        write("blank", blank);
        write("agenda", agenda);
        write("report", blank, true);
        writePicture();
        QPdfWriter ordinary(pdf("ordinary"));
        QPainter(&ordinary).drawText(100, 100, QStringLiteral("Vanlig PDF"));
    }

    /// A large picture that lets what is behind it through, as people paste them.
    void writePicture()
    {
        QImage seeThrough(1200, 800, QImage::Format_ARGB32);
        seeThrough.fill(QColor(11, 97, 119, 120));
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(seeThrough.save(&buffer, "PNG"));
        Document pictured;
        pictured.title = QStringLiteral("Bilde");
        // A letter no font has, a joiner between Persian letters and a mark that turns the direction: none of them has a shape of its own.
        const QString odd = QStringLiteral("Blått felt \u06cc\u200c\u06a9 \u200f") + QString::fromUcs4(U"\U000F1234");
        pictured.blocks = {FigureBlock{QStringLiteral("a"), odd}};
        pictured.images.insert(QStringLiteral("a"), png);
        write("picture", {pictured});
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const TemplateCatalog> m_catalog;
    std::unique_ptr<Workbook> m_workbook;
    QString m_verdict;
};

SJUSTEG_GUI_TEST(TestArchive)
#include "tst_archive.moc"
