// SPDX-License-Identifier: MPL-2.0
#include "DocumentProcess.h"

#include <QFile>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

DocumentProcess::DocumentProcess()
{
    file.create();
    filler = std::make_unique<FormFiller>(file);
    filler->answer(u"assessments.conclusion"_s, u"adjust"_s);
}

DocumentProcess::DocumentProcess(const QString &path)
{
    if (!QFile::copy(path, file.path))
        qFatal("%s", qPrintable(path));
    file.reopen();
}

QStringList DocumentProcess::formsFor(const QString &document)
{
    const QString templateId = dueDocument(document).templates.constFirst();
    if (document == "dok-2b"_L1 || document == "dok-5b"_L1 || document == "dok-6b"_L1)
        return {copyOf(templateId, occupation())};
    if (document == "dok-2c"_L1) {
        const QString assessment = copyOf(u"mal-2.2"_s, occupation());
        if (book().form(assessment)->rows(u"assessments"_s).isEmpty())
            file.addRow(assessment, u"assessments"_s, {{u"measure"_s, measure().toJson()}, {u"conclusion"_s, u"adjust"_s}});
        return {copyOf(templateId, measure())};
    }
    if (document == "dok-3c"_L1)
        return {copyOf(templateId, proposal())};
    if (document == "dok-4b"_L1)
        return {filler->addCopy(templateId, {}, true)};
    return {book().single(templateId)->head.id};
}

QStringList DocumentProcess::satisfy(const QString &document)
{
    const QStringList forms = formsFor(document);
    for (const QString &form : forms) {
        if (document == "dok-3a"_L1) {
            file.addRow(form, u"proposals"_s, {{u"name"_s, u"Kurs"_s}, {u"description"_s, u"Om kurset"_s}, {u"decision"_s, u"develop"_s},
                                               {u"occupations"_s, QJsonArray{occupation().toJson()}}});
            continue;
        }
        filler->fill(form);
        if (!book().setStatus(form, FormStatus::Done))
            qFatal("cannot finish %s", qPrintable(document));
    }
    return forms;
}

void DocumentProcess::empty(const QString &form)
{
    if (!file.apply(form, DropForm{*book().form(form)}))
        qFatal("cannot empty %s", qPrintable(form));
}

Reference DocumentProcess::subject(const char *templateId, const QString &table, const QHash<QString, Value> &cells)
{
    const QString form = file.id(templateId);
    const QVector<Row> &rows = book().form(form)->rows(table);
    return filler->to(form, table, rows.isEmpty() ? file.addRow(form, table, cells) : rows.constFirst().id);
}

Reference DocumentProcess::occupation()
{
    return subject("mal-1.2", u"opportunities"_s, {{u"industry"_s, u"Renhold"_s}, {u"relevance"_s, u"now"_s}});
}

Reference DocumentProcess::measure()
{
    return subject("mal-2.1", u"measures"_s, {{u"name"_s, u"Renholdskurs"_s}});
}

Reference DocumentProcess::proposal()
{
    return subject("mal-3.1", u"proposals"_s, {{u"name"_s, u"Nytt kurs"_s}, {u"decision"_s, u"develop"_s}});
}

QString DocumentProcess::copyOf(const QString &templateId, const Reference &subject)
{
    const QVector<FormHead> copies = book().copies(templateId);
    return copies.isEmpty() ? filler->addCopy(templateId, subject) : copies.constLast().id;
}

DocumentStatus DocumentProcess::status(const QString &document) const
{
    for (const DocumentStatus &status : documentStatuses(*file.book)) {
        if (status.document->id == document)
            return status;
    }
    return {};
}

QStringList DocumentProcess::atLeast(FormStatus least) const
{
    QStringList ids;
    for (const DocumentStatus &status : documentStatuses(*file.book)) {
        if (status.status >= least)
            ids.append(status.document->id);
    }
    return ids;
}

QStringList documentIds()
{
    QStringList ids;
    for (const DueDocument &document : testCatalog()->dueDocuments())
        ids.append(document.id);
    return ids;
}

const DueDocument &dueDocument(const QString &id)
{
    const auto &all = testCatalog()->dueDocuments();
    return *std::find_if(all.cbegin(), all.cend(), [&id](const DueDocument &document) { return document.id == id; });
}

} // namespace sjusteg
