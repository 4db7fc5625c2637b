// SPDX-License-Identifier: MPL-2.0
#include "examples/CardTile.h"

#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int titleWidth = 420; // longer names go on below; where it is from and the tick keep their room

QString fitTone(const QString &fit)
{
    if (fit == QLatin1StringView("yes"))
        return QStringLiteral("done");
    if (fit == QLatin1StringView("partly"))
        return QStringLiteral("begun");
    return fit == QLatin1StringView("no") ? QStringLiteral("changed") : QStringLiteral("empty");
}

} // namespace

QWidget *makeFitChip(const Card &card, const CardWords &words)
{
    QLabel *chip = parts::label(words.fit(card), QStringLiteral("chip"));
    chip->setProperty("tone", fitTone(card.fit));
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return chip;
}

CardTile::CardTile(const Card &card, const CardWords &words, bool isTicked, QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    QPushButton *open = parts::button({}, QStringLiteral("cardTitle"), tr("Open the example %1").arg(card.title()));
    open->setText(screen::withoutShortcut(screen::wrapToWidth(card.title(), open->fontMetrics(), titleWidth)));
    head->addWidget(open);
    head->addWidget(parts::paragraph(screen::breakAnywhere(card.place()), QStringLiteral("muted")), 1);
    auto *tick = new QCheckBox(tr("Compare"));
    tick->setAccessibleName(tr("Compare: %1").arg(card.title()));
    tick->setChecked(isTicked);
    head->addWidget(tick);
    layout->addLayout(head);
    layout->addWidget(parts::paragraph(screen::breakAnywhere(card.text(QLatin1StringView("measure")))));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(makeFitChip(card, words));
    QStringList said{words.kind(card), words.steps(card)};
    if (const QString need = words.option(QStringLiteral("resource_need"), card.resourceNeed); !need.isEmpty())
        said.append(tr("Resources: %1").arg(need.toLower()));
    said.removeAll(QString());
    foot->addWidget(parts::paragraph(said.join(QStringLiteral(" · ")), QStringLiteral("small")), 1);
    layout->addLayout(foot);
    connect(open, &QPushButton::clicked, this, &CardTile::opened);
    connect(tick, &QCheckBox::toggled, this, &CardTile::ticked);
}

} // namespace sjusteg
