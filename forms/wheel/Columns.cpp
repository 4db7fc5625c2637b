// SPDX-License-Identifier: MPL-2.0
#include "wheel/Columns.h"

#include <algorithm>

namespace sjusteg::wheel {

namespace {

/// Neighbours that touch move as one.
struct Cluster {
    qsizetype first = 0;
    qsizetype count = 0;
    double height = 0;
    double wanted = 0; ///< sum of the tops its boxes would like it to have
    double top = 0;
};

} // namespace

QVector<double> spread(const QVector<double> &middles, const QVector<double> &heights, double gap, double room)
{
    QVector<Cluster> clusters;
    for (qsizetype i = 0; i < middles.size(); ++i) {
        clusters.append({i, 1, heights.at(i), middles.at(i) - heights.at(i) / 2, 0});
        for (;;) {
            Cluster &last = clusters.last();
            last.top = std::clamp(last.wanted / double(last.count), 0.0, std::max(0.0, room - last.height));
            if (clusters.size() < 2 || clusters.at(clusters.size() - 2).top + clusters.at(clusters.size() - 2).height + gap <= last.top)
                break;
            const Cluster lower = clusters.takeLast();
            Cluster &upper = clusters.last();
            const double offset = upper.height + gap;
            upper.wanted += lower.wanted - double(lower.count) * offset;
            upper.count += lower.count;
            upper.height = offset + lower.height;
        }
    }
    QVector<double> tops;
    for (const Cluster &cluster : std::as_const(clusters)) {
        double top = cluster.top;
        for (qsizetype i = cluster.first; i < cluster.first + cluster.count; ++i) {
            tops.append(top);
            top += heights.at(i) + gap;
        }
    }
    return tops;
}

} // namespace sjusteg::wheel
