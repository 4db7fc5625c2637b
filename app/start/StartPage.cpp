// SPDX-License-Identifier: MPL-2.0
#include "start/StartPage.h"

#include "window/Parts.h"
#include "window/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
}

void StartPage::showEvent(QShowEvent *event)
{
    if (!m_recent)
        build();
    QWidget::showEvent(event);
}

void StartPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    outer->addWidget(parts::scrollPage(page, 48));
    page->addStretch(1);
    auto *centre = new QWidget;
    centre->setMaximumWidth(940);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *sign = new QLabel;
    sign->setPixmap(QIcon(QStringLiteral(":/icons/sjusteg.svg")).pixmap(56, 56));
    head->addWidget(sign);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(parts::label(QStringLiteral("Sjusteg"), QStringLiteral("title")));
    names->addWidget(parts::paragraph(tr("Seven working meetings towards a work-oriented introduction programme"), QStringLiteral("muted")));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(8);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeChoices(), 4);
    QVBoxLayout *recentCard = nullptr;
    columns->addWidget(parts::card(recentCard), 5);
    recentCard->addWidget(parts::label(tr("Recent files"), QStringLiteral("heading")));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    recentCard->addLayout(m_recent);
    recentCard->addStretch();
    column->addLayout(columns);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(centre, 20);
    across->addStretch(1);
    page->addLayout(across);
    page->addStretch(2);
    refresh();
}

QWidget *StartPage::makeChoices()
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->addWidget(parts::label(tr("New process"), QStringLiteral("heading")));
    layout->addWidget(parts::paragraph(tr("Name the municipality and the working group, and choose where the file shall be kept."), QStringLiteral("muted")));
    QPushButton *create = parts::button(tr("New process…"), QStringLiteral("primary"));
    connect(create, &QPushButton::clicked, this, &StartPage::newWanted);
    layout->addWidget(create, 0, Qt::AlignLeft);
    layout->addSpacing(14);
    layout->addWidget(parts::label(tr("Look around first"), QStringLiteral("heading")));
    layout->addWidget(parts::paragraph(tr("A fictional municipality, filled in to step 3. You get a copy of your own to try things in."), QStringLiteral("muted")));
    QPushButton *example = parts::button(tr("Try with the example municipality"));
    connect(example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    layout->addWidget(example, 0, Qt::AlignLeft);
    layout->addSpacing(14);
    layout->addWidget(parts::label(tr("Open a file"), QStringLiteral("heading")));
    QPushButton *open = parts::button(tr("Open…"));
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addStretch();
    return card;
}

void StartPage::refresh()
{
    if (!m_recent)
        return;
    parts::clear(m_recent);
    const QStringList files = recent::files();
    if (files.isEmpty())
        m_recent->addWidget(parts::paragraph(tr("Files you have opened are listed here."), QStringLiteral("muted")));
    for (const QString &path : files) {
        const QFileInfo file(path);
        QPushButton *button = parts::button(file.completeBaseName(), QStringLiteral("link"), tr("Open %1").arg(file.completeBaseName()));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
        QLabel *place = parts::label(tr("Changed %1").arg(QLocale().toString(file.lastModified(), QLocale::ShortFormat)), QStringLiteral("small"));
        place->setContentsMargins(6, 0, 0, 6);
        m_recent->addWidget(place);
    }
}

} // namespace sjusteg
