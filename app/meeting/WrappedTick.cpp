// SPDX-License-Identifier: MPL-2.0
#include "meeting/WrappedTick.h"

#include "window/Parts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace sjusteg {

WrappedTick::WrappedTick(const QString &text, const QString &spokenName, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(parts::paragraph(text))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_box->setAccessibleName(spokenName);
    m_text->setContentsMargins(0, 1, 0, 4);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

void WrappedTick::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_box->isEnabled() && m_text->geometry().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace sjusteg
