// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "carry/Carry.h"
#include "flow/Progress.h"

using namespace sjusteg;

namespace {

constexpr int extraCopies = 100;
constexpr int extraRows = 1000;
constexpr int edits = 21;

/// The example with course plans of a thousand rows each beside it.
QJsonObject withExtraRows(QJsonObject answers)
{
    QJsonArray forms = answers.value(QLatin1StringView("forms")).toArray();
    for (int copy = 0; copy < extraCopies; ++copy) {
        QJsonArray rows;
        for (int row = 0; row < extraRows; ++row)
            rows.append(QJsonObject{{QStringLiteral("theme"), QStringLiteral("Tema %1").arg(row)}});
        forms.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("kurs-%1").arg(copy)}, {QStringLiteral("template"), QStringLiteral("ekstra-arbeidslivskurs")},
                                 {QStringLiteral("answers"), QJsonObject{{QStringLiteral("themes"), rows}}}});
    }
    answers.insert(QStringLiteral("forms"), forms);
    return answers;
}

/// What an edit of the requirements of an occupation sets going, and the board afterwards; the writing is measured elsewhere.
double followUp(Workbook &workbook)
{
    QVector<double> times;
    if (!workbook.setStatus(workbook.single(QStringLiteral("mal-1.2"))->head.id, FormStatus::Begun)) // it is finished in the example
        qFatal("the form cannot be opened again");
    for (int i = 0; i < edits; ++i) {
        const Form *form = workbook.single(QStringLiteral("mal-1.2"));
        const Row &row = form->rows(QStringLiteral("opportunities")).first();
        const CellRef cell{QStringLiteral("opportunities.requirements"), row.id, {}};
        const Edit edit{{}, QStringLiteral("edit"), {{form->head.id, SetCell{cell, form->value(cell), QStringLiteral("Krav %1").arg(i)}}}};
        Edit all;
        double time = milliseconds([&] { all = withEffects(workbook, edit); });
        if (const Result<void> done = workbook.apply(all); !done)
            qFatal("%s", qPrintable(done.problem().sentence));
        time += milliseconds([&] { (void)documentStatuses(workbook); });
        times += time;
    }
    return median(times);
}

} // namespace

Line flowLine(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder, const QJsonObject &example)
{
    const auto small = makeFile(folder + QStringLiteral("/flows-small.sjusteg"), catalog, example);
    const auto large = makeFile(folder + QStringLiteral("/flows-large.sjusteg"), catalog, withExtraRows(example));
    return {QStringLiteral("flows and board after an edit, 100,000 rows against few"), followUp(*small), followUp(*large), QStringLiteral("ms"), 2, {}};
}
