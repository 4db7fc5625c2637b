// SPDX-License-Identifier: MPL-2.0
#include "carry/OfferDialog.h"

#include "carry/Carry.h"
#include "carry/OfferCard.h"
#include "carry/OfferSummary.h"
#include "screen/FlowLayout.h"
#include "screen/Fold.h"
#include "screen/UndoKeys.h"
#include "screen/WrappedText.h"
#include "screen/carry/OfferWords.h"
#include "window/Parts.h"
#include "window/ScreenSize.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

OfferDialog::OfferDialog(const Workspace &workspace, const QString &title, const Supply &supply, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_supply(supply)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("offerDialog"));
    setWindowTitle(title);
    resize(withinScreen(*this, {820, 580}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(parts::paragraph(title, QStringLiteral("title")));
    layout->addWidget(parts::paragraph(tr("Nothing is written before you take it, and it can be undone."), QStringLiteral("muted")));
    QVBoxLayout *page = nullptr;
    layout->addWidget(parts::scrollPage(page, 0), 1);
    page->setContentsMargins(0, 4, 8, 4);
    page->setSpacing(8);
    m_none = parts::paragraph(tr("Nothing waits here now."), QStringLiteral("muted"));
    page->addWidget(m_none);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    page->addLayout(m_list);
    page->addStretch();
    auto *foot = new QHBoxLayout;
    m_take = parts::button({}, QStringLiteral("primary"));
    m_all = parts::button(tr("Tick all"));
    QPushButton *close = parts::button(tr("Close"));
    foot->addWidget(m_take);
    foot->addWidget(m_all);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(m_take, &QPushButton::clicked, this, [this] { take(chosen()); });
    connect(m_all, &QPushButton::clicked, this, [this] { chooseAll(chosen().isEmpty()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, [this] { m_workspace.undo.undo(); });
    for (const QKeySequence &key : screen::redoKeys())
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this] { m_workspace.undo.redo(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &OfferDialog::fill);
    connect(&workspace.workbook, &Workbook::applied, &m_soon, qOverload<>(&QTimer::start));
    fill();
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus();
    m_take->setFocus();
}

/// Closed together with its form or file: it must not ask them again.
void OfferDialog::hideEvent(QHideEvent *event)
{
    m_soon.stop();
    disconnect(&m_workspace.workbook, nullptr, &m_soon, nullptr);
    QDialog::hideEvent(event);
}

void OfferDialog::fill()
{
    m_filling = true;
    parts::clear(m_list);
    m_cards.clear();
    const QVector<Offer> open = screen::withoutTwins(m_supply.open());
    m_changes = open;
    m_changes.removeIf([](const Offer &offer) { return offer.kind == OfferKind::New; });
    for (const OfferGroup &group : groupedByLikeness(m_workspace.workbook, open))
        addGroup(group);
    m_none->setVisible(m_cards.isEmpty());
    addDeclined();
    m_filling = false;
    updateButtons();
}

/// The same thing in other words: one press gives it one name, and the offers become one with all their sources.
void OfferDialog::addLikeness(const OfferGroup &group)
{
    QStringList names;
    for (const QStringList &words : group.likely.words)
        names.append(words.join(QStringLiteral(" – ")));
    m_list->addWidget(parts::paragraph(tr("Probably the same in other words: %1").arg(QStringLiteral("«%1»").arg(names.join(QStringLiteral("», «")))),
                                       QStringLiteral("notice")));
    const std::optional<FormHead> source = m_workspace.workbook.head(group.form);
    const bool closed = !source || source->status == FormStatus::Done || source->status == FormStatus::Anchored;
    if (closed || m_workspace.workbook.isReadOnly())
        return;
    auto *line = new screen::FlowLayout(nullptr);
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        constexpr int widest = 680;
        QPushButton *use = parts::button(tr("Call all «%1»").arg(name), QStringLiteral("link"));
        use->setText(screen::wrapToWidth(use->text(), use->fontMetrics(), widest));
        connect(use, &QPushButton::clicked, this, [this, group, name] {
            for (const QStringList &words : group.likely.words) {
                if (words.join(QStringLiteral(" – ")) != name)
                    continue;
                perform(m_workspace, unifyWords(m_workspace.workbook, group.form, group.table, group.likely, words));
                return;
            }
        });
        line->addWidget(use);
    }
    m_list->addLayout(line);
}

bool OfferDialog::isAlsoChange(const Offer &offer) const
{
    return offer.makesRow && std::any_of(m_changes.cbegin(), m_changes.cend(), [&offer](const Offer &change) {
               return std::any_of(change.sources.cbegin(), change.sources.cend(), [&offer](const OfferEnd &source) {
                   return source.form == offer.from.form && source.row == offer.from.row;
               });
           });
}

void OfferDialog::addGroup(const OfferGroup &group)
{
    if (!group.form.isEmpty())
        addLikeness(group);
    for (const Offer &offer : group.offers) {
        OfferCard *card = addCard(offer, false, m_list);
        // What changes one's own words waits for a decision; so do the second of two that look alike, and new words for a row that
        // stands there: taken both ways it would stand twice.
        const bool byItself = screen::onlyAdds(offer) && &offer == &group.offers.first() && !isAlsoChange(offer);
        card->setChosen(m_ticked.contains(offer.id) || (byItself && !m_unticked.contains(offer.id)));
        m_cards.append(card);
    }
}

OfferCard *OfferDialog::addCard(const Offer &offer, bool declined, QVBoxLayout *layout)
{
    auto *card = new OfferCard(m_workspace, offer, declined);
    layout->addWidget(card);
    connect(card, &OfferCard::chosenChanged, this, [this, card] {
        if (m_filling)
            return;
        (card->isChosen() ? m_ticked : m_unticked).insert(card->offer().id);
        (card->isChosen() ? m_unticked : m_ticked).remove(card->offer().id);
        updateButtons();
    });
    connect(card, &OfferCard::declineWanted, this, [this, card] { turnDown(card->offer()); });
    connect(card, &OfferCard::takeWanted, this, [this, card] { take({card->offer()}); });
    connect(card, &OfferCard::sourceWanted, this, [this](const QString &form, const CellRef &cell) {
        Q_EMIT m_workspace.requests.place(form, cell);
        close();
    });
    return card;
}

void OfferDialog::addDeclined()
{
    const QVector<Offer> declined = m_supply.declined ? m_supply.declined() : QVector<Offer>();
    if (declined.isEmpty())
        return;
    auto *fold = new screen::Fold(tr("Declined suggestions (%1)").arg(declined.size()), {}, m_declinedOpen, this);
    m_list->addWidget(fold, 0, Qt::AlignLeft);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Offer &offer : declined)
        addCard(offer, true, column);
    m_list->addWidget(box);
    box->setVisible(m_declinedOpen);
    connect(fold, &screen::Fold::turned, this, [this, box](bool open) {
        m_declinedOpen = open;
        box->setVisible(open);
    });
}

QVector<Offer> OfferDialog::chosen() const
{
    QVector<Offer> offers;
    for (const OfferCard *card : m_cards) {
        if (card->isChosen())
            offers.append(card->offer());
    }
    return offers;
}

void OfferDialog::chooseAll(bool all)
{
    for (OfferCard *card : std::as_const(m_cards))
        card->setChosen(all);
}

void OfferDialog::updateButtons()
{
    const qsizetype count = chosen().size();
    m_take->setText(tr("Take the ticked ones (%1)").arg(count));
    m_take->setAccessibleName(m_take->text());
    m_take->setEnabled(count > 0);
    m_all->setText(count > 0 ? tr("Tick none") : tr("Tick all"));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(m_cards.size() > 1 && !m_workspace.workbook.isReadOnly());
    m_take->setVisible(!m_cards.isEmpty() && !m_workspace.workbook.isReadOnly());
}

void OfferDialog::take(const QVector<Offer> &offers)
{
    const QVector<Offer> meant = screen::withTwins(offers, m_supply.open());
    const Edit edit = sjusteg::accept(m_workspace.workbook, meant.isEmpty() ? offers : meant); // declined ones are not open
    if (!perform(m_workspace, edit))
        return;
    if (m_supply.open().isEmpty())
        close(); // first: whoever shows what was taken needs the window
    Q_EMIT taken(offers, edit);
}

void OfferDialog::turnDown(const Offer &offer)
{
    if (perform(m_workspace, decline(m_workspace.workbook, screen::withTwins({offer}, m_supply.open()))) && m_supply.open().isEmpty())
        close();
}

} // namespace sjusteg
