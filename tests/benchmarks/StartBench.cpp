// SPDX-License-Identifier: MPL-2.0
#include "Bench.h"

#include <QProcess>

namespace {

constexpr int runs = 9;

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

Start start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    Start result;
    result.milliseconds = milliseconds([&] {
        process.start(program, arguments);
        process.waitForFinished(60'000);
    });
    const double kilobytes = process.readAllStandardOutput().trimmed().toDouble();
    if (kilobytes <= 0)
        qFatal("%s did not start: %s", qPrintable(program), process.readAllStandardError().constData());
    result.megabytes = kilobytes / 1024;
    return result;
}

} // namespace

QVector<Line> startLines(const QString &example)
{
    QVector<double> floorTime, programTime, floorMemory, programMemory;
    for (int run = 0; run < runs; ++run) {
        const Start floor = start(QStringLiteral(START_EMPTY), {});
        const Start program = start(QStringLiteral(START_SJUSTEG), {example});
        floorTime += floor.milliseconds;
        programTime += program.milliseconds;
        floorMemory += floor.megabytes;
        programMemory += program.megabytes;
    }
    return {{QStringLiteral("start to first painted window, against an empty QMainWindow"), median(floorTime), median(programTime), QStringLiteral("ms"), 2.5, {}},
            {QStringLiteral("memory with the example open, against the empty program"), median(floorMemory), median(programMemory), QStringLiteral("MB"), 2, {}}};
}
