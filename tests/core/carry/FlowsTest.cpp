// SPDX-License-Identifier: MPL-2.0
// Every flow of the table: from the source's answer to the target, undone, taken again, the source changed, kept and taken.
#include "CarryProcess.h"
#include "TestProgram.h"

#include "flow/LiveValue.h"
#include "handbook/FlowPlan.h"

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What belongs to later issues or stands in a field of its own; each with the reason why no offer comes of it here.
const QHash<QString, QString> &laterFlows()
{
    static const QHash<QString, QString> later{
        {u"D-12"_s, u"a person adds the employer in the field"_s},       {u"D-18"_s, u"a person chooses the occupation in the field"_s},
        {u"D-30"_s, u"a dialogue: tested with the library"_s},             {u"D-50"_s, u"a person chooses the themes in the field"_s},
        {u"D-54"_s, u"a person chooses the plan in the field"_s},        {u"D-72"_s, u"a view of the register, edited in place"_s},
        {u"D-75"_s, u"a part of the report"_s},                          {u"D-81"_s, u"a person makes the card: tested with the library"_s},
        {u"D-82"_s, u"a part of the report"_s},                          {u"D-99"_s, u"a dialogue: tested with the library"_s},
        {u"D-101"_s, u"a person chooses the occupations in the field"_s},
        {u"D-105"_s, u"a new round is a new file"_s},                    {u"D-106"_s, u"a new round is a new file"_s},
        {u"D-78"_s, u"an order: tested in the chain"_s},                 {u"D-79"_s, u"a notice: tested in the chain"_s},
        {u"D-80"_s, u"a box beside the field: tested with the boxes"_s},
    };
    return later;
}

enum Way { Follows, RowsOnly, Never, Live, Derives, Makes };

struct Source {
    const char *form;
    const char *field;
    const char *row;
    QJsonValue changed;
};

bool holds(const Workbook &book, const QString &formId, const QString &field, const QString &expected)
{
    const Form *form = book.form(formId);
    if (!field.contains(u'.'))
        return plain(liveValue(book, *form, {field, {}, {}})).contains(expected);
    for (const Row &row : form->rows(field.section(u'.', 0, 0))) {
        if (plain(liveValue(book, *form, {field, row.id, {}})).contains(expected))
            return true;
    }
    return false;
}

} // namespace

class FlowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFlowIsTestedOrHasItsReason();
    void flow_data();
    void flow();
    void noFlowsGoRoundInRings();
    void ringsAreNamed();

private:
    static void add(const char *flow, Way way, const char *form, const char *field, const char *expected, const Source &source, const char *after);
};

void FlowsTest::add(const char *flow, Way way, const char *form, const char *field, const char *expected, const Source &source, const char *after)
{
    QTest::newRow(flow) << int(way) << QString::fromUtf8(form) << QString::fromUtf8(field) << QString::fromUtf8(expected) << QString::fromUtf8(source.form)
                        << QString::fromUtf8(source.field) << QString::fromUtf8(source.row) << source.changed << QString::fromUtf8(after);
}

