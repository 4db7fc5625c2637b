// SPDX-License-Identifier: MPL-2.0
#include "../window/CutTexts.h"
#include "ParticipantWindow.h"
#include "WindowTestProgram.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace sjusteg;

/// Texts of any script and length on the pages about participants: read whole, and nothing pushed out of the window.
class AnyTextTest : public ParticipantWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void anyTextFindsRoom_data();
    void anyTextFindsRoom();

private:
    void fill(const QString &text);
    void set(const QString &form, const CellRef &cell, const Value &value);
    QString fitting(const QString &templateId, const QString &field, const QString &text) const;
    QStringList faults(const QString &place);

    QString m_person;
};

void AnyTextTest::set(const QString &form, const CellRef &cell, const Value &value)
{
    const Result<void> done = workbook().apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, workbook().form(form)->value(cell), value}}}});
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.problem().sentence));
}

QString AnyTextTest::fitting(const QString &templateId, const QString &field, const QString &text) const
{
    const int most = m_open->catalog->find(templateId)->field(field)->maxLength;
    return most > 0 ? text.left(most) : text;
}

/// Somebody about whom the text stands wherever one can be written.
void AnyTextTest::fill(const QString &text)
{
    setParticipants(workbook(), ParticipantState::Unlocked);
    m_person = addSomebody(workbook());
    const QString rows = QStringLiteral("rows");
    const QString employers = workbook().single(QStringLiteral("reg-arbeidsgivere"))->head.id;
    Row employer = workbook().newRow(employers, rows);
    employer.cells.insert(QStringLiteral("name"), fitting(QStringLiteral("reg-arbeidsgivere"), QStringLiteral("rows.name"), text));
    QVERIFY(workbook().apply({{}, QStringLiteral("edit"), {{employers, InsertRow{rows, 0, employer}}}}).ok());
    const QString people = workbook().single(QStringLiteral("reg-deltakere"))->head.id;
    set(people, {QStringLiteral("rows.counsellor"), m_person, {}}, QJsonObject{{QStringLiteral("name"), text.left(100)}});
    const QString periods = workbook().single(QStringLiteral("reg-praksisperioder"))->head.id;
    const QString period = workbook().form(periods)->rows(rows).constFirst().id;
    set(periods, {QStringLiteral("rows.employer"), period, {}}, Reference{employers, employer.id, {}}.toJson());
    set(periods, {QStringLiteral("rows.mentor"), period, {}}, fitting(QStringLiteral("reg-praksisperioder"), QStringLiteral("rows.mentor"), text));
    for (const FormHead &head : formsAbout(workbook(), m_person))
        set(head.id, {QStringLiteral("change"), {}, {}}, text);
    const Form group = workbook().newCopy(QStringLiteral("verktoy-innlevering"));
    QVERIFY(workbook().apply({{}, QStringLiteral("edit"), {{group.head.id, AddForm{group}}}}).ok());
    set(group.head.id, {QStringLiteral("group"), {}, {}}, fitting(QStringLiteral("verktoy-innlevering"), QStringLiteral("group"), text));
}

/// What is cut, and what has to be scrolled sideways.
QStringList AnyTextTest::faults(const QString &place)
{
    settle();
    QStringList found = cutTexts(pages().current());
    for (const QScrollArea *area : pages().current()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found.append(QStringLiteral("scrolls sideways"));
    }
    if (window()->width() > 1366)
        found.append(QStringLiteral("the window is %1 wide").arg(window()->width()));
    for (QString &line : found)
        line.prepend(place + QStringLiteral(": "));
    return found;
}

void AnyTextTest::anyTextFindsRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << QStringLiteral("المتدرب يعمل في المطبخ ويتعلم أسماء الأدوات، ثم يرتب المخزن مع زملائه كل صباح");
    QTest::newRow("Tigrinya") << QStringLiteral("እቲ ተሳታፊ ኣብ ክሽነ ይሰርሕ ኣሎ፡ ስም ናይቲ መሳርሒ ድማ ይመሃር፡ ድሕሪኡ ምስ መሳርሕቱ ንመኽዘን የሰናድእ");
    QTest::newRow("both ways") << QStringLiteral("Renhold (تنظيف) på Storgata 3 – ጽሬት – D-001 & «natt»");
    QTest::newRow("long") << QStringLiteral("Opplæring i renhold, kantinedrift og vaktmestertjenester ved kommunens sykehjem og barnehager ").repeated(6).trimmed();
    QTest::newRow("one long word") << QStringLiteral("sykehjemsrenholdsopplæringskoordinatorstilling").repeated(2);
}

void AnyTextTest::anyTextFindsRoom()
{
    QFETCH(QString, text);
    fill(text);
    if (QTest::currentTestFailed())
        return;
    window()->resize(1366, 768);
    pages().showParticipants();
    QStringList found = faults(QStringLiteral("the list"));
    pages().showParticipants(m_person);
    auto *tabs = pages().current()->findChild<QTabWidget *>();
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        found += faults(tabs->tabText(tab));
    }
    const QString form = formsAbout(workbook(), m_person).constFirst().id;
    pages().showForm(form);
    found += faults(QStringLiteral("the form"));
    QCOMPARE(workbook().form(form)->fields.value(QStringLiteral("change")).toString(), text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

SJUSTEG_WINDOW_TEST(AnyTextTest)
#include "tst_texts.moc"
