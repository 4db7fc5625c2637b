// SPDX-License-Identifier: MPL-2.0
#include "meeting/BeganDialog.h"

#include "meeting/ClockWords.h"
#include "window/Parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeEdit>

namespace sjusteg {

namespace {

QDateTime wholeMinute(const QDateTime &moment)
{
    return moment.addSecs(-moment.time().second());
}

} // namespace

BeganDialog::BeganDialog(const meeting::Meeting &meeting, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_meeting(meeting)
    , m_now(now)
    , m_face(meeting.faceAt(now))
{
    setWindowTitle(tr("When the post began"));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    m_post = new QComboBox;
    m_post->setAccessibleName(tr("Post"));
    for (qsizetype i = 0; i < m_face.posts.size(); ++i) {
        const meeting::PostFace &face = m_face.posts.at(i);
        if (face.state == meeting::PostState::Done || face.state == meeting::PostState::Current)
            m_post->addItem(meeting.plan.posts.at(i).title, face.post);
        if (face.state == meeting::PostState::Current)
            m_post->setCurrentIndex(m_post->count() - 1);
    }
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAccessibleName(tr("Began at"));
    m_range = parts::paragraph({}, QStringLiteral("muted"));
    layout->addRow(tr("Post"), m_post);
    layout->addRow(tr("Began at"), m_time);
    layout->addRow(QString(), m_range);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_keep = parts::button(tr("Correct the time"), QStringLiteral("primary"));
    m_keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    layout->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_post, &QComboBox::currentIndexChanged, this, &BeganDialog::choosePost);
    connect(m_time, &QTimeEdit::timeChanged, this, &BeganDialog::check);
    choosePost();
    m_time->setFocus();
    setMinimumWidth(420);
}

QString BeganDialog::post() const
{
    return m_post->currentData().toString();
}

std::pair<QDateTime, QDateTime> BeganDialog::range() const
{
    return meeting::correctionRange(m_meeting.plan, m_meeting.record.events, post(), m_now);
}

void BeganDialog::choosePost()
{
    const int index = m_meeting.plan.indexOf(post());
    if (index >= 0)
        m_time->setTime(m_face.posts.at(index).begin.toLocalTime().time());
    check();
}

/// The minute that was written, on the day on which it lies within the range. The first minute begins with the post before.
QDateTime BeganDialog::began() const
{
    const auto [earliest, latest] = range();
    if (!earliest.isValid())
        return {};
    QDateTime moment(earliest.toLocalTime().date(), QTime(m_time->time().hour(), m_time->time().minute()));
    if (moment < wholeMinute(earliest))
        moment = moment.addDays(1);
    moment = std::max(moment, earliest);
    return moment <= latest ? moment : QDateTime();
}

void BeganDialog::check()
{
    const auto [earliest, latest] = range();
    m_range->setText(earliest.isValid() ? tr("Between %1 and %2.").arg(clockwords::timeOfDay(earliest), clockwords::timeOfDay(latest)) : QString());
    m_keep->setEnabled(began().isValid());
}

} // namespace sjusteg
