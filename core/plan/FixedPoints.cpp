// SPDX-License-Identifier: MPL-2.0
#include "plan/FixedPoints.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct FixedPointText {
    Q_DECLARE_TR_FUNCTIONS(FixedPoints)
};

WheelActivity fixedPoint(int month, int day, const QString &name, const QString &paragraph)
{
    WheelActivity activity;
    activity.name = name;
    activity.months = {month};
    activity.day = QString::number(day) + QLatin1Char('.');
    activity.type = WheelType::Fixed;
    activity.note = FixedPointText::tr("Local Government Act § %1").arg(paragraph);
    return activity;
}

} // namespace

QVector<WheelActivity> fixedPoints()
{
    return {fixedPoint(2, 22, FixedPointText::tr("The annual accounts are presented"), QStringLiteral("14-6")),
            fixedPoint(3, 31, FixedPointText::tr("The annual report is presented"), QStringLiteral("14-7")),
            fixedPoint(6, 30, FixedPointText::tr("The council has adopted accounts and annual report"), QStringLiteral("14-3")),
            fixedPoint(12, 31, FixedPointText::tr("The council has adopted budget and financial plan"), QStringLiteral("14-3"))};
}

} // namespace sjusteg
