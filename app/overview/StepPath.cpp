// SPDX-License-Identifier: MPL-2.0
#include "overview/StepPath.h"

#include "handbook/Handbook.h"
#include "window/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace sjusteg {

StepNode::StepNode(int number, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepNode::setProgress(const StepProgress &progress)
{
    m_progress = progress;
    setAccessibleName(tr("Step %1 %2: %3 of %4 documents").arg(m_number).arg(text()).arg(progress.documentsDone).arg(progress.documents));
    setToolTip(text());
    update();
}

void StepNode::paintEvent(QPaintEvent *)
{
    const Colours colours = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring((width() - circle) / 2.0, 2, circle, circle);
    const QRectF line = ring.adjusted(1.5, 1.5, -1.5, -1.5);
    QColor ink = colours.muted;
    QString sign = QString::number(m_number);
    if (m_progress.status == FormStatus::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.done);
        painter.drawEllipse(ring);
        ink = colours.card;
        sign = QStringLiteral("✓");
    } else {
        const bool begun = m_progress.status == FormStatus::Begun;
        ink = begun ? colours.accent : colours.muted;
        painter.setPen(QPen(begun ? colours.accent : colours.fieldBorder, 2.5));
        painter.setBrush(begun || underMouse() ? colours.tint : colours.card);
        painter.drawEllipse(line);
    }
    QFont face = font();
    face.setBold(true);
    face.setPixelSize(18);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(ring, Qt::AlignCenter, sign);

    // The longest name is a single word: in a narrow window it is written smaller rather than cut.
    constexpr int smallest = 10;
    face.setPixelSize(13);
    while (face.pixelSize() > smallest && QFontMetrics(face).horizontalAdvance(text()) > width() - 4)
        face.setPixelSize(face.pixelSize() - 1);
    painter.setFont(face);
    painter.setPen(colours.text);
    const QRect name(0, 54, width(), 20);
    painter.drawText(name, Qt::AlignCenter, QFontMetrics(face).elidedText(text(), Qt::ElideRight, width() - 4));
    face.setBold(false);
    face.setPixelSize(12);
    painter.setFont(face);
    painter.setPen(colours.muted);
    QString done = tr("%1 of %2 documents").arg(m_progress.documentsDone).arg(m_progress.documents);
    if (QFontMetrics(face).horizontalAdvance(done) > width() - 4)
        done = tr("%1 of %2").arg(m_progress.documentsDone).arg(m_progress.documents);
    painter.drawText(QRect(0, 74, width(), 18), Qt::AlignCenter, done);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

StepPath::StepPath(const Handbook &handbook, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Step &step : handbook.steps()) {
        auto *node = new StepNode(step.number, step.railTitle, this);
        layout->addWidget(node);
        m_nodes.append(node);
        connect(node, &QAbstractButton::clicked, this, [this, number = step.number] { Q_EMIT chosen(number); });
    }
    m_status.fill(FormStatus::Empty, m_nodes.size());
}

void StepPath::refresh(const Workbook &workbook)
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        const StepProgress progress = stepProgress(workbook, i + 1);
        m_status[i] = progress.status;
        m_nodes.at(i)->setProgress(progress);
    }
    update();
}

void StepPath::paintEvent(QPaintEvent *)
{
    const Colours colours = Theme::current();
    QPainter painter(this);
    for (int i = 0; i + 1 < m_nodes.size(); ++i) {
        const int from = m_nodes.at(i)->geometry().center().x() + StepNode::circle / 2 + 12;
        const int to = m_nodes.at(i + 1)->geometry().center().x() - StepNode::circle / 2 - 12;
        const bool walked = m_status.at(i) != FormStatus::Empty && m_status.at(i + 1) != FormStatus::Empty;
        painter.setPen(QPen(walked ? colours.accent : colours.line, 3));
        painter.drawLine(from, 2 + StepNode::circle / 2, to, 2 + StepNode::circle / 2);
    }
}

} // namespace sjusteg
