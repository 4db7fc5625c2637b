// SPDX-License-Identifier: MPL-2.0
#include "storage/Salvage.h"

#include "storage/Query.h"
#include "storage/Seal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace sjusteg {

namespace {

struct TableShape {
    const char *name;
    const char *columns; ///< the key first
    const char *order;
    const char *owner;   ///< the column that names the copy; each copy is then tried by itself
};

const TableShape shapes[] = {
    {"form", "nr id template template_version subject_form subject_row subject_title name pattern status review anchored parts filled_by", "nr", nullptr},
    {"row", "form field parent id position", "form field parent id", "form"},
    {"value", "form field parent row value image", "form field parent row", "form"},
    {"image", "hash mime data", "rowid", nullptr},
    {"carried", "form position field row flow source_form source_row source_field entry", "form position", "form"},
    {"refused", "target_form position flow source_form source_row entry", "target_form position", "target_form"},
    {"change", "form nr at kind field parent row old new cause", "form nr", "form"},
    {"version", "form nr at status document", "form nr", "form"},
    {"version_image", "form nr hash", "form nr hash", "form"},
    {"meeting", "form started ended state", "form", nullptr},
    {"event", "form nr at kind post", "form nr", "form"},
    {"minutes", "form text final", "form", nullptr}};

QStringList salvageWords(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// The parts of SQLite's header that are the same in all our files, and the size, which a file that was cut short has no longer.
bool mendHeader(const QString &path)
{
    constexpr qint64 pageSize = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < pageSize)
        return false;
    if (const qint64 over = file.size() % pageSize; over > 0 && !file.resize(file.size() + pageSize - over))
        return false;
    QByteArray header = file.read(100);
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header.replace(16, 8, QByteArray("\x10\x00\x01\x01\x00\x40\x20\x20", 8));
    qToBigEndian(quint32(file.size() / pageSize), header.data() + 28);
    header.replace(32, 8, QByteArray(8, '\0')); // the list of free pages: nothing there is wanted, and it may lead anywhere
    header.replace(44, 4, QByteArray("\0\0\0\x04", 4));
    header.replace(52, 4, QByteArray(4, '\0'));
    header.replace(56, 4, QByteArray("\0\0\0\x01", 4));
    header.replace(92, 4, header.mid(24, 4)); // «the size above is right»
    return file.seek(0) && file.write(header) == header.size();
}

class TableReader
{
public:
    /// `name`: of the table in the file, where it is not that of the shape.
    TableReader(Database &database, const TableShape &shape, const QString &name = {})
        : m_database(database)
        , m_shape(shape)
        , m_name(name.isEmpty() ? QString::fromLatin1(shape.name) : name)
    {
        m_table.columns = salvageWords(shape.columns);
        for (const SealedTable &sealed : sealedTables()) {
            if (sealed.name == QLatin1StringView(shape.name))
                m_sealed = sealed.content;
        }
    }

    /// Lines that are certainly of this table: their seal or hash fits. After read().
    int certain() const { return m_certain; }

    SalvagedTable read(const QStringList &owners)
    {
        m_withSum = !m_sealed.isEmpty();
        m_table.complete = readWhere({}, {}, false);
        if (!m_table.complete && m_table.lines.isEmpty() && m_withSum) {
            m_withSum = false; // a file from before there were seals
            m_table.complete = readWhere({}, {}, false);
        }
        if (!m_table.complete) {
            readWhere({}, {}, true);
            for (const QString &owner : m_shape.owner ? owners : QStringList()) {
                const QString condition = QStringLiteral(" WHERE %1 = ?").arg(QLatin1StringView(m_shape.owner));
                if (!readWhere(condition, {owner}, false))
                    readWhere(condition, {owner}, true);
            }
        }
        return std::move(m_table);
    }

private:
    bool readWhere(const QString &condition, const QVariantList &values, bool fromTheEnd)
    {
        QStringList order = salvageWords(m_shape.order);
        for (QString &column : order)
            column += fromTheEnd ? QStringLiteral(" DESC") : QString();
        const QByteArray sql = QStringLiteral("SELECT %1%2 FROM %3 NOT INDEXED%4 ORDER BY %5")
                                   .arg(m_table.columns.join(QStringLiteral(", ")), m_withSum ? QStringLiteral(", sum") : QString(),
                                        m_name, condition, order.join(QStringLiteral(", ")))
                                   .toLatin1();
        Query query(m_database, sql.constData());
        if (!query.run(values))
            return false;
        while (query.next())
            keep(query);
        return query.finished().ok();
    }

