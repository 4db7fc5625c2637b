// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

/// A line of the table. `floor` and `program` in the same unit; `aim` is the most their ratio should be.
struct Line {
    QString what;
    double floor = 0;
    double program = 0;
    QString unit;
    double aim = 0;
    QString note; ///< why it was skipped
};

inline double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Milliseconds that `work` takes.
inline double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

QVector<Line> startLines(const QString &example);
QVector<Line> exportLines(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);
QVector<Line> reportLines(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);
Line editLine(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);
/// Unlocking against the bare Argon2id call, and an edit in the participants' file against one in the process file.
QVector<Line> participantLines(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);
Line manyLinesLine(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);

/// `example`: answers of a process whose forms flow into each other.
Line flowLine(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder, const QJsonObject &example);
Line searchLine(const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog, const QString &folder);

/// A new file with answers in it; ends the program when that fails.
std::unique_ptr<sjusteg::Workbook> makeFile(const QString &path, const std::shared_ptr<const sjusteg::TemplateCatalog> &catalog,
                                            const QJsonObject &answers);
