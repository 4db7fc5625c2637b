// SPDX-License-Identifier: MPL-2.0
#include "meeting/CaptureBar.h"

#include "meeting/CaptureEntry.h"
#include "meeting/Meeting.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int shownOfDraft = 60;  // characters
constexpr int draftPauseMs = 700; // a stop in typing this long keeps the draft

QString draftKey()
{
    return QStringLiteral("draft");
}

struct CaptureKey {
    const char *kind;
    Qt::Key key;
};

// The keys are the first letters of the Norwegian words; they stay where they are in every language.
constexpr CaptureKey captureKeys[] = {{"task", Qt::Key_O}, {"clarify", Qt::Key_A}, {"decision", Qt::Key_D}, {"parked", Qt::Key_P}};

} // namespace

CaptureBar::CaptureBar(const Workspace &workspace, const QString &runSheet, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_runSheet(runSheet)
    , m_entry(new CaptureEntry(workspace, this))
    , m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    row->addWidget(parts::label(tr("Alt +", "before the letters that write something down"), QStringLiteral("small")));
    const QStringList names{tr("Task"), tr("Clarification/anchoring"), tr("Decision"), tr("Park it")};
    for (int i = 0; i < names.size(); ++i) {
        const QKeySequence keys(int(Qt::ALT) | int(captureKeys[i].key));
        const QString kind = QLatin1String(captureKeys[i].kind);
        QPushButton *button = parts::button(tr("%1 · %2").arg(QString(QChar(captureKeys[i].key)), names.at(i)), {}, names.at(i));
        button->setToolTip(tr("%1, also while you type").arg(keys.toString(QKeySequence::NativeText)));
        button->setAccessibleDescription(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus); // a click must not take one away from where one types
        connect(button, &QPushButton::clicked, this, [this, kind] { capture(kind); });
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, kind] { capture(kind); });
        connect(shortcut, &QShortcut::activatedAmbiguously, this, [this, kind] { capture(kind); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    m_said = parts::label({}, QStringLiteral("saved"));
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_said, 1);
    auto *waiting = new QHBoxLayout;
    waiting->setSpacing(8);
    column->addLayout(waiting);
    m_waiting = parts::paragraph({}, QStringLiteral("small"));
    waiting->addWidget(m_waiting, 1);
    m_resume = parts::button(tr("Go on writing"), QStringLiteral("link"));
    connect(m_resume, &QPushButton::clicked, this, [this] { capture(m_entry->kind()); });
    m_drop = parts::button(tr("Throw it away"), QStringLiteral("link"));
    connect(m_drop, &QPushButton::clicked, this, &CaptureBar::drop);
    waiting->addWidget(m_resume);
    waiting->addWidget(m_drop);
    column->addWidget(m_entry);
    m_entry->hide();
    connect(m_entry, &CaptureEntry::finished, this, &CaptureBar::save);
    connect(m_entry, &CaptureEntry::left, this, &CaptureBar::leave);
    m_pause->setSingleShot(true);
    m_pause->setInterval(draftPauseMs);
    connect(m_entry, &CaptureEntry::typed, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &CaptureBar::flush);
    takeUpDraft();
    refresh();
}

void CaptureBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDraft();
}

void CaptureBar::refresh()
{
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(mayWrite);
    showDraft();
}

void CaptureBar::capture(const QString &kind)
{
    if (m_workspace.workbook.isReadOnly())
        return;
    // Another key while one writes changes what it is, not where one came from.
    if (const QWidget *focus = QApplication::focusWidget(); m_entry->isHidden() || !focus || !m_entry->isAncestorOf(focus))
        m_from = FocusPlace::now();
    m_entry->open(kind);
    m_saved.clear();
    showDraft();
}

bool CaptureBar::hasDraft() const
{
    return !m_entry->isEmpty();
}

/// Half a text is no answer and no step to undo, so it lies beside the meeting until it becomes one.
void CaptureBar::flush()
{
    m_pause->stop();
    const std::optional<meeting::Meeting> held = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (!held || m_workspace.workbook.isReadOnly())
        return;
    meeting::Choices choices = held->choices();
    const QJsonObject draft = hasDraft() ? m_entry->draft() : QJsonObject();
    if (choices.unknown.value(draftKey()).toObject() == draft)
        return;
    choices.unknown.remove(draftKey());
    if (!draft.isEmpty())
        choices.unknown.insert(draftKey(), draft);
    if (const Result<void> kept = m_workspace.workbook.apply(meeting::chosen(*held, choices, {})); !kept)
        Q_EMIT m_workspace.requests.problem(kept.problem());
}

void CaptureBar::takeUpDraft()
{
    const std::optional<meeting::Meeting> held = meeting::meetingOf(m_workspace.workbook, m_runSheet);
    if (held)
        m_entry->takeUp(held->choices().unknown.value(draftKey()).toObject());
}

void CaptureBar::save(const MatterDraft &draft)
{
    const Edit edit = capturedMatter(m_workspace.workbook, m_runSheet, draft);
    const QString row = std::get<InsertRow>(edit.changes.constFirst().change).row.id;
    if (!perform(m_workspace, edit))
        return; // the text stays in the line
    m_entry->clear();
    m_entry->hide();
    m_saved = tr("✓ Saved as %1").arg(kindName(m_workspace.workbook, draft.kind).toLower());
    m_from.restore();
    flush();
    showDraft();
    Q_EMIT captured(row);
}

void CaptureBar::leave()
{
    m_entry->hide();
    if (!m_from.restore())
        m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
    flush();
    showDraft();
}

void CaptureBar::drop()
{
    m_entry->clear();
    m_entry->hide();
    flush();
    showDraft();
}

/// What is half written is told for as long as it waits.
void CaptureBar::showDraft()
{
    const bool waits = m_entry->isHidden() && hasDraft();
    for (QWidget *part : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_resume), static_cast<QWidget *>(m_drop)})
        part->setVisible(waits);
    const QString text = m_entry->text();
    m_waiting->setText(tr("Half written: «%1»").arg(text.size() > shownOfDraft ? text.left(shownOfDraft) + QChar(0x2026) : text));
    m_said->setText(m_entry->isHidden() ? m_saved : QString());
}

} // namespace sjusteg
