// SPDX-License-Identifier: MPL-2.0
#include "round/ComparisonPage.h"

#include "tasks/EmptyState.h"
#include "tasks/RecordTable.h"
#include "window/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

QString differenceOf(const RoundLine &line)
{
    if (!line.differs())
        return ComparisonPage::tr("the same");
    if (line.before.isEmpty())
        return QStringLiteral("△ ") + ComparisonPage::tr("new");
    return QStringLiteral("△ ") + (line.now.isEmpty() ? ComparisonPage::tr("not judged yet") : ComparisonPage::tr("changed"));
}

Record headingRecord(const QString &text)
{
    Record record;
    record.cells = {text};
    record.heading = true;
    return record;
}

QString orDash(const QString &words)
{
    return words.isEmpty() ? QStringLiteral("–") : words;
}

} // namespace

ComparisonPage::ComparisonPage(const Workspace &workspace, std::shared_ptr<const Workbook> last, QWidget *parent)
    : Page(workspace, parent)
    , m_last(std::move(last))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::label(name(), QStringLiteral("title")));
    head->addStretch();
    m_onlyChanged = new QCheckBox(tr("Only what differs"));
    head->addWidget(m_onlyChanged);
    layout->addLayout(head);
    m_summary = parts::paragraph({}, QStringLiteral("muted"));
    layout->addWidget(m_summary);
    m_table = new RecordTable(tr("The two rounds side by side"),
                              {{tr("What"), 3.4}, {m_last->processName(), 1.8}, {workspace.workbook.processName(), 1.8}, {tr("Difference"), 1.4}});
    layout->addWidget(m_table, 1);
    m_empty = new EmptyState;
    m_empty->say(tr("Nothing to compare yet"), tr("Neither round has judged occupations, concluded about measures or filled in a checklist."), tr("To the overview"));
    layout->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::actionWanted, this, [this] { Q_EMIT m_workspace.requests.overview(); });
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ComparisonPage::fill);
    connect(m_table, &RecordTable::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.place(place.form, place.cell); });
    refresh();
}

void ComparisonPage::refresh()
{
    m_comparison = compareRounds(*m_last, m_workspace.workbook);
    fill();
}

void ComparisonPage::fill()
{
    QVector<Record> records;
    qsizetype differing = 0;
    const auto add = [&](const QString &title, const QVector<RoundLine> &lines) {
        bool titled = false;
        for (const RoundLine &line : lines) {
            differing += line.differs();
            if (m_onlyChanged->isChecked() && !line.differs())
                continue;
            if (!titled)
                records.append(headingRecord(title));
            titled = true;
            Record record;
            record.cells = {line.group.isEmpty() ? line.title : line.title + QLatin1Char('\n') + line.group, orDash(line.before), orDash(line.now), differenceOf(line)};
            record.place = {line.form, line.cell};
            records.append(record);
        }
    };
    add(tr("Occupations: relevance (template 1.2)"), m_comparison.occupations);
    add(tr("Measures: conclusion (template 2.2)"), m_comparison.conclusions);
    add(tr("Checklists: status"), m_comparison.checklists);
    m_table->setRecords(records);
    m_table->setVisible(!m_comparison.isEmpty());
    m_empty->setVisible(m_comparison.isEmpty());
    m_summary->setVisible(!m_comparison.isEmpty());
    m_summary->setText(differing == 0 ? tr("The rounds say the same so far.") : tr("%n difference(s). Rows are matched even when they have got another name.", nullptr, int(differing)));
}

} // namespace sjusteg
