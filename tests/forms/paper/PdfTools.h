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

/// The text of a PDF as poppler reads it; `options` are pdftotext's. Empty when the file cannot be read.
inline QString pdfText(const QString &path, const QStringList &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Poppler makes itself ready for the colour profile at every page, two thirds of its work. Text needs none: a name of equal length hides it.
    QByteArray pdf = file.readAll();
    pdf.replace("/OutputIntents", "/UnusedIntents");
    QFile copy(path + QLatin1String(".text"));
    if (!copy.open(QIODevice::WriteOnly) || copy.write(pdf) != pdf.size() || !copy.flush())
        return {};
    return outputOf(QStringLiteral("pdftotext"), options + QStringList{copy.fileName(), QStringLiteral("-")});
}

/// Whether poppler's tools are here; says so when they are not, since a test that cannot look proves nothing.
inline bool hasPdfTools()
{
    if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return true;
    qWarning("pdftotext is missing: install poppler-utils");
    return false;
}
