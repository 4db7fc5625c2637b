// SPDX-License-Identifier: MPL-2.0
#include "report/ReportDialog.h"

#include "window/Parts.h"
#include "window/ScreenSize.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

// What somebody has chosen against what is usual; everything else follows the state of the part.
QString leftOutKey()
{
    return QStringLiteral("report/leftOut");
}

QString takenInKey()
{
    return QStringLiteral("report/takenIn");
}

} // namespace

ReportDialog::ReportDialog(const QVector<ReportPart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
{
    setWindowTitle(tr("The whole process in one report"));
    resize(withinScreen(*this, {680, 620}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(parts::paragraph(tr("Choose what goes into the report. A part that is not finished is marked as a draft. Answers about participants are never in it.")));
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Parts of the report"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Part"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    fill();
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    m_unfinished = parts::paragraph({}, QStringLiteral("small"));
    layout->addWidget(m_unfinished);
    auto *row = new QHBoxLayout;
    QPushButton *all = parts::button(tr("Choose all"), QStringLiteral("link"));
    QPushButton *none = parts::button(tr("Choose none"), QStringLiteral("link"));
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch();
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_make = parts::button(tr("Make the PDF…"), QStringLiteral("primary"));
    row->addWidget(cancel);
    row->addWidget(m_make);
    layout->addLayout(row);
    for (QPushButton *other : {all, none, cancel})
        other->setAutoDefault(false); // Enter makes the PDF
    m_make->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_make, &QPushButton::clicked, this, &ReportDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReportDialog::showUnfinished);
    connect(m_list, &QTreeWidget::itemChanged, this, &ReportDialog::update);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
    update();
}

void ReportDialog::fill()
{
    const QSettings settings;
    const QStringList leftOut = settings.value(leftOutKey()).toStringList();
    const QStringList takenIn = settings.value(takenInKey()).toStringList();
    for (const ReportPart &part : m_parts) {
        QString state = tr("○ Empty");
        if (part.state == ReportState::Finished)
            state = tr("✓ Ready");
        else if (part.state == ReportState::Draft)
            state = tr("◐ Draft: %n not finished", nullptr, int(part.unfinished.size()));
        auto *item = new QTreeWidgetItem(m_list, {part.title, state});
        item->setData(0, Qt::UserRole, part.id);
        item->setToolTip(1, part.unfinished.join(QLatin1Char('\n')));
        const bool on = part.usual ? !leftOut.contains(part.id) : takenIn.contains(part.id);
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
}

void ReportDialog::tickAll(bool on)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

/// What keeps the part at hand from being finished, in full.
void ReportDialog::showUnfinished()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QStringList names = index < 0 ? QStringList() : m_parts.at(index).unfinished;
    m_unfinished->setText(names.isEmpty() ? QString() : tr("Not finished yet: %1").arg(names.join(QStringLiteral("; "))));
}

void ReportDialog::update()
{
    m_make->setEnabled(!choice().parts.isEmpty());
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(0) == Qt::Checked)
            choice.parts.append(item->data(0, Qt::UserRole).toString());
    }
    return choice;
}

void ReportDialog::accept()
{
    const QStringList chosen = choice().parts;
    QStringList leftOut;
    QStringList takenIn;
    for (const ReportPart &part : m_parts) {
        if (part.usual && !chosen.contains(part.id))
            leftOut.append(part.id);
        else if (!part.usual && chosen.contains(part.id))
            takenIn.append(part.id);
    }
    QSettings settings;
    settings.setValue(leftOutKey(), leftOut);
    settings.setValue(takenInKey(), takenIn);
    QDialog::accept();
}

} // namespace sjusteg
