// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"

#include "document/DerivedViews.h"
#include "document/FieldBlocks.h"

#include <algorithm>
#include <optional>

namespace sjusteg {

namespace {
/// A section with the fields under it; printed only where something of it is.
struct OpenSection {
    const Field *field = nullptr;
    bool printed = false;
};
} // namespace

FormDocument::FormDocument(const Workbook &workbook, const Template &definition, const Form &form, const PrintOptions &options)
    : m_workbook(workbook)
    , m_definition(definition)
    , m_form(form)
    , m_options(options)
    , m_wording(workbook)
{
}

QString FormDocument::title(const Template &definition)
{
    return definition.number().isEmpty() ? definition.title : tr("Template %1 %2").arg(definition.number(), definition.title);
}

QString FormDocument::statusLabel(FormStatus status)
{
    switch (status) {
    case FormStatus::Empty: return tr("Empty");
    case FormStatus::Begun: return tr("Begun");
    case FormStatus::Done: return tr("Done");
    case FormStatus::Anchored: return tr("Anchored");
    }
    return {};
}

QString FormDocument::subject(const Workbook &workbook, const Template &definition, const Form &form)
{
    if (form.head.pattern)
        return tr("Common starting point");
    if (definition.scope == Scope::Process && !definition.severalCopies)
        return {};
    if (form.head.stored && workbook.head(form.head.id)) {
        const QString title = workbook.copyTitle(form.head.id);
        return title == definition.title ? QString() : title;
    }
    return form.head.name.isEmpty() ? form.head.subject.title : form.head.name;
}

QVector<Fact> FormDocument::facts() const
{
    QVector<Fact> facts;
    if (m_options.blank && m_options.forParticipant)
        return facts;
    if (m_definition.step)
        facts.append({tr("Step"), *m_definition.step == 0 ? tr("Before the start") : tr("Step %1").arg(*m_definition.step)});
    if (m_options.blank) {
        if (m_definition.scope != Scope::Process && m_definition.scope != Scope::Register && subject(m_workbook, m_definition, m_form).isEmpty())
            facts.append({tr("Concerns"), {}});
        facts.append({tr("Filled in by"), {}});
        facts.append({tr("Date"), {}});
        return facts;
    }
    if (const QString person = m_workbook.personName(m_form.head.filledBy, true); !person.isEmpty())
        facts.append({tr("Filled in by"), person});
    if (const QDateTime changed = m_workbook.lastChanged(m_form.head.id); changed.isValid())
        facts.append({tr("Last changed"), changed.toLocalTime().date().toString(QStringLiteral("dd.MM.yyyy"))});
    QString status = statusLabel(m_form.head.status);
    if (m_form.head.review)
        status += QStringLiteral(" – ") + tr("the basis has changed");
    facts.append({tr("Status"), status});
    return facts;
}

Document FormDocument::frame() const
{
    Document document;
    document.title = title(m_definition);
    document.municipality = m_workbook.municipality();
    document.process = m_workbook.processName();
    document.subject = subject(m_workbook, m_definition, m_form);
    document.facts = facts();
    document.largeType = m_definition.large;
    document.printed = tr("Printed %1").arg(m_workbook.clock().today().toString(QStringLiteral("dd.MM.yyyy")));
    QStringList footer{document.printed,
                       tr("Template version %1").arg(m_options.blank ? m_definition.version : m_form.head.templateVersion)};
    if (m_definition.personalData == PersonalData::Yes)
        footer.append(tr("Contains personal data"));
    document.footer = footer.join(QStringLiteral(" · "));
    if (m_options.blank && !m_options.everything)
        document.maxPages = m_definition.pages;
    return document;
}

void FormDocument::appendStatic(Document &document) const
{
    for (const StaticTable &table : m_definition.staticTables) {
        TableBlock block;
        block.caption = table.title;
        for (const QString &title : table.columns)
            block.columns.append({title, block.columns.isEmpty() ? 1.0 : 2.0, false});
        for (const QStringList &row : table.rows) {
            QVector<TableBlock::Cell> cells;
            for (const QString &text : row)
                cells.append({text, false, {}, {}});
            block.rows.append(cells);
        }
        document.blocks.append(block);
    }
}

/// On the sheet of a participant whom and where it is about is filled in, under the title.
bool FormDocument::standsAbove(const Field &field) const
{
    return m_options.blank && m_options.forParticipant && field.type == FieldType::Reference
        && std::any_of(field.targets.cbegin(), field.targets.cend(), [this](const QString &target) { return m_definition.subjectTables.contains(target); });
}

void FormDocument::appendFields(Document &document) const
{
    const Selection selection(m_workbook, m_definition, m_form, m_options);
    FieldBlocks fields(m_workbook, m_definition, m_form, selection, m_options, document);
    const LinkedBoxes boxes(m_workbook, m_definition);
    OpenSection section;
    QVector<Block> blocks;
    const auto printSection = [&] {
        if (section.field && !section.printed)
            blocks.append(HeadingBlock{2, section.field->label});
        section.printed = true;
    };
    const auto closeSection = [&] {
        if (section.field && !section.field->signature.isEmpty()) {
            printSection();
            blocks.append(SignatureBlock{section.field->signature});
        }
    };
    bool wanted = true;
    for (const Field &field : m_definition.fields) {
        if (field.type == FieldType::Section) {
            if (wanted)
                closeSection();
            section = {&field, false};
            // What stands before the first part belongs to every part.
            wanted = m_options.part.isEmpty() || field.part.compare(m_options.part, Qt::CaseInsensitive) == 0;
            if (wanted && !m_options.part.isEmpty())
                document.largeType = field.large;
            continue;
        }
        if (!wanted || !selection.prints(field) || standsAbove(field))
            continue;
        printSection();
        fields.append(field, blocks);
        appendBox(boxes, field, blocks);
    }
    if (wanted)
        closeSection();
    document.blocks += blocks;
}

/// Words kept in another form. Nothing is chosen yet in a blank print, and the report has the other form too.
void FormDocument::appendBox(const LinkedBoxes &boxes, const Field &field, QVector<Block> &blocks) const
{
    if (m_options.blank || m_options.forReport || !boxes.has(field.id))
        return;
    const LinkedBox box = boxes.beside(field.id, m_form);
    if (box.isEmpty())
        return;
    const Template *source = m_workbook.catalog().find(box.source);
    CardBlock card{source ? source->title : QString(), {}};
    for (const LinkedBox::Line &line : box.lines)
        card.blocks.append(AnswerBlock{line.title, {}, line.text});
    blocks.append(card);
}

void FormDocument::appendAnchoring(Document &document) const
{
    const QJsonObject &anchored = m_form.head.anchored;
    if (m_options.blank || anchored.isEmpty())
        return;
    document.blocks.append(HeadingBlock{2, tr("Anchored")});
    document.blocks.append(AnswerBlock{tr("Leader"), {}, anchored.value(QLatin1StringView("leader")).toString(), 0, false, true});
    document.blocks.append(AnswerBlock{tr("Date"), {}, Wording::date(anchored.value(QLatin1StringView("date")).toString()), 0, false, true});
    if (const QString answer = anchored.value(QLatin1StringView("answer")).toString(); !answer.isEmpty())
        document.blocks.append(AnswerBlock{tr("Answer"), {}, answer, 0, false, false});
}

Document FormDocument::build() const
{
    Document document = frame();
    const bool ownSheet = m_options.blank && m_options.forParticipant;
    if (ownSheet)
        document.blocks.append(ParagraphBlock{tr("Do not write your name. Write about the job."), ParagraphBlock::Style::Normal});
    else if (!m_definition.purpose.isEmpty())
        document.blocks.append(ParagraphBlock{m_definition.purpose, ParagraphBlock::Style::Muted});
    if (m_definition.personalData == PersonalData::Yes && !m_options.forParticipant) {
        document.blocks.append(ParagraphBlock{tr("Write only what is needed for training and follow-up. Do not write about health, religion, "
                                                 "family or other private matters."),
                                              ParagraphBlock::Style::Small});
    }
    appendStatic(document);
    appendFields(document);
    if (!m_options.blank && m_options.part.isEmpty())
        document.blocks += comparisonBlocks(m_definition, m_form);
    appendAnchoring(document);
    return document;
}

Document buildFormDocument(const Workbook &workbook, const Form &form, const PrintOptions &options)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return {};
    if (options.agendaOnly && definition->kind == TemplateKind::RunSheet)
        return buildAgenda(workbook, *definition, form);
    if (!options.blank)
        return FormDocument(workbook, *definition, form, options).build();
    const Form empty = blankForm(workbook, *definition, form.head);
    return FormDocument(workbook, *definition, empty, options).build();
}

} // namespace sjusteg
