// SPDX-License-Identifier: MPL-2.0
#include "storage/SealedFormStore.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

QDateTime sealedTime(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toLocalTime();
}

FormHead sealedHead(const QJsonObject &object)
{
    FormHead head;
    head.id = object.value("id"_L1).toString();
    head.templateId = object.value("template"_L1).toString();
    head.templateVersion = object.value("version"_L1).toInt();
    head.subject = Reference::fromJson(object.value("subject"_L1).toObject());
    head.name = object.value("name"_L1).toString();
    head.pattern = object.value("pattern"_L1).toBool();
    head.status = statusFromId(object.value("status"_L1).toString()).value_or(FormStatus::Begun);
    head.review = object.value("review"_L1).toBool();
    head.anchored = object.value("anchored"_L1).toObject();
    head.parts = object.value("parts"_L1).toObject();
    head.filledBy = object.value("filled_by"_L1);
    head.stored = true;
    return head;
}

CellRef sealedCell(const QJsonObject &object)
{
    return {object.value("f"_L1).toString(), object.value("r"_L1).toString(), object.value("p"_L1).toString()};
}

} // namespace

SealedFormStore::SealedFormStore(Database &database, std::shared_ptr<const Cipher> cipher)
    : m_database(database)
    , m_cipher(std::move(cipher))
{
}

QByteArray SealedFormStore::formTag(const QString &formId) const
{
    return m_cipher->tag({"form", formId.toUtf8()});
}

QByteArray SealedFormStore::imageTag(const QString &hash) const
{
    return m_cipher->tag({"image", hash.toUtf8()});
}

QByteArray SealedFormStore::rowTag(const QString &table, const QString &row) const
{
    return m_cipher->tag({"row", table.toUtf8(), row.toUtf8()});
}

QByteArray SealedFormStore::valueTag(const CellRef &cell) const
{
    return m_cipher->tag({"value", cell.field.toUtf8(), cell.parent.toUtf8(), cell.row.toUtf8()});
}

QByteArray SealedFormStore::linePlace(const QByteArray &form, LineKind kind, const QByteArray &tag)
{
    return QByteArray("line ") + form + char(kind) + tag; // a form's tag always has the same length
}

Result<QVector<FormHead>> SealedFormStore::readHeads()
{
    Query query(m_database, "SELECT tag, body FROM participants.form");
    if (const Result<void> done = query.run(); !done)
        return done.problem();
    QVector<QPair<int, FormHead>> found;
    while (query.next()) {
        const std::optional<QByteArray> plain = m_cipher->open("form " + query.bytes(0), query.bytes(1));
        if (!plain)
            continue; // told by brokenLines()
        const QJsonObject object = QJsonDocument::fromJson(*plain).object();
        found.append({object.value("nr"_L1).toInt(), sealedHead(object)});
        m_ids.insert(query.bytes(0), found.last().second.id);
        m_numbers.insert(found.last().second.id, found.last().first);
        m_last = qMax(m_last, found.last().first);
    }
    if (const Result<void> done = query.finished(); !done)
        return done.problem();
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<FormHead> heads;
    for (const auto &[number, head] : std::as_const(found))
        heads.append(head);
    return heads;
}

Result<QVector<QPair<QByteArray, QJsonObject>>> SealedFormStore::readLines(const QByteArray &form, LineKind kind)
{
    Query query(m_database, "SELECT tag, body FROM participants.line WHERE form = ? AND kind = ? ORDER BY tag");
    if (const Result<void> done = query.run({form, int(kind)}); !done)
        return done.problem();
    QVector<QPair<QByteArray, QJsonObject>> lines;
    while (query.next()) {
        const QByteArray tag = query.bytes(0);
        if (const std::optional<QByteArray> plain = m_cipher->open(linePlace(form, kind, tag), query.bytes(1)))
            lines.append({tag, QJsonDocument::fromJson(*plain).object()});
    }
    if (const Result<void> done = query.finished(); !done)
        return done.problem();
    return lines;
}

Result<QJsonArray> SealedFormStore::entries(const QByteArray &form, LineKind kind)
{
    const auto lines = readLines(form, kind);
    if (!lines)
        return lines.problem();
    return lines->isEmpty() ? QJsonArray() : lines->first().second.value("all"_L1).toArray();
}

Result<StoredForm> SealedFormStore::readForm(const QString &formId)
{
    StoredForm stored;
    const QByteArray form = formTag(formId);
    auto rows = readLines(form, LineKind::Row);
    if (!rows)
        return rows.problem();
    std::sort(rows->begin(), rows->end(), [](const auto &a, const auto &b) { return a.second.value("n"_L1).toInt() < b.second.value("n"_L1).toInt(); });
    for (const auto &[tag, row] : std::as_const(*rows))
        stored.rows.append({row.value("t"_L1).toString(), row.value("r"_L1).toString()});
    const auto values = readLines(form, LineKind::Value);
    if (!values)
        return values.problem();
    for (const auto &[tag, value] : *values)
        stored.cells.append({sealedCell(value), value.value("v"_L1)});
    for (const auto &[kind, list] : {std::pair(LineKind::Carried, &stored.carried), std::pair(LineKind::Refused, &stored.refused)}) {
        const Result<QJsonArray> all = entries(form, kind);
        if (!all)
            return all.problem();
        *list = *all;
    }
    return stored;
}

