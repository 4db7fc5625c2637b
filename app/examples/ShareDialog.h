// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/ShareExamples.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace sjusteg {

/// Which of one's own go along to another municipality. Says beside each what stays at home, and where words look like somebody's number
/// or address.
class ShareDialog final : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(const QVector<Shareable> &all, QWidget *parent);

    QStringList chosen() const; ///< form ids

private:
    void update();

    const QVector<Shareable> m_all;
    QVector<QCheckBox *> m_ticks;
    QPushButton *m_write;
};

} // namespace sjusteg
