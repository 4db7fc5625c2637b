// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFrame>

namespace sjusteg {

/// A theme on its day. A click or Enter chooses it, the arrows go to its neighbours, Ctrl and an arrow moves it; it can be dragged.
class SessionCard final : public QFrame
{
    Q_OBJECT
public:
    SessionCard(const QString &theme, const QStringList &marks, const QString &spoken, QWidget *parent = nullptr);

    void setCurrent(bool current);
    void setMovable(bool movable);

Q_SIGNALS:
    void chosen(bool withKeys);
    void neighbourWanted(int weeks, int days);
    void moveWanted(int weeks, int days);
    void dragWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_movable = true;
};

} // namespace sjusteg
