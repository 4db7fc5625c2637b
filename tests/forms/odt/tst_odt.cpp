// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "../../core/document/HeldMeeting.h"
#include "document/MinutesDraft.h"
#include "odt/OdtFile.h"

#include <QXmlStreamReader>

#include <zip.h>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// OpenDocument files are unpacked with the library, looked at as bytes, and read as XML.
class OdtTest : public QObject
{
    Q_OBJECT
private:
    struct Entry {
        QString name;
        bool packed = false;
        QByteArray content;
    };
    struct Element {
        QString name;
        QHash<QString, QString> attributes;
        QString text; ///< all of it, with breaks
    };

    static QVector<Entry> unpack(const QByteArray &odt)
    {
        QVector<Entry> entries;
        zip_source_t *source = zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr);
        zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr) : nullptr;
        if (!archive)
            return entries;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t stat;
            zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
            Entry entry{QString::fromUtf8(stat.name), stat.comp_method != ZIP_CM_STORE, QByteArray(qsizetype(stat.size), '\0')};
            zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
            if (zip_fread(file, entry.content.data(), stat.size) == zip_int64_t(stat.size))
                entries.append(entry);
            zip_fclose(file);
        }
        zip_discard(archive);
        return entries;
    }

    static QByteArray file(const QByteArray &odt, const QString &name)
    {
        for (const Entry &entry : unpack(odt)) {
            if (entry.name == name)
                return entry.content;
        }
        return {};
    }

    /// Elements of this name; empty, with a failed check, where the XML is not well formed.
    static QVector<Element> elements(const QByteArray &xml, const QString &name)
    {
        QVector<Element> found;
        QVector<qsizetype> open; // indices of the ones we are in
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                if (reader.qualifiedName() == name) {
                    Element element{name, {}, {}};
                    for (const QXmlStreamAttribute &attribute : reader.attributes())
                        element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
                    open.append(found.size());
                    found.append(element);
                }
                for (const qsizetype index : std::as_const(open)) {
                    if (reader.name() == u"line-break"_s)
                        found[index].text += u'\n';
                    if (reader.name() == u"s"_s)
                        found[index].text += u' ';
                }
            } else if (reader.isCharacters()) {
                for (const qsizetype index : std::as_const(open))
                    found[index].text += reader.text();
            } else if (reader.isEndElement() && reader.qualifiedName() == name) {
                open.removeLast();
            }
        }
        if (reader.hasError())
            qCritical("%s", qPrintable(reader.errorString()));
        return reader.hasError() ? QVector<Element>() : found;
    }

    static QByteArray odtOf(const Document &document)
    {
        const Result<QByteArray> made = odt::toOdt(document, QDateTime(QDate(2026, 3, 4), QTime(10, 42), Qt::UTC));
        return made ? *made : QByteArray();
    }

