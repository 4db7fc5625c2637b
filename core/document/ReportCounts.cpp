// SPDX-License-Identifier: MPL-2.0
#include "document/ReportCounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace sjusteg {

namespace {

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ReportCounts)
};

constexpr int fewest = 5;

bool isFew(int count)
{
    return count > 0 && count < fewest;
}

} // namespace

std::optional<QStringList> protectedCounts(const QVector<int> &counts)
{
    if (std::accumulate(counts.cbegin(), counts.cend(), 0) < fewest)
        return std::nullopt;
    qsizetype alsoHidden = -1;
    if (std::count_if(counts.cbegin(), counts.cend(), isFew) == 1) {
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (counts.at(i) >= fewest && (alsoHidden < 0 || counts.at(i) < counts.at(alsoHidden)))
                alsoHidden = i;
        }
    }
    QStringList words;
    for (qsizetype i = 0; i < counts.size(); ++i)
        words.append(isFew(counts.at(i)) ? CountText::tr("fewer than 5") : i == alsoHidden ? CountText::tr("not shown") : QString::number(counts.at(i)));
    return words;
}

} // namespace sjusteg
