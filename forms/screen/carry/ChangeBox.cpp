// SPDX-License-Identifier: MPL-2.0
#include "screen/carry/ChangeBox.h"

#include "carry/Carry.h"
#include "screen/carry/CarryMarks.h"
#include "screen/carry/OfferWords.h"
#include "screen/carry/WordDiff.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {

QLabel *sideLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

QWidget *makeComparison(const QString &beforeLabel, const QString &before, const QString &afterLabel, const QString &after, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *sides = new QHBoxLayout(box);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(20);
    const WordDiff diff = compareWords(before, after);
    const QString texts[] = {goneAsHtml(diff.before, parent->palette().color(QPalette::LinkVisited)),
                             newAsHtml(diff.after, parent->palette().color(QPalette::Link))};
    const QString labels[] = {beforeLabel, afterLabel};
    const QString plain[] = {before, after};
    for (int i = 0; i < 2; ++i) {
        auto *side = new QVBoxLayout;
        side->setSpacing(1);
        side->addWidget(sideLabel(labels[i], QStringLiteral("small"), box));
        QLabel *text = sideLabel(texts[i], QStringLiteral("text"), box);
        text->setTextFormat(Qt::RichText);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(labels[i], plain[i]));
        side->addWidget(text);
        side->addStretch();
        sides->addLayout(side, 1);
    }
    return box;
}

ChangeBox::ChangeBox(FormContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("note"));
    setObjectName(QStringLiteral("changeBox"));
    m_layout->setContentsMargins(12, 8, 12, 8);
    hide();
}

void ChangeBox::setCell(const CellRef &cell)
{
    m_cell = cell;
    refresh();
}

void ChangeBox::refresh()
{
    const std::optional<Offer> offer = m_context.exists() ? m_context.marks().changeOf(m_cell) : std::nullopt;
    const QString id = offer ? offer->id : QString();
    if (id == m_offer)
        return; // the focus may be on one of its buttons
    m_offer = id;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // it may be its own button that answered
        m_content = nullptr;
    }
    if (offer)
        fill();
    setVisible(offer.has_value());
}

void ChangeBox::fill()
{
    const Offer offer = *m_context.marks().changeOf(m_cell);
    const Workbook &workbook = m_context.workbook();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *title = sideLabel(QStringLiteral("%1 · %2").arg(offerKindText(offer), sourcesText(workbook, offer)), QStringLiteral("strong"), m_content);
    column->addWidget(title);
    for (const OfferCell &cell : cellsShown(offer)) {
        const QString label = cellLabel(workbook, offer, cell);
        if (offer.kind == OfferKind::Changed) {
            column->addWidget(makeComparison(tr("%1 here").arg(label), offeredText(workbook, offer, cell, cell.before),
                                             tr("%1 after the change").arg(label), offeredText(workbook, offer, cell, cell.after), m_content));
        } else {
            column->addWidget(sideLabel(tr("%1 was taken from there: %2").arg(label, offeredText(workbook, offer, cell, cell.taken)),
                                        QStringLiteral("text"), m_content));
        }
    }
    auto *buttons = new QHBoxLayout;
    const QString takeText = offer.kind == OfferKind::Changed ? tr("Use new text") : tr("Let it go here, too");
    for (const bool take : {true, false}) {
        auto *button = new QPushButton(take ? takeText : tr("Keep mine"), m_content);
        button->setAutoDefault(false);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), offer.title));
        button->setEnabled(!workbook.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, take] { answer(take); });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    m_layout->addWidget(m_content);
}

void ChangeBox::answer(bool take)
{
    const std::optional<Offer> offer = m_context.marks().changeOf(m_cell);
    if (!offer)
        return;
    m_context.settle(); // what is being typed is a step of its own
    const QVector<Offer> meant = withTwins({*offer}, m_context.marks().offers());
    m_context.commit(take ? accept(m_context.workbook(), meant) : keepMine(m_context.workbook(), meant));
}

} // namespace sjusteg::screen
