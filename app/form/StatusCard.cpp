// SPDX-License-Identifier: MPL-2.0
#include "form/StatusCard.h"

#include "flow/Completion.h"
#include "form/AnchorDialog.h"
#include "privacy/PersonQuestion.h"
#include "screen/WithoutShortcut.h"
#include "window/Dialogs.h"
#include "screen/WrappedText.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"
#include "workbook/StatusEdit.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace sjusteg {

namespace {
constexpr int shown = 8;
}

StatusCard::StatusCard(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_formId(formId)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(6);
    m_persons = new QVBoxLayout;
    m_persons->setSpacing(0);
    layout->addLayout(m_persons);
    m_title = parts::label({}, QStringLiteral("heading"));
    layout->addWidget(m_title);
    m_missing = new QVBoxLayout;
    m_missing->setSpacing(0);
    layout->addLayout(m_missing);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(0);
    layout->addLayout(m_notices);
    m_note = parts::paragraph({}, QStringLiteral("small"));
    layout->addWidget(m_note);
    m_done = parts::button(tr("Set as done"));
    m_anchor = parts::button(tr("Anchored…"));
    m_reopen = parts::button(tr("Open again"));
    for (QPushButton *button : {m_done, m_anchor, m_reopen})
        layout->addWidget(button, 0, Qt::AlignLeft);
    connect(m_done, &QPushButton::clicked, this, &StatusCard::setDone);
    connect(m_anchor, &QPushButton::clicked, this, &StatusCard::setAnchored);
    connect(m_reopen, &QPushButton::clicked, this, &StatusCard::reopen);
    refresh();
}