void FlowsTest::flow_data()
{
    QTest::addColumn<int>("way");
    for (const char *name : {"form", "field", "expected", "sourceForm", "sourceField", "sourceRow"})
        QTest::addColumn<QString>(name);
    QTest::addColumn<QJsonValue>("changed");
    QTest::addColumn<QString>("after");

    add("D-01", Follows, "mote1", "meeting_date", "2026-09-02", {"forankring", "meetings.date", "s1", u"2026-09-09"_s}, "2026-09-09");
    add("D-02", Follows, "mote1", "place", "Rådhuset", {"forankring", "meetings.place", "s1", u"Biblioteket"_s}, "Biblioteket");
    add("D-03", RowsOnly, "mote1", "attendance.member", "m2", {"gruppe", "rows.name", "m2", u"Ola H."_s}, "m2");
    add("D-04", Follows, "mote1", "leader", "m1", {"gruppe", "rows.is_process_leader", "m2", true}, "m1");
    add("D-05", Follows, "mal11", "geo_area", "municipality", {"forankring", "geo_area", "", QJsonArray{u"county"_s}}, "county");
    add("D-06", Follows, "mal12", "participants_estimate", "12", {"forankring", "target_count", "", 20}, "20");
    add("D-07", Follows, "mal12", "opportunities.industry", "Butikk", {"mal11", "labour_needs.industry", "n2", u"Varehandel"_s}, "Varehandel");
    add("D-08", Follows, "mal12", "opportunities.occupation", "Butikkmedarbeider", {"mal11", "labour_needs.occupation", "n2", u"Selger"_s}, "Selger");
    add("D-09", Live, "mal12", "opportunities.needs_rows", "n2,n3", {"mal11", "labour_needs.source", "n2", u"Ny"_s}, "n2,n3");
    add("D-10", Derives, "mal12", "opportunities.need_summary", "Middels, 3 personer", {"mal11", "labour_needs.need", "n1", u"large"_s}, "Stort, 3 personer");
    add("D-11", Live, "mal12", "opportunities.employers", "e1", {"arbeidsgivere", "rows.name", "e1", u"Nytt navn"_s}, "e1");
    add("D-13", Never, "saker", "rows.text", "Krav om politiattest", {"mal12", "opportunities.to_check", "o1", u"Annet"_s}, "Krav om politiattest");
    add("D-14", Makes, "mal-2.2", "occupation", "o3", {"mal12", "opportunities.occupation", "o3", u"Terminal"_s}, "o3");
    add("D-15", Makes, "mal-5.2", "occupation", "o3", {"mal12", "opportunities.occupation", "o3", u"Terminal"_s}, "o3");
    add("D-16", Makes, "mal-6.2", "occupation", "o2", {"mal12", "opportunities.occupation", "o2", u"Kjøkken"_s}, "o2");
    add("D-17", Derives, "mal22", "demand", "Krav: Kjenne rengjøringsmidler", {"mal12", "opportunities.requirements", "o1", u"Kunne vaske"_s}, "Krav: Kunne vaske");
    add("D-19", Live, "mal22", "assessments.measure", "t2", {"mal21", "measures.name", "t2", u"Kurs i renhold"_s}, "t2");
    add("D-20", Makes, "mal-2.3", "measure", "t3", {"mal21", "measures.name", "t3", u"CV"_s}, "t3");
    add("D-21", Derives, "mal23", "adjust_inputs", "Mer praksis – For lite øving", {"mal22", "assessments.adjustment", "v1", u"Mer tid"_s}, "Mer tid");
    add("D-22", Follows, "mal23", "owner_unit", "vo", {"mal21", "measures.unit", "t1", u"nav"_s}, "nav");
    add("D-23", Live, "mal-2.4", "tasks.task", "Flytte timer", {"mal23", "changes.what", "c1", u"Flytte dager"_s}, "Flytte dager");
    add("D-24", Follows, "mal31", "proposals.name", "Fadderkurs", {"mal22", "gaps.name", "g1", u"Kurs for faddere"_s}, "Kurs for faddere");
    add("D-25", Follows, "mal31", "proposals.component", "company_training", {"mal22", "gaps.component", "g1", u"certification"_s}, "certification");
    add("D-26", Follows, "mal31", "proposals.participant_needs", "Ingen lærer opp fadderne", {"mal22", "gaps.why", "g1", u"Mangler faddere"_s}, "Mangler faddere");
    add("D-27", Live, "mal31", "proposals.occupations", "o1,o2", {"mal12", "opportunities.occupation", "o1", u"Reinhalder"_s}, "o1,o2");
    add("D-28", Derives, "mal31", "proposals.demand", "Renhold – Renholder: Middels", {"mal11", "labour_needs.need", "n1", u"large"_s}, "Renhold – Renholder: Stort");
    add("D-29", Follows, "mal31", "proposals.employer_requirements", "Renhold – Renholder\nKjenne rengjøringsmidler", {"mal12", "opportunities.requirements", "o1", u"Kunne vaske"_s}, "Renhold – Renholder\nKunne vaske");
    add("D-31", Makes, "mal-3.2", "proposal", "q2", {"mal31", "proposals.name", "q2", u"Kjøkkenløp"_s}, "q2");
    add("D-32", Follows, "mal32", "content", "Kurs og praksis", {"mal31", "proposals.description", "q1", u"Bare kurs"_s}, "Bare kurs");
    add("D-33", Follows, "mal32", "max_participants", "8", {"mal31", "proposals.n_own", "q1", 10}, "12");
    add("D-34", RowsOnly, "mal32", "employers.employer", "e1", {"mal31", "proposals.name", "q1", u"Nytt"_s}, "e1");
    add("D-35", Live, "mal-3.3", "tasks.task", "Avtale lokaler", {"mal32", "activities.activity", "x1", u"Leie lokaler"_s}, "Leie lokaler");
    add("D-36", Never, "mal21", "measures.name", "Renholdsløp", {"mal31", "proposals.name", "q1", u"Nytt"_s}, "Renholdsløp");
    add("D-37", Follows, "mal43", "tasks.task", "Enes om ordene", {"mal41", "items.improvement", "s01", u"Skrive ned ordene"_s}, "Skrive ned ordene");
    add("D-38", Follows, "mal42", "known_requirements", "Kjenne rengjøringsmidler", {"mal12", "opportunities.requirements", "o1", u"Kunne vaske"_s}, "Kunne vaske");
    add("D-39", Follows, "mal42", "offer", "Fast kontaktperson", {"monster42", "offer", "", u"Fadderkurs og kontakt"_s}, "Fadderkurs og kontakt");
    add("D-40", Makes, "ekstra-kravspesifikasjon", "employer", "e1", {"arbeidsgivere", "rows.name", "e1", u"Nytt navn"_s}, "e1");
    add("D-41", Makes, "ekstra-kravspesifikasjon", "occupation", "o1", {"arbeidsgivere", "rows.name", "e1", u"Nytt navn"_s}, "o1");
    add("D-42", Follows, "mal52", "gap.requirement", "Vaske trapper", {"krav", "requirements.text", "h1", u"Vaske vinduer"_s}, "Vaske vinduer");
    add("D-43", Follows, "mal52", "gap.category", "trade", {"krav", "requirements.category", "h1", u"hse"_s}, "hse");
    add("D-44", Follows, "mal52", "language_start", "b1", {"krav", "language", "", u"b2"_s}, "b2");
    add("D-45", Follows, "mal52b", "language_start", "a1", {"mal12", "opportunities.language", "o2", u"b1"_s}, "b1");
    add("D-46", Follows, "mal-5.3", "role_map.duty", "Er fast kontakt hos oss", {"mal43", "role_map.duty", "r1", u"Følger opp"_s}, "Følger opp");
    add("D-47", Follows, "mal-5.3", "tasks.task", "Kartlegge", {"mal51", "items.improvement", "s01", u"Kartlegge alle"_s}, "Kartlegge alle");
    add("D-48", Follows, "mal52", "training.topic", "Hygiene", {"mal32", "modules.topic", "k1", u"HMS"_s}, "HMS");
    add("D-49", Follows, "mal52", "training.topic", "Renholdskurs", {"mal21", "measures.name", "t2", u"Kurs"_s}, "Kurs");
    add("D-51", Follows, "mal62", "goals.goal", "Bruke maskiner", {"mal52", "gap.requirement", "b1", u"Bruke vaskemaskin"_s}, "Bruke vaskemaskin");
    add("D-52", Follows, "mal62", "goals.goal", "Bruke gulvvaskemaskin", {"mal52", "training.goal", "u1", u"Bruke maskinen"_s}, "Bruke maskinen");
    add("D-53", RowsOnly, "deltakerplan", "task_log.task", "Fylle vogn", {"plan", "tasks.task", "l1", u"Fylle tralle"_s}, "Fylle vogn");
    add("D-55", RowsOnly, "deltakerplan", "before.topic", "Maskiner", {"mal52", "training.topic", "u1", u"Maskinlære"_s}, "Maskiner");
    add("D-56", RowsOnly, "deltakerplan", "goals.by", "Fadder", {"mal62", "goals.goal", "i1", u"Nytt"_s}, "Fadder");
    add("D-57", Follows, "mal-6.3", "tasks.task", "Følge opp", {"mal61", "items.improvement", "s01", u"Følge opp tettere"_s}, "Følge opp tettere");
    add("D-58", Never, "perioder", "rows.occupation", "o1", {"deltakere", "rows.code", "d1", u"D-009"_s}, "o1");
    add("D-59", Live, "oppf2", "placement", "p1", {"perioder", "rows.mentor", "p1", u"Ny"_s}, "p1");
    add("D-60", Live, "oppf1", "self_eval", "", {"egen", "date", "", u"2026-09-02"_s}, "");
    add("D-61", Derives, "oppf2", "since_last", "Øve hver dag\nMer norsk", {"oppf1", "how", "", u"Øve to dager"_s}, "Øve to dager");
    add("D-62", Follows, "jobb", "missing", "Mer norsk", {"oppf1", "missing_for_job", "", u"Førerkort"_s}, "Førerkort");
    add("D-63", Follows, "mal-7.2", "tasks.task", "Lære av", {"mal71", "items.improvement", "s01", u"Lære mer"_s}, "Lære mer");
    add("D-64", Live, "slutt", "placement", "p1", {"perioder", "rows.mentor", "p1", u"Ny"_s}, "p1");
    add("D-65", Follows, "arbeidsgivere", "rows.usable", "yes_improve", {"slutt", "d_suitable", "", u"no"_s}, "no");
    add("D-66", Derives, "perioder", "rows.outcome", "temporary", {"slutt", "d_outcome", "", u"permanent"_s}, "permanent");
    add("D-67", Never, "saker", "rows.text", "Bedre informasjon", {"slutt", "a_points", "", u"Annet"_s}, "Bedre informasjon");
    add("D-68", Follows, "mal42", "history", "Bedre informasjon om vaktliste", {"slutt", "a_points", "", u"Fast fadder"_s}, "Fast fadder");
    add("D-69", Follows, "formell", "from_intro", "Vaske gang", {"deltakerplan", "task_log.task", "dt1", u"Vaske trapp"_s}, "Vaske trapp");
    add("D-70", Live, "ekstra-arshjul", "activities.activity", "Ringe Rent AS", {"mal43", "tasks.task", "j1", u"Besøke Rent AS"_s}, "Besøke Rent AS");
    add("D-71", Derives, "ekstra-samarbeidsplan", "open_tasks", "Ringe Rent AS – NAV", {"mal43", "tasks.task", "j1", u"Besøke"_s}, "Besøke – NAV");
    add("D-73", Follows, "mal-3.3", "anchoring.conclusion", "Be om penger", {"saker", "rows.text", "sak1", u"Be om stilling"_s}, "Be om stilling");
    add("D-74", Never, "saker", "rows.text", "Vet ikke", {"refleksjon", "questions.note", "r01", u"Nå vet vi"_s}, "Vet ikke");
    add("D-76", RowsOnly, "oppf1", "goals.goal", "Snakke med kolleger", {"deltakerplan", "goals.goal", "dg1", u"Snakke mer"_s}, "Snakke med kolleger");
    add("D-77", Live, "ekstra-arshjul", "activities.activity", "Avtale lokaler", {"mal32", "activities.activity", "x1", u"Leie lokaler"_s}, "Leie lokaler");
    add("D-83", Follows, "mal22b", "assessments.conclusion", "adjust", {"mal22", "assessments.conclusion", "v1", u"keep"_s}, "keep");
    add("D-84", Live, "avtale", "placement", "p1", {"perioder", "rows.end", "p1", u"2027-01-01"_s}, "p1");
    add("D-85", Follows, "avtale", "mentor", "Driftsleder", {"perioder", "rows.mentor", "p1", u"Formann"_s}, "Formann");
    add("D-86", Follows, "avtale", "tasks", "Gulv og vinduer", {"mal62", "goals.tasks", "i1", u"Gulv"_s}, "Gulv");
    add("D-87", Follows, "avtale", "goals.goal", "Vaske kontor", {"mal62", "goals.goal", "i1", u"Vaske kontorer"_s}, "Vaske kontorer");
    add("D-88", Follows, "avtale", "goals.by", "Instruktør", {"mal52", "training.teacher", "u1", u"Fadder"_s}, "Fadder");
    add("D-89", Follows, "avtale", "resp_employer", "Gi opplæring", {"mal42", "expectations.duty", "r1", u"Gi fadder"_s}, "Gi fadder");
    add("D-90", RowsOnly, "avtale", "clarified.answer", "8–15", {"mal42", "clarify.answer", "y1", u"9–15"_s}, "8–15");
    add("D-91", Follows, "mote1", "next_meeting", "2026-09-23", {"forankring", "meetings.date", "s2", u"2026-09-30"_s}, "2026-09-30");
    add("D-92", Follows, "mote1", "start_time", "12:30", {"forankring", "meetings.from", "s1", u"13:00"_s}, "13:00");
    add("D-93", Derives, "mal32", "occupations", "o1", {"mal31", "proposals.name", "q1", u"Nytt"_s}, "o1");
    add("D-94", Derives, "forankring", "leader", "m1", {"gruppe", "rows.name", "m1", u"Kari N."_s}, "m1");
    add("D-95", Follows, "jobb", "counsellor", "m1", {"perioder", "rows.counsellor", "p1", u"m2"_s}, "m2");
    add("D-96", Follows, "mal52", "ready_criteria", "Møter presis", {"monster52", "ready_criteria", "", u"Møter fem dager"_s}, "Møter fem dager");
    add("D-97", Follows, "mal62", "aim", "Jobb etter praksis", {"monster62", "aim", "", u"Fast jobb"_s}, "Fast jobb");
    add("D-98", Follows, "mal52b", "gap.requirement", "Hygiene", {"mal12", "opportunities.requirements", "o2", u"Hygienebevis"_s}, "Hygienebevis");
    add("D-100", Follows, "mal43", "tasks.task", "Lage brosjyre", {"mal41", "own_points.improvement", "w4", u"Lage plakat"_s}, "Lage plakat");
    add("D-102", Derives, "oppf2", "since_last", "Søke kurs", {"jobb", "actions.what", "ac1", u"Ta kurs"_s}, "Ta kurs");
    add("D-103", Derives, "kurs2", "from_last", "Mer tid til CV", {"kurs1", "change_next", "", u"Flere besøk"_s}, "Flere besøk");
    add("D-104", Derives, "mal-5.3", "open_before", "Ringe Rent AS – NAV", {"mal43", "tasks.task", "j1", u"Besøke"_s}, "Besøke – NAV");
}

