// SPDX-License-Identifier: MPL-2.0
#include "participants/PlacementCard.h"

#include "carry/RowGuard.h"
#include "screen/RowView.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString placementTable()
{
    return QStringLiteral("rows");
}

QString placementForm(const Workbook &workbook)
{
    return workbook.single(QStringLiteral("reg-praksisperioder"))->head.id;
}

} // namespace

PlacementCard::PlacementCard(const Workspace &workspace, const QString &placement, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_placement(placement)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(18, 12, 18, 12);
    m_layout->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *said = new QVBoxLayout;
    said->setSpacing(2);
    m_title = parts::paragraph({}, QStringLiteral("strong"));
    m_when = parts::paragraph({}, QStringLiteral("small"));
    said->addWidget(m_title);
    said->addWidget(m_when);
    line->addLayout(said, 1);
    m_edit = parts::button(tr("Change"));
    m_remove = parts::button(tr("Delete"));
    line->addWidget(m_edit, 0, Qt::AlignTop);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    m_edit->setEnabled(!workspace.workbook.isReadOnly());
    m_remove->setEnabled(!workspace.workbook.isReadOnly());
    m_layout->addLayout(line);
    connect(m_edit, &QPushButton::clicked, this, [this] { m_fields ? fold() : edit(); });
    connect(m_remove, &QPushButton::clicked, this, &PlacementCard::remove);
}

void PlacementCard::show(const PlacementLine &line)
{
    const auto date = [](const QDate &day) { return day.isValid() ? QLocale().toString(day, QStringLiteral("d. MMMM yyyy")) : tr("no date yet"); };
    const QString where = line.employer.isEmpty() ? tr("No employer yet") : line.employer;
    m_title->setText(line.occupation.isEmpty() ? where : QStringLiteral("%1 – %2").arg(where, line.occupation));
    m_when->setText(line.start.isValid() || line.end.isValid() ? tr("%1 to %2").arg(date(line.start), date(line.end)) : tr("No dates yet"));
    m_edit->setAccessibleName(tr("Change the placement: %1").arg(where));
    m_remove->setAccessibleName(tr("Delete the placement: %1").arg(where));
    QFrame::show();
}

void PlacementCard::edit()
{
    if (m_fields)
        return;
    m_fields = new screen::RowView(m_workspace.workbook, m_workspace.undo, placementForm(m_workspace.workbook), {placementTable(), m_placement, {}},
                                   {QStringLiteral("participant")});
    connect(m_fields, &screen::RowView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_fields, &screen::RowView::openTarget, &m_workspace.requests, &Requests::target);
    connect(m_fields, &screen::RowView::openPlace, &m_workspace.requests, &Requests::place);
    m_layout->addWidget(m_fields);
    m_fields->reveal({QStringLiteral("rows.employer"), m_placement, {}});
    m_edit->setText(tr("Fold"));
}

void PlacementCard::fold()
{
    m_fields->flush();
    m_fields->hide();
    m_fields->deleteLater();
    m_fields = nullptr;
    m_edit->setText(tr("Change"));
}

void PlacementCard::flush()
{
    if (m_fields)
        m_fields->flush();
}

void PlacementCard::remove()
{
    flush();
    const QString form = placementForm(m_workspace.workbook);
    if (!RowGuard(m_workspace, form, window()).mayRemove({placementTable(), m_placement, {}}))
        return;
    const Form *placements = m_workspace.workbook.form(form);
    const int index = placements ? placements->rowIndex(placementTable(), m_placement) : -1;
    if (index >= 0)
        perform(m_workspace, {tr("Delete the placement"), QStringLiteral("edit"),
                              {{form, RemoveRow{placementTable(), index, placements->rows(placementTable()).at(index)}}}});
}

} // namespace sjusteg
