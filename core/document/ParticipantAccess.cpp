// SPDX-License-Identifier: MPL-2.0
#include "document/ParticipantAccess.h"

#include "document/DocumentBuilder.h"
#include "document/FormDocument.h"
#include "document/Wording.h"
#include "privacy/AboutParticipant.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes the parts one after another, and the front page last, when it is known what there is.
class AccessWriter
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantAccess)
public:
    AccessWriter(const Workbook &workbook, const AboutParticipant &about)
        : m_workbook(workbook), m_about(about), m_wording(workbook)
    {
    }

    QVector<Document> write()
    {
        for (const AboutParticipant::Rows &rows : m_about.shared)
            addShared(rows);
        for (const QString &id : m_about.copies)
            addCopy(id);
        for (const QString &id : m_about.copies)
            addVersions(id);
        addChanges();
        m_documents.prepend(frontPage());
        return m_documents;
    }

private:
    static TableBlock::Cell cell(const QString &text) { return {text, false, {}, {}}; }

    Document page(const QString &title) const
    {
        Document document;
        document.title = title;
        document.municipality = m_workbook.municipality();
        document.process = m_workbook.processName();
        document.subject = m_about.code;
        document.printed = tr("Printed %1").arg(m_workbook.clock().today().toString(u"dd.MM.yyyy"_s));
        document.footer = document.printed + u" · "_s + tr("Contains personal data");
        return document;
    }

    Document frontPage() const
    {
        Document document = page(tr("Access to what is registered"));
        document.facts = {{tr("Participant"), m_about.code}, {tr("Date"), m_workbook.clock().today().toString(u"dd.MM.yyyy"_s)}};
        document.blocks.append(ParagraphBlock{tr("This is everything Sjusteg holds about the participant with this code. The program knows the code only; who it belongs "
                                                 "to is kept elsewhere."), ParagraphBlock::Style::Normal});
        document.blocks.append(HeadingBlock{2, tr("What comes on the next pages")});
        QStringList parts;
        for (const Document &part : m_documents) {
            const QString title = part.subject.isEmpty() || part.subject == m_about.code ? part.title : part.title + u" – "_s + part.subject;
            parts.append(title);
        }
        document.blocks.append(ListBlock{parts});
        document.blocks.append(ParagraphBlock{tr("Ask the programme counsellor to have something corrected or deleted. Corrections are kept on the last pages."),
                                              ParagraphBlock::Style::Normal});
        return document;
    }

    const Template *definitionOf(const QString &form) const
    {
        const std::optional<FormHead> head = m_workbook.head(form);
        return head ? m_workbook.catalog().find(head->templateId) : nullptr;
    }

    /// Of several participants this one.
    Value onlyThisOne(const Value &references) const
    {
        const AboutParticipant::Rows &line = m_about.shared.first();
        QJsonArray own;
        for (const QJsonValue &item : references.toArray()) {
            const Reference reference = Reference::fromJson(item.toObject());
            if (reference.form == line.form && line.rows.contains(reference.row))
                own.append(item);
        }
        return own.isEmpty() ? noValue() : Value(own);
    }

    /// The form with the rows of this participant alone.
    void addShared(const AboutParticipant::Rows &rows)
    {
        const Form *form = m_workbook.form(rows.form);
        const Template *definition = definitionOf(rows.form);
        if (!form || !definition)
            return;
        Form own = *form;
        own.tables.clear();
        own.votes.clear();
        own.fields.clear();
        for (const Field &field : definition->fields) {
            const Value named = onlyThisOne(form->fields.value(field.id, noValue()));
            if (field.type == FieldType::Reference && !isBlank(named))
                own.fields.insert(field.id, named);
        }
        for (const QString &id : rows.rows) {
            if (const Row *row = form->row(rows.table, id))
                own.tables[rows.table].append(*row);
        }
        m_documents.append(FormDocument(m_workbook, *definition, own, {}).build());
    }

    void addCopy(const QString &id)
    {
        const Form *form = m_workbook.form(id);
        if (form && form->head.stored)
            m_documents.append(buildFormDocument(m_workbook, *form));
    }

    void addVersions(const QString &id)
    {
        for (const FormVersion &version : m_workbook.versions(id)) {
            Document document = buildVersionDocument(m_workbook, version);
            document.title = tr("Earlier version: %1").arg(document.title);
            m_documents.append(document);
        }
    }

    QString words(const Field *field, const Value &value) const
    {
        if (isBlank(value))
            return {};
        if (field && !field->hasRows())
            return field->type == FieldType::Image ? value.toObject().value("alt"_L1).toString() : m_wording.text(*field, value);
        return value.isString() ? value.toString() : QString();
    }

    /// What was changed, in which place, from what to what. `rows`: of these rows alone.
    void addHistory(TableBlock &table, const QString &form, const std::optional<QStringList> &rows) const
    {
        const Template *definition = definitionOf(form);
        if (!definition)
            return;
        QVector<HistoryEntry> entries = m_workbook.history(form, std::numeric_limits<int>::max());
        std::reverse(entries.begin(), entries.end()); // as it happened
        for (const HistoryEntry &entry : entries) {
            if (rows && !rows->contains(entry.cell.row) && !rows->contains(entry.cell.parent))
                continue;
            const Field *field = entry.cell.field.isEmpty() ? nullptr : definition->field(entry.cell.field);
            QStringList place{definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle, field ? field->label : QString()};
            place.removeAll(QString());
            const QString what = place.join(u" – "_s);
            const QString after = entry.text.isEmpty() ? words(field, entry.after) : entry.text;
            table.rows.append({cell(entry.at.toLocalTime().toString(u"dd.MM.yyyy HH:mm"_s)), cell(what), cell(words(field, entry.before)), cell(after)});
        }
    }

    void addChanges()
    {
        Document document = page(tr("What was written and corrected"));
        TableBlock table;
        table.columns = {{tr("When"), 1.2, false}, {tr("Where"), 2, false}, {tr("Before"), 2.2, false}, {tr("After"), 2.2, false}};
        for (const AboutParticipant::Rows &rows : m_about.shared)
            addHistory(table, rows.form, rows.rows);
        for (const QString &id : m_about.copies)
            addHistory(table, id, std::nullopt);
        if (table.rows.isEmpty())
            document.blocks.append(ParagraphBlock{tr("Nothing was changed."), ParagraphBlock::Style::Normal});
        else
            document.blocks.append(table);
        m_documents.append(document);
    }

    const Workbook &m_workbook;
    const AboutParticipant &m_about;
    const Wording m_wording;
    QVector<Document> m_documents;
};

} // namespace

QVector<Document> buildParticipantAccess(const Workbook &workbook, const QString &code)
{
    const std::optional<AboutParticipant> about = aboutParticipant(workbook, code);
    return about ? AccessWriter(workbook, *about).write() : QVector<Document>();
}

} // namespace sjusteg
