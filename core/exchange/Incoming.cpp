// SPDX-License-Identifier: MPL-2.0
#include "exchange/Incoming.h"

#include "workbook/Baseline.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

const QSet<QString> &formKeys()
{
    static const QSet<QString> keys{
        QStringLiteral("id"), QStringLiteral("template"), QStringLiteral("subject"), QStringLiteral("title"), QStringLiteral("name"),
        QStringLiteral("pattern"), QStringLiteral("template_version"), QStringLiteral("status"), QStringLiteral("anchored"),
        QStringLiteral("parts"), QStringLiteral("filled_by"), QStringLiteral("review"), QStringLiteral("answers"),
        QStringLiteral("carried"), QStringLiteral("refused"), QStringLiteral("meeting")};
    return keys;
}

class IncomingReader
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::IncomingReader)
public:
    IncomingReader(const TemplateCatalog &catalog, Mistakes &mistakes)
        : m_catalog(catalog), m_mistakes(mistakes)
    {
    }

    void readOne(const QJsonValue &value, int position)
    {
        Incoming form;
        const Place place{tr("Form no. %1").arg(position), {}, {}};
        if (!value.isObject())
            return m_mistakes.add(place, tr("is not an object"));
        form.json = value.toObject();
        const QString templateId = form.json.value(QLatin1StringView("template")).toString();
        form.definition = m_catalog.find(templateId);
        if (!form.definition)
            return m_mistakes.add(place, tr("there is no template «%1»").arg(templateId));
        readHead(form);
        m_forms.append(form);
    }

    QVector<Incoming> forms() const { return m_forms; }

private:
    void readHead(Incoming &form)
    {
        const QJsonValue id = form.json.value(QLatin1StringView("id"));
        form.givenId = id.toString();
        if (!id.isUndefined() && !id.isNull() && form.givenId.trimmed().isEmpty())
            m_mistakes.add(form.place(QStringLiteral("id")), tr("must be a text that is not empty"));
        if (!form.givenId.isEmpty() && m_ids.contains(form.givenId))
            m_mistakes.add(form.place(QStringLiteral("id")), tr("two forms have the id «%1»").arg(form.givenId));
        m_ids.insert(form.givenId);
        for (const QString &key : form.json.keys()) {
            if (!formKeys().contains(key))
                m_mistakes.add(form.place(key), tr("is not known"));
        }
        const QJsonValue pattern = form.json.value(QLatin1StringView("pattern"));
        form.pattern = pattern.toBool();
        if (!pattern.isUndefined() && !pattern.isBool())
            m_mistakes.add(form.place(QStringLiteral("pattern")), tr("must be true or false"));
        if (form.pattern && !form.definition->hasPattern)
            m_mistakes.add(form.place(QStringLiteral("pattern")), tr("this template has no pattern"));
        const QJsonValue answers = form.json.value(QLatin1StringView("answers"));
        if (!answers.isUndefined() && !answers.isObject())
            m_mistakes.add(form.place(QStringLiteral("answers")), tr("must be an object"));
    }

    const TemplateCatalog &m_catalog;
    Mistakes &m_mistakes;
    QVector<Incoming> m_forms;
    QSet<QString> m_ids;
};

} // namespace

Place Incoming::place(const QString &field, const QString &row) const
{
    const QString shown = givenId.isEmpty() ? definition->id : QStringLiteral("%1 (%2)").arg(definition->id, givenId);
    return {shown, field, row};
}

bool Incoming::hasRow(const QString &table, const QString &row) const
{
    const Field *field = definition->field(table);
    if (!field || row.isEmpty())
        return false;
    if (field->delivered(row) && isFixedRow(*field, row))
        return true;
    const QJsonArray rows = answers().value(table).toArray();
    return std::any_of(rows.cbegin(), rows.cend(), [&row](const QJsonValue &value) {
        return value.toObject().value(QLatin1StringView("id")).toString() == row;
    });
}

QVector<Incoming> readIncoming(const QJsonObject &answers, const TemplateCatalog &catalog, Mistakes &mistakes)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("sjusteg::IncomingReader", text); };
    const Place whole{say(QT_TRANSLATE_NOOP("sjusteg::IncomingReader", "The answers")), {}, {}};
    if (answers.value(QLatin1StringView("format")).toString() != QLatin1StringView("sjusteg-answers")) {
        mistakes.add(whole, say(QT_TRANSLATE_NOOP("sjusteg::IncomingReader", "\"format\" must be \"sjusteg-answers\"")));
        return {};
    }
    if (answers.value(QLatin1StringView("version")).toInt() != 1) {
        mistakes.add(whole, say(QT_TRANSLATE_NOOP("sjusteg::IncomingReader", "\"version\" must be 1; a newer one needs a newer Sjusteg")));
        return {};
    }
    const QJsonValue forms = answers.value(QLatin1StringView("forms"));
    if (!forms.isArray()) {
        mistakes.add(whole, say(QT_TRANSLATE_NOOP("sjusteg::IncomingReader", "\"forms\" must be a list")));
        return {};
    }
    IncomingReader reader(catalog, mistakes);
    int position = 0;
    for (const QJsonValue &value : forms.toArray())
        reader.readOne(value, ++position);
    return reader.forms();
}

} // namespace sjusteg::exchange
