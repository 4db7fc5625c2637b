// SPDX-License-Identifier: MPL-2.0
#include "carry/OfferCard.h"

#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "screen/carry/ChangeBox.h"
#include "screen/carry/OfferWords.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int titleWidth = 420;  // beside the state and the button
constexpr int sourceWidth = 680;

} // namespace

OfferCard::OfferCard(const Workspace &workspace, const Offer &offer, bool declined, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_offer(offer)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    addHead(layout, declined);
    addCells(layout);
    if (!declined)
        addQuestions(layout);
}

void OfferCard::addHead(QVBoxLayout *layout, bool declined)
{
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    const QString kind = screen::offerKindText(m_offer);
    const QString title = screen::offerTitle(m_workspace.workbook, m_offer);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    if (declined) {
        head->addWidget(parts::paragraph(title, QStringLiteral("strong")), 1);
    } else {
        m_tick = new QCheckBox;
        QFont bold = m_tick->font();
        bold.setBold(true);
        m_tick->setFont(bold);
        m_tick->setText(screen::wrapToWidth(screen::withoutShortcut(title), QFontMetrics(bold), titleWidth));
        m_tick->setAccessibleName(tr("Take: %1").arg(title));
        m_tick->setAccessibleDescription(QStringLiteral("%1. %2").arg(kind, screen::sourcesText(m_workspace.workbook, m_offer)));
        m_tick->setEnabled(mayWrite && m_offer.refusedBecause.isEmpty());
        connect(m_tick, &QCheckBox::toggled, this, &OfferCard::chosenChanged);
        head->addWidget(m_tick, 1);
    }
    QLabel *chip = parts::label(kind, QStringLiteral("chip"));
    chip->setProperty("tone", m_offer.kind == OfferKind::New ? QStringLiteral("begun") : QStringLiteral("changed"));
    head->addWidget(chip, 0, Qt::AlignVCenter);
    QPushButton *no = parts::button(declined ? tr("Take after all") : m_offer.kind == OfferKind::New ? tr("Do not take") : tr("Keep mine"), {},
                                    QString());
    no->setAccessibleName(QStringLiteral("%1: %2").arg(no->text(), title));
    no->setVisible(mayWrite);
    connect(no, &QPushButton::clicked, this, declined ? &OfferCard::takeWanted : &OfferCard::declineWanted);
    head->addWidget(no);
    layout->addLayout(head);

    const QString from = screen::sourcesText(m_workspace.workbook, m_offer);
    QPushButton *source = parts::button({}, QStringLiteral("originLink"), tr("%1. Go to the source").arg(from));
    source->setText(screen::wrapToWidth(QStringLiteral("↪ ") + screen::withoutShortcut(from), source->fontMetrics(), sourceWidth));
    source->setEnabled(m_workspace.workbook.head(m_offer.from.form).has_value());
    connect(source, &QPushButton::clicked, this, [this] { Q_EMIT sourceWanted(m_offer.from.form, {m_offer.from.field, m_offer.from.row, {}}); });
    layout->addWidget(source, 0, Qt::AlignLeft);
}

void OfferCard::addCells(QVBoxLayout *layout)
{
    const Workbook &workbook = m_workspace.workbook;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const OfferCell &cell : screen::cellsShown(m_offer)) {
        const QString label = screen::cellLabel(workbook, m_offer, cell);
        const QString after = screen::offeredText(workbook, m_offer, cell, cell.after);
        const bool comesBeside = cell.way == OfferWay::Unite && !isBlank(cell.before);
        if (m_offer.kind == OfferKind::New && (isBlank(cell.before) || comesBeside)) {
            QLabel *name = parts::paragraph(label, QStringLiteral("small"));
            name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            grid->addWidget(name, line, 0);
            const QString added = comesBeside ? QStringLiteral("+ ") + screen::offeredText(workbook, m_offer, cell, screen::addedItems(cell)) : after;
            grid->addWidget(parts::paragraph(added), line++, 1);
        } else if (m_offer.kind == OfferKind::Removed) {
            grid->addWidget(parts::paragraph(tr("%1 was taken from there: %2").arg(label, screen::offeredText(workbook, m_offer, cell, cell.taken))), line++, 0, 1, 2);
        } else {
            grid->addWidget(screen::makeComparison(tr("%1 now").arg(label), screen::offeredText(workbook, m_offer, cell, cell.before),
                                                   tr("%1 after").arg(label), after, this),
                            line++, 0, 1, 2);
        }
    }
    layout->addLayout(grid);
}

void OfferCard::addQuestions(QVBoxLayout *layout)
{
    if (!m_offer.refusedBecause.isEmpty())
        layout->addWidget(parts::paragraph(tr("△ Cannot be taken: %1").arg(m_offer.refusedBecause), QStringLiteral("missing")));
    if (!m_offer.needsConfirmation || !m_offer.refusedBecause.isEmpty())
        return;
    m_namesNobody = new QCheckBox(tr("I have read the text. It names nobody, and nobody can be recognised by it."));
    m_namesNobody->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(m_namesNobody, &QCheckBox::toggled, this, [this](bool said) {
        m_tick->setEnabled(said);
        m_tick->setChecked(said);
    });
    m_tick->setEnabled(false);
    layout->addWidget(m_namesNobody);
}

bool OfferCard::isChosen() const
{
    return m_tick && m_tick->isChecked() && (!m_namesNobody || m_namesNobody->isChecked());
}

bool OfferCard::canBeChosen() const
{
    return m_tick && m_tick->isEnabled();
}

void OfferCard::setChosen(bool chosen)
{
    if (canBeChosen())
        m_tick->setChecked(chosen);
}

} // namespace sjusteg
