// SPDX-License-Identifier: MPL-2.0
// The writing half of SealedFormStore.
#include "storage/SealedFormStore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtEndian>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SealedText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SealedFormStore)
};

const QByteArray onlyTag = QByteArrayLiteral("*"); ///< of the kinds a copy has one line of

QByteArray sealedStamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray plainText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Numbers in the order of their bytes.
QByteArray numberTag(qint64 number)
{
    QByteArray tag(sizeof number, '\0');
    qToBigEndian(number, tag.data());
    return tag;
}

void putCell(QJsonObject &object, const CellRef &cell)
{
    object.insert("f"_L1, cell.field);
    object.insert("r"_L1, cell.row);
    object.insert("p"_L1, cell.parent);
}

void putDefined(QJsonObject &object, QLatin1StringView key, const Value &value)
{
    if (!value.isUndefined())
        object.insert(key, value);
}

} // namespace

Result<void> SealedFormStore::run(const char *sql, const QVariantList &values)
{
    Query query(m_database, sql);
    return query.run(values);
}

void SealedFormStore::committed()
{
    for (const QString &form : std::as_const(m_restored))
        m_remains.remove(form);
    m_restored.clear();
    m_dropped.clear();
}

void SealedFormStore::rolledBack()
{
    for (const QString &form : std::as_const(m_dropped))
        m_remains.remove(form);
    m_restored.clear();
    m_dropped.clear();
}

Result<void> SealedFormStore::putLine(const QByteArray &form, LineKind kind, const QByteArray &tag, const QByteArray &plain)
{
    return run("INSERT INTO participants.line(form, kind, tag, body) VALUES(?,?,?,?) ON CONFLICT DO UPDATE SET body = excluded.body",
               {form, int(kind), tag, m_cipher->seal(linePlace(form, kind, tag), plain)});
}

Result<void> SealedFormStore::removeLine(const QByteArray &form, LineKind kind, const QByteArray &tag)
{
    if (Result<void> done = run("DELETE FROM participants.shown WHERE form = ? AND kind = ? AND tag = ?", {form, int(kind), tag}); !done)
        return done;
    return run("DELETE FROM participants.line WHERE form = ? AND kind = ? AND tag = ?", {form, int(kind), tag});
}

Result<void> SealedFormStore::write(const FormWrites &writes, const QDateTime &at, const QString &cause)
{
    if (writes.drop)
        return dropForm(writes.form);
    // Meetings take no participants, and no form about them is a run-sheet.
    if (writes.meeting || writes.minutes || !writes.events.isEmpty() || !writes.droppedEvents.isEmpty())
        return Problem{SealedText::tr("A form about participants has no meeting."), writes.form};
    if (writes.head) {
        if (Result<void> done = writeHead(*writes.head); !done)
            return done;
    }
    if (Result<void> done = writeRows(writes); !done)
        return done;
    if (Result<void> done = writeCells(writes); !done)
        return done;
    const QByteArray form = formTag(writes.form);
    for (const auto &[kind, list] : {std::pair(LineKind::Carried, &writes.carried), std::pair(LineKind::Refused, &writes.refused)}) {
        if (!*list)
            continue;
        const Result<void> done = (*list)->isEmpty() ? removeLine(form, kind, onlyTag) : putLine(form, kind, onlyTag, plainText({{u"all"_s, **list}}));
        if (!done)
            return done;
    }
    return writeHistory(writes, at, cause);
}

Result<void> SealedFormStore::writeHead(const FormHead &head)
{
    const auto remains = m_remains.constFind(head.id);
    const bool comesBack = remains != m_remains.constEnd();
    const int number = comesBack ? remains->number : m_numbers.value(head.id, m_last + 1);
    QJsonObject object{{u"nr"_s, number},
                       {u"id"_s, head.id},
                       {u"template"_s, head.templateId},
                       {u"version"_s, head.templateVersion},
                       {u"name"_s, head.name},
                       {u"pattern"_s, head.pattern},
                       {u"status"_s, statusId(head.status)},
                       {u"review"_s, head.review}};
    if (!head.subject.isNull())
        object.insert("subject"_L1, head.subject.toJson());
    if (!head.anchored.isEmpty())
        object.insert("anchored"_L1, head.anchored);
    if (!head.parts.isEmpty())
        object.insert("parts"_L1, head.parts);
    putDefined(object, "filled_by"_L1, head.filledBy);
    const QByteArray tag = formTag(head.id);
    if (Result<void> done = run("INSERT INTO participants.form(tag, body) VALUES(?,?) ON CONFLICT DO UPDATE SET body = excluded.body",
                                {tag, m_cipher->seal("form " + tag, plainText(object))});
        !done)
        return done;
    m_ids.insert(tag, head.id);
    m_numbers.insert(head.id, number);
    m_last = qMax(m_last, number);
    return comesBack ? restoreRemains(head.id) : Result<void>();
}

