// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QSet>
#include <QStringList>
#include <QVector>

/// One message of a .ts file. A message with numerus forms has as many translations as it has forms.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool finished = true;
    bool numerus = false;

    /// What the program looks a translation up by.
    QString key() const { return context + QLatin1String(" | ") + source + (comment.isEmpty() ? QString() : QLatin1String(" | ") + comment); }
};

/// The messages of a .ts file; `error` is empty when the file could be read to its end.
struct TsFile {
    QVector<TsMessage> messages;
    QString error;

    static TsFile read(const QString &path);
    QSet<QString> keys() const;
    QSet<QString> contexts() const;
};
