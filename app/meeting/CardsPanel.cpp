// SPDX-License-Identifier: MPL-2.0
#include "meeting/CardsPanel.h"

#include "handbook/Handbook.h"
#include "meeting/LeftEditors.h"
#include "meeting/Meeting.h"
#include "meeting/ThoughtCard.h"
#include "screen/FormContext.h"
#include "window/Parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

/// The reflections of the steps a meeting is about.
QStringList thoughtForms(const Workspace &workspace, const QString &runSheet)
{
    const std::optional<meeting::Meeting> meeting = meeting::meetingOf(workspace.workbook, runSheet);
    QStringList forms;
    for (const QString &id : meeting ? meeting->forms : QStringList()) {
        const Template *definition = workspace.workbook.catalog().find(workspace.workbook.head(id)->templateId);
        const int step = definition ? definition->step.value_or(0) : 0;
        if (step < 1)
            continue;
        if (const Form *form = workspace.workbook.single(workspace.handbook.step(step).reflection))
            forms.append(form->head.id);
    }
    return forms;
}

} // namespace

CardsPanel::CardsPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_count(parts::label({}, QStringLiteral("muted")))
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(parts::label(tr("Things to think about"), QStringLiteral("heading")));
    column->addWidget(m_count);
    m_list->setSpacing(8);
    column->addLayout(m_list);
    flushLeftEditors(this);
    refresh();
}

void CardsPanel::refresh()
{
    const QStringList forms = thoughtForms(m_workspace, m_runSheet);
    QStringList now;
    for (const QString &id : forms) {
        for (const Row &row : m_workspace.workbook.form(id)->rows(ThoughtCard::table()))
            now.append(id + QLatin1Char('/') + row.id);
    }
    if (now != m_shown) {
        m_shown = now;
        m_cards.clear();
        parts::clear(m_list);
        for (const QString &each : std::as_const(now)) {
            const QString form = each.section(QLatin1Char('/'), 0, 0);
            screen::FormContext *&context = m_contexts[form];
            if (!context) {
                context = new screen::FormContext(m_workspace.workbook, m_workspace.undo, form, this);
                connect(context, &screen::FormContext::failed, &m_workspace.requests, &Requests::problem);
            }
            auto *card = new ThoughtCard(m_workspace, *context, each.section(QLatin1Char('/'), 1), m_runSheet);
            m_list->addWidget(card);
            m_cards.append(card);
        }
    }
    for (ThoughtCard *card : std::as_const(m_cards))
        card->refresh();
    const auto dealtWith = std::count_if(m_cards.cbegin(), m_cards.cend(), [](const ThoughtCard *card) { return card->isDealtWith(); });
    m_count->setText(tr("%1 of %2 dealt with").arg(dealtWith).arg(m_cards.size()));
}

void CardsPanel::flush()
{
    for (ThoughtCard *card : std::as_const(m_cards))
        card->flush();
}

} // namespace sjusteg
