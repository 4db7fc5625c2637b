// SPDX-License-Identifier: MPL-2.0
#include "overview/OpenMatters.h"

#include "window/Parts.h"
#include "window/ShortLine.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int mostMatters = 5; // so many have room beside the documents at 1366 × 768

QString matterRegister()
{
    return QStringLiteral("reg-avklaringer");
}

bool isOpen(const Row &row)
{
    const QJsonValue status = row.cell(QStringLiteral("status"));
    const QString id = status.isObject() ? status[QLatin1String("option")].toString() : status.toString();
    return id != QLatin1String("done") && id != QLatin1String("dropped") && !isBlank(row.cell(QStringLiteral("text")));
}

QDate dueDate(const Row &row)
{
    return QDate::fromString(row.cell(QStringLiteral("due")).toString(), Qt::ISODate);
}

} // namespace

OpenMatters::OpenMatters(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(parts::label(tr("Open matters"), QStringLiteral("heading")));
    m_list = new QVBoxLayout;
    m_list->setSpacing(1);
    layout->addLayout(m_list);
    refresh();
}

/// Of the person who has it; empty for one nobody has, or someone outside the group.
QString OpenMatters::unitOf(const Row &matter) const
{
    const Value who = matter.cell(QStringLiteral("responsible"));
    const Form *group = who.isString() ? m_workspace.workbook.single(QStringLiteral("reg-arbeidsgruppe")) : nullptr;
    const Row *member = group ? group->row(QStringLiteral("rows"), who.toString()) : nullptr;
    return member ? m_workspace.workbook.unitLabel(member->cell(QStringLiteral("unit")).toString()) : QString();
}

void OpenMatters::refresh()
{
    parts::clear(m_list);
    QVector<Row> open;
    if (const Form *form = m_workspace.workbook.single(matterRegister())) {
        const QVector<Row> &rows = form->rows(QStringLiteral("rows"));
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(open), isOpen);
    }
    std::stable_sort(open.begin(), open.end(), [](const Row &a, const Row &b) {
        const QDate far(9999, 1, 1);
        return (dueDate(a).isValid() ? dueDate(a) : far) < (dueDate(b).isValid() ? dueDate(b) : far);
    });
    if (open.isEmpty())
        m_list->addWidget(parts::paragraph(tr("Nothing is waiting for an answer."), QStringLiteral("muted")));
    // The unit with the most urgent matter comes first.
    QStringList units;
    QMap<QString, QVector<Row>> byUnit;
    for (const Row &row : open.mid(0, mostMatters)) {
        const QString unit = unitOf(row);
        if (!byUnit.contains(unit))
            units.append(unit);
        byUnit[unit].append(row);
    }
    for (const QString &unit : std::as_const(units)) {
        QLabel *heading = parts::label(unit.isEmpty() ? tr("Nobody in the group") : unit, QStringLiteral("strong"));
        heading->setContentsMargins(0, 4, 0, 0);
        m_list->addWidget(heading);
        for (const Row &row : std::as_const(byUnit[unit]))
            addMatter(row);
    }
    QPushButton *all = parts::button(open.size() > mostMatters ? tr("Show all %1").arg(open.size()) : tr("Go to the list"), QStringLiteral("link"),
                                     tr("Show all open matters"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.registers(matterRegister()); });
    m_list->addWidget(all, 0, Qt::AlignLeft);
}

/// What on one line; when and who on the next.
void OpenMatters::addMatter(const Row &row)
{
    m_list->addWidget(new ShortLine(row.cell(QStringLiteral("text")).toString().simplified()));
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    const QDate due = dueDate(row);
    if (due.isValid()) {
        const qint64 late = due.daysTo(m_workspace.workbook.clock().today());
        QLabel *when = parts::label(late > 0 ? tr("● %n day(s) late", nullptr, int(late))
                                             : tr("◔ %1").arg(QLocale().toString(due, QStringLiteral("d. MMMM"))),
                                    QStringLiteral("small"));
        if (late > 0)
            when->setProperty("tone", QStringLiteral("overdue"));
        line->addWidget(when);
    }
    const QString who = m_workspace.workbook.personName(row.cell(QStringLiteral("responsible")));
    auto *name = new ShortLine(who.isEmpty() ? tr("nobody responsible yet") : who, QStringLiteral("small"));
    line->addWidget(name, 1);
    m_list->addLayout(line);
}

} // namespace sjusteg
