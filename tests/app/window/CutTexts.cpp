// SPDX-License-Identifier: MPL-2.0
#include "CutTexts.h"

#include "screen/tables/GridCell.h"
#include "window/ShortLine.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace sjusteg {

namespace {

constexpr int slack = 2; // rounding of fonts at fractions of a pixel

QString say(const QWidget *widget, const QString &text, const char *what, int needed, int given)
{
    return QStringLiteral("%1 «%2»: %3 %4, has %5")
        .arg(QLatin1String(widget->metaObject()->className()), text.left(70).simplified(), QLatin1String(what))
        .arg(needed)
        .arg(given);
}

QString cutLabel(QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + slack ? say(label, label->text(), "needs height", needed, label->height()) : QString();
    }
    const auto *shortened = qobject_cast<const ShortLine *>(label);
    if (shortened && shortened->toolTip().contains(shortened->line()) && (label->text() == shortened->line() || label->text().endsWith(QChar(0x2026))))
        return {}; // gives way in a narrow window, says so with «…» and tells the whole on pointing at it
    const QSize needed = label->sizeHint();
    if (needed.width() > label->width() + slack)
        return say(label, label->text(), "needs width", needed.width(), label->width());
    return needed.height() > label->height() + slack ? say(label, label->text(), "needs height", needed.height(), label->height()) : QString();
}

QString cutButton(QAbstractButton *button)
{
    if (button->inherits("sjusteg::StepNode"))
        return {}; // writes its name smaller where there is little room
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
        return {};
    // The text itself counts, not the air around it that the style would like.
    const QStringList lines = button->text().split(QLatin1Char('\n'));
    QSize needed(0, int(lines.size()) * button->fontMetrics().height());
    for (const QString &line : lines)
        needed.setWidth(std::max(needed.width(), button->fontMetrics().size(Qt::TextShowMnemonic, line).width()));
    if (!button->icon().isNull())
        needed.rwidth() += button->iconSize().width();
    if (button->inherits("QCheckBox") || button->inherits("QRadioButton") || button->inherits("sjusteg::RailButton"))
        needed.setWidth(button->sizeHint().width());
    if (needed.width() > button->width() + slack)
        return say(button, button->text(), "needs width", needed.width(), button->width());
    return needed.height() > button->height() + slack ? say(button, button->text(), "needs height", needed.height(), button->height()) : QString();
}

QString cutBox(QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const int given = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
    const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
    const bool toldElsewhere = box->toolTip().contains(box->currentText());
    return needed > given + slack && !toldElsewhere ? say(box, box->currentText(), "needs width", needed, given) : QString();
}

QString cutTabs(QTabBar *tabs)
{
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i))
            continue; // a round is offered only where the post is one
        const QRect rect = tabs->tabRect(i);
        const int needed = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i));
        if (needed > rect.width() || rect.right() > tabs->width() + slack)
            return say(tabs, tabs->tabText(i), "needs width", std::max(needed, rect.right()), tabs->width());
    }
    return {};
}

QString cutHeader(QHeaderView *header)
{
    if (header->orientation() == Qt::Vertical || !header->model())
        return {};
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > header->sectionSize(i) + slack)
            return say(header, header->model()->headerData(i, Qt::Horizontal).toString(), "needs width", header->sectionSizeHint(i), header->sectionSize(i));
    }
    return {};
}

/// A widget that lies partly outside what it stands in, where nothing scrolls.
QString cutByParent(QWidget *widget, const QString &text)
{
    QRect place = widget->rect();
    for (QWidget *inside = widget; inside->parentWidget() && !inside->isWindow(); inside = inside->parentWidget()) {
        QWidget *around = inside->parentWidget();
        place.translate(inside->pos());
        auto *scroll = qobject_cast<QAbstractScrollArea *>(around->parentWidget());
        if (scroll && scroll->viewport() == around) {
            const bool sideways = scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && scroll->horizontalScrollBar()->maximum() > 0;
            return sideways ? say(widget, text, "page needs width", around->width() + scroll->horizontalScrollBar()->maximum(), around->width()) : QString();
        }
        if (place.right() > around->width() + slack || place.bottom() > around->height() + slack || place.left() < -slack || place.top() < -slack)
            return say(widget, text, "ends outside its place", std::max(place.right(), place.bottom()), around->width());
    }
    return {};
}

} // namespace

QStringList cutTexts(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString cut;
        QString text;
        if (auto *label = qobject_cast<QLabel *>(widget)) {
            text = label->text();
            cut = cutLabel(label);
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            text = button->text();
            cut = cutButton(button);
        } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
            text = box->currentText();
            cut = cutBox(box);
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            cut = cutTabs(tabs);
        } else if (auto *header = qobject_cast<QHeaderView *>(widget)) {
            cut = cutHeader(header);
        } else if (auto *cell = qobject_cast<screen::GridCell *>(widget)) {
            text = cell->accessibleName();
            if (const int needed = cell->heightFor(cell->width()); needed > cell->height() + slack)
                cut = say(cell, text, "needs height", needed, cell->height());
        } else if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->isReadOnly()) {
            text = line->text();
            if (const int needed = line->fontMetrics().horizontalAdvance(text); needed > line->width())
                cut = say(line, text, "needs width", needed, line->width());
        }
        if (cut.isEmpty() && !text.isEmpty())
            cut = cutByParent(widget, text);
        if (!cut.isEmpty())
            found.append(cut);
    }
    found.removeDuplicates();
    return found;
}

} // namespace sjusteg
