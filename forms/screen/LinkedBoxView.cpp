// SPDX-License-Identifier: MPL-2.0
#include "screen/LinkedBoxView.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sjusteg::screen {

namespace {

QLabel *addText(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    parent->layout()->addWidget(label);
    return label;
}

} // namespace

LinkedBoxView::LinkedBoxView(FormContext &context, const LinkedBoxes &boxes, const QString &field, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_boxes(boxes)
    , m_field(field)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("linkedBox"));
    setProperty("role", QStringLiteral("overview"));
    m_layout->setContentsMargins(14, 10, 14, 10);
}

void LinkedBoxView::refresh(bool fieldShows)
{
    const LinkedBox box = m_boxes.beside(m_field, m_context.form());
    setVisible(fieldShows && !box.isEmpty());
    QString shown;
    for (const LinkedBox::Line &line : box.lines)
        shown += line.title + QLatin1Char('\n') + line.text + QLatin1Char('\n');
    if (shown == m_shown)
        return; // the focus may be on the link in it
    m_shown = shown;
    delete m_content;
    m_content = nullptr;
    if (!box.isEmpty())
        fill(box);
}

void LinkedBoxView::fill(const LinkedBox &box)
{
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const LinkedBox::Line &line : box.lines) {
        addText(line.title, QStringLiteral("subheading"), m_content);
        addText(line.text, QStringLiteral("text"), m_content);
    }
    const Template *source = m_context.workbook().catalog().find(box.source);
    auto *link = new QPushButton(tr("Kept in «%1»").arg(source ? source->title : box.source), m_content);
    link->setProperty("role", QStringLiteral("link"));
    link->setAccessibleName(tr("Open «%1», where these words are kept").arg(source ? source->title : box.source));
    connect(link, &QPushButton::clicked, this, [this, target = box.source] { Q_EMIT m_context.openTarget(target); });
    column->addWidget(link, 0, Qt::AlignLeft);
    m_layout->addWidget(m_content);
}

} // namespace sjusteg::screen
