// SPDX-License-Identifier: MPL-2.0
#include "exchange/Answers.h"

#include "exchange/Exchanged.h"

namespace sjusteg {

namespace {

using exchange::Exchanged;

class FormWriter
{
public:
    FormWriter(const Workbook &workbook, const Form &form, bool imagesByHash)
        : m_workbook(workbook), m_form(form), m_exchanged(form.carried), m_imagesByHash(imagesByHash)
    {
    }

    QJsonObject answers(const Template &definition) const
    {
        QJsonObject result;
        for (const Field &field : definition.fields) {
            if (!Exchanged::field(field))
                continue;
            if (field.type == FieldType::Checklist)
                put(result, field.id, statements(field));
            else if (field.isTable())
                put(result, field.id, rows(field));
            else
                put(result, field.id, value(field, m_form.value({field.id, {}, {}})));
        }
        return result;
    }

private:
    static void put(QJsonObject &object, const QString &key, const Value &value)
    {
        // A check that is off was said to be off; every other blank is no answer.
        if (value.isBool() || !isBlank(value))
            object.insert(key, value);
    }

    Value value(const Field &field, const Value &stored) const
    {
        if (field.type == FieldType::Reference && stored.isArray()) {
            QJsonArray all;
            for (const QJsonValue &one : stored.toArray())
                all.append(reference(one.toObject()));
            return all;
        }
        if (field.type == FieldType::Reference && stored.isObject())
            return reference(stored.toObject());
        if (field.type == FieldType::Image && stored.isObject() && !m_imagesByHash)
            return image(stored.toObject());
        return stored;
    }

    QJsonObject reference(QJsonObject stored) const
    {
        if (!stored.contains(QLatin1StringView("template")))
            stored.insert(QStringLiteral("title"), m_workbook.referenceTitle(stored));
        return stored;
    }

    QJsonObject image(const QJsonObject &stored) const
    {
        QString mime;
        const QByteArray data = m_workbook.imageData(stored.value(QLatin1StringView("hash")).toString(), &mime);
        return {{QStringLiteral("mime"), mime},
                {QStringLiteral("alt"), stored.value(QLatin1StringView("alt")).toString()},
                {QStringLiteral("data"), QString::fromLatin1(data.toBase64())}};
    }

    QJsonArray rows(const Field &table) const
    {
        QJsonArray result;
        for (const Row &row : m_form.rows(table.id)) {
            QJsonObject object;
            for (const Field &column : table.columns) {
                if (m_exchanged.cell(table, row.id, column))
                    put(object, column.id, value(column, row.cell(column.id)));
            }
            if (object.isEmpty() && !m_exchanged.isLinked(table.id, row.id))
                continue;
            object.insert(QStringLiteral("id"), row.id);
            result.append(object);
        }
        return result;
    }

    QJsonArray statements(const Field &checklist) const
    {
        const QMap<QString, QVector<Row>> votes = m_form.votes.value(checklist.id);
        QJsonArray result;
        for (const Statement &statement : checklist.statements) {
            QJsonObject object;
            const Row *row = m_form.row(checklist.id, statement.id);
            for (const Field &column : checklist.columns) {
                if (column.isTable())
                    put(object, column.id, unitVotes(column, votes.value(statement.id)));
                else if (row)
                    put(object, column.id, value(column, row->cell(column.id)));
            }
            if (object.isEmpty())
                continue;
            object.insert(QStringLiteral("statement"), statement.id);
            result.append(object);
        }
        return result;
    }

    static QJsonArray unitVotes(const Field &table, const QVector<Row> &votes)
    {
        QJsonArray result;
        for (const Row &vote : votes) {
            QJsonObject object;
            for (const Field &column : table.columns) {
                if (column.id != QLatin1StringView("unit"))
                    put(object, column.id, vote.cell(column.id));
            }
            if (object.isEmpty())
                continue;
            object.insert(QStringLiteral("unit"), vote.id);
            result.append(object);
        }
        return result;
    }

    const Workbook &m_workbook;
    const Form &m_form;
    Exchanged m_exchanged;
    bool m_imagesByHash;
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject dumpForm(const Workbook &workbook, const Form &form, bool imagesByHash)
{
    const FormHead &head = form.head;
    QJsonObject subject = head.subject.toJson();
    if (!head.subject.isNull())
        subject.insert(QStringLiteral("title"), workbook.referenceTitle(subject));
    QJsonObject result{{QStringLiteral("id"), head.id},
                       {QStringLiteral("template"), head.templateId},
                       {QStringLiteral("subject"), head.subject.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(subject)},
                       {QStringLiteral("title"), workbook.copyTitle(head.id)},
                       {QStringLiteral("name"), orNull(head.name)},
                       {QStringLiteral("pattern"), head.pattern},
                       {QStringLiteral("template_version"), head.templateVersion},
                       {QStringLiteral("status"), statusId(head.status)},
                       {QStringLiteral("review"), head.review},
                       {QStringLiteral("carried"), form.carried},
                       {QStringLiteral("refused"), form.refused}};
    if (!head.anchored.isEmpty())
        result.insert(QStringLiteral("anchored"), head.anchored);
    if (!head.parts.isEmpty())
        result.insert(QStringLiteral("parts"), head.parts);
    if (!isBlank(head.filledBy))
        result.insert(QStringLiteral("filled_by"), head.filledBy);
    const Template *definition = workbook.catalog().find(head.templateId);
    result.insert(QStringLiteral("answers"),
                  definition ? FormWriter(workbook, form, imagesByHash).answers(*definition) : QJsonObject());
    return result;
}

QJsonObject dumpAnswers(const Workbook &workbook)
{
    QJsonArray forms;
    for (const FormHead &head : workbook.allCopies()) {
        if (const Form *form = workbook.form(head.id))
            forms.append(dumpForm(workbook, *form));
    }
    return {{QStringLiteral("format"), QStringLiteral("sjusteg-answers")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("municipality"), workbook.municipality()},
            {QStringLiteral("forms"), forms}};
}

} // namespace sjusteg
