// SPDX-License-Identifier: MPL-2.0
#include "overview/OpenMatters.h"

#include "window/Parts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int shown = 4;

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
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    refresh();
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
    for (const Row &row : open.mid(0, shown))
        addMatter(row);
    QPushButton *all = parts::button(open.size() > shown ? tr("Show all %1").arg(open.size()) : tr("Go to the list"), QStringLiteral("link"),
                                     tr("Show all open matters"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.registers(matterRegister()); });
    m_list->addWidget(all, 0, Qt::AlignLeft);
}

void OpenMatters::addMatter(const Row &row)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    const QString text = row.cell(QStringLiteral("text")).toString();
    const QString who = m_workspace.workbook.personName(row.cell(QStringLiteral("responsible")));
    QLabel *what = parts::paragraph(who.isEmpty() ? text : tr("%1 – %2").arg(text, who));
    line->addWidget(what, 1);
    const QDate due = dueDate(row);
    if (due.isValid()) {
        const qint64 late = due.daysTo(m_workspace.workbook.clock().today());
        QLabel *when = late > 0 ? parts::label(tr("● %n day(s) late", nullptr, int(late)), QStringLiteral("muted"))
                                : parts::label(tr("◔ %1").arg(QLocale().toString(due, QStringLiteral("d. MMMM"))), QStringLiteral("muted"));
        if (late > 0)
            when->setProperty("tone", QStringLiteral("overdue"));
        line->addWidget(when, 0, Qt::AlignTop);
    }
    m_list->addLayout(line);
}

} // namespace sjusteg
