// SPDX-License-Identifier: MPL-2.0
#include "tools/lorenskog/HandInGrid.h"

#include "screen/WrappedText.h"
#include "window/Parts.h"

#include <QApplication>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int cellWidth = 250;
constexpr int cellMargin = 10;

QString handInTone(const HandInCell &cell)
{
    switch (cell.state) {
    case HandInState::AllIn: return cell.isLate() ? QStringLiteral("begun") : QStringLiteral("done");
    case HandInState::TasksIn: return QStringLiteral("begun");
    case HandInState::TasksLate:
    case HandInState::SummaryLate: return QStringLiteral("changed");
    case HandInState::NotDue: break;
    }
    return {};
}

} // namespace

HandInGrid::HandInGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(5);
    layout->addLayout(m_grid);
    layout->addStretch();
}

void HandInGrid::setOverview(const HandInOverview &overview)
{
    const QWidget *before = QApplication::focusWidget();
    const QString focused = before && isAncestorOf(before) ? before->property("row").toString() : QString();
    if (!focused.isEmpty())
        QApplication::focusWidget()->clearFocus(); // else each cell that goes hands it on, and the page scrolls after it
    parts::clear(m_grid);
    for (int set = 0; set < overview.sets.size(); ++set) {
        const HandInSet &one = overview.sets.at(set);
        auto *head = new QWidget;
        auto *column = new QVBoxLayout(head);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(1);
        column->addWidget(parts::paragraph(one.title, QStringLiteral("strong")));
        if (one.taken)
            column->addWidget(parts::paragraph(tr("No longer among the sets"), QStringLiteral("small")));
        else if (one.cycle.out.date.isValid())
            column->addWidget(parts::paragraph(tr("Sent out %1").arg(QLocale().toString(one.cycle.out.date, QStringLiteral("ddd dd.MM."))), QStringLiteral("small")));
        m_grid->addWidget(head, 0, set + 1, Qt::AlignBottom);
        m_grid->setColumnStretch(set + 1, 1);
    }
    for (int line = 0; line < overview.members.size(); ++line) {
        const HandInMember &member = overview.members.at(line);
        m_grid->addWidget(parts::label(member.left ? tr("%1 (left)").arg(member.code) : member.code, QStringLiteral("strong")), line + 1, 0);
        for (int set = 0; set < overview.sets.size(); ++set) {
            QWidget *cell = makeCell(member, overview.sets.at(set), overview.cells.at(line).at(set));
            if (!cell)
                continue;
            m_grid->addWidget(cell, line + 1, set + 1);
            cell->show(); // at once, so that it can have the focus back
            if (!focused.isEmpty() && cell->property("row").toString() == focused)
                cell->setFocus(Qt::OtherFocusReason);
        }
    }
}

QWidget *HandInGrid::makeCell(const HandInMember &member, const HandInSet &set, const HandInCell &cell)
{
    if (cell.row.isEmpty())
        return nullptr;
    const QString text = handInText(cell, set);
    const QString title = tr("%1 – %2").arg(member.code, set.title);
    QString spoken = text;
    QPushButton *button = parts::button({}, QStringLiteral("cell"), tr("%1: %2").arg(title, spoken.replace(QLatin1Char('\n'), QLatin1String(", "))));
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n')))
        lines.append(screen::wrapToWidth(line, button->fontMetrics(), cellWidth - 2 * cellMargin));
    button->setText(lines.join(QLatin1Char('\n')));
    button->setProperty("tone", handInTone(cell));
    button->setProperty("row", cell.row);
    button->setToolTip(cell.feedback.isEmpty() ? text : text + QLatin1Char('\n') + cell.feedback);
    button->setMinimumWidth(cellWidth);
    connect(button, &QPushButton::clicked, this, [this, row = cell.row, title] { Q_EMIT chosen(row, title); });
    return button;
}

} // namespace sjusteg
