// SPDX-License-Identifier: MPL-2.0
#include "meeting/Choices.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace sjusteg::meeting {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestMinutes = 100'000;

bool isMinutes(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= longestMinutes;
}

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray()) {
        if (!name.toString().isEmpty() && !names.contains(name.toString()))
            names.append(name.toString());
    }
    return names;
}

QHash<QString, int> minutesIn(const QJsonObject &object)
{
    QHash<QString, int> minutes;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isMinutes(it.value()))
            minutes.insert(it.key(), qRound(it.value().toDouble()));
    }
    return minutes;
}

QVector<int> warningsIn(const QJsonValue &value)
{
    if (!value.isArray())
        return Choices::usualWarnings();
    QVector<int> warnings;
    for (const QJsonValue &minutes : value.toArray()) {
        if (isMinutes(minutes) && !warnings.contains(qRound(minutes.toDouble())))
            warnings.append(qRound(minutes.toDouble()));
    }
    std::sort(warnings.begin(), warnings.end(), std::greater<>());
    return warnings;
}

QHash<QString, UnitRound> roundIn(const QJsonObject &object)
{
    QHash<QString, UnitRound> units;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject())
            continue;
        const QJsonObject unit = it.value().toObject();
        UnitRound round{unit.value("done"_L1).toBool()};
        if (isMinutes(unit.value("minutes"_L1)))
            round.minutes = qRound(unit.value("minutes"_L1).toDouble());
        units.insert(it.key(), round);
    }
    return units;
}

QJsonObject roundJson(const QHash<QString, UnitRound> &units)
{
    QJsonObject object;
    for (auto it = units.cbegin(); it != units.cend(); ++it) {
        QJsonObject unit{{u"done"_s, it->done}};
        if (it->minutes)
            unit.insert(u"minutes"_s, *it->minutes);
        object.insert(it.key(), unit);
    }
    return object;
}

/// Sorted, so that the same choices are the same text.
QStringList inOrder(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace

Choices Choices::fromJson(const QJsonObject &state)
{
    Choices choices;
    choices.forms = namesIn(state.value("forms"_L1));
    choices.posts = namesIn(state.value("posts"_L1));
    choices.adjustment.minutes = minutesIn(state.value("minutes"_L1).toObject());
    const QStringList dropped = namesIn(state.value("dropped"_L1));
    choices.adjustment.dropped = QSet<QString>(dropped.cbegin(), dropped.cend());
    choices.adjustment.end = QDateTime::fromString(state.value("end"_L1).toString(), Qt::ISODate).toLocalTime();
    choices.automaticNext = state.value("automatic_next"_L1).toBool();
    choices.warnAt = warningsIn(state.value("warn"_L1));
    choices.sound = state.value("sound"_L1).toBool();
    const QJsonObject rounds = state.value("rounds"_L1).toObject();
    for (auto it = rounds.begin(); it != rounds.end(); ++it) {
        if (const QHash<QString, UnitRound> units = roundIn(it.value().toObject()); !units.isEmpty())
            choices.rounds.insert(it.key(), units);
    }
    choices.unknown = state;
    for (const QLatin1StringView key : {"forms"_L1, "posts"_L1, "minutes"_L1, "dropped"_L1, "end"_L1, "automatic_next"_L1, "warn"_L1, "sound"_L1, "rounds"_L1})
        choices.unknown.remove(key);
    return choices;
}

QJsonObject Choices::toJson() const
{
    QJsonObject state = unknown;
    const auto put = [&state](QLatin1StringView key, const QJsonValue &value, bool isThere) {
        if (isThere)
            state.insert(key, value);
    };
    QJsonObject minutes;
    for (auto it = adjustment.minutes.cbegin(); it != adjustment.minutes.cend(); ++it)
        minutes.insert(it.key(), *it);
    QJsonArray warnings;
    for (const int warning : warnAt)
        warnings.append(warning);
    QJsonObject all;
    for (auto it = rounds.cbegin(); it != rounds.cend(); ++it)
        all.insert(it.key(), roundJson(*it));
    put("forms"_L1, QJsonArray::fromStringList(forms), !forms.isEmpty());
    put("posts"_L1, QJsonArray::fromStringList(posts), !posts.isEmpty());
    put("minutes"_L1, minutes, !minutes.isEmpty());
    put("dropped"_L1, QJsonArray::fromStringList(inOrder(adjustment.dropped)), !adjustment.dropped.isEmpty());
    put("end"_L1, adjustment.end.toUTC().toString(Qt::ISODate), adjustment.end.isValid());
    put("automatic_next"_L1, true, automaticNext);
    put("warn"_L1, warnings, warnAt != usualWarnings());
    put("sound"_L1, true, sound);
    put("rounds"_L1, all, !all.isEmpty());
    return state;
}

} // namespace sjusteg::meeting
