// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "Content.h"
#include "UnlockedWorkbook.h"
#include "exchange/Answers.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <functional>
#include <utility>

using namespace sjusteg;

std::unique_ptr<Workbook> makeFile(const QString &path, const std::shared_ptr<const TemplateCatalog> &catalog, const QJsonObject &answers)
{
    auto made = Workbook::create(path, catalog, QStringLiteral("Måling"));
    if (!made)
        qFatal("%s", qPrintable(made.problem().sentence));
    const QJsonArray forms = answers.value(QLatin1StringView("forms")).toArray();
    const bool participants = std::any_of(forms.begin(), forms.end(), [&catalog](const QJsonValue &form) {
        const Template *definition = catalog->find(form[QLatin1StringView("template")].toString());
        return definition && definition->personalData == PersonalData::Yes;
    });
    if (participants)
        unlockForTest(**made);
    if (const Result<int> loaded = loadAnswers(**made, answers); !loaded)
        qFatal("%s", qPrintable(loaded.problem().sentence));
    return std::move(*made);
}

// `bench [PART…]`: without an argument every part is measured.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    content::load();
    const auto catalog = TemplateCatalog::unpack(content::definitions());
    if (!catalog)
        qFatal("%s", qPrintable(catalog.problem().sentence));
    const QTemporaryDir folder;
    QFile example(content::exampleAnswers());
    if (!example.open(QIODevice::ReadOnly))
        qFatal("no example");
    const QString examplePath = folder.filePath(QStringLiteral("eksempel.sjusteg"));
    const QJsonObject exampleAnswers = QJsonDocument::fromJson(example.readAll()).object();
    makeFile(examplePath, *catalog, exampleAnswers).reset();

    const std::pair<const char *, std::function<QVector<Line>()>> parts[] = {
        {"start", [&] { return startLines(examplePath); }},
        {"export", [&] { return exportLines(*catalog, folder.path()); }},
        {"report", [&] { return reportLines(*catalog, folder.path()); }},
        {"edit", [&] { return QVector<Line>{editLine(*catalog, folder.path())}; }},
        {"participants", [&] { return participantLines(*catalog, folder.path()); }},
        {"form", [&] { return QVector<Line>{manyLinesLine(*catalog, folder.path())}; }},
        {"flow", [&] { return QVector<Line>{flowLine(*catalog, folder.path(), exampleAnswers)}; }},
        {"search", [&] { return QVector<Line>{searchLine(*catalog, folder.path())}; }}};
    const QStringList wanted = QGuiApplication::arguments().mid(1);
    QVector<Line> lines;
    for (const auto &[part, measure] : parts) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(part)))
            lines += measure();
    }
    std::printf("%-62s %12s %12s %8s %8s\n", "what", "floor", "program", "ratio", "aim");
    for (const Line &line : lines) {
        if (!line.note.isEmpty()) {
            std::printf("%-62s %s\n", qPrintable(line.what), qPrintable(line.note));
            continue;
        }
        const double ratio = line.floor > 0 ? line.program / line.floor : 0;
        std::printf("%-62s %9.2f %s %9.2f %s %7.2f× ≤ %.2f× %s\n", qPrintable(line.what), line.floor, qPrintable(line.unit), line.program,
                    qPrintable(line.unit), ratio, line.aim, ratio <= line.aim ? "ok" : "MISSED");
    }
    return 0;
}
