// SPDX-License-Identifier: MPL-2.0
#include "GuiTestProgram.h"
#include "PdfTools.h"
#include "TemplateFiller.h"
#include "UnlockedWorkbook.h"
#include "document/DocumentBuilder.h"
#include "exchange/Answers.h"
#include "paper/Paper.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace sjusteg;
using namespace sjusteg::paper;

namespace {

/// Letters, digits and punctuation that pdftotext gives back as they were drawn. Right-to-left letters come in another order and lines are
/// broken anywhere, so spaces, control characters and those letters are left out on both sides.
QString comparable(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        const bool rightToLeft = c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        if (c.unicode() > 0x20 && !c.isSpace() && !c.isSurrogate() && !rightToLeft && c.category() != QChar::Other_Format
            && c.category() != QChar::Other_Control) {
            kept += c;
        }
    }
    return kept;
}

/// The strings people have written somewhere in a value.
void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, texts);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool written = it.key() != QLatin1StringView("data") && it.key() != QLatin1StringView("title");
            if (written || !object.contains(QLatin1StringView("form")))
                collect(it.value(), texts);
        }
    } else if (value.isString() && value.toString().startsWith(QLatin1Char('T')) && value.toString().contains(QStringLiteral(" Bl"))) {
        texts.append(value.toString());
    }
}

} // namespace

/// Every template of the handbook on paper: blank within its pages, filled with every word.
class TestTemplatePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(hasPdfTools());
        const auto catalog = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        QVERIFY(catalog.ok());
        m_catalog = *catalog;
        auto empty = Workbook::create(m_dir.filePath(QStringLiteral("empty.sjusteg")), m_catalog, QStringLiteral("Prøve kommune"));
        QVERIFY(empty.ok());
        m_empty = std::move(*empty);
        auto filled = Workbook::create(m_dir.filePath(QStringLiteral("filled.sjusteg")), m_catalog, QStringLiteral("Prøve kommune"));
        QVERIFY(filled.ok());
        m_filled = std::move(*filled);
        unlockForTest(*m_filled);
        m_answers = TemplateFiller(*m_catalog).everything();
        QVERIFY(loadAnswers(*m_filled, m_answers).ok());
    }

    void blankPrintsStayWithinTheirPages_data() { everyTemplate(); }
    void blankPrintsStayWithinTheirPages()
    {
        QFETCH(QString, id);
        const Template *definition = m_catalog->find(id);
        const Pages pages({buildBlankDocument(*m_empty, *definition)});
        QVERIFY(pages.count() > 0);
        if (definition->number().isEmpty())
            return;
        QVERIFY2(definition->pages > 0, "the definition does not say how many pages");
        QVERIFY2(pages.count() <= definition->pages, qPrintable(QStringLiteral("%1 pages of %2").arg(pages.count()).arg(definition->pages)));
    }

    void aBlankToolHasRoomForWhatItIsFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("count");
        QTest::newRow("employment") << QStringLiteral("verktoy-rett-i-jobb")
                                    << QStringList{QStringLiteral("Regnestykke"), QStringLiteral("År 1"), QStringLiteral("År 2"), QStringLiteral("Fase 2"),
                                                   QStringLiteral("Oppgaver og justeringer"), QStringLiteral("Justering"), QStringLiteral("Neste steg")}
                                    << QString() << 0;
        QTest::newRow("portfolio") << QStringLiteral("verktoy-jobbmatch")
                                   << QStringList{QStringLiteral("Arbeidsoppgave"), QStringLiteral("Nye ord"), QStringLiteral("Refleksjon"), QStringLiteral("Svar fra lærer")}
                                   << QStringLiteral("Arbeidsoppgave") << 3;
        QTest::newRow("course") << QStringLiteral("verktoy-tromso")
                                << QStringList{QStringLiteral("Nyttig"), QStringLiteral("Bør endres"), QStringLiteral("svært nyttig"), QStringLiteral("Oppsummering"),
                                               QStringLiteral("Justeringer til neste kurs")}
                                << QStringLiteral("Bør endres") << 2;
        QTest::newRow("set of tasks") << QStringLiteral("verktoy-lorenskog")
                                      << QStringList{QStringLiteral("Nye ord"), QStringLiteral("Forklaring"), QStringLiteral("Første mandag"),
                                                     QStringLiteral("Torsdag – innlevering")}
                                      << QStringLiteral("Må eller kan") << 4;
    }
    void aBlankToolHasRoomForWhatItIsFor()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, words);
        const QString page = comparable(textOf({buildBlankDocument(*m_empty, *m_catalog->find(id))}));
        for (const QString &word : std::as_const(words))
            QVERIFY2(page.contains(comparable(word)), qPrintable(word));
        QFETCH(QString, card);
        QFETCH(int, count); // of cards, as many as the definition says
        QVERIFY(count == 0 || page.count(comparable(card)) == count);
    }

    void everyWordWrittenStandsInThePdf_data() { everyTemplate(); }
    void everyWordWrittenStandsInThePdf()
    {
        QFETCH(QString, id);
        QStringList written;
        for (const QJsonValue &form : m_answers.value(QLatin1StringView("forms")).toArray()) {
            if (form[QLatin1StringView("template")].toString() == id)
                collect(form[QLatin1StringView("answers")], written);
        }
        const QVector<FormHead> copies = m_filled->copies(id);
        QVERIFY(!copies.isEmpty());
        const Form *form = m_filled->form(copies.first().id);
        QVERIFY(form);
        const QString page = comparable(textOf({buildFormDocument(*m_filled, *form)}));
        // A row taller than a page goes on under the repeated titles, beside the other cells: so every word is counted, not every text.
        QHash<QString, qsizetype> expected;
        for (const QString &text : std::as_const(written)) {
            for (const QString &word : text.simplified().split(QLatin1Char(' '))) {
                if (const QString kept = comparable(word); !kept.isEmpty())
                    ++expected[kept];
            }
        }
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            const QString counted = QStringLiteral("%1: %2 of %3").arg(it.key()).arg(page.count(it.key())).arg(it.value());
            QVERIFY2(page.count(it.key()) >= it.value(), qPrintable(counted));
        }
    }

private:
    void everyTemplate()
    {
        QTest::addColumn<QString>("id");
        for (const Template &definition : m_catalog->templates())
            QTest::newRow(qPrintable(definition.id)) << definition.id;
    }

    QString textOf(const QVector<Document> &documents)
    {
        const QString path = m_dir.filePath(QStringLiteral("text.pdf"));
        if (!writePdf(Pages(documents), path, QStringLiteral("Prøve")).ok())
            return {};
        // In the order it was drawn, without headers and footers in between lines: a text may go on over pages.
        return pdfText(path, {QStringLiteral("-raw"), QStringLiteral("-nopgbrk")});
    }

    QTemporaryDir m_dir;
    std::shared_ptr<const TemplateCatalog> m_catalog;
    std::unique_ptr<Workbook> m_empty;
    std::unique_ptr<Workbook> m_filled;
    QJsonObject m_answers;
};

SJUSTEG_GUI_TEST(TestTemplatePages)
#include "tst_template_pages.moc"
