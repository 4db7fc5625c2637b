// SPDX-License-Identifier: MPL-2.0
#include "participants/PassphraseField.h"

#include "window/Parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace sjusteg {

namespace {

/// What a letter just typed says about Caps Lock; nothing when it was no letter. Qt tells the state of the key nowhere.
std::optional<bool> capsLockBy(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return std::nullopt;
    return text.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PassphraseField::PassphraseField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_label(label)
{
    constexpr int roomForSentence = 340;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QLabel *name = parts::label(label, QStringLiteral("strong"));
    name->setBuddy(m_edit);
    layout->addWidget(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumWidth(roomForSentence);
    m_edit->setMaxLength(1024);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_show = parts::button({});
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    layout->addLayout(line);
    m_caps = parts::label(tr("△ Caps Lock is on"), QStringLiteral("missing"));
    m_caps->hide();
    layout->addWidget(m_caps);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &PassphraseField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    connect(m_show, &QPushButton::clicked, this, [this] { show(!m_visible); });
    show(false);
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::clear()
{
    m_edit->setText({}); // clear() could be undone with Ctrl+Z
    show(false);
}

void PassphraseField::focus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PassphraseField::show(bool visible)
{
    m_visible = visible;
    m_edit->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | (visible ? Qt::ImhNone : Qt::ImhHiddenText));
    m_show->setText(visible ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(visible ? tr("Hide: %1").arg(m_label) : tr("Show: %1").arg(m_label));
}

void PassphraseField::setCapsLock(bool on)
{
    m_caps->setVisible(on);
    m_edit->setAccessibleDescription(on ? tr("Caps Lock is on") : QString());
}

bool PassphraseField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_CapsLock)
            setCapsLock(false); // until the next letter tells
        else if (const std::optional<bool> on = capsLockBy(key))
            setCapsLock(*on);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg
