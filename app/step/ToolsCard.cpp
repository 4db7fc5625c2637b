// SPDX-License-Identifier: MPL-2.0
#include "step/ToolsCard.h"

#include "window/Parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

struct ToolsCardText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ToolsCard)
};

/// The steps the cards of the practices name (resources/examples/cards); the hand-ins go with the sets of tasks.
QStringList toolsOfStep(int step)
{
    static const QVector<std::pair<QString, QVector<int>>> tools{
        {QStringLiteral("verktoy-jobbmatch"), {3, 5}},          {QStringLiteral("verktoy-lorenskog"), {3, 5, 6}},
        {QStringLiteral("verktoy-innlevering"), {5, 6}},        {QStringLiteral("verktoy-tromso"), {2, 3}},
        {QStringLiteral("verktoy-rett-i-jobb"), {3, 4, 6}},     {QStringLiteral("verktoy-fire-kriterier"), {2, 3}},
    };
    QStringList found;
    for (const auto &[id, steps] : tools) {
        if (steps.contains(step))
            found.append(id);
    }
    return found;
}

} // namespace

QWidget *makeToolsCard(const Workspace &workspace, int step)
{
    const QStringList tools = toolsOfStep(step);
    if (tools.isEmpty())
        return nullptr;
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->setSpacing(4);
    layout->addWidget(parts::label(ToolsCardText::tr("Tools from the examples"), QStringLiteral("heading")));
    layout->addWidget(parts::paragraph(ToolsCardText::tr("Forms that practices elsewhere used at this step. You need none of them to finish it."), QStringLiteral("muted")));
    for (const QString &id : tools) {
        const Template *definition = workspace.workbook.catalog().find(id);
        if (!definition)
            continue;
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        QPushButton *open = parts::button(definition->title, QStringLiteral("link"), ToolsCardText::tr("Go to %1").arg(definition->title));
        QObject::connect(open, &QPushButton::clicked, card, [requests = &workspace.requests, id] { Q_EMIT requests->target(id); });
        line->addWidget(open, 0, Qt::AlignTop);
        line->addWidget(parts::paragraph(definition->purpose, QStringLiteral("small")), 1);
        layout->addLayout(line);
    }
    return card;
}

} // namespace sjusteg
