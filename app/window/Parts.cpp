// SPDX-License-Identifier: MPL-2.0
#include "window/Parts.h"

#include "screen/WithoutShortcut.h"

#include <QCoreApplication>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg::parts {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sjusteg::parts", text);
}

} // namespace

QLabel *label(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QLabel *paragraph(const QString &text, const QString &role)
{
    QLabel *result = label(text, role);
    result->setWordWrap(true);
    // As high as its lines at the width it gets; with a fixed least height, pages would scroll on past their end.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    result->setSizePolicy(policy);
    return result;
}

QPushButton *button(const QString &text, const QString &role, const QString &spokenName)
{
    auto *button = new QPushButton(screen::withoutShortcut(text));
    button->setProperty("role", role);
    button->setAutoDefault(false);
    button->setAccessibleName(spokenName.isEmpty() ? text : spokenName);
    return button;
}

QFrame *card(QVBoxLayout *&layout)
{
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(8);
    return card;
}

QFrame *bulletCard(const QString &title, const QStringList &items)
{
    QVBoxLayout *layout = nullptr;
    QFrame *result = card(layout);
    layout->addWidget(label(title, QStringLiteral("heading")));
    for (const QString &item : items)
        layout->addWidget(paragraph(QStringLiteral("• ") + item));
    layout->addStretch();
    return result;
}

QScrollArea *scrollPage(QVBoxLayout *&layout, int margin)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("canvas"));
    layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(16);
    area->setWidget(content);
    return area;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clear(item->layout());
        }
        delete item;
    }
}

QString number(const Template &definition)
{
    const QString number = definition.number();
    return number.isEmpty() ? number : QStringLiteral("Mal ") + number; // the handbook's own word, as in its titles
}

QString statusText(FormStatus status, bool review, bool withGaps)
{
    if (review)
        return tr("△ Basis changed");
    switch (status) {
    case FormStatus::Empty:
        return tr("○ Empty");
    case FormStatus::Begun:
        return tr("◐ Begun");
    case FormStatus::Done:
        return withGaps ? tr("✓ Done, with gaps") : tr("✓ Done");
    case FormStatus::Anchored:
        return tr("✓ Anchored");
    }
    return {};
}

QString statusTone(FormStatus status, bool review)
{
    if (review)
        return QStringLiteral("changed");
    switch (status) {
    case FormStatus::Empty:
        return QStringLiteral("empty");
    case FormStatus::Begun:
        return QStringLiteral("begun");
    default:
        return QStringLiteral("done");
    }
}

QLabel *chip(FormStatus status, bool review, bool withGaps)
{
    QLabel *result = label({}, QStringLiteral("chip"));
    result->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setChip(result, status, review, withGaps);
    return result;
}

void setChip(QLabel *chip, FormStatus status, bool review, bool withGaps)
{
    chip->setText(statusText(status, review, withGaps));
    chip->setProperty("tone", statusTone(status, review));
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

} // namespace sjusteg::parts
