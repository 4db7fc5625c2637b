// SPDX-License-Identifier: MPL-2.0
#include "tools/jobbmatch/PortfolioView.h"

#include "picture/PictureFile.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr QSize pictureRoom(360, 240);
constexpr int mostShown = 100; ///< cards; a folder longer than this is filtered, not scrolled

void addLabelled(QVBoxLayout *layout, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    layout->addWidget(parts::label(label, QStringLiteral("small")));
    layout->addWidget(parts::paragraph(text));
}

} // namespace

PortfolioView::PortfolioView(const Workbook &workbook, QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_goal(new QComboBox)
    , m_place(new QComboBox)
    , m_unanswered(new QCheckBox(tr("Without an answer from the teacher")))
    , m_count(parts::label({}, QStringLiteral("muted")))
    , m_words(parts::paragraph({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeBar());
    QVBoxLayout *page = nullptr;
    layout->addWidget(parts::scrollPage(page, 2), 1);
    m_list = new QVBoxLayout;
    m_list->setSpacing(10);
    page->addLayout(m_list);
    page->addWidget(m_words);
    page->addStretch();
}

QWidget *PortfolioView::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_goal->setAccessibleName(tr("Learning goal"));
    m_place->setAccessibleName(tr("Place"));
    for (QComboBox *box : {m_goal, m_place}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        layout->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &PortfolioView::showEntries);
    }
    layout->addWidget(m_unanswered);
    layout->addWidget(m_count);
    layout->addStretch();
    QPushButton *add = parts::button(tr("New entry"), QStringLiteral("primary"));
    layout->addWidget(add);
    connect(m_unanswered, &QCheckBox::toggled, this, &PortfolioView::showEntries);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT newRowWanted(QStringLiteral("portfolio")); });
    return bar;
}

void PortfolioView::fillChoices(QComboBox *box, const QString &all, const QStringList &choices)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentIndex() > 0 ? box->currentText() : QString();
    box->clear();
    box->addItem(all);
    box->addItems(choices);
    box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findText(chosen)));
}

PortfolioFilter PortfolioView::filter() const
{
    return {m_goal->currentIndex() > 0 ? m_goal->currentText() : QString(), m_place->currentIndex() > 0 ? m_place->currentText() : QString(),
            m_unanswered->isChecked()};
}

void PortfolioView::setEntries(const QVector<PortfolioEntry> &entries)
{
    m_entries = entries;
    fillChoices(m_goal, tr("All learning goals"), portfolioGoals(entries));
    fillChoices(m_place, tr("All places"), portfolioPlaces(entries));
    showEntries();
}

void PortfolioView::showEntries()
{
    parts::clear(m_list);
    const QVector<PortfolioEntry> shown = filtered(m_entries, filter());
    m_count->setText(shown.size() == m_entries.size() ? tr("%n entries", nullptr, int(shown.size())) : tr("%1 of %2").arg(shown.size()).arg(m_entries.size()));
    if (m_entries.isEmpty())
        m_list->addWidget(parts::paragraph(tr("Nothing has been put into the portfolio yet. An entry tells what was done on one day in practice or class: the task, new words, what was learned, and a picture of the work."),
                                           QStringLiteral("muted")));
    else if (shown.isEmpty())
        m_list->addWidget(parts::paragraph(tr("No entry fits what you chose above."), QStringLiteral("muted")));
    for (const PortfolioEntry &entry : shown.mid(0, mostShown))
        addEntry(entry);
    if (shown.size() > mostShown)
        m_list->addWidget(parts::paragraph(tr("The newest %1 are shown. Choose a learning goal or a place to see the others; on paper all of them are there.").arg(mostShown),
                                           QStringLiteral("notice")));
    const QStringList words = portfolioWords(shown);
    m_words->setText(words.isEmpty() ? QString() : tr("Words: %1").arg(words.join(QStringLiteral(" · "))));
    m_words->setVisible(!words.isEmpty());
}

void PortfolioView::addEntry(const PortfolioEntry &entry)
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    QStringList line{entry.date.isValid() ? entry.date.toString(QStringLiteral("dd.MM.yyyy")) : tr("Without a date"), entry.place};
    line.removeAll(QString());
    head->addWidget(parts::paragraph(line.join(QStringLiteral(" · ")), QStringLiteral("muted")), 1);
    QPushButton *open = parts::button(tr("Open"), QStringLiteral("link"), tr("Open %1").arg(entry.task.isEmpty() ? line.constFirst() : entry.task));
    connect(open, &QPushButton::clicked, this, [this, cell = entry.source.cell] { Q_EMIT opened(cell); });
    head->addWidget(open, 0, Qt::AlignTop);
    layout->addLayout(head);
    if (!entry.task.isEmpty())
        layout->addWidget(parts::paragraph(entry.task, QStringLiteral("heading")));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(18);
    auto *text = new QVBoxLayout;
    text->setSpacing(3);
    addLabelled(text, tr("Learning goal"), entry.goal);
    addLabelled(text, tr("New words"), entry.words);
    addLabelled(text, tr("Reflection"), entry.reflection);
    addLabelled(text, tr("Sound, film or digital book"), entry.media);
    if (entry.feedback.trimmed().isEmpty()) {
        text->addWidget(parts::paragraph(tr("○ The teacher has not answered."), QStringLiteral("small")));
    } else {
        text->addWidget(parts::label(tr("The teacher answers"), QStringLiteral("small")));
        text->addWidget(parts::paragraph(entry.feedback, QStringLiteral("notice")));
    }
    text->addStretch();
    sides->addLayout(text, 1);
    if (!entry.picture.isEmpty()) {
        auto *picture = new QVBoxLayout;
        addPicture(picture, entry);
        sides->addLayout(picture);
    }
    layout->addLayout(sides);
    m_list->addWidget(card);
}

void PortfolioView::addPicture(QVBoxLayout *layout, const PortfolioEntry &entry)
{
    const QPixmap pixmap = QPixmap::fromImage(picture::decodeStored(m_workbook.imageData(entry.picture)));
    if (pixmap.isNull()) {
        layout->addWidget(parts::label(tr("The picture cannot be shown."), QStringLiteral("small")));
        return;
    }
    QLabel *shown = parts::label({});
    shown->setPixmap(pixmap.scaled(pictureRoom, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown->setAccessibleName(entry.pictureText.isEmpty() ? tr("Picture without a description") : entry.pictureText);
    layout->addWidget(shown);
    QLabel *caption = parts::paragraph(entry.pictureText, QStringLiteral("small"));
    caption->setMaximumWidth(pictureRoom.width());
    layout->addWidget(caption);
    layout->addStretch();
}

} // namespace sjusteg
