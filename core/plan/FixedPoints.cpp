// SPDX-License-Identifier: MPL-2.0
#include "plan/FixedPoints.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FixedPoints)
};

WheelActivity point(int month, int day, const QString &name, const QString &paragraph)
{
    WheelActivity activity;
    activity.name = name;
    activity.months = {month};
    activity.day = QString::number(day) + QLatin1Char('.');
    activity.type = WheelType::Fixed;
    activity.note = Text::tr("Local Government Act § %1").arg(paragraph);
    return activity;
}

} // namespace

QVector<WheelActivity> fixedPoints()
{
    return {point(2, 22, Text::tr("The annual accounts are presented"), QStringLiteral("14-6")),
            point(3, 31, Text::tr("The annual report is presented"), QStringLiteral("14-7")),
            point(6, 30, Text::tr("The council has adopted accounts and annual report"), QStringLiteral("14-3")),
            point(12, 31, Text::tr("The council has adopted budget and financial plan"), QStringLiteral("14-3"))};
}

} // namespace sjusteg
