// SPDX-License-Identifier: MPL-2.0
// Which page an id belongs to: a form, a row of a register, a template, a text of the handbook, a card.
#include "window/PageStack.h"

#include "carry/TentativeCopy.h"
#include "examples/ExamplesPage.h"
#include "form/FormPage.h"
#include "handbook/Handbook.h"
#include "participants/ParticipantList.h"
#include "register/RegisterPage.h"
#include "step/StepPage.h"
#include "tools/ToolPages.h"
#include "window/FileSession.h"
#include "window/Rail.h"

#include <QRegularExpression>
#include <QUuid>

namespace sjusteg {

namespace {

/// Cards and tools: they belong to no step, and stand under «Examples».
bool isOfExamples(const TemplateCatalog &catalog, const QString &templateId)
{
    const Template *definition = catalog.find(templateId);
    return definition && (definition->kind == TemplateKind::Card || definition->kind == TemplateKind::Tool);
}

/// The text or page that a note of change stands beside; empty for what is no note.
QString concernOf(const Handbook &handbook, const QString &noteId)
{
    for (const ChangeNote &note : handbook.changes()) {
        if (note.id == noteId)
            return note.concerns.value(0);
    }
    return {};
}

} // namespace

void PageStack::showOfferedCopy(const QString &templateId, const Reference &subject)
{
    if (!leave())
        return;
    auto made = std::make_unique<TentativeCopy>(m_session->workspace(), templateId, subject);
    const QString id = made->formId();
    if (id.isEmpty())
        return;
    showForm(id);
    m_tentative = std::move(made); // only now: showing it leaves the page before
}

void PageStack::showForm(const QString &formId)
{
    if (m_tentative && m_tentative->formId() == formId)
        return; // it is the one shown
    const std::optional<FormHead> head = m_session->workbook().head(formId);
    if (!head) {
        if (m_session->workbook().participantState() == ParticipantState::Locked)
            showParticipants({}, formId); // that is where it is
        return;
    }
    if (head->templateId.startsWith(QLatin1String("reg-"))) {
        showRegisters(head->templateId);
        return;
    }
    if (!leave())
        return;
    auto *page = new FormPage(m_session->workspace(), formId, this);
    // The way back from a form is the list it stands in.
    if (page->step() > 0)
        m_lastTab.insert(page->step(), StepPage::Templates);
    show(page, isOfExamples(m_session->workbook().catalog(), head->templateId) ? int(Rail::Examples) : page->step());
}

void PageStack::showPlace(const QString &formId, const CellRef &cell)
{
    if (const QString participant = participantOfRow(m_session->workbook(), formId, cell.row); !participant.isEmpty()) {
        showParticipants(participant);
        return;
    }
    showForm(formId);
    if (!m_page || m_page->formId() != formId || cell.field.isEmpty())
        return;
    window()->activateWindow(); // a dialog that led here gives the keys back first when the window manager says so, or never where there is none
    m_page->reveal(cell);
}

void PageStack::showNewRow(const QString &formId, const QString &table)
{
    showForm(formId);
    if (!m_page || m_page->formId() != formId)
        return;
    m_page->startRow(table);
}

void PageStack::showRegisters(const QString &templateId)
{
    if (m_session->workbook().catalog().isAboutParticipants(templateId)) {
        showParticipants();
        return;
    }
    if (!leave())
        return;
    show(new RegisterPage(m_session->workspace(), templateId, this), Rail::Registers);
}

void PageStack::showTool(const QString &formId)
{
    const std::optional<FormHead> head = m_session->workbook().head(formId);
    if (!head || !hasToolPage(head->templateId)) {
        showForm(formId); // asks for the passphrase where it is locked
        return;
    }
    if (leave())
        show(makeToolPage(m_session->workspace(), formId, this), Rail::Examples);
}

void PageStack::showTarget(const QString &id)
{
    const Workbook &workbook = m_session->workbook();
    if (workbook.head(id)) {
        showForm(id);
    } else if (const Template *definition = workbook.catalog().find(id)) {
        showTemplate(*definition);
    } else {
        // Texts (p3.2) and pages of texts (pafyll-3) stand on their step's page.
        static const QRegularExpression text(QStringLiteral("^(?:p|pafyll-|steg-)([1-7])(?:\\.\\d+)?$"));
        const QRegularExpressionMatch match = text.match(id);
        if (match.hasMatch())
            showStep(match.captured(1).toInt(), id);
        else if (id == QLatin1String("model") || id.startsWith(QLatin1String("p0.")))
            showModel(id);
        else if (workbook.catalog().isKnownTarget(id) && id.startsWith(QLatin1String("kort-")))
            showCard(id);
        else if (const QString place = concernOf(m_session->workspace().handbook, id); !place.isEmpty())
            showTarget(place);
        else if (workbook.participantState() == ParticipantState::Locked && !QUuid::fromString(id).isNull())
            showForm(id); // asks for the passphrase
        else
            showOverview();
    }
}

void PageStack::showTemplate(const Template &definition)
{
    const Workbook &workbook = m_session->workbook();
    const QVector<FormHead> copies = workbook.copies(definition.id);
    const bool many = definition.severalCopies || !definition.subjectTables.isEmpty();
    const bool closed = definition.personalData == PersonalData::Yes && workbook.participantState() != ParticipantState::Unlocked;
    if (definition.isRegister()) {
        showRegisters(definition.id);
    } else if (closed) {
        showParticipants({}, definition.id);
    } else if (isOfExamples(workbook.catalog(), definition.id)) {
        showExamples();
        if (auto *page = qobject_cast<ExamplesPage *>(m_page); page && definition.kind == TemplateKind::Tool)
            page->showTools();
    } else if (!copies.isEmpty() && (!many || copies.size() == 1)) {
        showForm(copies.constFirst().id);
    } else if (const int step = definition.step.value_or(0); step > 0) {
        showStep(step);
        if (auto *page = qobject_cast<StepPage *>(m_page))
            page->showTab(definition.kind == TemplateKind::RunSheet ? StepPage::Meeting : StepPage::Templates);
    } else {
        showModel();
    }
}

} // namespace sjusteg
