// SPDX-License-Identifier: MPL-2.0
#include "participants/ParticipantLog.h"

#include "handbook/TemplateCatalog.h"
#include "participants/ParticipantList.h"

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array<QString, 3> &scaleFields()
{
    static const std::array<QString, 3> fields{u"tasks"_s, u"language"_s, u"progress"_s};
    return fields;
}

/// How many points have each answer, the best first as the form has them last.
QString ratingsOf(const Template &definition, const Form &form)
{
    const Field *rating = definition.field(u"ratings.rating"_s);
    if (!rating)
        return {};
    QStringList said;
    for (const Option &option : rating->options) {
        const QVector<Row> &rows = form.rows(u"ratings"_s);
        const auto count = std::count_if(rows.cbegin(), rows.cend(), [&option](const Row &row) { return row.cell(u"rating"_s).toString() == option.id; });
        if (count > 0)
            said.prepend(u"%1 %2"_s.arg(option.label).arg(count));
    }
    return said.join(u" · "_s);
}

LogEntry entryOf(const Workbook &workbook, const Template &definition, const Form &form, LogEntry::Kind kind)
{
    LogEntry entry;
    entry.kind = kind;
    entry.form = form.head.id;
    entry.date = QDate::fromString(form.fields.value(u"date"_s, noValue()).toString(), Qt::ISODate);
    const QJsonObject placement = form.fields.value(u"placement"_s, noValue()).toObject();
    const Reference period = placement.isEmpty() ? form.head.subject : Reference::fromJson(placement);
    if (const Form *placements = workbook.form(period.form)) {
        if (const Row *row = placements->row(u"rows"_s, period.row))
            entry.workplace = workbook.referenceTitle(row->cell(u"employer"_s).toObject());
    }
    if (kind == LogEntry::Kind::SelfEvaluation) {
        for (size_t i = 0; i < entry.scales.size(); ++i)
            entry.scales[i] = form.fields.value(scaleFields()[i], noValue()).toInt();
        entry.remaining = form.fields.value(u"change"_s, noValue()).toString();
    } else {
        entry.ratings = ratingsOf(definition, form);
        entry.remaining = form.fields.value(u"missing_for_job"_s, noValue()).toString();
    }
    return entry;
}

} // namespace

QVector<LogEntry> participantLog(const Workbook &workbook, const QString &participant)
{
    QVector<LogEntry> entries;
    for (const FormHead &head : formsAbout(workbook, participant)) {
        const bool self = head.templateId == "ekstra-egenevaluering"_L1;
        const Form *form = self || head.templateId == "mal-6.5"_L1 ? workbook.form(head.id) : nullptr;
        const Template *definition = workbook.catalog().find(head.templateId);
        if (form && definition)
            entries.append(entryOf(workbook, *definition, *form, self ? LogEntry::Kind::SelfEvaluation : LogEntry::Kind::FollowUp));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const LogEntry &a, const LogEntry &b) {
        const QDate far(9999, 1, 1);
        return (a.date.isValid() ? a.date : far) < (b.date.isValid() ? b.date : far);
    });
    return entries;
}

QStringList scaleNames(const TemplateCatalog &catalog)
{
    QStringList names;
    const Template *definition = catalog.find(u"ekstra-egenevaluering"_s);
    for (const QString &id : scaleFields()) {
        const Field *field = definition ? definition->field(id) : nullptr;
        names.append(field ? field->label.section(u':', 0, 0) : id);
    }
    return names;
}

} // namespace sjusteg
