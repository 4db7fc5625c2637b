// SPDX-License-Identifier: MPL-2.0
#include "commands/InputFile.h"

#include "commands/Console.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace sjusteg::commands {

Result<QByteArray> readInput(const QString &path, qsizetype most, const QString &unreadable)
{
    QFile file(path);
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder || !file.open(QIODevice::ReadOnly))
        return Problem{unreadable, isFolder ? QString() : file.errorString()};
    constexpr qint64 piece = 1 << 20; // a pipe hands out what it has, and no more
    QByteArray content;
    for (QByteArray read = file.read(piece); !read.isEmpty(); read = file.read(piece)) {
        content += read;
        if (content.size() > most)
            return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "The file is larger than %1. Divide it into several files.")).arg(QLocale().formattedDataSize(most, 0, QLocale::DataSizeTraditionalFormat)), {}};
    }
    return content;
}

} // namespace sjusteg::commands
