// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "meeting/Meeting.h"
#include "window/Page.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sjusteg {

/// Chooses which posts go to another day, and which day. Shown below the plan when it is asked for.
class SplitBox final : public QFrame
{
    Q_OBJECT
public:
    explicit SplitBox(const Workspace &workspace, QWidget *parent = nullptr);

    void open(const meeting::Meeting &meeting); ///< proposes the second half of the minutes

Q_SIGNALS:
    void closed();

private:
    void split();
    void count();
    std::optional<QDate> otherDay() const; ///< invalid: not set yet; nothing: not understood

    const Workspace m_workspace;
    QString m_runSheet;
    QVBoxLayout *m_list;
    QVector<std::pair<QString, QCheckBox *>> m_posts;
    QLineEdit *m_date;
    QLabel *m_sum;
    QPushButton *m_split;
};

} // namespace sjusteg
