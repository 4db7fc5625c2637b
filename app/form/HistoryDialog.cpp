// SPDX-License-Identifier: MPL-2.0
#include "form/HistoryDialog.h"

#include "document/DocumentBuilder.h"
#include "form/ValueText.h"
#include "window/Parts.h"
#include "window/ScreenSize.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString moment(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QStringLiteral("d. MMM HH:mm"));
}

/// What stood there, in words. Of the changes of the copy as a whole only a status has something to show.
QString shownValue(const Workbook &workbook, const Field *field, bool isCell, const Value &value)
{
    if (isCell)
        return valueText(workbook, field, value);
    const std::optional<FormStatus> status = statusFromId(value.toString());
    return status ? parts::statusText(*status) : QString();
}

} // namespace

QString historyLine(const Workbook &workbook, const QString &formId, const HistoryEntry &entry)
{
    QString what = entry.cell.field.isEmpty() || !entry.text.isEmpty() ? entry.text : cellTitle(workbook, formId, entry.cell);
    if (const QString status = shownValue(workbook, nullptr, entry.text.isEmpty(), entry.after); !entry.text.isEmpty() && !status.isEmpty())
        what = status;
    return QStringLiteral("%1  %2").arg(moment(entry.at), what);
}

HistoryDialog::HistoryDialog(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_formId(formId)
{
    setWindowTitle(tr("History: %1").arg(workspace.workbook.copyTitle(formId)));
    resize(withinScreen(*this, {860, 520}));
    auto *layout = new QVBoxLayout(this);
    auto *tabs = new QTabWidget;
    tabs->addTab(makeChanges(), tr("Changes"));
    tabs->addTab(makeVersions(), tr("Versions"));
    layout->addWidget(tabs);
    auto *buttons = new QHBoxLayout;
    QPushButton *close = parts::button(tr("Close"));
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *HistoryDialog::makeChanges()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_table = new QTableWidget(0, 4);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Before"), tr("After")});
    m_table->setAccessibleName(tr("Changes"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // long answers are shown whole
    layout->addWidget(m_table);
    m_restore = parts::button(tr("Take back the earlier value"));
    m_restore->setEnabled(false);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = m_table->currentRow();
        m_restore->setEnabled(row >= 0 && mayRestore(m_entries.at(row)));
    });
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    fillChanges();
    return page;
}

void HistoryDialog::fillChanges()
{
    const Workbook &workbook = m_workspace.workbook;
    const Template *definition = workbook.catalog().find(workbook.head(m_formId)->templateId);
    m_entries = workbook.history(m_formId);
    m_table->setRowCount(int(m_entries.size()));
    for (int i = 0; i < m_entries.size(); ++i) {
        const HistoryEntry &entry = m_entries.at(i);
        const bool isCell = !entry.cell.field.isEmpty() && entry.text.isEmpty();
        const Field *field = isCell ? cellField(*definition, entry.cell) : nullptr;
        const QString what = isCell ? cellTitle(workbook, m_formId, entry.cell) : entry.text;
        const QStringList texts = {moment(entry.at), what, shownValue(workbook, field, isCell, entry.before),
                                   shownValue(workbook, field, isCell, entry.after)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(i, column, item);
        }
    }
    m_table->resizeRowsToContents();
}

bool HistoryDialog::mayRestore(const HistoryEntry &entry) const
{
    const Form *form = m_workspace.workbook.form(m_formId);
    const bool open = form && form->head.status != FormStatus::Done && form->head.status != FormStatus::Anchored;
    if (!open || m_workspace.workbook.isReadOnly() || entry.cell.field.isEmpty() || !entry.text.isEmpty())
        return false;
    return entry.cell.isHead() || !entry.cell.parent.isEmpty() || form->row(entry.cell.table(), entry.cell.row);
}

void HistoryDialog::restore()
{
    const int row = m_table->currentRow();
    if (row < 0 || !mayRestore(m_entries.at(row)))
        return;
    const HistoryEntry entry = m_entries.at(row);
    const Value now = m_workspace.workbook.form(m_formId)->value(entry.cell);
    perform(m_workspace, {tr("Take back an earlier value"), QStringLiteral("restore"), {{m_formId, SetCell{entry.cell, now, entry.before}}}});
    fillChanges();
}

QWidget *HistoryDialog::makeVersions()
{
    QVBoxLayout *list = nullptr;
    QScrollArea *area = parts::scrollPage(list, 12);
    const QVector<FormVersion> versions = m_workspace.workbook.versions(m_formId);
    if (versions.isEmpty())
        list->addWidget(parts::paragraph(tr("A version is kept when the form is set as done or anchored, and when it is opened again."), QStringLiteral("muted")));
    for (const FormVersion &version : versions) {
        auto *line = new QHBoxLayout;
        const QString name = tr("Version %1, %2").arg(version.number).arg(moment(version.at));
        line->addWidget(parts::label(name, QStringLiteral("strong")));
        line->addWidget(parts::chip(version.status));
        line->addStretch();
        QPushButton *show = parts::button(tr("Show and print"), {}, tr("Show and print: %1").arg(name));
        connect(show, &QPushButton::clicked, this,
                [this, version, name] { Q_EMIT m_workspace.requests.preview({{buildVersionDocument(m_workspace.workbook, version)}, false, name}); });
        line->addWidget(show);
        list->addLayout(line);
    }
    list->addStretch();
    return area;
}

} // namespace sjusteg
