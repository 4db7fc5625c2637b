// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "TemplateFiller.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace sjusteg;

namespace {

constexpr int edits = 101;

} // namespace

Line editLine(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    const auto workbook = makeFile(folder + QStringLiteral("/edit.sjusteg"), catalog, TemplateFiller(*catalog).everything());
    const QString form = workbook->single(QStringLiteral("reg-prosess"))->head.id;
    const CellRef cell{QStringLiteral("rows.name"), QStringLiteral("r1"), {}};
    QVector<double> floor, program;
    {
        QSqlDatabase bare = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        bare.setDatabaseName(folder + QStringLiteral("/bare.sqlite"));
        if (!bare.open())
            qFatal("no floor database");
        QSqlQuery query(bare);
        for (const char *statement : {"PRAGMA journal_mode=DELETE", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON", "PRAGMA secure_delete=ON",
                                      "PRAGMA trusted_schema=OFF", "PRAGMA temp_store=MEMORY", "CREATE TABLE v(id INTEGER PRIMARY KEY, t TEXT) STRICT"})
            query.exec(QString::fromLatin1(statement));
        query.prepare(QStringLiteral("INSERT INTO v(t) VALUES(?)"));
        for (int i = 0; i < edits; ++i) {
            const QString text = QStringLiteral("Arbeidsrettet løp %1").arg(i);
            floor += milliseconds([&] {
                bare.transaction();
                query.addBindValue(text);
                query.exec();
                bare.commit();
            });
            program += milliseconds([&] {
                const Value before = workbook->form(form)->value(cell);
                if (!workbook->apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, before, text}}}}))
                    qFatal("the edit failed");
            });
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    return {QStringLiteral("one edit to durable commit, against a bare insert"), median(floor), median(program), QStringLiteral("ms"), 1.5, {}};
}
