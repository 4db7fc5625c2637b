// SPDX-License-Identifier: MPL-2.0
#include "storage/Seal.h"

#include "storage/Query.h"

#include <QCryptographicHash>

namespace sjusteg {

namespace {

QVariantList columnsOf(const Query &query, qsizetype first, qsizetype count)
{
    QVariantList values;
    for (qsizetype i = first; i < first + count; ++i)
        values.append(query.text(int(i)));
    return values;
}

QByteArray selectOf(const SealedTable &table, const char *condition)
{
    return QStringLiteral("SELECT %1, sum, %2 FROM %3 WHERE sum IS %4")
        .arg(table.content.join(QStringLiteral(", ")), table.key.join(QStringLiteral(", ")), table.name, QLatin1StringView(condition))
        .toLatin1();
}

} // namespace

qint64 seal(const QVariantList &content)
{
    // FNV-1a: small, known, and any one changed byte changes the sum. The byte between the parts occurs in no text.
    constexpr quint64 prime = 0x100000001b3;
    quint64 sum = 0xcbf29ce484222325;
    const auto add = [&sum](quint8 byte) { sum = (sum ^ byte) * prime; };
    for (const QVariant &part : content) {
        const QByteArray text = part.toString().toUtf8();
        for (const char byte : text)
            add(quint8(byte));
        add(0xff);
    }
    return qint64(sum);
}

QVariantList sealed(QVariantList content)
{
    content.append(seal(content));
    return content;
}

const QVector<SealedTable> &sealedTables()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    static const QVector<SealedTable> tables{
        {QStringLiteral("form"), words("id"),
         words("id template template_version subject_form subject_row subject_title name pattern status review anchored parts filled_by")},
        {QStringLiteral("row"), words("form field parent id"), words("form field id position")},
        {QStringLiteral("value"), words("form field parent row"), words("form field parent row value image")},
        {QStringLiteral("carried"), words("form position"), words("form position entry")},
        {QStringLiteral("refused"), words("target_form position"), words("target_form position entry")},
        {QStringLiteral("change"), words("form nr"), words("form at kind field parent row old new cause")},
        {QStringLiteral("version"), words("form nr"), words("form nr at status document")},
        {QStringLiteral("meeting"), words("form"), words("form started ended state")},
        {QStringLiteral("event"), words("form nr"), words("form nr at kind post")},
        {QStringLiteral("minutes"), words("form"), words("form text final")}};
    return tables;
}

Result<QVector<BrokenLine>> brokenLines(Database &database)
{
    QVector<BrokenLine> broken;
    if (database.userVersion() < firstSealedVersion)
        return broken;
    for (const SealedTable &table : sealedTables()) {
        const QByteArray sql = selectOf(table, "NOT NULL");
        Query query(database, sql.constData());
        if (const Result<void> done = query.run(); !done)
            return done.problem();
        const qsizetype width = table.content.size();
        while (query.next()) {
            if (seal(columnsOf(query, 0, width)) == query.text(int(width)).toLongLong())
                continue;
            const auto value = [&](const char *column) {
                const qsizetype i = table.content.indexOf(QLatin1StringView(column));
                return i < 0 ? QString() : query.text(int(i));
            };
            const bool row = table.name == QLatin1StringView("row");
            broken.append({table.name, query.text(0), value("field"), value("parent"), row ? value("id") : value("row")});
        }
        if (const Result<void> done = query.finished(); !done)
            return done.problem();
    }
    Query images(database, "SELECT hash, data FROM image");
    if (const Result<void> done = images.run(); !done)
        return done.problem();
    while (images.next()) {
        if (images.text(0).toLatin1() != QCryptographicHash::hash(images.bytes(1), QCryptographicHash::Sha256).toHex())
            broken.append({QStringLiteral("image"), {}, {}, {}, images.text(0)});
    }
    if (const Result<void> done = images.finished(); !done)
        return done.problem();
    return broken;
}

Result<void> sealAll(Database &database)
{
    for (const SealedTable &table : sealedTables()) {
        QVector<QVariantList> lines;
        const QByteArray sql = selectOf(table, "NULL");
        {
            Query query(database, sql.constData());
            if (Result<void> done = query.run(); !done)
                return done;
            while (query.next())
                lines.append(QVariantList{seal(columnsOf(query, 0, table.content.size()))} + columnsOf(query, table.content.size() + 1, table.key.size()));
            if (Result<void> done = query.finished(); !done)
                return done;
        }
        const QByteArray update = QStringLiteral("UPDATE %1 SET sum = ? WHERE %2 = ?").arg(table.name, table.key.join(QStringLiteral(" = ? AND "))).toLatin1();
        for (const QVariantList &line : std::as_const(lines)) {
            Query query(database, update.constData());
            if (Result<void> done = query.run(line); !done)
                return done;
        }
    }
    return {};
}

} // namespace sjusteg
