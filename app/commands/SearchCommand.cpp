// SPDX-License-Identifier: MPL-2.0
#include "Content.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "search/SearchIndex.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg::commands {

namespace {

constexpr int mostHits = 100; ///< in each group

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const SearchHit &hit, const Workbook &workbook)
{
    QJsonArray marks;
    for (const Mark &mark : hit.snippet.marks)
        marks.append(QJsonArray{mark.start, mark.length});
    // The id of a copy that holds nothing yet is not the same tomorrow.
    const std::optional<FormHead> head = workbook.head(hit.form);
    const QString form = head && head->stored ? hit.form : QString();
    return {{QStringLiteral("group"), hit.group == SearchHit::Group::Answer ? QStringLiteral("answer") : QStringLiteral("handbook")},
            {QStringLiteral("target"), hit.target},
            {QStringLiteral("form"), orNull(form)},
            {QStringLiteral("field"), orNull(hit.cell.field)},
            {QStringLiteral("row"), orNull(hit.cell.row)},
            {QStringLiteral("parent"), orNull(hit.cell.parent)},
            {QStringLiteral("path"), QJsonArray::fromStringList(hit.path)},
            {QStringLiteral("snippet"), hit.snippet.text},
            {QStringLiteral("marks"), marks}};
}

QByteArray toLines(const QVector<SearchHit> &hits)
{
    QString text;
    for (const SearchHit &hit : hits)
        text += hit.path.join(QStringLiteral(" › ")) + QLatin1Char('\t') + hit.snippet.text + QLatin1Char('\n');
    return text.toUtf8();
}

QByteArray toJson(const QVector<SearchHit> &hits, const Workbook &workbook)
{
    QJsonArray list;
    for (const SearchHit &hit : hits)
        list.append(toJson(hit, workbook));
    return QJsonDocument(list).toJson();
}

} // namespace

int runSearch(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const Usage usage{QStringLiteral("search FILE WORDS… [--json]"),
                      QCoreApplication::translate("sjusteg::commands", "Finds words in everything filled in and in the handbook, best hits first."), 2, true};
    if (const auto code = parse(parser, args, usage))
        return *code;
    const QString path = parser.positionalArguments().first();
    const QString words = parser.positionalArguments().mid(1).join(QLatin1Char(' '));
    const Progress progress(QCoreApplication::translate("sjusteg::commands", "Reading %1 …").arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook)
        return Failed;
    const auto handbook = Handbook::read(content::handbook());
    if (!handbook)
        return fail({}, handbook.problem());
    const auto index = SearchIndex::create(*workbook, **handbook, content::cards());
    if (!index)
        return fail(path, index.problem());
    if (const Result<void> read = (*index)->readAll(); !read)
        return fail(path, read.problem());
    const auto found = (*index)->find(words, mostHits);
    if (!found)
        return fail(path, found.problem());
    if (found->isEmpty() && !parser.isSet(json))
        tell(QCoreApplication::translate("sjusteg::commands", "Nothing holds all of these words: %1").arg(words));
    return print(parser.isSet(json) ? toJson(*found, *workbook) : toLines(*found)) ? Done : Failed;
}

} // namespace sjusteg::commands
