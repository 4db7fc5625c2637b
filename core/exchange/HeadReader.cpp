// SPDX-License-Identifier: MPL-2.0
#include "exchange/HeadReader.h"

#include "handbook/FlowPlan.h"
#include "workbook/MeetingJson.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

constexpr int nameMax = 200;
constexpr int answerMax = 4000;

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::HeadReader)
public:
    Reader(const Incoming &incoming, Mistakes &mistakes)
        : m_incoming(incoming), m_mistakes(mistakes)
    {
    }

    FormHead head(ValueReader &values)
    {
        FormHead head;
        head.id = m_incoming.id;
        head.templateId = m_incoming.definition->id;
        head.subject = m_incoming.subject;
        head.pattern = m_incoming.pattern;
        head.templateVersion = version();
        head.status = status();
        head.review = review();
        if (const QJsonValue name = given("name"); !isAbsent(name))
            head.name = values.text(name, nameMax, m_incoming.place(QStringLiteral("name")));
        head.anchored = anchored(values);
        head.parts = parts();
        head.filledBy = values.person(given("filled_by"), m_incoming.place(QStringLiteral("filled_by")));
        return head;
    }

    MeetingRecord meeting(const Form &before)
    {
        const QJsonValue value = given("meeting");
        if (isAbsent(value))
            return before.meeting;
        const Place place = m_incoming.place(QStringLiteral("meeting"));
        if (!value.isObject() || m_incoming.definition->kind != TemplateKind::RunSheet) {
            m_mistakes.add(place, value.isObject() ? tr("only a run-sheet has a meeting") : tr("must be an object"));
            return {};
        }
        QString mistake;
        const MeetingRecord record = meetingFromJson(value.toObject(), &mistake);
        if (!mistake.isEmpty())
            m_mistakes.add(place, tr("«%1» is not known here, or not as it must be").arg(mistake));
        return record;
    }

    QJsonArray origins(const QString &key, const TargetIndex &targets, const TemplateCatalog &catalog)
    {
        const QJsonValue list = m_incoming.json.value(key);
        if (isAbsent(list))
            return {};
        if (!list.isArray()) {
            m_mistakes.add(m_incoming.place(key), tr("must be a list"));
            return {};
        }
        QJsonArray result;
        for (const QJsonValue &value : list.toArray()) {
            QJsonObject entry = value.toObject();
            QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
            checkOrigin(key, entry, from, catalog);
            if (from.contains(QLatin1StringView("form"))) {
                from.insert(QStringLiteral("form"), targets.finalId(from.value(QLatin1StringView("form")).toString()));
                entry.insert(QStringLiteral("from"), from);
                if (key == QLatin1StringView("carried"))
                    checkLink(entry, targets.templateOf(from.value(QLatin1StringView("form")).toString()), catalog);
            }
            result.append(entry);
        }
        return result;
    }

