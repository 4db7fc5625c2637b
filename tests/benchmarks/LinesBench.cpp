// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "TemplateFiller.h"

using namespace sjusteg;

namespace {

constexpr int copies = 100;
constexpr int rowsEach = 1000;
constexpr int runs = 15;
const QString measured = QStringLiteral("mal-1.1");

/// Copies of a course plan with a thousand rows each.
QJsonObject manyAnswers()
{
    QJsonArray forms;
    for (int copy = 0; copy < copies; ++copy) {
        QJsonArray rows;
        for (int row = 0; row < rowsEach; ++row)
            rows.append(QJsonObject{{QStringLiteral("theme"), QStringLiteral("Tema %1").arg(row)}});
        forms.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("kurs-%1").arg(copy)}, {QStringLiteral("template"), QStringLiteral("ekstra-arbeidslivskurs")},
                                 {QStringLiteral("answers"), QJsonObject{{QStringLiteral("themes"), rows}}}});
    }
    return TemplateFiller::answers(forms);
}

double openForm(const QString &path, const std::shared_ptr<const TemplateCatalog> &catalog)
{
    OpenOptions options;
    options.readOnly = true;
    options.backup = false;
    const OpenResult opened = Workbook::open(path, catalog, options);
    if (!opened.workbook)
        qFatal("%s", qPrintable(opened.problem.sentence));
    return milliseconds([&] { (void)opened.workbook->single(measured); });
}

} // namespace

Line manyLinesLine(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    const QString small = folder + QStringLiteral("/small.sjusteg");
    const QString large = folder + QStringLiteral("/large.sjusteg");
    const QJsonObject few = TemplateFiller(*catalog).everything();
    makeFile(small, catalog, few).reset();
    QJsonArray forms = few.value(QLatin1StringView("forms")).toArray();
    for (const QJsonValue &form : manyAnswers().value(QLatin1StringView("forms")).toArray())
        forms.append(form);
    makeFile(large, catalog, TemplateFiller::answers(forms)).reset();
    QVector<double> floor, program;
    for (int run = 0; run < runs; ++run) {
        floor += openForm(small, catalog);
        program += openForm(large, catalog);
    }
    return {QStringLiteral("opening a form in a file with 100,000 rows, against a small one"), median(floor), median(program), QStringLiteral("ms"), 1.5, {}};
}
