// SPDX-License-Identifier: MPL-2.0
#include "meeting/RetimeDialog.h"

#include "meeting/ClockWords.h"
#include "meeting/LiveMeeting.h"
#include "meeting/SayAnew.h"
#include "window/Parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

enum RetimeColumn { PostColumn, BeforeColumn, MinimumColumn, AfterColumn };

constexpr int halfDayHours = 12;

} // namespace

RetimeDialog::RetimeDialog(const LiveMeeting &live, QWidget *parent)
    : QDialog(parent)
    , m_live(live)
{
    setWindowTitle(tr("Adjust the rest"));
    resize(640, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    m_standing = parts::paragraph({}, QStringLiteral("strong"));
    column->addWidget(m_standing);
    m_remedies = new QButtonGroup(this);
    addRemedy(column, meeting::Remedy::Shrink, tr("Shrink"), tr("The posts that are left share the time, none below its minimum"));
    addRemedy(column, meeting::Remedy::Cut, tr("Cut"), tr("Posts are left out"));
    addRemedy(column, meeting::Remedy::Extend, tr("Extend"), tr("The meeting ends later"));
    auto *line = new QHBoxLayout;
    QLabel *label = parts::label(tr("The meeting is to end at"));
    m_end = new QTimeEdit;
    m_end->setDisplayFormat(QStringLiteral("HH:mm"));
    m_end->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_end->setAccessibleName(label->text());
    label->setBuddy(m_end);
    line->addWidget(label);
    line->addWidget(m_end);
    line->addStretch();
    column->addLayout(line);
    makeTable(column);
    m_result = parts::paragraph({});
    column->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_use = parts::button(tr("Use this"), QStringLiteral("primary"));
    m_use->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    m_remedies->button(int(meeting::Remedy::Shrink))->setChecked(true);
    connect(m_remedies, &QButtonGroup::idClicked, this, &RetimeDialog::chooseRemedy);
    connect(m_end, &QTimeEdit::timeChanged, this, &RetimeDialog::preview);
    connect(&live, &LiveMeeting::ticked, this, [this] {
        if (m_shownAt != clockwords::timeOfDay(m_live.face().at))
            preview(); // time goes on while one thinks
    });
    connect(&live, &LiveMeeting::changed, this, &QDialog::reject); // another post: what was shown holds no more
    chooseRemedy();
}

void RetimeDialog::addRemedy(QVBoxLayout *column, meeting::Remedy remedy, const QString &name, const QString &what)
{
    auto *button = new QRadioButton(QStringLiteral("%1 – %2").arg(name, what));
    button->setAccessibleName(name);
    button->setAccessibleDescription(what);
    m_remedies->addButton(button, int(remedy));
    column->addWidget(button);
}

void RetimeDialog::makeTable(QVBoxLayout *column)
{
    m_table = new QTableWidget(0, 4);
    m_table->setAccessibleName(tr("What changes"));
    m_table->setHorizontalHeaderLabels({tr("Post"), tr("Now"), tr("At least"), tr("Becomes")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PostColumn, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemChanged, this, &RetimeDialog::onTick);
    column->addWidget(m_table, 1);
}

meeting::Remedy RetimeDialog::remedy() const
{
    return meeting::Remedy(m_remedies->checkedId());
}

/// A later end is what is expected; otherwise the end that was agreed on.
void RetimeDialog::chooseRemedy()
{
    const meeting::ClockFace &face = m_live.face();
    const bool extend = remedy() == meeting::Remedy::Extend;
    {
        const QSignalBlocker quiet(m_end);
        m_end->setTime((extend ? face.expectedEnd : face.agreedEnd).toLocalTime().time());
    }
    m_cut.clear();
    m_chosen = false;
    preview();
}

/// The time written, on the day nearest to the agreed end.
QDateTime RetimeDialog::target() const
{
    const QDateTime agreed = m_live.face().agreedEnd.toLocalTime();
    QDateTime moment(agreed.date(), m_end->time());
    if (agreed.secsTo(moment) > halfDayHours * 3600)
        moment = moment.addDays(-1);
    else if (moment.secsTo(agreed) > halfDayHours * 3600)
        moment = moment.addDays(1);
    return moment;
}

void RetimeDialog::preview()
{
    const meeting::Meeting *running = m_live.running();
    if (!running)
        return;
    const meeting::ClockFace &face = m_live.face();
    m_shownAt = clockwords::timeOfDay(face.at);
    m_standing->setText(QStringLiteral("%1 · %2").arg(clockwords::behind(face.behindSeconds), clockwords::end(face)));
    if (m_chosen && m_cut.isEmpty())
        m_retiming = {{}, running->adjustment, face.expectedEnd, face.expectedEnd, 0, {}};
    else
        m_retiming = meeting::retime(running->plan, running->adjustment, face, remedy(), target(), m_cut);
    fillTable();
    sayResult();
}

void RetimeDialog::fillTable()
{
    m_filling = true;
    const meeting::ClockFace &face = m_live.face();
    const bool cuts = remedy() == meeting::Remedy::Cut;
    QVector<int> shown;
    for (int i = 0; i < face.posts.size(); ++i) {
        const meeting::PostState state = face.posts.at(i).state;
        if (state == meeting::PostState::Current || (state == meeting::PostState::Waiting && i > face.current))
            shown.append(i);
    }
    m_table->setRowCount(int(shown.size()));
    for (int row = 0; row < shown.size(); ++row) {
        const meeting::PostFace &post = face.posts.at(shown.at(row));
        const auto change = std::find_if(m_retiming.changes.cbegin(), m_retiming.changes.cend(),
                                         [&post](const meeting::RetimeChange &one) { return one.post == post.post; });
        const bool dropped = change != m_retiming.changes.cend() && change->dropped;
        const QString after = change == m_retiming.changes.cend() ? QString::number(post.minutes) : dropped ? tr("left out") : QString::number(change->after);
        setRow(row, shown.at(row), after);
        if (cuts && post.state == meeting::PostState::Waiting) {
            QTableWidgetItem *title = m_table->item(row, PostColumn);
            title->setFlags(title->flags() | Qt::ItemIsUserCheckable);
            title->setCheckState(dropped ? Qt::Unchecked : Qt::Checked);
        }
    }
    m_table->resizeColumnToContents(BeforeColumn);
    m_filling = false;
}

void RetimeDialog::setRow(int row, int post, const QString &after)
{
    const meeting::Post &planned = m_live.running()->plan.posts.at(post);
    const int before = m_live.face().posts.at(post).minutes;
    const QString texts[] = {planned.title, QString::number(before), QString::number(planned.minMinutes), after};
    for (int column = PostColumn; column <= AfterColumn; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setData(Qt::UserRole, planned.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column > PostColumn)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont face = item->font();
        face.setBold(column == AfterColumn && after != texts[BeforeColumn]);
        item->setFont(face);
        m_table->setItem(row, column, item);
    }
}

/// A box that is cleared leaves the post out.
void RetimeDialog::onTick(QTableWidgetItem *item)
{
    if (m_filling || item->column() != PostColumn || remedy() != meeting::Remedy::Cut)
        return;
    m_cut.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *title = m_table->item(row, PostColumn);
        if ((title->flags() & Qt::ItemIsUserCheckable) && title->checkState() == Qt::Unchecked)
            m_cut.insert(title->data(Qt::UserRole).toString());
    }
    m_chosen = true;
    preview();
}

void RetimeDialog::sayResult()
{
    QStringList said{tr("New end: %1.").arg(clockwords::timeOfDay(m_retiming.endAfter))};
    if (m_retiming.shortMinutes > 0)
        said.append(tr("△ %n minutes are still missing: minimums and fixed times stand in the way.", nullptr, m_retiming.shortMinutes));
    for (const QString &id : std::as_const(m_retiming.broken)) {
        const int index = m_live.running()->plan.indexOf(id);
        if (index < 0)
            continue;
        const meeting::Post &post = m_live.running()->plan.posts.at(index);
        said.append(tr("△ «%1» cannot be held to %2.").arg(post.title, post.fixedAt.value_or(QTime()).toString(QStringLiteral("HH:mm"))));
    }
    const bool warns = said.size() > 1;
    if (m_retiming.changes.isEmpty() && m_retiming.adjustment == m_live.running()->adjustment && !warns)
        said = {tr("There is nothing to adjust: the meeting ends as agreed.")};
    sayAnew(m_result, said.join(QLatin1Char('\n')), warns ? QStringLiteral("changed") : QString());
    m_use->setEnabled(m_retiming.adjustment != m_live.running()->adjustment);
}

} // namespace sjusteg
