// SPDX-License-Identifier: MPL-2.0
#include "tasks/RecordTable.h"

#include "tasks/RecordDelegate.h"

#include <QHeaderView>
#include <QRegularExpression>

namespace sjusteg {

namespace {

/// More rows than this are given two lines each: measuring every text would hold the window up.
constexpr int measuredRows = 600;

} // namespace

RecordTable::RecordTable(const QString &name, const QVector<Column> &columns, QWidget *parent)
    : QTableView(parent)
    , m_columns(columns)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new RecordDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setWordWrap(true);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &RecordTable::open);
    connect(this, &QTableView::activated, this, &RecordTable::open);
}

void RecordTable::setRecords(const QVector<Record> &records)
{
    const int row = currentIndex().row();
    clearSpans();
    m_model.clear();
    m_places.clear();
    m_count = 0;
    m_widestWord.fill(0, m_columns.size());
    QStringList titles;
    for (const Column &column : std::as_const(m_columns))
        titles.append(column.title);
    m_model.setColumnCount(int(titles.size()));
    m_model.setHorizontalHeaderLabels(titles);
    for (const Record &record : records)
        addRecord(record);
    share();
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

void RecordTable::addRecord(const Record &record)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < m_columns.size(); ++column) {
        const QString text = record.cells.value(column);
        auto *item = new QStandardItem(text);
        item->setFlags(record.heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(column == record.overdueColumn, RecordDelegate::OverdueRole);
        if (record.heading) {
            QFont font = this->font();
            font.setBold(true);
            item->setFont(font);
            item->setData(true, RecordDelegate::HeadingRole);
        }
        items.append(item);
    }
    m_model.appendRow(items);
    m_places.append(record.heading ? CellPlace() : record.place);
    if (record.heading)
        setSpan(m_model.rowCount() - 1, 0, 1, int(m_columns.size()));
    m_count += !record.heading;
    if (!record.heading && m_count <= measuredRows)
        measureWords(record);
}

void RecordTable::measureWords(const Record &record)
{
    static const QRegularExpression wordEnd(QStringLiteral("\\s|(?<=/)"));
    constexpr int sides = 18;
    constexpr int longest = 150; // what is longer breaks all the same
    for (int column = 0; column < m_columns.size(); ++column) {
        for (const QString &word : record.cells.value(column).split(wordEnd, Qt::SkipEmptyParts))
            m_widestWord[column] = qMax(m_widestWord.at(column), qMin(longest, fontMetrics().horizontalAdvance(word) + sides));
    }
}

void RecordTable::open(const QModelIndex &index)
{
    const CellPlace place = m_places.value(index.row());
    if (!place.isNull())
        Q_EMIT opened(place);
}

void RecordTable::share()
{
    // Each its share, but none so narrow that its own title is cut; the others give way.
    QVector<int> widths(m_columns.size(), 0);
    int left = viewport()->width();
    double shares = 0;
    for (const Column &column : std::as_const(m_columns))
        shares += column.share;
    for (bool settled = false; !settled;) {
        settled = true;
        for (int i = 0; i < m_columns.size(); ++i) {
            const int least = qMax(horizontalHeader()->sectionSizeHint(i), m_widestWord.value(i));
            if (widths.at(i) == 0 && left * m_columns.at(i).share / shares < least) {
                widths[i] = least;
                left -= least;
                shares -= m_columns.at(i).share;
                settled = false;
            }
        }
    }
    for (int i = 0; i < m_columns.size(); ++i)
        horizontalHeader()->resizeSection(i, widths.at(i) > 0 ? widths.at(i) : int(left * m_columns.at(i).share / shares));
    if (m_model.rowCount() <= measuredRows)
        resizeRowsToContents();
    else
        verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 2 + 12);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

} // namespace sjusteg