void StatusCard::refresh()
{
    const Form *form = m_workspace.workbook.form(m_formId);
    if (!form)
        return;
    parts::clear(m_missing);
    QVector<Missing> gaps = missing(m_workspace.workbook, *form);
    QStringList inTime; // no field is empty, and there is nothing to do about it today
    for (const Missing &gap : std::as_const(gaps)) {
        if (gap.inTime)
            inTime.append(gap.text);
    }
    gaps.removeIf([](const Missing &gap) { return gap.inTime; });
    m_title->setText(gaps.isEmpty() ? tr("Nothing is missing") : tr("Missing (%1)").arg(gaps.size()));
    for (const Missing &gap : gaps.mid(0, shown)) {
        QPushButton *jumpTo = parts::button({}, QStringLiteral("link"), tr("Go to what is missing: %1").arg(gap.text));
        jumpTo->setText(screen::withoutShortcut(screen::wrapToWidth(gap.text, jumpTo->fontMetrics(), 195))); // the field, last in the text, must be read
        connect(jumpTo, &QPushButton::clicked, this, [this, cell = gap.cell] { Q_EMIT jump(cell); });
        m_missing->addWidget(jumpTo);
    }
    if (gaps.size() > shown)
        m_missing->addWidget(parts::label(tr("and %1 more").arg(gaps.size() - shown), QStringLiteral("small")));
    showPersons(*form);
    showNotices(*form);
    const FormStatus status = form->head.status;
    const bool closed = status == FormStatus::Done || status == FormStatus::Anchored;
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    m_done->setVisible(mayWrite && !closed);
    const Template *definition = m_workspace.workbook.catalog().find(form->head.templateId);
    const bool anchors = definition && definition->personalData != PersonalData::Yes; // a leader has no part in what is about one participant
    m_anchor->setVisible(mayWrite && anchors && status != FormStatus::Anchored && status != FormStatus::Empty);
    m_reopen->setVisible(mayWrite && closed);
    QString note;
    if (status == FormStatus::Anchored) {
        const QDate date = QDate::fromString(form->head.anchored.value(QLatin1String("date")).toString(), Qt::ISODate);
        note = tr("Anchored with %1, %2.").arg(form->head.anchored.value(QLatin1String("leader")).toString(), QLocale().toString(date, QLocale::ShortFormat));
    } else if (status == FormStatus::Done) {
        note = tr("The form is protected. Open it again to change something; this version is kept.");
    } else {
        note = inTime.join(QLatin1Char('\n'));
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/// What may name a person is told as long as it stands there, long after it was typed.
void StatusCard::showPersons(const Form &form)
{
    parts::clear(m_persons);
    const QVector<PrivacyFinding> findings = onePerPlace(privacyFindings(m_workspace.workbook, form));
    if (!findings.isEmpty())
        m_persons->addWidget(parts::label(tr("△ May be about a person (%1)").arg(findings.size()), QStringLiteral("strong")));
    for (const PrivacyFinding &finding : findings.mid(0, shown)) {
        const QString place = finding.place.section(QStringLiteral(" › "), 2);
        QPushButton *jumpTo = parts::button({}, QStringLiteral("link"), tr("Go to what may be about a person: %1").arg(finding.place));
        jumpTo->setText(screen::withoutShortcut(screen::wrapToWidth(place.isEmpty() ? finding.place : place, jumpTo->fontMetrics(), 195)));
        connect(jumpTo, &QPushButton::clicked, this, [this, cell = finding.cell] { Q_EMIT jump(cell); });
        m_persons->addWidget(jumpTo);
    }
}

/// Never counted as missing: thirty-six places are more than the practice had, and yet they may be right.
void StatusCard::showNotices(const Form &form)
{
    parts::clear(m_notices);
    const QVector<Missing> remarks = notices(m_workspace.workbook, form);
    if (!remarks.isEmpty())
        m_notices->addWidget(parts::label(tr("△ Worth a look (%1)").arg(remarks.size()), QStringLiteral("strong")));
    for (const Missing &remark : remarks.mid(0, shown)) {
        QPushButton *jumpTo = parts::button({}, QStringLiteral("link"), tr("Go to what is worth a look: %1").arg(remark.text));
        jumpTo->setText(screen::withoutShortcut(screen::wrapToWidth(remark.text, jumpTo->fontMetrics(), 195)));
        connect(jumpTo, &QPushButton::clicked, this, [this, cell = remark.cell] { Q_EMIT jump(cell); });
        m_notices->addWidget(jumpTo);
    }
    if (remarks.size() > shown)
        m_notices->addWidget(parts::label(tr("and %1 more").arg(remarks.size() - shown), QStringLiteral("small")));
}

void StatusCard::setDone()
{
    Q_EMIT flushWanted();
    const Form *form = m_workspace.workbook.form(m_formId);
    const qsizetype gaps = missing(m_workspace.workbook, *form).size();
    if (gaps > 0) {
        const int answer = m_workspace.dialogs.ask(
            window(), {tr("Set as done"), tr("%n thing(s) are missing. The document is then shown as «done, with gaps».", nullptr, int(gaps)), {},
                       {tr("Set as done all the same"), tr("Go on filling in")}, 1});
        if (answer != 0)
            return;
    }
    if (PersonQuestion(m_workspace, window()).mayFinish(m_formId))
        setStatus(tr("Set as done"), FormStatus::Done);
}

void StatusCard::setAnchored()
{
    Q_EMIT flushWanted();
    AnchorDialog dialog(m_workspace.workbook.clock().today(), window());
    if (PersonQuestion(m_workspace, window()).mayFinish(m_formId) && dialog.exec() == QDialog::Accepted)
        setStatus(tr("Set as anchored"), FormStatus::Anchored, dialog.answer());
}

void StatusCard::reopen()
{
    setStatus(tr("Open again"), FormStatus::Begun);
}

void StatusCard::setStatus(const QString &text, FormStatus status, const QJsonObject &anchored)
{
    Edit edit = statusEdit(*m_workspace.workbook.head(m_formId), status, anchored);
    edit.text = text;
    if (!perform(m_workspace, std::move(edit)))
        return;
    refresh();
    (m_done->isHidden() ? m_reopen : m_done)->setFocus(Qt::OtherFocusReason); // the one that was pressed is gone
}

} // namespace sjusteg
