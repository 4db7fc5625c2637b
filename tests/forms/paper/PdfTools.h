// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

/// What a program prints on standard output.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF as poppler reads it; `options` are pdftotext's.
inline QString pdfText(const QString &path, const QStringList &options)
{
    return outputOf(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
}

/// Whether poppler's tools are here; says so when they are not, since a test that cannot look proves nothing.
inline bool hasPdfTools()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return true;
    qWarning("pdftotext is missing: install poppler-utils");
    return false;
}
