// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tools/CoursePlan.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace sjusteg {

class SessionCard;

/// The weeks of a course, five days each, with the themes on them. Themes are moved by dragging or with Ctrl and the arrows.
class CourseGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit CourseGrid(QWidget *parent = nullptr);

    void setPlan(const Template &definition, const CoursePlan &plan, bool movable);
    void choose(const QString &row);
    QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(bool withKeys);
    void moveWanted(int session, const sjusteg::schedule::CoursePlace &to);

private:
    void addWeek(const Template &definition, const QVector<CourseSquare> &week, int line);
    SessionCard *makeCard(const Template &definition, int session);
    void goFrom(int session, int weeks, int days);
    void moveFrom(int session, int weeks, int days);
    void drag(int session);
    QString spoken(const Template &definition, const CourseSession &session) const;

    CoursePlan m_plan;
    QVector<QVector<CourseSquare>> m_weeks;
    QHash<QString, SessionCard *> m_cards; ///< by row
    QString m_chosen;
    QString m_dropped;             ///< the row that was let go …
    schedule::CoursePlace m_onto;  ///< … and where
    bool m_movable = true;
    QGridLayout *m_grid;
    QVBoxLayout *m_unplaced;
};

} // namespace sjusteg