private:
    static bool isAbsent(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }
    QJsonValue given(const char *key) const { return m_incoming.json.value(QLatin1StringView(key)); }

    int version()
    {
        const QJsonValue value = given("template_version");
        const int newest = m_incoming.definition->version;
        if (isAbsent(value))
            return newest;
        if (value.toInt() < 1 || value.toInt() > newest)
            m_mistakes.add(m_incoming.place(QStringLiteral("template_version")), tr("must be a number from 1 to %1").arg(newest));
        return value.toInt();
    }

    FormStatus status()
    {
        const QJsonValue value = given("status");
        const std::optional<FormStatus> status = isAbsent(value) ? FormStatus::Empty : statusFromId(value.toString());
        if (!status)
            m_mistakes.add(m_incoming.place(QStringLiteral("status")), tr("there is no status «%1»").arg(value.toVariant().toString()));
        return status.value_or(FormStatus::Empty);
    }

    bool review()
    {
        const QJsonValue value = given("review");
        if (!isAbsent(value) && !value.isBool())
            m_mistakes.add(m_incoming.place(QStringLiteral("review")), tr("must be true or false"));
        return value.toBool();
    }

    QJsonObject anchored(ValueReader &values)
    {
        const QJsonValue value = given("anchored");
        const Place place = m_incoming.place(QStringLiteral("anchored"));
        if (isAbsent(value))
            return {};
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QJsonValue part = object.value(key);
            if (key == QLatin1StringView("date")) {
                if (!isAbsent(part) && !QDate::fromString(part.toString(), Qt::ISODate).isValid())
                    m_mistakes.add(place, tr("\"date\" must be a date written as 2026-01-31"));
            } else if (key == QLatin1StringView("leader") || key == QLatin1StringView("answer")) {
                if (!isAbsent(part))
                    (void)values.text(part, key == QLatin1StringView("leader") ? nameMax : answerMax, place);
            } else {
                m_mistakes.add(place, tr("«%1» is not known here").arg(key));
            }
        }
        if (!value.isObject())
            m_mistakes.add(place, tr("must be an object"));
        return object;
    }

    QJsonObject parts()
    {
        const QJsonValue value = given("parts");
        const Place place = m_incoming.place(QStringLiteral("parts"));
        if (isAbsent(value))
            return {};
        if (!value.isObject())
            m_mistakes.add(place, tr("must be an object"));
        const QVector<Field> &fields = m_incoming.definition->fields;
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            if (std::none_of(fields.cbegin(), fields.cend(),
                             [&key](const Field &field) { return field.part.compare(key, Qt::CaseInsensitive) == 0; }))
                m_mistakes.add(place, tr("there is no part «%1»").arg(key));
            const std::optional<FormStatus> status = statusFromId(object.value(key).toString());
            if (!status || *status == FormStatus::Anchored)
                m_mistakes.add(place, tr("a part is \"empty\", \"begun\" or \"done\""));
        }
        return object;
    }

    void checkOrigin(const QString &key, const QJsonObject &entry, const QJsonObject &from, const TemplateCatalog &catalog)
    {
        const bool carried = key == QLatin1StringView("carried");
        const QStringList known = carried ? QStringList{QStringLiteral("flow"), QStringLiteral("field"), QStringLiteral("row"),
                                                        QStringLiteral("from"), QStringLiteral("taken"), QStringLiteral("declined")}
                                          : QStringList{QStringLiteral("flow"), QStringLiteral("from")};
        for (const QString &name : entry.keys()) {
            if (!known.contains(name))
                m_mistakes.add(m_incoming.place(key), tr("«%1» is not known here").arg(name));
        }
        const QString flow = entry.value(QLatin1StringView("flow")).toString();
        const QVector<QJsonObject> &flows = catalog.flows();
        if (std::none_of(flows.cbegin(), flows.cend(),
                         [&flow](const QJsonObject &one) { return one.value(QLatin1StringView("id")).toString() == flow; }))
            m_mistakes.add(m_incoming.place(key), tr("there is no flow «%1»").arg(flow));
        if (from.isEmpty())
            m_mistakes.add(m_incoming.place(key), tr("\"from\" must say where it came from"));
        const QString field = entry.value(QLatin1StringView("field")).toString();
        if (carried && !m_incoming.definition->field(field))
            m_mistakes.add(m_incoming.place(key), tr("there is no field «%1»").arg(field));
    }

    /// A row that links shows what its source says, so a source the flow does not know (the row's own table) would empty it.
    void checkLink(const QJsonObject &entry, const Template *source, const TemplateCatalog &catalog)
    {
        const bool links = !entry.value(QLatin1StringView("field")).toString().contains(QLatin1Char('.'));
        const FlowRule *rule = catalog.flowPlan().rule(entry.value(QLatin1StringView("flow")).toString());
        if (links && rule && source && rule->mode == FlowMode::Link && rule->into == FlowInto::Rows && !rule->sources.contains(source->id))
            m_mistakes.add(m_incoming.place(QStringLiteral("carried")), tr("nothing comes from %1 by %2").arg(source->id, rule->id));
    }

    const Incoming &m_incoming;
    Mistakes &m_mistakes;
};

} // namespace

FormHead readHead(const Incoming &incoming, ValueReader &values, Mistakes &mistakes)
{
    return Reader(incoming, mistakes).head(values);
}

MeetingRecord readMeeting(const Incoming &incoming, const Form &before, Mistakes &mistakes)
{
    return Reader(incoming, mistakes).meeting(before);
}

QJsonArray readOrigins(const Incoming &incoming, const QString &key, const TargetIndex &targets, const TemplateCatalog &catalog,
                       Mistakes &mistakes)
{
    return Reader(incoming, mistakes).origins(key, targets, catalog);
}

} // namespace sjusteg::exchange
