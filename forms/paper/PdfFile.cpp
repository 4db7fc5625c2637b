// SPDX-License-Identifier: MPL-2.0
#include "paper/Paper.h"

#include "storage/PlaceOfAnswers.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace sjusteg::paper {

Result<void> writePdf(const Pages &pages, const QString &path, const QString &title, const Proceed &proceed)
{
    const auto problem = [&path](const QString &cause) {
        return Problem{QCoreApplication::translate("sjusteg::paper::Pages",
                                                   "The PDF «%1» could not be written. Check that the folder exists, that you may write "
                                                   "there and that there is room on the disk.")
                           .arg(QDir::toNativeSeparators(path)),
                       cause};
    };
    if (const Result<void> free = notInPlaceOfAnswers(path); !free)
        return free;
    // Complete or not there: the bytes go to a file beside the target that takes its name only when all is written.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return problem(systemCause(file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Sjusteg"));
        writer.setResolution(720);
        if (!pages.print(writer, proceed)) {
            file.cancelWriting();
            return problem(systemCause(file.errorString()));
        }
    }
    if (!file.commit())
        return problem(systemCause(file.errorString()));
    return {};
}

} // namespace sjusteg::paper
