// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace sjusteg {

/// A box to tick with a text of any length beside it: the text wraps, and a click on it ticks, too.
class WrappedTick final : public QWidget
{
    Q_OBJECT
public:
    WrappedTick(const QString &text, const QString &spokenName, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_text;
};

} // namespace sjusteg