Result<void> SealedFormStore::writeRows(const FormWrites &writes)
{
    if (writes.removedRows.isEmpty() && writes.rows.isEmpty())
        return {};
    const QByteArray form = formTag(writes.form);
    if (!writes.removedRows.isEmpty()) {
        const auto values = readLines(form, LineKind::Value);
        if (!values)
            return values.problem();
        for (const auto &[table, row] : writes.removedRows) {
            if (Result<void> done = removeLine(form, LineKind::Row, rowTag(table, row)); !done)
                return done;
            const QString columns = table + QLatin1Char('.');
            for (const auto &[tag, value] : *values) {
                if (value.value("r"_L1).toString() != row || !value.value("f"_L1).toString().startsWith(columns))
                    continue;
                if (Result<void> done = removeLine(form, LineKind::Value, tag); !done)
                    return done;
            }
        }
    }
    if (writes.rows.isEmpty())
        return {};
    const auto rows = readLines(form, LineKind::Row);
    if (!rows)
        return rows.problem();
    QHash<QString, int> last;
    for (const auto &[tag, row] : *rows) {
        int &end = last[row.value("t"_L1).toString()];
        end = qMax(end, row.value("n"_L1).toInt() + 1);
    }
    for (const FormWrites::RowPlace &place : writes.rows) {
        const int position = place.position < 0 ? last.value(place.table) : place.position;
        last[place.table] = qMax(last.value(place.table), position + 1);
        const QJsonObject row{{u"t"_s, place.table}, {u"r"_s, place.id}, {u"n"_s, position}};
        if (Result<void> done = putLine(form, LineKind::Row, rowTag(place.table, place.id), plainText(row)); !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::writeCells(const FormWrites &writes)
{
    const QByteArray form = formTag(writes.form);
    for (const FormWrites::Cell &cell : writes.cells) {
        const QByteArray tag = valueTag(cell.cell);
        if (cell.value.isUndefined()) {
            if (Result<void> done = removeLine(form, LineKind::Value, tag); !done)
                return done;
            continue;
        }
        QJsonObject value;
        putCell(value, cell.cell);
        value.insert("v"_L1, cell.value);
        if (!cell.image.isEmpty())
            value.insert("i"_L1, cell.image);
        if (Result<void> done = putLine(form, LineKind::Value, tag, plainText(value)); !done)
            return done;
        if (Result<void> done = show(form, LineKind::Value, tag, cell.image.isEmpty() ? QStringList() : QStringList{cell.image}); !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::show(const QByteArray &form, LineKind kind, const QByteArray &tag, const QStringList &hashes)
{
    if (Result<void> done = run("DELETE FROM participants.shown WHERE form = ? AND kind = ? AND tag = ?", {form, int(kind), tag}); !done)
        return done;
    for (const QString &hash : hashes) {
        if (Result<void> done = run("INSERT INTO participants.shown(form, kind, tag, image) SELECT ?, ?, ?, tag FROM participants.image WHERE tag = ? "
                                    "ON CONFLICT DO NOTHING",
                                    {form, int(kind), tag, imageTag(hash)});
            !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::writeHistory(const FormWrites &writes, const QDateTime &at, const QString &cause)
{
    if (writes.history.isEmpty())
        return {};
    const QByteArray form = formTag(writes.form);
    qint64 number = 0;
    {
        Query last(m_database, "SELECT max(tag) FROM participants.line WHERE form = ? AND kind = ?");
        if (const Result<void> done = last.run({form, int(LineKind::Change)}); !done)
            return done;
        const QByteArray tag = last.next() ? last.bytes(0) : QByteArray();
        number = tag.size() == qsizetype(sizeof number) ? qFromBigEndian<qint64>(tag.constData()) : 0;
    }
    for (const HistoryLine &line : writes.history) {
        QJsonObject change{{u"at"_s, QString::fromLatin1(sealedStamp(at))}, {u"kind"_s, line.kind}, {u"c"_s, cause}};
        putCell(change, line.cell);
        putDefined(change, "o"_L1, line.before);
        putDefined(change, "n"_L1, line.after);
        if (Result<void> done = putLine(form, LineKind::Change, numberTag(++number), plainText(change)); !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::addImage(const QString &hash, const StoredImage &image)
{
    const QByteArray tag = imageTag(hash);
    const QByteArray plain = hash.toUtf8() + '\n' + image.mime.toUtf8() + '\n' + image.data;
    return run("INSERT INTO participants.image(tag, body) VALUES(?,?) ON CONFLICT DO NOTHING", {tag, m_cipher->seal("image " + tag, plain)});
}

Result<bool> SealedFormStore::removeUnusedImage(const QString &hash)
{
    Query query(m_database, "DELETE FROM participants.image WHERE tag = ? AND NOT EXISTS (SELECT 1 FROM participants.shown s WHERE s.image = image.tag) "
                            "RETURNING 1");
    if (const Result<void> done = query.run({imageTag(hash)}); !done)
        return done.problem();
    return query.next();
}

Result<void> SealedFormStore::addVersion(const QString &formId, const FormVersion &version, const QStringList &images)
{
    const QByteArray form = formTag(formId);
    const QByteArray tag = numberTag(version.number);
    const QJsonObject object{{u"nr"_s, version.number},
                             {u"at"_s, QString::fromLatin1(sealedStamp(version.at))},
                             {u"status"_s, statusId(version.status)},
                             {u"doc"_s, version.document}};
    if (Result<void> done = putLine(form, LineKind::Version, tag, plainText(object)); !done)
        return done;
    return show(form, LineKind::Version, tag, images);
}

Result<void> SealedFormStore::scrub(const QString &formId, const std::function<bool(const HistoryEntry &)> &goes,
                                    const std::function<QJsonObject(const QJsonObject &)> &shape)
{
    const QByteArray form = formTag(formId);
    const auto changes = readLines(form, LineKind::Change);
    if (!changes)
        return changes.problem();
    for (const auto &[tag, change] : *changes) {
        if (!goes(entryFrom(change)))
            continue;
        if (Result<void> done = removeLine(form, LineKind::Change, tag); !done)
            return done;
    }
    for (FormVersion version : versions(formId)) {
        const QJsonObject shaped = shape(version.document);
        if (shaped == version.document)
            continue;
        version.document = shaped;
        if (Result<void> done = addVersion(formId, version, hashesIn(shaped)); !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::removeUnusedImages()
{
    return run("DELETE FROM participants.image WHERE tag NOT IN (SELECT image FROM participants.shown)", {});
}

Result<void> SealedFormStore::dropForm(const QString &formId)
{
    const QByteArray form = formTag(formId);
    Remains remains;
    remains.number = m_numbers.value(formId);
    {
        Query lines(m_database, "SELECT kind, tag, body FROM participants.line WHERE form = ? AND kind IN (?, ?)");
        Query shown(m_database, "SELECT form, kind, tag, image FROM participants.shown WHERE form = ? AND kind = ?");
        Query images(m_database, "SELECT tag, body FROM participants.image WHERE tag IN (SELECT image FROM participants.shown WHERE form = ? AND kind = ?)");
        if (const Result<void> done = lines.run({form, int(LineKind::Change), int(LineKind::Version)}); !done)
            return done;
        for (Query *query : {&shown, &images}) {
            if (const Result<void> done = query->run({form, int(LineKind::Version)}); !done)
                return done;
        }
        while (lines.next())
            remains.lines.append({LineKind(lines.number(0)), lines.bytes(1), lines.bytes(2)});
        while (shown.next())
            remains.shown.append({shown.bytes(0), shown.number(1), shown.bytes(2), shown.bytes(3)});
        while (images.next())
            remains.pictures.append({images.bytes(0), images.bytes(1)});
    }
    for (const char *sql : {"DELETE FROM participants.shown WHERE form = ?", "DELETE FROM participants.line WHERE form = ?",
                            "DELETE FROM participants.form WHERE tag = ?"}) {
        if (Result<void> done = run(sql, {form}); !done)
            return done;
    }
    m_dropped.append(formId);
    m_remains.insert(formId, remains);
    return {};
}

Result<void> SealedFormStore::restoreRemains(const QString &formId)
{
    m_restored.append(formId);
    const Remains remains = m_remains.value(formId);
    const QByteArray form = formTag(formId);
    for (const auto &[tag, body] : remains.pictures) {
        if (Result<void> done = run("INSERT INTO participants.image(tag, body) VALUES(?,?) ON CONFLICT DO NOTHING", {tag, body}); !done)
            return done;
    }
    for (const Line &line : remains.lines) {
        if (Result<void> done = run("INSERT INTO participants.line(form, kind, tag, body) VALUES(?,?,?,?) ON CONFLICT DO NOTHING",
                                    {form, int(line.kind), line.tag, line.body});
            !done)
            return done;
    }
    for (const QVariantList &line : remains.shown) {
        if (Result<void> done = run("INSERT INTO participants.shown(form, kind, tag, image) VALUES(?,?,?,?) ON CONFLICT DO NOTHING", line); !done)
            return done;
    }
    return {};
}

} // namespace sjusteg
