// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QFrame>

class QVBoxLayout;

namespace sjusteg::screen {

/// «Grunnlaget er endret» right at the answer: what was taken and what the source says now, to take or to keep one's own.
/// Hidden while the source says the same.
class ChangeBox final : public QFrame
{
    Q_OBJECT
public:
    ChangeBox(FormContext &context, QWidget *parent);

    void setCell(const CellRef &cell); ///< also one of a linked row
    void refresh();

private:
    void fill();
    void answer(bool take);

    FormContext &m_context;
    CellRef m_cell;
    QString m_offer; ///< the id of the one shown
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};

/// Old and new text beside each other, what differs marked. For the box and for the preview.
QWidget *makeComparison(const QString &beforeLabel, const QString &before, const QString &afterLabel, const QString &after, QWidget *parent);

} // namespace sjusteg::screen