void FlowsTest::flow()
{
    QFETCH(int, way);
    QFETCH(QString, form);
    QFETCH(QString, field);
    QFETCH(QString, expected);
    QFETCH(QString, sourceForm);
    QFETCH(QString, sourceField);
    QFETCH(QString, sourceRow);
    QFETCH(QJsonValue, changed);
    QFETCH(QString, after);
    const QString flow = QString::fromLatin1(QTest::currentDataTag());
    CarryFile file;
    QVERIFY(file.load());
    Workbook &book = *file.book;
    if (flow == "D-45"_L1)
        QVERIFY(file.set(u"mal12"_s, u"opportunities.language"_s, u"o2"_s, u"a1"_s).ok());
    if (way != Makes && !book.head(form)) // forms that always exist are named by their template
        form = book.single(form)->head.id;
    const auto change = [&] { return file.set(sourceForm, sourceField, sourceRow, changed); };

    if (way == Derives) {
        QVERIFY2(holds(book, form, field, expected), qPrintable(plain(liveValue(book, *book.form(form), {field, {}, {}}))));
        QVERIFY(change().ok());
        QVERIFY(holds(book, form, field, after));
        return;
    }
    const QVector<Offer> offered = file.offers(flow, form, OfferKind::New);
    QVERIFY2(!offered.isEmpty(), "nothing is offered");
    for (const Offer &offer : offered)
        QVERIFY2(offer.refusedBecause.isEmpty(), qPrintable(offer.refusedBecause));
    const Edit taking = accept(book, offered);
    QVERIFY(book.apply(taking).ok());
    if (way == Makes) {
        const auto about = [&] {
            const QVector<FormHead> copies = book.copies(form);
            return std::any_of(copies.cbegin(), copies.cend(), [&](const FormHead &head) {
                return plain(liveValue(book, *book.form(head.id), {field, {}, {}})) == expected;
            });
        };
        QVERIFY(about());
        QCOMPARE(file.offers(flow, form).size(), 0);
        QVERIFY(file.undo(taking).ok());
        QCOMPARE(file.offers(flow, form).size(), offered.size());
        QVERIFY(book.apply(taking).ok());
        QVERIFY(change().ok());
        QVERIFY(about());
        QCOMPARE(file.offers(flow, form).size(), 0);
        return;
    }
    QVERIFY2(holds(book, form, field, expected), "the target does not hold what was taken");
    for (const Offer &left : file.offers(flow, form)) {
        for (const Offer &offer : offered)
            QVERIFY2(left.id != offer.id, "the same is offered twice");
    }
    QCOMPARE(file.offers(flow, form).size(), 0);

    QVERIFY(file.undo(taking).ok());
    const QVector<Offer> again = file.offers(flow, form, OfferKind::New);
    QCOMPARE(again.size(), offered.size());
    for (const Offer &offer : offered)
        QVERIFY(std::any_of(again.cbegin(), again.cend(), [&offer](const Offer &one) { return one.id == offer.id; }));
    QVERIFY(book.apply(taking).ok());

    QVERIFY(change().ok());
    QVector<Offer> news = file.offers(flow, form);
    news.removeIf([](const Offer &offer) { return offer.kind == OfferKind::New; });
    if (way != Follows) {
        QCOMPARE(news.size(), 0);
        QVERIFY(holds(book, form, field, after));
        return;
    }
    if (expected == after)
        return;
    QVERIFY2(!news.isEmpty(), "a changed source is not told");
    QVERIFY(holds(book, form, field, expected));
    const Edit keeping = decline(book, news);
    QVERIFY(book.apply(keeping).ok());
    QVERIFY(holds(book, form, field, expected));
    QVector<Offer> left = file.offers(flow, form);
    left.removeIf([](const Offer &offer) { return offer.kind == OfferKind::New; });
    QCOMPARE(left.size(), 0);
    QVERIFY(file.undo(keeping).ok());
    QVERIFY(file.take(news).ok());
    QVERIFY(holds(book, form, field, after));
    left = file.offers(flow, form);
    left.removeIf([](const Offer &offer) { return offer.kind == OfferKind::New; });
    QCOMPARE(left.size(), 0);
}

