// SPDX-License-Identifier: MPL-2.0
#include "carry/WaitingOffers.h"

#include "carry/Offer.h"
#include "handbook/FlowPlan.h"

#include <QElapsedTimer>

namespace sjusteg {

WaitingOffers::WaitingOffers(const Workspace &workspace, QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
{
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &WaitingOffers::lookOn);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.form(m_first); });
    refresh();
}

void WaitingOffers::refresh()
{
    const Workbook &workbook = m_workspace.workbook;
    m_left.clear();
    m_first.clear();
    m_offers = 0;
    m_forms = 0;
    for (const Template &definition : workbook.catalog().templates()) {
        if (workbook.catalog().flowPlan().into(definition.id).isEmpty())
            continue;
        for (const FormHead &head : workbook.copies(definition.id))
            m_left.append(head.id);
    }
    m_turn.start();
}

void WaitingOffers::lookOn()
{
    constexpr int turnMs = 6; // well within one picture of the screen
    QElapsedTimer spent;
    spent.start();
    while (!m_left.isEmpty() && spent.elapsed() < turnMs) {
        const QString form = m_left.takeFirst();
        const qsizetype waiting = openOffers(m_workspace.workbook, form).size();
        if (waiting == 0)
            continue;
        m_offers += int(waiting);
        ++m_forms;
        if (m_first.isEmpty())
            m_first = form;
    }
    if (!m_left.isEmpty())
        return;
    m_turn.stop();
    tell();
}

void WaitingOffers::tell()
{
    const QString offers = tr("%n suggestion(s) waiting", nullptr, m_offers);
    const QString text = m_forms == 1 ? tr("%1 in one form").arg(offers) : tr("%1 in %2 forms").arg(offers).arg(m_forms);
    setText(QStringLiteral("＋ ") + text);
    setAccessibleName(tr("%1. Open the first").arg(text));
    setVisible(m_offers > 0);
}

} // namespace sjusteg
