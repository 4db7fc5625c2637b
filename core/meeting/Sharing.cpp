// SPDX-License-Identifier: MPL-2.0
#include "meeting/Sharing.h"

#include <algorithm>
#include <numeric>

namespace sjusteg::meeting {

QVector<int> shared(int total, const QVector<int> &room)
{
    return inProportion(std::min(total, std::accumulate(room.cbegin(), room.cend(), 0)), room);
}

QVector<int> inProportion(int total, const QVector<int> &weights)
{
    const qint64 sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    QVector<int> shares(weights.size(), 0);
    if (sum <= 0 || total <= 0)
        return shares;
    // The minutes left over by rounding down go to the largest remainders, the later post first: it is easier to change.
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    int left = total;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        shares[i] = int(qint64(total) * weights.at(i) / sum);
        left -= shares.at(i);
    }
    const auto remainder = [&](qsizetype i) { return qint64(total) * weights.at(i) % sum; };
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return std::pair(remainder(a), a) > std::pair(remainder(b), b); });
    for (int i = 0; i < left; ++i)
        ++shares[order.at(i)];
    return shares;
}

QVector<int> fewestThatSuffice(qint64 needed, const QVector<qint64> &lengths)
{
    QVector<int> order(lengths.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&lengths](int a, int b) { return lengths.at(a) > lengths.at(b); });
    QVector<int> chosen;
    qsizetype next = 0;
    for (; next < order.size() && needed > 0; ++next) {
        // The shortest one that is enough, once one is; until then the longest.
        qsizetype last = next;
        while (last + 1 < order.size() && lengths.at(order.at(last + 1)) >= needed)
            ++last;
        chosen.append(order.at(last));
        needed -= lengths.at(order.at(last));
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace sjusteg::meeting
