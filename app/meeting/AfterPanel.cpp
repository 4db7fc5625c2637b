// SPDX-License-Identifier: MPL-2.0
#include "meeting/AfterPanel.h"

#include "meeting/MinutesBox.h"
#include "meeting/UsedTimeTable.h"
#include "odt/OdtFile.h"
#include "privacy/PersonQuestion.h"
#include "tasks/SaveFile.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg {

namespace {

constexpr int minutesPauseMs = 700; // a stop in typing this long stores it

std::optional<QString> newsOf(const QVector<MinutesSection> &outdated, const QString &heading)
{
    for (const MinutesSection &section : outdated) {
        if (section.heading == heading)
            return section.text;
    }
    return {};
}

} // namespace

AfterPanel::AfterPanel(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_title(parts::label({}, QStringLiteral("heading")))
    , m_chip(parts::label({}, QStringLiteral("chip")))
    , m_state(parts::paragraph({}, QStringLiteral("muted")))
    , m_list(new QVBoxLayout)
    , m_pause(new QTimer(this))
    , m_times(new UsedTimeTable(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    m_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    head->addWidget(m_chip);
    head->addStretch();
    column->addLayout(head);
    addButtons(column);
    column->addWidget(m_state);
    m_hint = parts::paragraph(tr("A line that begins with «- » is a point of a list, and one with «| » a row of a table."), QStringLiteral("small"));
    column->addWidget(m_hint);
    m_list->setSpacing(10);
    column->addLayout(m_list);
    column->addWidget(m_times);
    m_pause->setSingleShot(true);
    m_pause->setInterval(minutesPauseMs);
    connect(m_pause, &QTimer::timeout, this, &AfterPanel::flush);
    refresh();
}

void AfterPanel::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_final = parts::button({}, QStringLiteral("primary"));
    m_pdf = parts::button(tr("PDF…"), {}, tr("Minutes as PDF"));
    m_odt = parts::button(tr("OpenDocument…"), {}, tr("Minutes as OpenDocument"));
    m_rebuild = parts::button(tr("Build anew"), {}, tr("Build the minutes anew from the meeting"));
    m_rebuild->setToolTip(tr("What was written by hand is replaced. You can undo it."));
    connect(m_final, &QPushButton::clicked, this, [this] {
        const std::optional<meeting::Meeting> now = meeting();
        setFinal(now && !now->record.minutes.final);
    });
    connect(m_pdf, &QPushButton::clicked, this, &AfterPanel::exportPdf);
    connect(m_odt, &QPushButton::clicked, this, &AfterPanel::exportOdt);
    connect(m_rebuild, &QPushButton::clicked, this, &AfterPanel::rebuild);
    for (QPushButton *button : {m_final, m_pdf, m_odt, m_rebuild})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
}

std::optional<meeting::Meeting> AfterPanel::meeting() const
{
    return meeting::meetingOf(m_workspace.workbook, m_runSheet);
}

void AfterPanel::refresh()
{
    const std::optional<meeting::Meeting> now = meeting();
    if (!now)
        return;
    m_title->setText(minutesTitle(m_workspace.workbook, *now));
    const bool held = wasHeld(m_workspace.workbook, *now) || !now->record.minutes.isEmpty();
    for (QPushButton *button : {m_pdf, m_odt})
        button->setEnabled(held);
    if (!m_typed)
        showSections(*now);
    showState(*now);
    m_times->showMeeting(m_workspace.workbook, *now);
}

void AfterPanel::showState(const meeting::Meeting &meeting)
{
    const bool final = meeting.record.minutes.final;
    const bool edited = !meeting.record.minutes.text.isEmpty();
    const bool held = wasHeld(m_workspace.workbook, meeting) || edited;
    m_chip->setText(final ? tr("✓ Final") : edited ? tr("◐ Edited") : tr("○ Draft"));
    m_chip->setProperty("tone", final ? QStringLiteral("done") : edited ? QStringLiteral("begun") : QStringLiteral("empty"));
    m_chip->style()->unpolish(m_chip);
    m_chip->style()->polish(m_chip);
    m_final->setText(final ? tr("Open again") : tr("Set to final"));
    m_final->setAccessibleName(final ? tr("Open the minutes again") : tr("Set the minutes to final"));
    m_final->setEnabled(held && !m_workspace.workbook.isReadOnly());
    m_rebuild->setVisible(edited && !final && !m_workspace.workbook.isReadOnly());
    const QVector<MinutesSection> outdated = outdatedSections(m_workspace.workbook, meeting);
    QStringList headings;
    for (const MinutesSection &section : outdated)
        headings.append(section.heading);
    QString said;
    if (!held)
        said = tr("The meeting has not been held yet. The minutes are built from it.");
    else if (!headings.isEmpty())
        said = tr("△ The meeting has changed since the minutes were written: %1.").arg(headings.join(QStringLiteral(", ")));
    else if (final)
        said = tr("The minutes are final. Open them again to change something.");
    else if (!edited)
        said = tr("The minutes follow the meeting. Once you change a word, they are yours.");
    m_state->setText(said);
    m_state->setVisible(!said.isEmpty());
    const bool mayWrite = held && !final && !m_workspace.workbook.isReadOnly();
    m_hint->setVisible(mayWrite);
    for (MinutesBox *box : std::as_const(m_boxes)) {
        box->setReadOnly(!mayWrite);
        box->showNews(newsOf(outdated, box->heading()), mayWrite);
    }
}

void AfterPanel::showSections(const meeting::Meeting &meeting)
{
    QVector<MinutesSection> sections = currentMinutes(m_workspace.workbook, meeting);
    // A section that came after the minutes were written is shown empty, with what the meeting says below it.
    for (const MinutesSection &late : outdatedSections(m_workspace.workbook, meeting)) {
        const bool known = std::any_of(sections.cbegin(), sections.cend(), [&late](const MinutesSection &section) { return section.heading == late.heading; });
        if (!known)
            sections.append({late.heading, {}});
    }
    QStringList headings;
    for (const MinutesSection &section : std::as_const(sections))
        headings.append(section.heading);
    if (headings != m_shown || m_boxes.size() != sections.size()) {
        m_shown = headings;
        m_boxes.clear();
        parts::clear(m_list);
        for (const MinutesSection &section : std::as_const(sections)) {
            auto *box = new MinutesBox(section.heading, m_workspace.undo);
            connect(box, &MinutesBox::typed, this, [this] {
                m_typed = true;
                m_pause->start();
            });
            connect(box, &MinutesBox::flushWanted, this, &AfterPanel::flush);
            connect(box, &MinutesBox::newsTaken, this, [this, box] { settle(box, true); });
            connect(box, &MinutesBox::newsRefused, this, [this, box] { settle(box, false); });
            m_list->addWidget(box);
            m_boxes.append(box);
        }
    }
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->showText(sections.at(i).text);
}

QVector<MinutesSection> AfterPanel::written() const
{
    QVector<MinutesSection> sections;
    for (const MinutesBox *box : m_boxes) {
        if (!box->text().trimmed().isEmpty())
            sections.append({box->heading(), box->text().trimmed()});
    }
    return sections;
}

void AfterPanel::flush()
{
    m_pause->stop();
    if (!m_typed)
        return;
    m_typed = false;
    const std::optional<meeting::Meeting> now = meeting();
    const QVector<MinutesSection> sections = written();
    if (now && sections != currentMinutes(m_workspace.workbook, *now))
        m_typed = !perform(m_workspace, minutesEdit(m_workspace.workbook, *now, sections, now->record.minutes.final));
}

void AfterPanel::settle(MinutesBox *box, bool take)
{
    flush();
    const std::optional<meeting::Meeting> now = meeting();
    if (!now)
        return;
    const std::optional<QString> news = newsOf(outdatedSections(m_workspace.workbook, *now), box->heading());
    if (take && news)
        box->showText(*news);
    perform(m_workspace, minutesEdit(m_workspace.workbook, *now, written(), now->record.minutes.final, {box->heading()}));
}

void AfterPanel::setFinal(bool final)
{
    flush();
    const std::optional<meeting::Meeting> now = meeting();
    if (!now || (final && !PersonQuestion(m_workspace, window()).mayLeave({buildMinutesDocument(m_workspace.workbook, *now)}, tr("Set to final all the same"))))
        return;
    perform(m_workspace, minutesEdit(m_workspace.workbook, *now, currentMinutes(m_workspace.workbook, *now), final));
}

void AfterPanel::rebuild()
{
    flush();
    if (const std::optional<meeting::Meeting> now = meeting())
        perform(m_workspace, minutesDropped(m_workspace.workbook, *now));
}

void AfterPanel::exportPdf()
{
    flush();
    if (const std::optional<meeting::Meeting> now = meeting())
        Q_EMIT m_workspace.requests.pdf({{buildMinutesDocument(m_workspace.workbook, *now)}, false, minutesFileName(m_workspace.workbook, *now)});
}

void AfterPanel::exportOdt()
{
    flush();
    const std::optional<meeting::Meeting> now = meeting();
    if (!now)
        return;
    if (!PersonQuestion(m_workspace, window()).mayLeave({buildMinutesDocument(m_workspace.workbook, *now)}, tr("Export all the same")))
        return;
    const SavedFile kind{tr("Minutes as OpenDocument"), minutesFileName(m_workspace.workbook, *now) + QStringLiteral(".odt"), tr("OpenDocument texts (*.odt)")};
    saveFile(m_workspace, window(), kind, [&](const QString &path) -> Result<void> {
        const Result<QByteArray> odt = odt::toOdt(buildMinutesDocument(m_workspace.workbook, *now), m_workspace.workbook.clock().now());
        return odt.ok() ? odt::writeOdt(*odt, path) : Result<void>(odt.problem());
    });
}

} // namespace sjusteg
