// SPDX-License-Identifier: MPL-2.0
// The writing half of SqliteFormStore.
#include "storage/SqliteFormStore.h"

#include "storage/Seal.h"
#include "storage/ValueText.h"

namespace sjusteg {

namespace {

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

/// STRICT tables tell NULL from empty text; an absent value is NULL.
QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

/// Qt binds a null QString as NULL; columns that may not be NULL get an empty text.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant objectOrNull(const QJsonObject &object)
{
    return orNull(object.isEmpty() ? QString() : valueToText(object));
}

QVariant textOf(const QJsonObject &object, QLatin1StringView key)
{
    return orNull(object.value(key).toString());
}

} // namespace

Result<void> SqliteFormStore::run(const char *sql, const QVariantList &values)
{
    Query query(m_database, sql);
    return query.run(values);
}

void SqliteFormStore::committed()
{
    for (const QString &form : std::as_const(m_restored))
        m_remains.remove(form);
    m_restored.clear();
    m_dropped.clear();
}

void SqliteFormStore::rolledBack()
{
    for (const QString &form : std::as_const(m_dropped))
        m_remains.remove(form);
    m_restored.clear();
    m_dropped.clear();
}

Result<void> SqliteFormStore::write(const FormWrites &writes, const QDateTime &at, const QString &cause)
{
    if (writes.drop)
        return dropForm(writes.form);
    if (writes.head) {
        if (Result<void> done = writeHead(*writes.head); !done)
            return done;
    }
    if (Result<void> done = writeRows(writes); !done)
        return done;
    if (Result<void> done = writeCells(writes); !done)
        return done;
    if (Result<void> done = writeOrigins(writes); !done)
        return done;
    if (Result<void> done = writeMeeting(writes); !done)
        return done;
    return writeHistory(writes, at, cause);
}

Result<void> SqliteFormStore::writeHead(const FormHead &head)
{
    const auto remains = m_remains.constFind(head.id);
    const QVariant number = remains == m_remains.constEnd() ? QVariant(QMetaType::fromType<int>()) : QVariant(remains->number);
    if (Result<void> done = run(
            "INSERT INTO form(nr, id, template, template_version, subject_form, subject_row, subject_title, name, pattern, status, "
            "review, anchored, parts, filled_by, sum) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
            "template_version = excluded.template_version, subject_form = excluded.subject_form, subject_row = excluded.subject_row, "
            "subject_title = excluded.subject_title, name = excluded.name, pattern = excluded.pattern, status = excluded.status, "
            "review = excluded.review, anchored = excluded.anchored, parts = excluded.parts, filled_by = excluded.filled_by, sum = excluded.sum",
            QVariantList{number} + sealed({head.id, head.templateId, head.templateVersion, orNull(head.subject.form), orNull(head.subject.row),
             orNull(head.subject.title), notNull(head.name), int(head.pattern), statusId(head.status), int(head.review),
             objectOrNull(head.anchored), objectOrNull(head.parts), orNull(valueToText(head.filledBy))}));
        !done)
        return done;
    return remains == m_remains.constEnd() ? Result<void>() : restoreRemains(head.id);
}

Result<void> SqliteFormStore::writeRows(const FormWrites &writes)
{
    for (const auto &[table, row] : writes.removedRows) {
        if (Result<void> done = run("DELETE FROM row WHERE form = ? AND field = ? AND parent = '' AND id = ?", {writes.form, table, row}); !done)
            return done;
        // '/' follows '.' in ASCII, so this range is every column of the table and nothing else.
        if (Result<void> done = run("DELETE FROM value WHERE form = ? AND field > ? AND field < ? AND row = ?",
                                    {writes.form, QString(table + QLatin1Char('.')), QString(table + QLatin1Char('/')), row});
            !done)
            return done;
    }
    for (const FormWrites::RowPlace &place : writes.rows) {
        int position = place.position;
        if (position < 0) {
            Query last(m_database, "SELECT coalesce(max(position), -1) FROM row WHERE form = ? AND field = ? AND parent = ''");
            if (Result<void> done = last.run({writes.form, place.table}); !done)
                return done;
            position = last.next() ? last.number(0) + 1 : 0;
        }
        if (Result<void> done = run("INSERT INTO row(form, field, parent, id, position, sum) VALUES(?,?,'',?,?,?) ON CONFLICT DO UPDATE SET "
                                    "position = excluded.position, sum = excluded.sum WHERE position <> excluded.position",
                                    sealed({writes.form, place.table, place.id, position}));
            !done)
            return done;
    }
    return {};
}

Result<void> SqliteFormStore::writeCells(const FormWrites &writes)
{
    for (const FormWrites::Cell &cell : writes.cells) {
        const QString parent = notNull(cell.cell.parent);
        const QString row = notNull(cell.cell.row);
        const Result<void> done = cell.value.isUndefined()
            ? run("DELETE FROM value WHERE form = ? AND field = ? AND parent = ? AND row = ?", {writes.form, cell.cell.field, parent, row})
            : run("INSERT INTO value(form, field, parent, row, value, image, sum) VALUES(?,?,?,?,?,?,?) "
                  "ON CONFLICT DO UPDATE SET value = excluded.value, image = excluded.image, sum = excluded.sum",
                  sealed({writes.form, cell.cell.field, parent, row, valueToText(cell.value), orNull(cell.image)}));
        if (!done)
            return done;
    }
    return {};
}

Result<void> SqliteFormStore::writeOrigins(const FormWrites &writes)
{
    if (writes.carried) {
        if (Result<void> done = run("DELETE FROM carried WHERE form = ?", {writes.form}); !done)
            return done;
        for (int i = 0; i < writes.carried->size(); ++i) {
            const QJsonObject entry = writes.carried->at(i).toObject();
            const QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
            if (Result<void> done = run("INSERT INTO carried(form, position, field, row, flow, source_form, source_row, source_field, entry, sum) "
                                        "VALUES(?,?,?,?,?,?,?,?,?,?)",
                                        {writes.form, i, notNull(entry.value(QLatin1StringView("field")).toString()),
                                         textOf(entry, QLatin1StringView("row")), notNull(entry.value(QLatin1StringView("flow")).toString()),
                                         textOf(from, QLatin1StringView("form")), textOf(from, QLatin1StringView("row")),
                                         textOf(from, QLatin1StringView("field")), valueToText(entry), seal({writes.form, i, valueToText(entry)})});
                !done)
                return done;
        }
    }
    if (writes.refused) {
        if (Result<void> done = run("DELETE FROM refused WHERE target_form = ?", {writes.form}); !done)
            return done;
        for (int i = 0; i < writes.refused->size(); ++i) {
            const QJsonObject entry = writes.refused->at(i).toObject();
            const QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
            if (Result<void> done = run("INSERT INTO refused(target_form, position, flow, source_form, source_row, entry, sum) VALUES(?,?,?,?,?,?,?)",
                                        {writes.form, i, notNull(entry.value(QLatin1StringView("flow")).toString()),
                                         textOf(from, QLatin1StringView("form")), textOf(from, QLatin1StringView("row")), valueToText(entry),
                                         seal({writes.form, i, valueToText(entry)})});
                !done)
                return done;
        }
    }
    return {};
}

Result<void> SqliteFormStore::writeHistory(const FormWrites &writes, const QDateTime &at, const QString &cause)
{
    for (const HistoryLine &line : writes.history) {
        const QVariantList content{writes.form, stamp(at), line.kind, notNull(line.cell.field), notNull(line.cell.parent),
                                   notNull(line.cell.row), orNull(valueToText(line.before)), orNull(valueToText(line.after)), notNull(cause)};
        if (Result<void> done = run("INSERT INTO change(form, nr, at, kind, field, parent, row, old, new, cause, sum) "
                                    "SELECT f, (SELECT coalesce(max(nr), 0) + 1 FROM change WHERE form = f), a, k, i, p, r, o, n, c, s "
                                    "FROM (SELECT ? AS f, ? AS a, ? AS k, ? AS i, ? AS p, ? AS r, ? AS o, ? AS n, ? AS c, ? AS s)",
                                    sealed(content));
            !done)
            return done;
    }
    return {};
}

Result<void> SqliteFormStore::addImage(const QString &hash, const StoredImage &image)
{
    return run("INSERT INTO image(hash, mime, data) VALUES(?,?,?) ON CONFLICT DO NOTHING", {hash, image.mime, image.data});
}

Result<bool> SqliteFormStore::removeUnusedImage(const QString &hash)
{
    Query query(m_database, "DELETE FROM image WHERE hash = ? AND NOT EXISTS (SELECT 1 FROM value WHERE value.image = image.hash) "
                            "AND NOT EXISTS (SELECT 1 FROM version_image v WHERE v.hash = image.hash) RETURNING hash");
    if (const Result<void> done = query.run({hash}); !done)
        return done.problem();
    return query.next();
}

Result<void> SqliteFormStore::addVersion(const QString &formId, const FormVersion &version, const QStringList &images)
{
    if (Result<void> done = run("INSERT INTO version(form, nr, at, status, document, sum) VALUES(?,?,?,?,?,?)",
                                sealed({formId, version.number, stamp(version.at), statusId(version.status), valueToText(version.document)}));
        !done)
        return done;
    for (const QString &hash : images) {
        if (Result<void> done = run("INSERT INTO version_image(form, nr, hash) SELECT ?, ?, hash FROM image WHERE hash = ?",
                                    {formId, version.number, hash});
            !done)
            return done;
    }
    return {};
}

Result<QVector<QVariantList>> SqliteFormStore::rowsOf(const char *sql, const QString &formId, int columns)
{
    Query query(m_database, sql);
    if (const Result<void> done = query.run({formId}); !done)
        return done.problem();
    QVector<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row.append(query.isNull(i) ? QVariant(QMetaType::fromType<QString>()) : QVariant(query.text(i)));
        rows.append(row);
    }
    return rows;
}

