// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"
#include "handbook/TemplateCatalog.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

/// Every kind of mistake in a definition is found and named with file, place and cause.
class BrokenDefinitionsTest : public QObject
{
    Q_OBJECT
    static void write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
    {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray definition(const QByteArray &fields, const QByteArray &more = {})
    {
        return R"({"id":"mal-1.1","title":"T","kind":"form","step":1,"scope":"process","fields":[)" + fields + "]" + more + "}";
    }
    static constexpr auto lists = R"({"unit":[{"id":"vo","label":"VO"}],"check_status":[{"id":"met","label":"På plass"}]})";

private Q_SLOTS:
    void mistakeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("cause");
        const QByteArray a = R"({"id":"a","type":"text","label":"A"})";
        const QByteArray table = R"({"id":"t","type":"table","label":"T","rows":"fixed",)";
        const QByteArray column = R"("columns":[{"id":"c","type":"choice","label":"C","options":[{"id":"x","label":"X"}]}])";
        const auto row = [](const char *name, const QByteArray &content, const QString &place, const QString &cause) {
            QTest::newRow(name) << content << place << cause;
        };
        row("duplicate field", definition(a + "," + a), u"fields[1] (a)"_s, u"used twice"_s);
        row("unknown type", definition(R"({"id":"a","type":"txt","label":"A"})"), u"fields[0] (a).type"_s, u"«txt»"_s);
        row("unknown need", definition(R"({"id":"a","type":"text","label":"A","required":"yes"})"), u"fields[0] (a).required"_s, u"«yes»"_s);
        row("unknown key", definition(R"({"id":"a","type":"text","label":"A","hepl":"x"})"), u"fields[0] (a).hepl"_s, u"not known"_s);
        row("wrong type of setting", definition(R"({"id":"a","type":"text","label":"A","max":"ten"})"), u"fields[0] (a).max"_s, u"a number"_s);
        row("unknown scope", R"({"id":"mal-1.1","title":"T","kind":"form","step":1,"scope":"town","fields":[]})", u"scope"_s, u"«town»"_s);
        row("unknown kind", R"({"id":"mal-1.1","title":"T","kind":"sheet","step":1,"scope":"process","fields":[]})", u"kind"_s, u"«sheet»"_s);
        row("unknown option list", definition(R"({"id":"a","type":"choice","label":"A","options":"@none"})"), u"fields[0] (a).options"_s, u"«none»"_s);
        row("duplicate option", definition(R"({"id":"a","type":"choice","label":"A","options":[{"id":"x","label":"X"},{"id":"x","label":"Y"}]})"),
            u"fields[0] (a).options[1] (x)"_s, u"twice"_s);
        row("default no option", definition(R"({"id":"a","type":"choice","label":"A","options":[{"id":"x","label":"X"}],"default":"y"})"),
            u"fields[0] (a).default"_s, u"«y»"_s);
        row("duplicate column", definition(table + R"("columns":[{"id":"c","type":"text","label":"C"},{"id":"c","type":"text","label":"C"}]})"),
            u"fields[0] (t).columns[1] (c)"_s, u"used twice"_s);
        row("prefill no option", definition(table + column + R"(,"prefill":[{"c":"y"}]})"), u"fields[0] (t).prefill[0].c"_s, u"«y»"_s);
        row("prefill unknown column", definition(table + column + R"(,"prefill":[{"d":"y"}]})"), u"fields[0] (t).prefill[0].d"_s, u"«d»"_s);
        row("duplicate row", definition(table + column + R"(,"prefill":[{"id":"r1","c":"x"},{"id":"r1","c":"x"}]})"), u"prefill[1] (r1)"_s, u"twice"_s);
        row("condition on no field", definition(R"({"id":"a","type":"text","label":"A","required":"conditional","when":{"field":"b","filled":true}})"),
            u"fields[0] (a).when"_s, u"«b»"_s);
        row("condition on no option", definition(table + column + R"(,"required":"conditional","when":{"field":"k","is":["z"]}},)"
            R"({"id":"k","type":"choice","label":"K","options":[{"id":"x","label":"X"}]})"), u"fields[0] (t).when"_s, u"«z»"_s);
        row("conditional without when", definition(R"({"id":"a","type":"text","label":"A","required":"conditional"})"), u"required"_s, u"when"_s);
        row("ignored by itself", definition(R"({"id":"a","type":"text","label":"A","ignored_when":{"field":"a","filled":true}})"), u"fields[0] (a)"_s, u"a → a"_s);
        row("ignored by each other",
            definition(R"({"id":"a","type":"text","label":"A","ignored_when":{"all":[{"field":"b","filled":true}]}},)"
                       R"({"id":"b","type":"text","label":"B","ignored_when":{"field":"a","filled":true}})"),
            u"fields[0] (a)"_s, u"a → b → a"_s);
        row("sums in a ring",
            definition(R"({"id":"a","type":"number","label":"A","required":"derived","derive":{"total":["b"]}},)"
                       R"({"id":"b","type":"number","label":"B","required":"derived","derive":{"difference":["a"]}})"),
            u"fields[0] (a)"_s, u"a → b → a"_s);
        row("unknown target", definition(R"({"id":"a","type":"reference","label":"A","to":["mal-9.9"]})"), u"fields[0] (a).to"_s, u"«mal-9.9»"_s);
        row("unknown base", R"({"id":"mal-1.1","extends":"felles-x","title":"T","kind":"form","step":1,"scope":"process","fields":[]})",
            u"extends"_s, u"«felles-x»"_s);
        row("clause about no table", definition(a, R"(,"complete":[{"text":"T","field":"a","rule":{"rows":"b","min":1}}])"),
            u"complete[0].rule.rows"_s, u"«b»"_s);
        row("unknown named rule", definition(a, R"(,"complete":[{"text":"T","field":"a","rule":{"named":"luck"}}])"),
            u"complete[0].rule.named"_s, u"«luck»"_s);
        row("unknown flow", definition(R"({"id":"a","type":"text","label":"A","from":[{"flow":"D-99","source":"s","mode":"copy"}]})"),
            u"fields[0] (a).from"_s, u"«D-99»"_s);
    }
    void mistakeIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        QFETCH(QString, cause);
        const QTemporaryDir dir;
        write(dir, u"lists.json"_s, lists);
        write(dir, u"mal-1.1.json"_s, content);
        const auto read = TemplateCatalog::read(dir.path());
        QVERIFY(!read);
        const QStringList lines = read.problem().cause.split(u'\n');
        const bool named = std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
            return line.startsWith("mal-1.1.json: "_L1) && line.contains(place) && line.contains(cause);
        });
        QVERIFY2(named, qPrintable(read.problem().cause));
        QVERIFY(read.problem().sentence.contains("mal-1.1.json"_L1));
    }

    void twoFilesWithOneIdAreReported()
    {
        const QTemporaryDir dir;
        const QByteArray content = definition(R"({"id":"a","type":"text","label":"A"})");
        write(dir, u"mal-1.1.json"_s, content);
        write(dir, u"mal-1.2.json"_s, content);
        const auto read = TemplateCatalog::read(dir.path());
        QVERIFY(!read);
        QVERIFY(read.problem().sentence.contains("mal-1.2.json"_L1));
    }

    void fileThatIsNotJsonIsNamedWithItsLine()
    {
        const QTemporaryDir dir;
        write(dir, u"mal-1.1.json"_s, "{\n\"id\": }");
        const auto read = TemplateCatalog::read(dir.path());
        QVERIFY(!read);
        QVERIFY2(read.problem().sentence.contains("mal-1.1.json"_L1) && read.problem().sentence.contains(u'2'), qPrintable(read.problem().sentence));
    }

    void emptyDirectoryIsAProblem()
    {
        const QTemporaryDir dir;
        QVERIFY(!TemplateCatalog::read(dir.path()));
    }
};

SJUSTEG_TEST(BrokenDefinitionsTest)
#include "BrokenDefinitionsTest.moc"
