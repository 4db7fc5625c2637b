// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QTextEdit;

namespace sjusteg::screen {

/// Scrolls `area`, and the areas between it and `part`, until the whole of `part` is seen; where there is not room for all of it, its top.
/// `air`: so many pixels above and below it are seen too, where there is room. Of a text taller than the page it is the line with the cursor,
/// unless the mouse is just putting the cursor there.
void scrollTo(QScrollArea &area, const QWidget &part, int air = 24);
/// The same for the line of `text` its cursor stands in.
void scrollToCursor(QScrollArea &area, const QTextEdit &text);

/// Keeps a field in view while the form around it still finds its height: a table above that is laid out late moves it away. Ends when
/// the person scrolls, writes or goes to another field.
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
