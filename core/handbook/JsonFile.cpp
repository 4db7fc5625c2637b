// SPDX-License-Identifier: MPL-2.0
#include "handbook/JsonFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sjusteg {

namespace {
struct JsonFile {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};
} // namespace

Result<QJsonDocument> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{JsonFile::tr("The file %1 could not be read.").arg(path), file.errorString()};
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    const qsizetype line = bytes.left(error.offset).count('\n') + 1;
    return Problem{JsonFile::tr("The file %1 is not valid JSON (line %2).").arg(QFileInfo(path).fileName()).arg(line),
                   QStringLiteral("%1, offset %2").arg(error.errorString()).arg(error.offset)};
}

} // namespace sjusteg
