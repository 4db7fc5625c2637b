// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace sjusteg::screen {

/// Scrolls `area`, and the areas between it and `part`, until the whole of `part` is seen; where there is not room for all of it, its top.
/// `air`: so many pixels above and below it are seen too, where there is room.
void scrollTo(QScrollArea &area, const QWidget &part, int air = 24);

/// Keeps a field in view while the form around it still finds its height: a table above that is laid out late moves it away. Ends when
/// the person scrolls or goes to another field.
class KeepInView final : public QObject
{
    Q_OBJECT
public:
    explicit KeepInView(QObject *parent);

    /// `place`: the field with what belongs to it; `focus`: what in it has the focus, and is shown where there is not room for both.
    void start(QScrollArea &area, QWidget &place, QWidget &focus);
    void stop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void onFocus(QWidget *now);

    QPointer<QScrollArea> m_area;
    QPointer<QWidget> m_place;
    QPointer<QWidget> m_focus;
    QTimer m_settled; ///< once all that was asked for in one turn is laid out
};

} // namespace sjusteg::screen
