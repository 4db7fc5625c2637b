// SPDX-License-Identifier: MPL-2.0
#include "examples/ExampleFile.h"

#include "library/SharedExamples.h"
#include "storage/PlaceOfAnswers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sjusteg {

namespace {

struct ExampleFileText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ExampleFile)
};

} // namespace

Result<void> writeExampleFile(const QString &path, const QByteArray &bytes)
{
    if (const Result<void> free = notInPlaceOfAnswers(path); !free)
        return free;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{ExampleFileText::tr("The file %1 could not be written.").arg(QDir::toNativeSeparators(path)), file.errorString()};
    return {};
}

Result<QByteArray> readExampleFile(const QString &path)
{
    QFile file(path);
    const bool isFolder = QFileInfo(path).isDir();
    if (isFolder || !file.open(QIODevice::ReadOnly))
        return Problem{ExampleFileText::tr("The file %1 could not be read.").arg(QDir::toNativeSeparators(path)), isFolder ? QString() : file.errorString()};
    return file.read(largestShared + 1);
}

} // namespace sjusteg
