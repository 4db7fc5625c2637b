// SPDX-License-Identifier: MPL-2.0
#include "participants/PersonFormsTab.h"

#include "participants/NewParticipant.h"
#include "participants/ParticipantList.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QString templateTitle(const Template &definition)
{
    return (parts::number(definition) + QLatin1Char(' ') + definition.shortTitle).trimmed();
}

/// What tells two copies of a template about the same placement apart: the day they are about.
QString dayOf(const Workbook &workbook, const FormHead &head)
{
    const Form *form = workbook.form(head.id);
    const QDate date = form ? QDate::fromString(form->fields.value(QStringLiteral("date"), noValue()).toString(), Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d. MMMM yyyy")) : QString();
}

} // namespace

PersonFormsTab::PersonFormsTab(const Workspace &workspace, const QString &participant, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_participant(participant)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 0));
    page->setContentsMargins(0, 12, 8, 12);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(12);
    page->addLayout(m_groups);
    page->addStretch();
}

void PersonFormsTab::refresh()
{
    parts::clear(m_groups);
    const Workbook &workbook = m_workspace.workbook;
    QVector<FormHead> heads = formsAbout(workbook, m_participant);
    for (const PlacementLine &placement : placementsOf(workbook, m_participant)) {
        QVector<FormHead> here;
        for (const FormHead &head : std::as_const(heads)) {
            const Form *form = workbook.form(head.id);
            const Reference said = head.subject.isNull() && form ? Reference::fromJson(form->fields.value(QStringLiteral("placement"), noValue()).toObject())
                                                                 : head.subject;
            if (said.row == placement.row.row)
                here.append(head);
        }
        heads.removeIf([&here](const FormHead &head) {
            return std::any_of(here.cbegin(), here.cend(), [&head](const FormHead &one) { return one.id == head.id; });
        });
        addGroup(placement.employer.isEmpty() ? tr("Placement without an employer") : tr("Placement at %1").arg(placement.employer), placement.row, here);
    }
    const Form *participants = workbook.single(QStringLiteral("reg-deltakere"));
    addGroup(tr("Not tied to a placement"), {participants->head.id, m_participant, workbook.rowTitle(participants->head.id, QStringLiteral("rows"), m_participant)},
             heads);
}

void PersonFormsTab::addGroup(const QString &title, const Reference &subject, const QVector<FormHead> &heads)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::paragraph(title, QStringLiteral("heading")), 1);
    if (QWidget *more = makeNew(subject, heads))
        head->addWidget(more, 0, Qt::AlignTop);
    layout->addLayout(head);
    if (heads.isEmpty())
        layout->addWidget(parts::paragraph(tr("No forms yet."), QStringLiteral("muted")));
    for (const FormHead &form : heads)
        addForm(layout, form);
    m_groups->addWidget(card);
}

void PersonFormsTab::addForm(QVBoxLayout *layout, const FormHead &head)
{
    const Template *definition = m_workspace.workbook.catalog().find(head.templateId);
    const QString day = dayOf(m_workspace.workbook, head);
    const QString title = day.isEmpty() ? templateTitle(*definition) : QStringLiteral("%1 – %2").arg(templateTitle(*definition), day);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(parts::paragraph(title), 1);
    line->addWidget(parts::chip(head.status, head.review), 0, Qt::AlignVCenter);
    QPushButton *pdf = parts::button(tr("PDF"), {}, tr("PDF of %1").arg(title));
    connect(pdf, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.pdf(formJob(m_workspace.workbook, id)); });
    QPushButton *open = parts::button(tr("Open"), {}, tr("Open %1").arg(title));
    connect(open, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.form(id); });
    line->addWidget(pdf);
    line->addWidget(open);
    layout->addLayout(line);
}

/// A button with the templates that can be made here. One that exists once for each placement is not offered twice.
QWidget *PersonFormsTab::makeNew(const Reference &subject, const QVector<FormHead> &heads)
{
    const Workbook &workbook = m_workspace.workbook;
    const std::optional<FormHead> kind = workbook.head(subject.form);
    if (!kind || workbook.isReadOnly())
        return nullptr;
    auto *menu = new QMenu(this);
    for (const Template *definition : participantTemplates(workbook.catalog())) {
        const bool here = definition->subjectTables.contains(kind->templateId);
        const bool once = !definition->severalCopies && definition->scope != Scope::Evaluation;
        const bool taken = std::any_of(heads.cbegin(), heads.cend(), [definition](const FormHead &head) { return head.templateId == definition->id; });
        if (!here || (once && taken))
            continue;
        connect(menu->addAction(templateTitle(*definition)), &QAction::triggered, this, [this, definition, subject] {
            const QString form = addParticipantForm(m_workspace, *definition, subject);
            if (!form.isEmpty())
                Q_EMIT m_workspace.requests.form(form);
        });
    }
    if (menu->isEmpty()) {
        delete menu;
        return nullptr;
    }
    QPushButton *more = parts::button(tr("+ New form"), {}, tr("New form: %1").arg(subject.title));
    menu->setParent(more, menu->windowFlags());
    more->setMenu(menu);
    return more;
}

} // namespace sjusteg