Result<void> SqliteFormStore::dropForm(const QString &formId)
{
    const auto number = rowsOf("SELECT nr FROM form WHERE id = ?", formId, 1);
    const auto changes = rowsOf("SELECT form, nr, at, kind, field, parent, row, old, new, cause, sum FROM change WHERE form = ?", formId, 11);
    const auto versionRows = rowsOf("SELECT form, nr, at, status, document, sum FROM version WHERE form = ?", formId, 6);
    const auto images = rowsOf("SELECT form, nr, hash FROM version_image WHERE form = ?", formId, 3);
    for (const auto *part : {&number, &changes, &versionRows, &images}) {
        if (!*part)
            return part->problem();
    }
    if (Result<void> done = run("DELETE FROM form WHERE id = ?", {formId}); !done)
        return done;
    if (number->isEmpty())
        return {};
    Remains remains{number->first().first().toInt(), *changes, *versionRows, *images, {}};
    for (const QVariantList &line : *images) {
        const QString hash = line.at(2).toString();
        if (const std::optional<StoredImage> picture = image(hash))
            remains.pictures.insert(hash, *picture);
    }
    m_dropped.append(formId);
    m_remains.insert(formId, remains);
    return {};
}

Result<void> SqliteFormStore::restoreRemains(const QString &formId)
{
    m_restored.append(formId);
    const Remains remains = m_remains.value(formId);
    for (auto picture = remains.pictures.cbegin(); picture != remains.pictures.cend(); ++picture) {
        if (Result<void> done = addImage(picture.key(), *picture); !done)
            return done;
    }
    for (const QVariantList &row : remains.changes) {
        if (Result<void> done = run("INSERT INTO change(form, nr, at, kind, field, parent, row, old, new, cause, sum) VALUES(?,?,?,?,?,?,?,?,?,?,?) "
                                    "ON CONFLICT DO NOTHING", row);
            !done)
            return done;
    }
    for (const QVariantList &row : remains.versions) {
        if (Result<void> done = run("INSERT INTO version(form, nr, at, status, document, sum) VALUES(?,?,?,?,?,?) ON CONFLICT DO NOTHING", row); !done)
            return done;
    }
    for (const QVariantList &row : remains.versionImages) {
        if (Result<void> done = run("INSERT INTO version_image(form, nr, hash) VALUES(?,?,?) ON CONFLICT DO NOTHING", row); !done)
            return done;
    }
    return {};
}

} // namespace sjusteg
