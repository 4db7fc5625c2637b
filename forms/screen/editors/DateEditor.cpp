// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/DateEditor.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace sjusteg::screen {

DateEditor::DateEditor(const EditorPlace &place, QWidget *parent)
    : LineEditor(place, parent)
    , m_button(new QToolButton(this))
{
    line()->setPlaceholderText(isCompact() ? QString() : tr("dd.mm.yyyy"));
    m_button->setText(QStringLiteral("▾"));
    m_button->setProperty("role", QStringLiteral("icon"));
    // In a table Tab goes from cell to cell; the calendar opens with Alt+Down there.
    m_button->setFocusPolicy(isCompact() ? Qt::NoFocus : Qt::TabFocus);
    row()->addWidget(m_button);
    if (!isCompact()) {
        line()->setMaximumWidth(140);
        row()->addStretch();
    }
    connect(m_button, &QToolButton::clicked, this, &DateEditor::openCalendar);
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

void DateEditor::setName(const QString &name)
{
    LineEditor::setName(name);
    m_button->setAccessibleName(tr("Calendar for %1").arg(name));
    m_button->setToolTip(tr("Choose in a calendar"));
}

Parsed DateEditor::parse(const QString &text) const
{
    return parseDate(text);
}

QString DateEditor::format(const Value &value) const
{
    return dateText(value);
}

QString DateEditor::expected() const
{
    if (const QString none = noSuchDay(line()->text()); !none.isEmpty())
        return none;
    return tr("Write the date as day.month.year, for example 03.09.2026.");
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return LineEditor::eventFilter(watched, event);
}

void DateEditor::openCalendar()
{
    if (line()->isReadOnly())
        return;
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setAccessibleName(m_button->accessibleName());
    const QDate current = QDate::fromString(parseDate(line()->text()).value.toString(), Qt::ISODate);
    calendar->setSelectedDate(current.isValid() ? current : context().workbook().clock().today());
    const auto choose = [this, calendar](QDate date) {
        line()->setText(dateText(date.toString(Qt::ISODate)));
        editedNow();
        calendar->close();
        line()->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(line()->mapToGlobal(QPoint(0, line()->height() + 2)));
    calendar->show();
    calendar->setFocus();
}

} // namespace sjusteg::screen