void FlowsTest::everyFlowIsTestedOrHasItsReason()
{
    QSet<QString> tested;
    QFile self(QStringLiteral(SOURCE_DIR "/tests/core/carry/FlowsTest.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(self.readAll());
    for (const QJsonObject &flow : testCatalog()->flows()) {
        const QString id = flow.value("id"_L1).toString();
        const bool inTable = text.contains(u"add(\"%1\""_s.arg(id));
        QVERIFY2(inTable != laterFlows().contains(id), qPrintable(id));
    }
}

void FlowsTest::noFlowsGoRoundInRings()
{
    QCOMPARE(testCatalog()->flowPlan().rings(), QStringList());
}

void FlowsTest::ringsAreNamed()
{
    QVector<QJsonObject> flows;
    const auto flow = [](const QString &id, const QString &source, const QString &target) {
        return QJsonObject{{u"id"_s, id}, {u"source"_s, source}, {u"target"_s, target}, {u"mode"_s, u"copy"_s}, {u"start"_s, u"auto"_s}};
    };
    flows.append(flow(u"D-01"_s, u"ekstra-forankring.geo_area"_s, u"mal-1.1.geo_area"_s));
    flows.append(flow(u"D-02"_s, u"mal-1.1.geo_area"_s, u"ekstra-forankring.geo_area"_s));
    const FlowPlan plan(flows, testCatalog()->templates(), {});
    QCOMPARE(plan.rings().size(), 1);
    QCOMPARE(plan.rings().first(), u"ekstra-forankring.geo_area → mal-1.1.geo_area → ekstra-forankring.geo_area"_s);
}

SJUSTEG_TEST(FlowsTest)
#include "FlowsTest.moc"
