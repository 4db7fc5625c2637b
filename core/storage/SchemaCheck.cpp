// SPDX-License-Identifier: MPL-2.0
#include "storage/SchemaCheck.h"

#include "storage/ParticipantFile.h"
#include "storage/Query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace sjusteg {

namespace {

struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SchemaCheck)
};

struct SchemaEntry {
    QString kind; ///< table, index, trigger, view
    QString table;
    QString sql;
    bool operator==(const SchemaEntry &other) const { return kind == other.kind && table == other.table && sql == other.sql; }
};

/// By name. What SQLite keeps for itself (sqlite_…) is in the list as well: its text is empty, or as fixed as ours.
Result<QMap<QString, SchemaEntry>> entriesOf(Database &database)
{
    Query query(database, "SELECT name, type, tbl_name, sql FROM sqlite_schema LIMIT 1000");
    if (const Result<void> done = query.run(); !done)
        return done.problem();
    QMap<QString, SchemaEntry> entries;
    while (query.next())
        entries.insert(query.text(0), {query.text(1), query.text(2), query.text(3)});
    if (const Result<void> done = query.finished(); !done)
        return done.problem();
    return entries;
}

/// The list of tables as this program makes it: in memory, by the steps themselves.
Result<QMap<QString, SchemaEntry>> expectedEntries(const QVector<Migration> &migrations, int version, quint32 mark)
{
    QVector<Migration> steps = migrations;
    steps.removeIf([version](const Migration &step) { return step.version > version; });
    const Result<std::unique_ptr<Database>> made = Database::open(QStringLiteral(":memory:"), Database::Mode::ReadWrite);
    if (!made)
        return made.problem();
    if (const Result<void> done = migrate(**made, steps, mark); !done)
        return done.problem();
    return entriesOf(**made);
}

/// The lists of the schemas there are, so that opening a file need not make one: {whose, version, print}. A schema that is not here is
/// compared all the same, a few milliseconds slower; HostileTest says which print is missing.
struct KnownSchema {
    quint32 mark;
    int version;
    const char *print;
};
constexpr KnownSchema knownSchemas[] = {
    {applicationId, 1, "a7248e857dc22b4f53f7cc6304a536fe37dd396de9ddbbb577f6fbb94b98de61"},
    {applicationId, 2, "a31b29abaa5d43183d111085ad5ac2d6bca9f89bb9e6e94277e32a774d3230e8"},
    {applicationId, 3, "e902c156f271491004cf7c21cea66ef88595e8488826b89ad0c6374a7eea8263"},
    {participantMark, 1, "37f5a0571848e1dbfea6fbe3a6d63e3b86ac9f9064e602bd732ed6b90a098129"}};

QByteArray listPrint(const QMap<QString, SchemaEntry> &entries)
{
    constexpr char apart = '\x1f';
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        for (const QString &part : {entry.key(), entry->kind, entry->table, entry->sql}) {
            hash.addData(part.toUtf8());
            hash.addData(QByteArrayView(&apart, 1));
        }
    }
    return hash.result().toHex();
}

QString described(const SchemaEntry &entry, const QString &name)
{
    const QString shown = name.left(80).simplified();
    if (entry.kind == QLatin1StringView("trigger"))
        return SchemaText::tr("an instruction that would run by itself (trigger «%1»)").arg(shown);
    if (entry.kind == QLatin1StringView("view"))
        return SchemaText::tr("a table that is worked out (view «%1»)").arg(shown);
    if (entry.kind == QLatin1StringView("index"))
        return SchemaText::tr("an index of another program («%1»)").arg(shown);
    return SchemaText::tr("a table of another program («%1»)").arg(shown);
}

} // namespace

bool isKnownSchema(const QByteArray &print, int version, quint32 mark)
{
    return std::any_of(std::begin(knownSchemas), std::end(knownSchemas),
                       [&](const KnownSchema &known) { return known.mark == mark && known.version == version && print == known.print; });
}

QByteArray schemaPrint(Database &database)
{
    const Result<QMap<QString, SchemaEntry>> found = entriesOf(database);
    return found ? listPrint(*found) : QByteArray();
}

SchemaFindings compareSchema(Database &database, const QVector<Migration> &migrations, int version, quint32 mark)
{
    const Result<QMap<QString, SchemaEntry>> found = entriesOf(database);
    if (!found)
        return {{}, {found.problem().cause}};
    if (isKnownSchema(listPrint(*found), version, mark))
        return {};
    const Result<QMap<QString, SchemaEntry>> expected = expectedEntries(migrations, version, mark);
    if (!expected)
        return {{}, {expected.problem().cause}};
    SchemaFindings findings;
    for (auto entry = found->cbegin(); entry != found->cend(); ++entry) {
        if (!expected->contains(entry.key()))
            findings.foreign.append(described(*entry, entry.key()));
        else if (!(expected->value(entry.key()) == *entry))
            findings.broken.append(SchemaText::tr("the table «%1» is not as this program makes it").arg(entry.key()));
    }
    for (auto entry = expected->cbegin(); entry != expected->cend(); ++entry) {
        if (!found->contains(entry.key()))
            findings.broken.append(SchemaText::tr("the table «%1» is missing").arg(entry.key()));
    }
    return findings;
}

namespace {

QString overfullOf(Database &database, std::initializer_list<std::pair<const char *, int>> tables)
{
    for (const auto &[sql, most] : tables) {
        Query query(database, sql);
        if (query.run({most + 1}) && query.next() && query.number(0) > most)
            return QString::fromLatin1(sql).section(QLatin1Char(' '), 6, 6);
    }
    return {};
}

} // namespace

QString overfullTable(Database &database)
{
    return overfullOf(database, {
        {"SELECT count(*) FROM (SELECT 1 FROM form LIMIT ?)", mostForms},    {"SELECT count(*) FROM (SELECT 1 FROM row LIMIT ?)", mostLines},
        {"SELECT count(*) FROM (SELECT 1 FROM value LIMIT ?)", mostLines},   {"SELECT count(*) FROM (SELECT 1 FROM carried LIMIT ?)", mostLines},
        {"SELECT count(*) FROM (SELECT 1 FROM refused LIMIT ?)", mostLines}, {"SELECT count(*) FROM (SELECT 1 FROM event LIMIT ?)", mostLines}});
}

QString overfullParticipantTable(Database &database)
{
    return overfullOf(database, {{"SELECT count(*) FROM (SELECT 1 FROM participants.form LIMIT ?)", mostForms},
                                 {"SELECT count(*) FROM (SELECT 1 FROM participants.line LIMIT ?)", mostLines}});
}

} // namespace sjusteg