private Q_SLOTS:
    void theTypeStandsFirstAndUnpacked()
    {
        const QByteArray odt = odtOf({});
        const QVector<Entry> entries = unpack(odt);
        QCOMPARE(entries.size(), 5);
        QCOMPARE(entries.constFirst().name, u"mimetype"_s);
        QVERIFY(!entries.constFirst().packed && entries.at(1).packed);
        // As «file» and the office programs look for it: at a fixed place, without an extra field before it.
        QCOMPARE(odt.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(odt.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
        QStringList listed;
        for (const Element &entry : elements(file(odt, u"META-INF/manifest.xml"_s), u"manifest:file-entry"_s))
            listed.append(entry.attributes.value(u"manifest:full-path"_s));
        QCOMPARE(listed, QStringList({u"/"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}));
    }

    void headingsAreHeadingsWithTheirLevel()
    {
        Document document;
        document.title = u"Referat"_s;
        document.blocks = {HeadingBlock{2, u"Oppgaver"_s}, HeadingBlock{3, u"Steg 1"_s}};
        const QByteArray odt = odtOf(document);
        const QVector<Element> headings = elements(file(odt, u"content.xml"_s), u"text:h"_s);
        QCOMPARE(headings.size(), 3);
        QStringList seen;
        for (const Element &heading : headings) {
            seen.append(heading.attributes.value(u"text:outline-level"_s) + u' ' + heading.text);
            QCOMPARE(heading.attributes.value(u"text:style-name"_s), u"Heading_20_"_s + heading.attributes.value(u"text:outline-level"_s));
        }
        QCOMPARE(seen, QStringList({u"1 Referat"_s, u"2 Oppgaver"_s, u"3 Steg 1"_s}));
    }

    void everyStyleInUseIsThere()
    {
        HeldMeeting held;
        held.capture("task", u"Ringe"_s);
        Document document = buildMinutesDocument(*held.book, held.meeting());
        document.blocks += {PageBreakBlock{}, SignatureBlock{{u"Dato"_s}}, CardBlock{u"Kort"_s, {ParagraphBlock{u"a"_s, ParagraphBlock::Style::Label}}, false},
                            TickBlock{u"Valg"_s, {}, {u"Ja"_s}, {true}, {}, false}, AnswerBlock{u"Spørsmål"_s, u"hjelp"_s, {}, 2, false, false}};
        const QByteArray odt = odtOf(document);
        const QByteArray content = file(odt, u"content.xml"_s);
        QSet<QString> known;
        for (const QByteArray &part : {content, file(odt, u"styles.xml"_s)}) {
            for (const QString &kind : {u"style:style"_s, u"text:list-style"_s}) {
                for (const Element &style : elements(part, kind))
                    known.insert(style.attributes.value(u"style:name"_s));
            }
        }
        int used = 0;
        for (const QString &kind : {u"text:p"_s, u"text:h"_s, u"text:list"_s, u"table:table"_s, u"table:table-column"_s, u"table:table-cell"_s}) {
            for (const Element &one : elements(content, kind)) {
                const QString name = one.attributes.value(kind.startsWith(u"table"_s) ? u"table:style-name"_s : u"text:style-name"_s);
                QVERIFY2(known.contains(name), qPrintable(kind + u' ' + name));
                ++used;
            }
        }
        QVERIFY(used > 40);
    }

    void tasksAreATableWithAHeaderRowAndPointsAreAList()
    {
        HeldMeeting held;
        held.capture("task", u"Ringe <hotellet> & kroa"_s, {{u"responsible"_s, held.kari}, {u"due"_s, u"2026-04-01"_s}});
        held.capture("decision", u"Vi satser\npå renhold"_s);
        const QByteArray content = file(odtOf(buildMinutesDocument(*held.book, held.meeting())), u"content.xml"_s);
        const QVector<Element> tables = elements(content, u"table:table"_s);
        const QVector<Element> heads = elements(content, u"table:table-header-rows"_s);
        QVERIFY(!tables.isEmpty());
        QCOMPARE(heads.size(), tables.size());
        QCOMPARE(heads.constFirst().text, u"WhatWhoBy when"_s);
        QVERIFY2(tables.constFirst().text.contains(u"Ringe <hotellet> & kroaKari"_s), qPrintable(tables.constFirst().text));
        const QVector<Element> items = elements(content, u"text:list-item"_s);
        QVERIFY(std::any_of(items.cbegin(), items.cend(), [](const Element &item) { return item.text == u"Vi satser\npå renhold"_s; }));
    }

    void theLanguageIsBokmal()
    {
        const QByteArray odt = odtOf({});
        const QVector<Element> letters = elements(file(odt, u"styles.xml"_s), u"style:text-properties"_s);
        QCOMPARE(letters.constFirst().attributes.value(u"fo:language"_s), u"nb"_s);
        QCOMPARE(letters.constFirst().attributes.value(u"fo:country"_s), u"NO"_s);
        QCOMPARE(elements(file(odt, u"meta.xml"_s), u"dc:language"_s).constFirst().text, u"nb-NO"_s);
    }

    void noTextIsLostAndNoneBreaksTheFile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("markup") << u"<b>&amp; \"x\" ]]>"_s << u"<b>&amp; \"x\" ]]>"_s;
        QTest::newRow("breaks") << u"én\nto\r\ntre"_s << u"én\nto\ntre"_s;
        QTest::newRow("spaces") << u"a   b"_s << u"a   b"_s;
        QTest::newRow("control characters") << u"a\x01\x1b b"_s << u"a b"_s;
        QTest::newRow("beyond the plane") << u"a 😀 b"_s << u"a 😀 b"_s;
        QTest::newRow("half a letter") << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << u"ab"_s;
        QTest::newRow("ukrainsk og amharisk") << u"Київ ትግርኛ"_s << u"Київ ትግርኛ"_s;
    }
    void noTextIsLostAndNoneBreaksTheFile()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        Document document;
        document.title = text;
        document.footer = text;
        document.blocks = {ParagraphBlock{text, ParagraphBlock::Style::Normal}};
        const QByteArray odt = odtOf(document);
        QCOMPARE(elements(file(odt, u"content.xml"_s), u"text:p"_s).constFirst().text, read);
        QVERIFY(!elements(file(odt, u"styles.xml"_s), u"style:footer"_s).isEmpty());
        QCOMPARE(elements(file(odt, u"meta.xml"_s), u"dc:title"_s).size(), 1);
    }

    void aTitleRowGoesOverAllColumns()
    {
        TableBlock table;
        table.columns = {{u"A"_s, 1, false}, {u"B"_s, 3, true}};
        table.rows = {{{u"Gruppe"_s, true, {}, {}}}, {{u"x"_s, false, {}, {}}, {u"1"_s, false, {}, {}}}};
        Document document;
        document.blocks = {table};
        const QByteArray content = file(odtOf(document), u"content.xml"_s);
        QCOMPARE(elements(content, u"table:covered-table-cell"_s).size(), 1);
        QCOMPARE(elements(content, u"table:table-cell"_s).at(2).attributes.value(u"table:number-columns-spanned"_s), u"2"_s);
    }

    void aFolderThatIsNotThereIsToldWithItsName()
    {
        const Result<void> written = odt::writeOdt("x", u"/finnes/ikke/a.odt"_s);
        QVERIFY(!written.ok());
        QVERIFY(written.problem().sentence.contains(u"a.odt"_s));
    }

    void writingOverAFileReplacesItWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"referat.odt"_s);
        QVERIFY(odt::writeOdt(QByteArray(10'000, 'x'), path).ok());
        const QByteArray odt = odtOf({});
        QVERIFY(odt::writeOdt(odt, path).ok());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), odt);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

SJUSTEG_TEST(OdtTest)
#include "tst_odt.moc"
