// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ScaleEditor.h"

#include "screen/FlowLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace sjusteg::screen {

namespace {
constexpr int top = 10;
constexpr int besideNumber = 14; // frame and air, in pixels

QString markedNumber(int number, bool chosen)
{
    return chosen ? QStringLiteral("●%1").arg(number) : QString::number(number);
}

/// As wide as the longest of them when it is chosen, whatever the size of the letters: the row stays in its place, and «10» is not read as «1».
class ScaleButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(markedNumber(top, true)) + besideNumber, QPushButton::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};
}

ScaleEditor::ScaleEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *scale = new QWidget(this);
    scale->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // as wide as the numbers in one row: its ends are theirs
    line->addWidget(scale);
    line->addStretch();
    auto *column = new QVBoxLayout(scale);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!isCompact() && !(field().lowLabel.isEmpty() && field().highLabel.isEmpty()))
        column->addLayout(makeEnds());
    auto *flow = new FlowLayout(nullptr);
    column->addLayout(flow);
    for (int number = 1; number <= top; ++number) {
        auto *button = new ScaleButton(QString::number(number), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("segment"));
        button->setProperty("narrow", true);
        button->installEventFilter(this);
        flow->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, number] { choose(m_number == number ? 0 : number); });
    }
    paintState();
}

/// The words of the two ends, above the first and the last number whatever room there is.
QLayout *ScaleEditor::makeEnds()
{
    auto *ends = new QHBoxLayout;
    for (const QString &text : {field().lowLabel, field().highLabel}) {
        auto *label = new QLabel(text, this);
        label->setProperty("role", QStringLiteral("muted"));
        ends->addWidget(label);
    }
    ends->insertStretch(1);
    return ends;
}

Value ScaleEditor::entered() const
{
    return m_number > 0 ? Value(m_number) : noValue();
}

void ScaleEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    paintState();
}

void ScaleEditor::setName(const QString &name)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        describe(m_buttons.at(i), tr("%1: %2 of 10").arg(name).arg(i + 1));
}

void ScaleEditor::display(const Value &value)
{
    m_number = value.toInt();
    paintState();
}

bool ScaleEditor::eventFilter(QObject *watched, QEvent *event)
{
    const int index = int(m_buttons.indexOf(qobject_cast<QAbstractButton *>(watched)));
    if (event->type() == QEvent::KeyPress && index >= 0 && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        int number = -1;
        if (key == Qt::Key_Right || key == Qt::Key_Up)
            number = qMin(top, m_number + 1);
        else if (key == Qt::Key_Left || key == Qt::Key_Down)
            number = qMax(1, m_number - 1);
        else if (key >= Qt::Key_0 && key <= Qt::Key_9)
            number = key == Qt::Key_0 ? top : key - Qt::Key_0;
        else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            number = 0;
        if (number >= 0) {
            choose(number);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ScaleEditor::choose(int number)
{
    if (!m_readOnly && number != m_number) {
        m_number = number;
        editedNow();
    }
    paintState();
    m_buttons.at(qMax(0, m_number - 1))->setFocus(Qt::OtherFocusReason);
}

void ScaleEditor::paintState()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool on = i + 1 == m_number;
        m_buttons.at(i)->setChecked(on);
        m_buttons.at(i)->setEnabled(!m_readOnly || on);
        m_buttons.at(i)->setText(markedNumber(i + 1, on));
        m_buttons.at(i)->setFocusPolicy(on || (m_number == 0 && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusTarget(m_buttons.at(qMax(0, m_number - 1)));
}

} // namespace sjusteg::screen