    void keep(const Query &query)
    {
        QVariantList line;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const bool picture = m_table.columns.at(i) == QLatin1StringView("data");
            line.append(query.isNull(int(i)) ? QVariant(QMetaType::fromType<QString>()) : picture ? QVariant(query.bytes(int(i))) : query.text(int(i)));
        }
        QStringList key;
        const qsizetype parts = m_table.columns.first() == QLatin1StringView("nr") || m_table.columns.first() == QLatin1StringView("hash")
            ? 1 : salvageWords(m_shape.order).size();
        for (qsizetype i = 0; i < parts; ++i)
            key.append(line.at(i).toString());
        const QString name = key.join(QChar(0x1f));
        if (m_known.contains(name))
            return;
        m_known.insert(name);
        const int sumAt = int(m_table.columns.size());
        bool sound = true;
        if (m_withSum && !query.isNull(sumAt)) {
            QVariantList content;
            for (const QString &column : std::as_const(m_sealed))
                content.append(line.at(m_table.columns.indexOf(column)).toString());
            sound = seal(content) == query.text(sumAt).toLongLong();
            m_certain += sound;
        }
        if (m_table.columns.last() == QLatin1StringView("data"))
            m_certain += line.first().toByteArray() == QCryptographicHash::hash(line.last().toByteArray(), QCryptographicHash::Sha256).toHex();
        m_table.lines.append(line);
        m_table.sound.append(sound);
    }

    Database &m_database;
    const TableShape &m_shape;
    QString m_name;
    int m_certain = 0;
    QStringList m_sealed;
    bool m_withSum = false;
    QSet<QString> m_known;
    SalvagedTable m_table;
};

constexpr qsizetype pageBytes = 4096;

/// Pages that begin a tree: of the right kind, and below no other. Tables with a row number have other pages than those without.
QVector<int> rootPages(const QByteArray &content, bool withRowNumber)
{
    const auto number = [&content](qsizetype at, int bytes) {
        quint32 value = 0;
        for (int i = 0; i < bytes && at + i < content.size(); ++i)
            value = value << 8 | quint8(content.at(at + i));
        return value;
    };
    const char inner = withRowNumber ? 5 : 2;
    const char leaf = withRowNumber ? 13 : 10;
    QVector<int> trees;
    QSet<quint32> below;
    for (qsizetype page = 1; (page + 1) * pageBytes <= content.size(); ++page) {
        const qsizetype start = page * pageBytes;
        const char kind = content.at(start);
        if (kind != inner && kind != leaf)
            continue;
        trees.append(int(page) + 1);
        const quint32 cells = kind == inner ? qMin<quint32>(number(start + 3, 2), 1000) : 0;
        if (kind == inner)
            below.insert(number(start + 8, 4));
        for (quint32 i = 0; i < cells; ++i)
            below.insert(number(start + number(start + 12 + 2 * i, 2), 4));
    }
    trees.removeIf([&below](int page) { return below.contains(quint32(page)); });
    return trees;
}

QString triedName(const TableShape &shape, int root)
{
    return QStringLiteral("%1_%2").arg(QLatin1StringView(shape.name)).arg(root);
}

bool hasRowNumber(const TableShape &shape)
{
    const QByteArray name(shape.name);
    return name == "form" || name == "image" || name == "meeting" || name == "minutes";
}

