// SPDX-License-Identifier: MPL-2.0
#include "tools/rettijobb/CostsView.h"

#include "tasks/RecordTable.h"
#include "window/Parts.h"

#include <QVBoxLayout>

namespace sjusteg {

namespace {

QString amountText(const std::optional<double> &amount)
{
    return amount ? money(*amount) : QString();
}

QString netText(const CostSum &sum)
{
    return sum.any ? money(sum.net()) : QString();
}

} // namespace

CostsView::CostsView(QWidget *parent)
    : QWidget(parent)
    , m_words(new QVBoxLayout)
    , m_remarks(parts::paragraph({}, QStringLiteral("notice")))
    , m_table(new RecordTable(tr("Calculation"), {{tr("Item"), 3}, {tr("Year 1"), 1.5}, {tr("Year 2"), 1.5}, {tr("In all"), 1.5}, {tr("Kind"), 1}, {tr("Paid by"), 2.4}}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QVBoxLayout *inside = nullptr;
    QFrame *card = parts::card(inside);
    inside->addWidget(parts::label(tr("What is covered, and what is left"), QStringLiteral("heading")));
    inside->addLayout(m_words);
    layout->addWidget(card);
    layout->addWidget(m_remarks);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT opened(place.cell); });
}

void CostsView::setCosts(const Costs &costs)
{
    parts::clear(m_words);
    for (const QString &sentence : costs.words)
        m_words->addWidget(parts::paragraph(sentence));
    if (costs.words.isEmpty())
        m_words->addWidget(parts::paragraph(tr("No figures yet. Enter the municipality's own figures in the form; the program knows no rates."), QStringLiteral("muted")));
    QStringList remarks;
    for (const QString &remark : costs.remarks)
        remarks.append(QStringLiteral("△ ") + remark);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
    QVector<Record> records;
    for (const CostLine &line : costs.lines) {
        Record record;
        record.cells = {line.item, amountText(line.year1), amountText(line.year2), amountText(line.all()), line.income ? tr("income") : tr("cost"), line.source};
        record.place = line.place;
        records.append(record);
    }
    if (costs.all.any) {
        Record sum;
        sum.cells = {tr("Net cost"), netText(costs.year1), netText(costs.year2), netText(costs.all), {}, {}};
        records.append(sum);
    }
    m_table->setRecords(records);
}

} // namespace sjusteg
