// SPDX-License-Identifier: MPL-2.0
#include "Examine.h"
#include "Fuzz.h"
#include "Room.h"

#include "storage/Query.h"
#include "storage/Seal.h"

using namespace sjusteg;

namespace fuzz {

namespace {

/// «4⇥f1⇥conclusion…»: the table's number, then its columns; \n is a line break in one. Sealed, so that nobody takes them for damage.
void insert(Database &database, const QByteArray &line)
{
    const QVector<SealedTable> &tables = sealedTables();
    const SealedTable &table = tables.at(quint8(line.at(0)) % tables.size());
    QStringList columns = QString::fromUtf8(line.mid(1)).split(QLatin1Char('\t'));
    columns.resize(table.content.size());
    QVariantList values;
    for (QString &column : columns)
        values.append(column.replace(QStringLiteral("\\n"), QStringLiteral("\n")));
    const QByteArray sql = QStringLiteral("INSERT OR REPLACE INTO %1(%2, sum) VALUES(?%3)")
                               .arg(table.name, table.content.join(QStringLiteral(", ")), QStringLiteral(",?").repeated(table.content.size()))
                               .toLatin1();
    Query query(database, sql.constData());
    (void)query.run(sealed(values)); // STRICT columns and keys refuse what no file can hold
}

} // namespace

void content(const QByteArray &input)
{
    static const Room room;
    room.write("prosess.sjusteg", soundFile());
    {
        const Result<std::unique_ptr<Database>> database = Database::open(room.path("prosess.sjusteg"), Database::Mode::ReadWrite);
        require(database.ok(), "a sound file opens");
        (void)(*database)->execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
        (void)(*database)->execute(QStringLiteral("BEGIN"));
        for (const QByteArray &line : input.split('\n')) {
            if (!line.isEmpty())
                insert(**database, line);
        }
        (void)(*database)->execute(QStringLiteral("COMMIT"));
    }
    const OpenResult opened = open(room.path("prosess.sjusteg"));
    require(opened.workbook != nullptr, "a file of ours with strange content opens");
    examine(*opened.workbook);
}

} // namespace fuzz
