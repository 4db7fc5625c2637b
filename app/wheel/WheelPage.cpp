// SPDX-License-Identifier: MPL-2.0
#include "wheel/WheelPage.h"

#include "calendar/Calendar.h"
#include "document/PlanWording.h"
#include "tasks/RecordTable.h"
#include "privacy/PersonQuestion.h"
#include "tasks/SaveFile.h"
#include "wheel/WheelFigure.h"
#include "wheel/WheelView.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QString wheelAsTableKey()
{
    return QStringLiteral("wheelAsTable");
}

} // namespace

WheelPage::WheelPage(const Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    m_view = new WheelView;
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("role", QStringLiteral("card"));
    m_table = new RecordTable(tr("Activities of the year"), {{tr("No."), 0.5}, {tr("When"), 1.8}, {tr("Activity"), 3.4}, {tr("Type"), 1.2},
                                                             {tr("Unit"), 1.7}, {tr("Done by"), 1.7}, {tr("From"), 1.8}});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_table);
    layout->addWidget(makeHead());
    m_hint = parts::paragraph({}, QStringLiteral("notice"));
    layout->addWidget(m_hint);
    layout->addWidget(m_stack, 1);
    connect(m_view, &WheelView::opened, this, &WheelPage::open);
    connect(m_table, &RecordTable::opened, this, &WheelPage::open);
    connect(m_view, &WheelView::currentChanged, this,
            [this](const QRectF &where) { m_scroll->ensureVisible(int(where.center().x()), int(where.center().y()), 0, int(where.height())); });
    refresh();
}

QWidget *WheelPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_title = parts::label({}, QStringLiteral("title"));
    layout->addWidget(m_title);
    layout->addSpacing(12);
    QAbstractButton *drawn = addSide(layout, tr("Wheel"), m_scroll);
    QAbstractButton *table = addSide(layout, tr("Table"), m_table);
    (QSettings().value(wheelAsTableKey(), false).toBool() ? table : drawn)->click();
    layout->addStretch();
    QPushButton *add = parts::button(tr("Add an activity"), QStringLiteral("primary"));
    QPushButton *picture = parts::button(tr("Picture (PNG)…"), {}, tr("Export the wheel as a picture"));
    QPushButton *calendarFile = parts::button(tr("To the calendar (.ics)…"), {}, tr("Export the wheel to a calendar file"));
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("Export the wheel to PDF"));
    for (QPushButton *button : {pdf, picture, calendarFile, add})
        layout->addWidget(button);
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.pdf(printJob()); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.newRow(m_wheel.form, QStringLiteral("activities")); });
    connect(picture, &QPushButton::clicked, this, &WheelPage::exportPicture);
    connect(calendarFile, &QPushButton::clicked, this, &WheelPage::exportCalendar);
    return head;
}

QAbstractButton *WheelPage::addSide(QBoxLayout *layout, const QString &text, QWidget *page)
{
    QPushButton *button = parts::button(text, QStringLiteral("segment"), tr("Show as %1").arg(text.toLower()));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page] {
        m_stack->setCurrentWidget(page);
        QSettings().setValue(wheelAsTableKey(), page == m_table);
    });
    return button;
}

void WheelPage::open(const CellPlace &place)
{
    Q_EMIT m_workspace.requests.place(place.form, place.cell);
}

void WheelPage::refresh()
{
    m_wheel = readWheel(m_workspace.workbook);
    m_title->setText(tr("Wheel of the year %1").arg(m_wheel.year));
    m_view->setWheel(m_wheel);
    fillTable();
    const bool onlyFixed = std::all_of(m_wheel.activities.cbegin(), m_wheel.activities.cend(),
                                       [](const WheelActivity &activity) { return activity.type == WheelType::Fixed; });
    m_hint->setText(tr("So far the wheel holds only the dates the law sets for budget and accounts. Add activities of your own, or tick «Ta med i "
                       "årshjulet» beside a task in the templates «Roles and responsibilities»."));
    m_hint->setVisible(onlyFixed);
}

void WheelPage::fillTable()
{
    const PlanWording wording(m_workspace.workbook);
    QVector<Record> records;
    for (const WheelActivity &activity : std::as_const(m_wheel.activities)) {
        Record record;
        record.cells = {QString::number(activity.number), wording.when(activity), activity.name, wheelTypeText(activity.type),
                        wording.unit(activity.unit), wording.units(activity.performing),
                        activity.source.isNull() ? activity.note : activity.sourceTitle};
        record.place = activity.source;
        records.append(record);
    }
    m_table->setRecords(records);
}

QString WheelPage::fileName(const QString &extension) const
{
    return tr("wheel of the year %1").arg(m_wheel.year) + QLatin1Char('.') + extension;
}

bool WheelPage::mayLeave() const
{
    return PersonQuestion(m_workspace, window()).mayLeave(printJob().documents, tr("Save all the same"));
}

void WheelPage::exportPicture()
{
    if (!mayLeave())
        return;
    saveFile(m_workspace, window(), {tr("The wheel as a picture"), fileName(QStringLiteral("png")), tr("Pictures (*.png)")},
             [this](const QString &path) { return wheel::writePng(m_wheel, path); });
}

void WheelPage::exportCalendar()
{
    if (!mayLeave())
        return;
    const Workbook &workbook = m_workspace.workbook;
    const QString name = tr("Wheel of the year %1 – %2").arg(QString::number(m_wheel.year), workbook.municipality());
    saveFile(m_workspace, window(), {tr("The wheel to the calendar"), fileName(QStringLiteral("ics")), tr("Calendar files (*.ics)")},
             [&](const QString &path) {
                 return calendar::writeIcs(calendar::toIcs(calendar::wheelEvents(workbook, m_wheel), name, workbook.clock().now()), path);
             });
}

PrintJob WheelPage::printJob() const
{
    return {{wheel::buildWheelDocument(m_workspace.workbook, m_wheel)}, false, tr("Wheel of the year %1").arg(m_wheel.year)};
}

} // namespace sjusteg
