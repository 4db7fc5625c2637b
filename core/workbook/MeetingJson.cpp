// SPDX-License-Identifier: MPL-2.0
#include "workbook/MeetingJson.h"

#include <QJsonArray>
#include <QStringList>

namespace sjusteg {

namespace {

constexpr int eventMax = 100'000;
constexpr int minutesMax = 1'000'000;
constexpr int nameMax = 200; // of a press or a row

QJsonValue timeJson(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool isName(const QString &text)
{
    return text.size() <= nameMax && !text.contains(QChar::Null);
}

class MeetingJsonReader
{
public:
    explicit MeetingJsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    MeetingRecord read()
    {
        static const QStringList known{QStringLiteral("started"), QStringLiteral("ended"),   QStringLiteral("state"),
                                       QStringLiteral("events"),  QStringLiteral("minutes"), QStringLiteral("minutes_final")};
        for (const QString &key : m_object.keys()) {
            if (!known.contains(key))
                wrong(key);
        }
        MeetingRecord record;
        record.state.started = time(m_object, "started");
        record.state.ended = time(m_object, "ended");
        const QJsonValue state = m_object.value(QLatin1StringView("state"));
        if (!isAbsent(state) && !state.isObject())
            wrong(QStringLiteral("state"));
        record.state.state = state.toObject();
        readEvents(record);
        const QJsonValue minutes = m_object.value(QLatin1StringView("minutes"));
        record.minutes.text = minutes.toString();
        if ((!isAbsent(minutes) && !minutes.isString()) || record.minutes.text.size() > minutesMax || record.minutes.text.contains(QChar::Null))
            wrong(QStringLiteral("minutes"));
        const QJsonValue final = m_object.value(QLatin1StringView("minutes_final"));
        if (!isAbsent(final) && !final.isBool())
            wrong(QStringLiteral("minutes_final"));
        record.minutes.final = final.toBool();
        return record;
    }

    QString mistake() const { return m_mistake; }

private:
    void wrong(const QString &key)
    {
        if (m_mistake.isEmpty())
            m_mistake = key;
    }

    QDateTime time(const QJsonObject &object, const char *key)
    {
        const QJsonValue value = object.value(QLatin1StringView(key));
        if (isAbsent(value))
            return {};
        const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (!at.isValid())
            wrong(QString::fromLatin1(key));
        return at.toLocalTime();
    }

    void readEvents(MeetingRecord &record)
    {
        const QJsonValue given = m_object.value(QLatin1StringView("events"));
        const QJsonArray list = given.toArray();
        if ((!isAbsent(given) && !given.isArray()) || list.size() > eventMax)
            wrong(QStringLiteral("events"));
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            const MeetingEvent event{one.value(QLatin1StringView("nr")).toInt(), time(one, "at"),
                                     one.value(QLatin1StringView("kind")).toString(), one.value(QLatin1StringView("post")).toString()};
            const bool follows = record.events.isEmpty() || record.events.last().number < event.number;
            if (event.number < 1 || !follows || !event.at.isValid() || event.kind.isEmpty() || !isName(event.kind) || !isName(event.post))
                wrong(QStringLiteral("events"));
            record.events.append(event);
        }
    }

    const QJsonObject &m_object;
    QString m_mistake;
};

} // namespace

QJsonObject meetingToJson(const MeetingRecord &record)
{
    QJsonObject object;
    if (record.state.started.isValid())
        object.insert(QStringLiteral("started"), timeJson(record.state.started));
    if (record.state.ended.isValid())
        object.insert(QStringLiteral("ended"), timeJson(record.state.ended));
    if (!record.state.state.isEmpty())
        object.insert(QStringLiteral("state"), record.state.state);
    QJsonArray events;
    for (const MeetingEvent &event : record.events) {
        QJsonObject one{{QStringLiteral("nr"), event.number}, {QStringLiteral("at"), timeJson(event.at)}, {QStringLiteral("kind"), event.kind}};
        if (!event.post.isEmpty())
            one.insert(QStringLiteral("post"), event.post);
        events.append(one);
    }
    object.insert(QStringLiteral("events"), events);
    if (!record.minutes.text.isEmpty())
        object.insert(QStringLiteral("minutes"), record.minutes.text);
    if (record.minutes.final)
        object.insert(QStringLiteral("minutes_final"), true);
    return object;
}

MeetingRecord meetingFromJson(const QJsonObject &object, QString *mistake)
{
    MeetingJsonReader reader(object);
    const MeetingRecord record = reader.read();
    *mistake = reader.mistake();
    return record;
}

} // namespace sjusteg