/// Makes a new list of tables where the old one cannot be read: each tree as each table it may be.
bool listTablesAnew(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || file.size() < pageBytes)
        return false;
    QByteArray first = file.read(pageBytes).first(100) + QByteArray("\x0d\0\0\0\0\x10\0\0", 8);
    first.append(QByteArray(pageBytes - first.size(), '\0'));
    file.seek(0);
    const QByteArray content = file.readAll();
    if (!file.seek(0) || file.write(first) != pageBytes)
        return false;
    file.close();
    const Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Mode::Mend);
    if (!database || !(*database)->execute(QStringLiteral("PRAGMA writable_schema=ON")))
        return false;
    for (const TableShape &shape : shapes) {
        const bool rowNumber = hasRowNumber(shape);
        for (const int root : rootPages(content, rowNumber)) {
            QString columns = salvageWords(shape.columns).join(QStringLiteral(", ")) + QStringLiteral(", sum");
            if (rowNumber)
                columns.replace(QStringLiteral("nr,"), QStringLiteral("nr INTEGER PRIMARY KEY,"));
            const QString key = salvageWords(shape.order).join(QStringLiteral(", "));
            const QString name = triedName(shape, root);
            const QString sql = rowNumber ? QStringLiteral("CREATE TABLE %1(%2)").arg(name, columns)
                                          : QStringLiteral("CREATE TABLE %1(%2, PRIMARY KEY(%3)) WITHOUT ROWID").arg(name, columns, key);
            Query insert(**database, "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES('table', ?, ?, ?, ?)");
            if (!insert.run({name, name, root, sql}))
                return false;
        }
    }
    return true;
}

/// Of the trees a table may be, the one with most lines that certainly are of it.
SalvagedTable likeliest(Database &database, const TableShape &shape, const QVector<int> &roots)
{
    SalvagedTable best;
    best.columns = salvageWords(shape.columns);
    int most = 0;
    for (const int root : roots) {
        TableReader reader(database, shape, triedName(shape, root));
        SalvagedTable table = reader.read({});
        if (reader.certain() > most) {
            most = reader.certain();
            best = std::move(table);
        }
    }
    return best;
}

/// The other way, where the list of tables is damaged.
Result<Salvaged> salvageByTrees(const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{{}, file.errorString()};
    const QByteArray content = file.readAll();
    file.close();
    if (!listTablesAnew(copy))
        return Problem{{}, QStringLiteral("no list of tables")};
    Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Mode::Mend);
    if (!database)
        return database.problem();
    Salvaged tables;
    for (const TableShape &shape : shapes)
        tables.insert(QString::fromLatin1(shape.name), likeliest(**database, shape, rootPages(content, hasRowNumber(shape))));
    return tables;
}

} // namespace

QString SalvagedTable::text(qsizetype line, const char *column) const
{
    return lines.at(line).value(columns.indexOf(QLatin1StringView(column))).toString();
}

Result<Salvaged> salvage(const QString &copy)
{
    if (!mendHeader(copy))
        return Problem{{}, QStringLiteral("no page of the file is whole")};
    Result<std::unique_ptr<Database>> database = Database::open(copy, Database::Mode::Mend);
    const bool listed = database && std::all_of(std::begin(shapes), std::end(shapes), [&](const TableShape &shape) {
        return (*database)->prepared(QLatin1StringView(QByteArray("SELECT 1 FROM ").append(shape.name))).ok();
    });
    if (!listed) {
        if (database)
            database->reset();
        return salvageByTrees(copy);
    }
    Salvaged tables;
    QStringList owners;
    for (const TableShape &shape : shapes) {
        const SalvagedTable table = TableReader(**database, shape).read(owners);
        const char *owner = shape.owner ? shape.owner : qstrcmp(shape.name, "form") == 0 ? "id" : nullptr;
        for (qsizetype i = 0; owner && i < table.lines.size(); ++i) {
            if (const QString id = table.text(i, owner); !owners.contains(id))
                owners.append(id);
        }
        tables.insert(QString::fromLatin1(shape.name), table);
    }
    return tables;
}

} // namespace sjusteg
