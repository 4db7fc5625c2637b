// SPDX-License-Identifier: MPL-2.0
#include "exchange/Answers.h"

#include "workbook/FormJson.h"

#include <algorithm>

namespace sjusteg {

namespace {

/// Brings the answers of a copy from what the file holds to what a reader needs: titles of today, pictures themselves.
class Resolver
{
public:
    Resolver(const Workbook &workbook, bool imagesByHash)
        : m_workbook(workbook), m_imagesByHash(imagesByHash)
    {
    }

    QJsonObject answers(const QVector<Field> &fields, QJsonObject stored) const
    {
        for (const Field &field : fields) {
            const auto it = stored.find(field.id);
            if (it != stored.end())
                *it = value(field, *it);
        }
        return stored;
    }

    QJsonObject reference(QJsonObject stored) const
    {
        if (stored.contains(QLatin1StringView("form")))
            stored.insert(QStringLiteral("title"), m_workbook.referenceTitle(stored));
        return stored;
    }

    /// Rows that are links: the answers do not repeat what stands in the source, so its title goes along.
    QJsonArray origins(const QString &form, QJsonArray carried) const
    {
        for (qsizetype i = 0; i < carried.size(); ++i) {
            QJsonObject entry = carried.at(i).toObject();
            if (entry.value(QLatin1StringView("field")).toString().contains(QLatin1Char('.')) || !entry.contains(QLatin1StringView("row")))
                continue;
            bool alive = false;
            QJsonObject from = entry.value(QLatin1StringView("from")).toObject();
            const QString title = m_workbook.referenceTitle(from, &alive);
            if (!alive || title.isEmpty() || from.value(QLatin1StringView("form")) == form)
                continue;
            from.insert(QStringLiteral("title"), title);
            entry.insert(QStringLiteral("from"), from);
            carried.replace(i, entry);
        }
        return carried;
    }

private:
    QJsonValue value(const Field &field, const QJsonValue &stored) const
    {
        if (field.type == FieldType::Image)
            return m_imagesByHash ? stored : image(stored.toObject());
        if (field.type != FieldType::Reference && !field.hasRows())
            return stored;
        if (!stored.isArray())
            return reference(stored.toObject());
        QJsonArray all = stored.toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QJsonObject one = all.at(i).toObject();
            all.replace(i, field.hasRows() ? answers(field.columns, one) : reference(one));
        }
        return all;
    }

    QJsonObject image(const QJsonObject &stored) const
    {
        QString mime;
        const QByteArray data = m_workbook.imageData(stored.value(QLatin1StringView("hash")).toString(), &mime);
        return {{QStringLiteral("mime"), mime},
                {QStringLiteral("alt"), stored.value(QLatin1StringView("alt")).toString()},
                {QStringLiteral("data"), QString::fromLatin1(data.toBase64())}};
    }

    const Workbook &m_workbook;
    bool m_imagesByHash;
};

} // namespace

QJsonObject dumpForm(const Workbook &workbook, const Form &form, bool imagesByHash)
{
    QJsonObject result = formToJson(workbook, form);
    const Resolver resolver(workbook, imagesByHash);
    const QString answers = QStringLiteral("answers");
    if (const Template *definition = workbook.catalog().find(form.head.templateId))
        result.insert(answers, resolver.answers(definition->fields, result.value(answers).toObject()));
    const QString carried = QStringLiteral("carried");
    result.insert(carried, resolver.origins(form.head.id, result.value(carried).toArray()));
    if (!form.head.subject.isNull())
        result.insert(QStringLiteral("subject"), resolver.reference(form.head.subject.toJson()));
    return result;
}

QJsonObject dumpAnswers(const Workbook &workbook)
{
    QJsonArray forms;
    QVector<FormHead> heads = workbook.allCopies();
    // Those about participants come from a file of their own: last, in whichever order both were written.
    std::stable_partition(heads.begin(), heads.end(), [&workbook](const FormHead &head) {
        const Template *definition = workbook.catalog().find(head.templateId);
        return !definition || definition->personalData != PersonalData::Yes;
    });
    for (const FormHead &head : std::as_const(heads)) {
        if (const Form *form = workbook.form(head.id))
            forms.append(dumpForm(workbook, *form));
    }
    return {{QStringLiteral("format"), QStringLiteral("sjusteg-answers")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("municipality"), workbook.municipality()},
            {QStringLiteral("forms"), forms}};
}

} // namespace sjusteg
