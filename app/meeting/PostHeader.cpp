// SPDX-License-Identifier: MPL-2.0
#include "meeting/PostHeader.h"

#include "meeting/BigTime.h"
#include "meeting/ClockWords.h"
#include "meeting/LiveMeeting.h"
#include "meeting/SayAnew.h"
#include "window/Parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg {

PostHeader::PostHeader(const Workspace &workspace, const LiveMeeting &live, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_live(live)
{
    setProperty("role", QStringLiteral("postHeader"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(20);
    layout->addWidget(makeText(), 1);
    layout->addWidget(makeClock());
    layout->addWidget(makeStanding());
    refresh();
}

QWidget *PostHeader::makeText()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_facts = parts::paragraph({}, QStringLiteral("muted"));
    m_title = parts::paragraph({}, QStringLiteral("postTitle"));
    m_purpose = parts::paragraph({});
    column->addStretch();
    column->addWidget(m_facts);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addStretch();
    return block;
}

QWidget *PostHeader::makeClock()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_time = new BigTime(44);
    m_leftOf = parts::label({}, QStringLiteral("muted"));
    m_warning = parts::label({}, QStringLiteral("strong"));
    m_leftOf->setAlignment(Qt::AlignRight);
    m_warning->setAlignment(Qt::AlignRight);
    column->addStretch();
    column->addWidget(m_time, 0, Qt::AlignRight);
    column->addWidget(m_leftOf);
    column->addWidget(m_warning); // takes its room also while it says nothing
    column->addStretch();
    m_warning->setMinimumHeight(m_warning->fontMetrics().height());
    m_warning->setMinimumWidth(150);
    return block;
}

QWidget *PostHeader::makeStanding()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_behind = parts::label({}, QStringLiteral("standing"));
    m_end = parts::label({});
    m_next = addPress(tr("Next post"), QStringLiteral("F6"), QStringLiteral("primary"), &PostHeader::nextWanted);
    m_back = addPress(tr("Back"), QStringLiteral("Shift+F6"), {}, &PostHeader::backWanted);
    m_pause = addPress(tr("Pause"), QStringLiteral("F7"), {}, &PostHeader::pauseWanted);
    m_retime = addPress(tr("Adjust the rest"), QStringLiteral("F8"), {}, &PostHeader::retimeWanted);
    auto *presses = new QGridLayout;
    presses->setContentsMargins(0, 6, 0, 0);
    presses->setSpacing(6);
    presses->addWidget(m_next, 0, 0);
    presses->addWidget(m_pause, 0, 1);
    presses->addWidget(m_back, 1, 0);
    presses->addWidget(m_retime, 1, 1);
    column->addWidget(m_behind);
    column->addWidget(m_end);
    column->addLayout(presses);
    return block;
}

QPushButton *PostHeader::addPress(const QString &text, const QString &key, const QString &role, void (PostHeader::*wanted)())
{
    QPushButton *button = parts::button(tr("%1  (%2)", "a button and its key").arg(text, key), role, text);
    button->setToolTip(key);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void PostHeader::refresh()
{
    const meeting::Meeting *meeting = m_live.running();
    const meeting::Post *post = m_live.currentPost();
    if (!meeting || !post)
        return;
    const Form *sheet = m_workspace.workbook.form(post->form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), post->id) : nullptr;
    const QString purpose = row ? row->cell(QStringLiteral("purpose")).toString() : QString();
    sayAnew(m_facts, facts());
    sayAnew(m_title, post->title);
    sayAnew(m_purpose, purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    const bool paused = m_live.face().phase == meeting::Phase::Paused;
    const QString pause = paused ? tr("Go on") : tr("Pause");
    m_pause->setText(tr("%1  (%2)", "a button and its key").arg(pause, QStringLiteral("F7")));
    m_pause->setAccessibleName(pause);
    const bool mayPress = !m_workspace.workbook.isReadOnly();
    m_next->setEnabled(mayPress && m_live.nextPost());
    m_back->setEnabled(mayPress && m_live.face().previous >= 0);
    m_pause->setEnabled(mayPress);
    m_retime->setEnabled(mayPress);
    tick();
}

/// «Post 4 av 9 · Gruppe per enhet · leder: NAV».
QString PostHeader::facts() const
{
    const meeting::Post &post = *m_live.currentPost();
    int number = 0;
    int count = 0;
    for (int i = 0; i < m_live.face().posts.size(); ++i) {
        if (m_live.face().posts.at(i).state == meeting::PostState::Dropped)
            continue;
        ++count;
        if (i <= m_live.face().current)
            number = count;
    }
    return (QStringList{tr("Post %1 of %2").arg(number).arg(count)} + howAndWho(m_workspace.workbook, post)).join(QStringLiteral(" · "));
}

QStringList howAndWho(const Workbook &workbook, const meeting::Post &post)
{
    const Form *sheet = workbook.form(post.form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), post.id) : nullptr;
    if (!row)
        return {};
    QStringList said;
    const Template *definition = workbook.catalog().find(sheet->head.templateId);
    const Field *method = definition->field(QStringLiteral("agenda.method"));
    if (const Option *option = method ? method->option(row->cell(QStringLiteral("method")).toString()) : nullptr)
        said.append(option->label);
    if (const QString who = workbook.personName(row->cell(QStringLiteral("responsible")), true); !who.isEmpty())
        said.append(PostHeader::tr("led by %1").arg(who));
    return said;
}

void PostHeader::tick()
{
    const meeting::ClockFace &face = m_live.face();
    if (face.current < 0)
        return;
    const TimeLevel level = m_live.level();
    const bool paused = face.phase == meeting::Phase::Paused;
    m_time->setTime(clockwords::left(face.leftSeconds), clockwords::tone(level));
    m_time->setAccessibleName(clockwords::spokenLeft(face.leftSeconds));
    sayAnew(m_leftOf, clockwords::leftOf(face.leftSeconds, face.posts.at(face.current).minutes));
    if (paused)
        sayAnew(m_warning, tr("❚❚ Pause since %1").arg(clockwords::timeOfDay(face.pausedSince)), QStringLiteral("changed"));
    else
        sayAnew(m_warning, clockwords::warning(level, face.leftSeconds), clockwords::tone(level));
    sayAnew(m_behind, clockwords::behind(face.behindSeconds), clockwords::behindTone(face.behindSeconds));
    sayAnew(m_end, clockwords::end(face));
}

} // namespace sjusteg
