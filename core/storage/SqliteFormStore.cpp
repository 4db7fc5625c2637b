// SPDX-License-Identifier: MPL-2.0
#include "storage/SqliteFormStore.h"

#include "storage/ValueText.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::History)
};

} // namespace

QString historyWords(const QString &kind)
{
    if (kind == QLatin1StringView("row_added"))
        return HistoryText::tr("Row added");
    if (kind == QLatin1StringView("row_removed"))
        return HistoryText::tr("Row deleted");
    if (kind == QLatin1StringView("row_moved"))
        return HistoryText::tr("Row moved");
    if (kind == QLatin1StringView("added"))
        return HistoryText::tr("Form created");
    if (kind == QLatin1StringView("head"))
        return HistoryText::tr("Name or other facts about the form changed");
    if (kind == QLatin1StringView("status"))
        return HistoryText::tr("Status changed");
    if (kind == QLatin1StringView("origins"))
        return HistoryText::tr("Link to the source changed");
    if (kind == QLatin1StringView("minutes_final"))
        return HistoryText::tr("Minutes made final");
    if (kind == QLatin1StringView("minutes_opened"))
        return HistoryText::tr("Minutes opened again");
    return {};
}

QStringList hashesIn(const QJsonValue &document)
{
    QStringList hashes;
    if (document.isArray()) {
        for (const QJsonValue &item : document.toArray())
            hashes += hashesIn(item);
    } else if (document.isObject()) {
        const QJsonObject object = document.toObject();
        if (const QString hash = object.value(QLatin1StringView("hash")).toString(); !hash.isEmpty())
            hashes += hash;
        for (const QJsonValue &item : object)
            hashes += hashesIn(item);
    }
    return hashes;
}

namespace {

QDateTime fromStamp(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
}

FormHead headFrom(const Query &query)
{
    FormHead head;
    head.id = query.text(0);
    head.templateId = query.text(1);
    head.templateVersion = query.number(2);
    head.subject = {query.text(3), query.text(4), query.text(5)};
    head.name = query.text(6);
    head.pattern = query.number(7) != 0;
    head.status = statusFromId(query.text(8)).value_or(FormStatus::Begun);
    head.review = query.number(9) != 0;
    head.anchored = valueFromText(query.text(10)).toObject();
    head.parts = valueFromText(query.text(11)).toObject();
    head.filledBy = valueFromText(query.text(12));
    head.stored = true;
    return head;
}

QVector<QPair<QString, StoredForm::StoredCell>> readCells(Query &query)
{
    QVector<QPair<QString, StoredForm::StoredCell>> cells;
    while (query.next())
        cells.append({query.text(0), {{query.text(1), query.text(3), query.text(2)}, valueFromText(query.text(4))}});
    return cells;
}

Result<QJsonArray> readEntries(Query &query, const QString &formId)
{
    if (const Result<void> done = query.run({formId}); !done)
        return done.problem();
    QJsonArray entries;
    while (query.next())
        entries.append(valueFromText(query.text(0)));
    return entries;
}

} // namespace

SqliteFormStore::SqliteFormStore(Database &database)
    : m_database(database)
{
}

Result<QVector<FormHead>> SqliteFormStore::readHeads()
{
    Query query(m_database, "SELECT id, template, template_version, subject_form, subject_row, subject_title, name, pattern, status, "
                            "review, anchored, parts, filled_by FROM form ORDER BY nr");
    if (const Result<void> done = query.run(); !done)
        return done.problem();
    QVector<FormHead> heads;
    while (query.next())
        heads.append(headFrom(query));
    if (const Result<void> done = query.finished(); !done)
        return done.problem();
    return heads;
}

Result<StoredForm> SqliteFormStore::readForm(const QString &formId)
{
    StoredForm stored;
    {
        Query query(m_database, "SELECT field, id FROM row WHERE form = ? ORDER BY field, position");
        if (const Result<void> done = query.run({formId}); !done)
            return done.problem();
        while (query.next())
            stored.rows.append({query.text(0), query.text(1)});
        if (const Result<void> done = query.finished(); !done)
            return done.problem();
    }
    {
        Query query(m_database, "SELECT field, parent, row, value FROM value WHERE form = ?");
        if (const Result<void> done = query.run({formId}); !done)
            return done.problem();
        while (query.next())
            stored.cells.append({{query.text(0), query.text(2), query.text(1)}, valueFromText(query.text(3))});
        if (const Result<void> done = query.finished(); !done)
            return done.problem();
    }
    Query carried(m_database, "SELECT entry FROM carried WHERE form = ? ORDER BY position");
    Query refused(m_database, "SELECT entry FROM refused WHERE target_form = ? ORDER BY position");
    const Result<QJsonArray> carriedEntries = readEntries(carried, formId);
    if (!carriedEntries)
        return carriedEntries.problem();
    const Result<QJsonArray> refusedEntries = readEntries(refused, formId);
    if (!refusedEntries)
        return refusedEntries.problem();
    stored.carried = *carriedEntries;
    stored.refused = *refusedEntries;
    const Result<MeetingRecord> meeting = readMeeting(formId);
    if (!meeting)
        return meeting.problem();
    stored.meeting = *meeting;
    return stored;
}

QVector<HistoryEntry> SqliteFormStore::history(const QString &formId, int limit)
{
    Query query(m_database, "SELECT at, kind, field, parent, row, old, new, cause FROM change WHERE form = ? ORDER BY nr DESC LIMIT ?");
    QVector<HistoryEntry> entries;
    if (!query.run({formId, limit}))
        return entries;
    while (query.next()) {
        entries.append({fromStamp(query.text(0)), {query.text(2), query.text(4), query.text(3)}, valueFromText(query.text(5)),
                        valueFromText(query.text(6)), query.text(7), historyWords(query.text(1)), query.text(1)});
    }
    return entries;
}

QDateTime SqliteFormStore::lastChanged(const QString &formId)
{
    Query query(m_database, "SELECT at FROM change WHERE form = ? ORDER BY nr DESC LIMIT 1");
    if (!query.run({formId}) || !query.next())
        return {};
    return fromStamp(query.text(0));
}

QVector<FormVersion> SqliteFormStore::versions(const QString &formId)
{
    Query query(m_database, "SELECT nr, at, status, document FROM version WHERE form = ? ORDER BY nr");
    QVector<FormVersion> all;
    if (!query.run({formId}))
        return all;
    while (query.next()) {
        all.append({query.number(0), fromStamp(query.text(1)), statusFromId(query.text(2)).value_or(FormStatus::Done),
                    valueFromText(query.text(3)).toObject()});
    }
    return all;
}

std::optional<StoredImage> SqliteFormStore::image(const QString &hash)
{
    Query query(m_database, "SELECT mime, data FROM image WHERE hash = ?");
    if (!query.run({hash}) || !query.next())
        return std::nullopt;
    return StoredImage{query.text(0), query.bytes(1)};
}

QVector<QPair<QString, StoredForm::StoredCell>> SqliteFormStore::cellsHolding(const QString &needle)
{
    Query query(m_database, "SELECT form, field, parent, row, value FROM value WHERE instr(value, ?) > 0");
    if (!query.run({needle}))
        return {};
    return readCells(query);
}

QVector<QPair<QString, StoredForm::StoredCell>> SqliteFormStore::allCells()
{
    Query query(m_database, "SELECT form, field, parent, row, value FROM value");
    if (!query.run())
        return {};
    return readCells(query);
}

} // namespace sjusteg
