// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace sjusteg {

/// Looks at whatever text one writes in, anywhere in the program, and tells quietly below the field when it may name a person: a birth
/// number, or a participant code in a form that tells of none. Takes neither key nor click.
class TypingWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TypingWatch(QObject *parent);
    ~TypingWatch() override;

    /// The notice that is shown now; empty when there is none.
    QString notice() const;

private:
    void follow(QWidget *focus);
    void look();
    void place();
    void hide();

    QPointer<QWidget> m_field;
    QMetaObject::Connection m_following;
    QPointer<QLabel> m_label;
    QTimer m_soon;   ///< after the field has grown with its text
    QTimer m_moving; ///< while it is shown: the page may scroll
};

} // namespace sjusteg
