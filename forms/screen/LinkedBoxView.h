// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "flow/LinkedBoxes.h"
#include "screen/FormContext.h"

#include <QFrame>

class QVBoxLayout;

namespace sjusteg::screen {

/// Words that are kept in another form, beside the field they explain, with the way to where they are kept.
class LinkedBoxView final : public QFrame
{
    Q_OBJECT
public:
    LinkedBoxView(FormContext &context, const LinkedBoxes &boxes, const QString &field, QWidget *parent);

    void refresh(bool fieldShows);

private:
    void fill(const LinkedBox &box);

    FormContext &m_context;
    const LinkedBoxes m_boxes;
    const QString m_field;
    QString m_shown;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace sjusteg::screen
