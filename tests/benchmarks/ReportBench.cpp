// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include "TemplateFiller.h"
#include "document/DocumentBuilder.h"
#include "document/Report.h"
#include "paper/Paper.h"

#include <QJsonDocument>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = 3;
constexpr int occupations = 57; ///< three forms each; with the rest about 200

QJsonObject withId(QJsonObject object, const QString &id)
{
    object.insert(u"id"_s, id);
    return object;
}

/// The copy under another id, with what refers to rows of its own.
QJsonObject renamed(const QJsonObject &form, const QString &id)
{
    QByteArray text = QJsonDocument(form).toJson(QJsonDocument::Compact);
    text.replace('"' + form.value("id"_L1).toString().toUtf8() + '"', '"' + id.toUtf8() + '"');
    return QJsonDocument::fromJson(text).object();
}

/// Everything filled in, and for many occupations an assessment, a plan for training and one for the placement.
QJsonObject filledProcess(const TemplateCatalog &catalog)
{
    QJsonArray forms = TemplateFiller(catalog).everything().value("forms"_L1).toArray();
    QJsonArray copies;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        QJsonObject form = forms.at(i).toObject();
        const QString id = form.value("template"_L1).toString();
        if (id == "mal-1.2"_L1) {
            QJsonObject answers = form.value("answers"_L1).toObject();
            QJsonArray rows = answers.value("opportunities"_L1).toArray();
            for (qsizetype j = 0; j < rows.size(); ++j) {
                QJsonObject row = rows.at(j).toObject();
                row.insert(u"relevance"_s, u"now"_s);
                rows.replace(j, row);
            }
            for (int n = 0; n < occupations; ++n)
                rows.append(withId(rows.at(0).toObject(), u"yrke-%1"_s.arg(n)));
            answers.insert(u"opportunities"_s, rows);
            form.insert(u"answers"_s, answers);
            forms.replace(i, form);
        } else if (id == "mal-2.2"_L1 || id == "mal-5.2"_L1 || id == "mal-6.2"_L1) {
            for (int n = 0; n < occupations; ++n) {
                QJsonObject copy = renamed(form, u"%1-%2"_s.arg(id).arg(n));
                QJsonObject subject = copy.value("subject"_L1).toObject();
                subject.insert(u"row"_s, u"yrke-%1"_s.arg(n));
                copy.insert(u"subject"_s, subject);
                copies.append(copy);
            }
        }
    }
    for (const QJsonValue &copy : std::as_const(copies))
        forms.append(copy);
    return TemplateFiller::answers(forms);
}

} // namespace

QVector<Line> reportLines(const std::shared_ptr<const TemplateCatalog> &catalog, const QString &folder)
{
    const auto workbook = makeFile(folder + u"/report.sjusteg"_s, catalog, filledProcess(*catalog));
    QVector<const Form *> forms;
    for (const FormHead &head : workbook->allCopies()) {
        const Template *definition = catalog->find(head.templateId);
        if (definition->personalData != PersonalData::Yes && !definition->isRegister())
            forms += workbook->form(head.id);
    }
    const auto write = [&](const QVector<Document> &documents, bool withFrontPage) {
        if (!paper::writePdf(paper::Pages(documents, withFrontPage), folder + u"/report.pdf"_s, u"report"_s))
            qFatal("the report failed");
    };
    QVector<double> single, report, whole;
    for (int run = 0; run < runs; ++run) {
        single += milliseconds([&] {
            for (const Form *form : std::as_const(forms))
                write({buildFormDocument(*workbook, *form)}, false);
        });
        report += milliseconds([&] { write(buildReport(*workbook, ReportChoice::usual(reportParts(*workbook))), true); });
        whole += milliseconds([&] { write(buildReport(*workbook, {{u"V3"_s}}), true); });
    }
    return {{u"the report of %1 forms, against their single exports"_s.arg(forms.size()), median(single), median(report), u"ms"_s, 1.2, {}},
            {u"the same forms as a whole in one report (appendix 3)"_s, median(single), median(whole), u"ms"_s, 1.2, {}}};
}
