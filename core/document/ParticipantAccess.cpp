// SPDX-License-Identifier: MPL-2.0
#include "document/ParticipantAccess.h"

#include "document/ChangeLines.h"
#include "document/CodeMentions.h"
#include "document/DocumentBuilder.h"
#include "document/FormDocument.h"
#include "document/ParticipantExcerpt.h"

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
        : m_workbook(workbook), m_about(about), m_excerpt(workbook, about)
    {
    }

    QVector<Document> write()
    {
        for (const QString &form : sharedForms())
            addShared(form);
        for (const QString &id : m_about.copies)
            addCopy(id);
        for (const QString &form : sharedForms())
            addSharedVersions(form);
        for (const QString &id : m_about.copies)
            addVersions(m_workbook.versions(id));
        addChanges();
        m_documents.prepend(frontPage());
        return m_documents;
    }

private:
    /// They read it themselves: advice to those who fill in is not for them.
    static PrintOptions theirs()
    {
        PrintOptions options;
        options.forParticipant = true;
        return options;
    }

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
        document.blocks.append(ParagraphBlock{tr("This is what stands in the file of participants of this process about the one with this code: as it is now, as it was "
                                                 "in the versions kept, and every change. The program knows the code only; who it belongs to is kept elsewhere."),
                                              ParagraphBlock::Style::Normal});
        document.blocks.append(HeadingBlock{2, tr("What comes on the next pages")});
        QStringList parts;
        for (const Document &part : m_documents) {
            const QString title = part.subject.isEmpty() || part.subject == m_about.code ? part.title : part.title + u" – "_s + part.subject;
            parts.append(title);
        }
        document.blocks.append(ListBlock{parts});
        addLeftOut(document);
        document.blocks.append(ParagraphBlock{tr("Ask the programme counsellor to have something corrected or deleted. Corrections are kept on the last pages."),
                                              ParagraphBlock::Style::Normal});
        return document;
    }

    /// The promise of the front page reaches as far as it says.
    void addLeftOut(Document &document) const
    {
        const CodeMentions mentions = codeMentions(m_workbook, m_about);
        document.blocks.append(HeadingBlock{2, tr("What is not printed here")});
        QStringList parts{tr("Backups the program has made of the file of participants. They hold earlier states of the same, and are deleted with the participant.")};
        if (!mentions.aboutWork.isEmpty())
            parts.append(tr("Texts about the work in which the code is written all the same: %1").arg(mentions.aboutWork.join(u"; "_s)));
        if (!mentions.aboutOthers.isEmpty())
            parts.append(tr("Texts about other participants in which the code is written: %1").arg(mentions.aboutOthers.join(u"; "_s)));
        document.blocks.append(ListBlock{parts});
    }

    const Template *definitionOf(const QString &form) const
    {
        const std::optional<FormHead> head = m_workbook.head(form);
        return head ? m_workbook.catalog().find(head->templateId) : nullptr;
    }

    /// The forms about several, each once.
    QStringList sharedForms() const
    {
        QStringList forms;
        for (const AboutParticipant::Rows &rows : m_about.shared) {
            if (!forms.contains(rows.form))
                forms.append(rows.form);
        }
        return forms;
    }

    QStringList rowsNow(const QString &form) const
    {
        QStringList now;
        for (const AboutParticipant::Rows &rows : m_about.shared)
            now += rows.form == form ? rows.rows : QStringList();
        return now;
    }

    void addShared(const QString &id)
    {
        const Template *definition = definitionOf(id);
        if (const std::optional<Form> own = m_excerpt.form(id); own && definition)
            m_documents.append(FormDocument(m_workbook, *definition, *own, theirs()).build());
    }

    void addSharedVersions(const QString &id)
    {
        QVector<FormVersion> own;
        for (FormVersion version : m_workbook.versions(id)) {
            if (const std::optional<QJsonObject> document = m_excerpt.version(version.document)) {
                version.document = *document;
                own.append(version);
            }
        }
        addVersions(own);
    }

    void addCopy(const QString &id)
    {
        const Form *form = m_workbook.form(id);
        if (form && form->head.stored)
            m_documents.append(buildFormDocument(m_workbook, *form, theirs()));
    }

    void addVersions(const QVector<FormVersion> &versions)
    {
        for (const FormVersion &version : versions) {
            Document document = buildVersionDocument(m_workbook, version, theirs());
            document.title = tr("Earlier version: %1").arg(document.title);
            m_documents.append(document);
        }
    }

    QVector<HistoryEntry> wholeHistory(const QString &form) const
    {
        QVector<HistoryEntry> entries = m_workbook.history(form, std::numeric_limits<int>::max());
        std::reverse(entries.begin(), entries.end()); // as it happened
        return entries;
    }

    void addChanges()
    {
        Document document = page(tr("What was written and corrected"));
        ChangeLines lines(m_workbook);
        for (const QString &form : sharedForms())
            lines.add(form, m_excerpt.history(form), rowsNow(form));
        for (const QString &id : m_about.copies)
            lines.add(id, wholeHistory(id));
        const TableBlock table = lines.table();
        if (table.rows.isEmpty()) {
            document.blocks.append(ParagraphBlock{tr("Nothing was changed."), ParagraphBlock::Style::Normal});
        } else {
            document.blocks.append(ParagraphBlock{tr("In the order of time. What was gone over on the way to an answer within a minute is one line."),
                                                  ParagraphBlock::Style::Muted});
            document.blocks.append(table);
        }
        m_documents.append(document);
    }

    const Workbook &m_workbook;
    const AboutParticipant &m_about;
    const ParticipantExcerpt m_excerpt;
    QVector<Document> m_documents;
};

} // namespace

QVector<Document> buildParticipantAccess(const Workbook &workbook, const QString &code)
{
    const std::optional<AboutParticipant> about = aboutParticipant(workbook, code, Reach::Ever);
    return about ? AccessWriter(workbook, *about).write() : QVector<Document>();
}

} // namespace sjusteg
