// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/CoursePlan.h"

#include <QFrame>

class QVBoxLayout;

namespace sjusteg {

/// A day of the course: its date, the holiday it may be, and the themes on it. Themes can be dropped on it.
class DaySquare final : public QFrame
{
    Q_OBJECT
public:
    explicit DaySquare(const CourseSquare &square, QWidget *parent = nullptr);

    void addCard(QWidget *card);
    schedule::CoursePlace place() const { return {m_week, m_day}; }

    /// What is dragged: the row of a session.
    static QString mimeType() { return QStringLiteral("application/x-sjusteg-course-session"); }

Q_SIGNALS:
    void dropped(const QString &row);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void light(bool on);

    const int m_week;
    const int m_day;
    QVBoxLayout *m_cards;
};

} // namespace sjusteg
