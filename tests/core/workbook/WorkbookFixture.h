// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QTemporaryDir>
#include <QTest>

namespace sjusteg {

/// A clock that stands still until a test moves it.
class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 3, 4), QTime(10, 42)};
};

inline std::shared_ptr<const TemplateCatalog> testCatalog()
{
    static const auto read = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
    if (!read)
        qFatal("%s %s", qPrintable(read.problem().sentence), qPrintable(read.problem().cause));
    return *read;
}

/// A folder with one process file, and short words for what tests do to it.
struct TestFile {
    QTemporaryDir folder;
    std::shared_ptr<StandingClock> clock = std::make_shared<StandingClock>();
    QString path = folder.filePath(QStringLiteral("prosess.sjusteg"));
    std::unique_ptr<Workbook> book;

    void create()
    {
        auto made = Workbook::create(path, testCatalog(), QStringLiteral("Prøvevik kommune"), clock);
        if (!made)
            qFatal("%s %s", qPrintable(made.problem().sentence), qPrintable(made.problem().cause));
        book = std::move(*made);
    }

    OpenResult open(OpenOptions options = {.readOnly = false, .backup = false, .lockOwner = QStringLiteral("Kari")})
    {
        return Workbook::open(path, testCatalog(), options, clock);
    }

    void reopen()
    {
        book.reset();
        OpenResult result = open();
        if (!result.workbook)
            qFatal("%s %s", qPrintable(result.problem.sentence), qPrintable(result.problem.cause));
        book = std::move(result.workbook);
    }

    Result<void> apply(const QString &form, const Change &change) { return book->apply({{}, QStringLiteral("edit"), {{form, change}}}); }

    Result<void> set(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const CellRef cell{field, row, {}};
        return apply(form, SetCell{cell, book->form(form)->value(cell), value});
    }

    QString addRow(const QString &form, const QString &table, const QHash<QString, Value> &cells)
    {
        Row row = book->newRow(form, table);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
            row.cells.insert(cell.key(), *cell);
        const int end = int(book->form(form)->rows(table).size());
        return apply(form, InsertRow{table, end, row}).ok() ? row.id : QString();
    }

    QString id(const char *templateId) { return book->single(QString::fromLatin1(templateId))->head.id; }
};

} // namespace sjusteg
