// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "plan/Tasks.h"
#include "plan/Wheel.h"

#include <QCoreApplication>

namespace sjusteg {

/// Words for tasks and activities, the same on screen and on paper.
class PlanWording
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlanWording)
public:
    explicit PlanWording(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    QString status(const QString &progress) const; ///< «I gang»
    /// «● Over frist», «△ Mangler ansvar», «△ To ansvarlige», «△ Har sluttet», one after another; empty when all is well.
    QString marks(const TaskRow &row) const;
    QString unit(const QString &unit) const;
    QString units(const QStringList &units) const;
    QString months(const QStringList &months) const;
    QString source(const QString &templateId, const QString &copy) const; ///< «Mal 1.3 Roller og ansvar»
    QString due(const QDate &date) const;                                  ///< «18.11.2026»
    /// Who does it, with the deputy and a word where somebody has left.
    QString who(const TaskRow &row) const;
    /// Months of an activity in words, with the day.
    QString when(const WheelActivity &activity) const;

    /// Title, municipality, process and footer of a document about the plan.
    Document start(const QString &title, bool landscape) const;

private:
    QString person(const Value &person) const;

    const Workbook &m_workbook;
};

} // namespace sjusteg