HistoryEntry SealedFormStore::entryFrom(const QJsonObject &change)
{
    const QString kind = change.value("kind"_L1).toString();
    return {sealedTime(change.value("at"_L1)), sealedCell(change), change.value("o"_L1), change.value("n"_L1), change.value("c"_L1).toString(),
            historyWords(kind), kind};
}

QVector<HistoryEntry> SealedFormStore::history(const QString &formId, int limit)
{
    const QByteArray form = formTag(formId);
    Query query(m_database, "SELECT tag, body FROM participants.line WHERE form = ? AND kind = ? ORDER BY tag DESC LIMIT ?");
    QVector<HistoryEntry> all;
    if (!query.run({form, int(LineKind::Change), limit}))
        return all;
    while (query.next()) {
        const std::optional<QByteArray> plain = m_cipher->open(linePlace(form, LineKind::Change, query.bytes(0)), query.bytes(1));
        if (plain)
            all.append(entryFrom(QJsonDocument::fromJson(*plain).object()));
    }
    return all;
}

QDateTime SealedFormStore::lastChanged(const QString &formId)
{
    const QVector<HistoryEntry> last = history(formId, 1);
    return last.isEmpty() ? QDateTime() : last.first().at;
}

QVector<FormVersion> SealedFormStore::versions(const QString &formId)
{
    QVector<FormVersion> all;
    const auto lines = readLines(formTag(formId), LineKind::Version);
    for (const auto &[tag, version] : lines ? *lines : QVector<QPair<QByteArray, QJsonObject>>()) {
        all.append({version.value("nr"_L1).toInt(), sealedTime(version.value("at"_L1)),
                    statusFromId(version.value("status"_L1).toString()).value_or(FormStatus::Done), version.value("doc"_L1).toObject()});
    }
    return all;
}

std::optional<StoredImage> SealedFormStore::image(const QString &hash)
{
    const QByteArray tag = imageTag(hash);
    Query query(m_database, "SELECT body FROM participants.image WHERE tag = ?");
    if (!query.run({tag}) || !query.next())
        return std::nullopt;
    const std::optional<QByteArray> plain = m_cipher->open("image " + tag, query.bytes(0));
    if (!plain)
        return std::nullopt;
    // hash, newline, type, newline, the picture
    const qsizetype first = plain->indexOf('\n');
    const qsizetype second = plain->indexOf('\n', first + 1);
    return StoredImage{QString::fromUtf8(plain->mid(first + 1, second - first - 1)), plain->mid(second + 1)};
}

QVector<QPair<QString, StoredForm::StoredCell>> SealedFormStore::cellsWhere(const QByteArray &needle)
{
    QVector<QPair<QString, StoredForm::StoredCell>> cells;
    Query query(m_database, "SELECT form, tag, body FROM participants.line WHERE kind = ?");
    if (!query.run({int(LineKind::Value)}))
        return cells;
    while (query.next()) {
        const QByteArray form = query.bytes(0);
        const std::optional<QByteArray> plain = m_cipher->open(linePlace(form, LineKind::Value, query.bytes(1)), query.bytes(2));
        if (!plain || !plain->contains(needle))
            continue;
        const QJsonObject value = QJsonDocument::fromJson(*plain).object();
        cells.append({m_ids.value(form), {sealedCell(value), value.value("v"_L1)}});
    }
    return cells;
}

QVector<QPair<QString, StoredForm::StoredCell>> SealedFormStore::cellsHolding(const QString &needle)
{
    return cellsWhere(needle.toUtf8());
}

QVector<QPair<QString, StoredForm::StoredCell>> SealedFormStore::allCells()
{
    return cellsWhere({});
}

Result<int> SealedFormStore::brokenLines()
{
    int broken = 0;
    Query forms(m_database, "SELECT tag, body FROM participants.form");
    Query lines(m_database, "SELECT form, kind, tag, body FROM participants.line");
    Query images(m_database, "SELECT tag, body FROM participants.image");
    for (Query *query : {&forms, &lines, &images}) {
        if (const Result<void> done = query->run(); !done)
            return done.problem();
    }
    QSet<QByteArray> known;
    while (forms.next()) {
        known.insert(forms.bytes(0));
        broken += !m_cipher->open("form " + forms.bytes(0), forms.bytes(1));
    }
    while (lines.next()) {
        const QByteArray place = linePlace(lines.bytes(0), LineKind(lines.number(1)), lines.bytes(2));
        broken += !known.contains(lines.bytes(0)) || !m_cipher->open(place, lines.bytes(3));
    }
    while (images.next())
        broken += !m_cipher->open("image " + images.bytes(0), images.bytes(1));
    for (Query *query : {&forms, &lines, &images}) {
        if (const Result<void> done = query->finished(); !done)
            return done.problem();
    }
    return broken;
}

} // namespace sjusteg
