// SPDX-License-Identifier: MPL-2.0
#include "meeting/Experience.h"

#include "handbook/Steps.h"
#include "plan/Words.h"

#include <algorithm>

namespace sjusteg::meeting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int enoughOfTheSameWork = 3;
constexpr int worthSaying = 3; ///< minutes

/// A post that was held: how long it was to be and how long it was.
struct Measured {
    QString templateId;
    QString row;
    QString words;
    QString method;
    double planned = 0;
    double used = 0;
};

struct Sum {
    double planned = 0;
    double used = 0;
    int count = 0;

    void add(const Measured &one)
    {
        planned += one.planned;
        used += one.used;
        ++count;
    }
};

Measured measuredRow(const Form &sheet, const Row &row)
{
    return {sheet.head.templateId, row.id, wordsKey(row.cell(u"title"_s).toString()), row.cell(u"method"_s).toString(), row.cell(u"minutes"_s).toDouble(),
            row.cell(u"actual"_s).toDouble()};
}

QVector<Measured> measuredElsewhere(const Workbook &workbook, const QStringList &runSheets)
{
    QVector<Measured> all;
    for (const Template &definition : workbook.catalog().templates()) {
        if (definition.kind != TemplateKind::RunSheet)
            continue;
        for (const FormHead &head : workbook.copies(definition.id)) {
            const Form *sheet = runSheets.contains(head.id) ? nullptr : workbook.form(head.id);
            if (!sheet)
                continue;
            for (const Row &row : sheet->rows(u"agenda"_s)) {
                if (const Measured one = measuredRow(*sheet, row); one.used > 0 && one.planned > 0 && one.method != "break"_L1)
                    all.append(one);
            }
        }
    }
    return all;
}

/// Times are planned in steps of five minutes; short ones to the minute.
int plannable(double minutes)
{
    constexpr int step = 5;
    constexpr int shortPost = 10;
    return minutes < shortPost ? std::max(1, qRound(minutes)) : qRound(minutes / step) * step;
}

} // namespace

Experience experienceFor(const Workbook &workbook, const QStringList &runSheets)
{
    const QVector<Measured> before = measuredElsewhere(workbook, runSheets);
    Experience experience;
    for (const Measured &one : before) {
        experience.plannedMinutes += qRound(one.planned);
        experience.usedMinutes += qRound(one.used);
    }
    for (const QString &id : runSheets) {
        const Form *sheet = workbook.form(id);
        if (!sheet)
            continue;
        for (const Row &row : sheet->rows(u"agenda"_s)) {
            const Measured now = measuredRow(*sheet, row);
            if (now.planned <= 0 || now.method == "break"_L1)
                continue;
            Sum same;
            Sum likeWork;
            for (const Measured &one : before) {
                if ((one.templateId == now.templateId && one.row == now.row) || (!now.words.isEmpty() && one.words == now.words))
                    same.add(one);
                if (!now.method.isEmpty() && one.method == now.method)
                    likeWork.add(one);
            }
            const bool bySame = same.count > 0;
            if (!bySame && likeWork.count < enoughOfTheSameWork)
                continue;
            const double minutes = bySame ? same.used / same.count : now.planned * likeWork.used / likeWork.planned;
            const Suggestion suggestion{id, row.id, qRound(now.planned), plannable(minutes), bySame ? same.count : likeWork.count, !bySame};
            if (qAbs(suggestion.suggested - suggestion.planned) >= worthSaying)
                experience.suggestions.append(suggestion);
        }
    }
    return experience;
}

} // namespace sjusteg::meeting
