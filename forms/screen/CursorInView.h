// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QScrollArea;
class QTextEdit;

namespace sjusteg::screen {

/// Scrolls the page a tall text box stands on so that the line that is written in is seen: the box itself never scrolls. Goes on while the page
/// finds its new height, and ends when the person scrolls or leaves the box.
class CursorInView final : public QObject
{
    Q_OBJECT
public:
    explicit CursorInView(QTextEdit &text);

    void follow(); ///< something was written, or the cursor was moved

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void stop();

    QTextEdit &m_text;
    QPointer<QScrollArea> m_area; ///< the outermost around the box, while its cursor is followed
    QTimer m_settled;
};

} // namespace sjusteg::screen
