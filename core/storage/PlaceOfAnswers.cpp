// SPDX-License-Identifier: MPL-2.0
#include "storage/PlaceOfAnswers.h"

#include "storage/Database.h"
#include "storage/FileProbe.h"
#include "storage/ParticipantFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <climits>

namespace sjusteg {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::PlaceOfAnswers)
};

bool isCalledLikeOurs(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return ending == QLatin1StringView("sjusteg") || ending == QLatin1StringView("deltakere");
}

/// Whatever it is called, and whatever is wrong with it.
bool isOurs(const QString &path)
{
    for (const quint32 mark : {applicationId, participantMark}) {
        const FileKind kind = probeFile(path, INT_MAX, mark).kind;
        if (kind != FileKind::Missing && kind != FileKind::NotAFile && kind != FileKind::NoPermission && kind != FileKind::NotSjusteg)
            return true;
    }
    return false;
}

} // namespace

Result<void> notInPlaceOfAnswers(const QString &path)
{
    const QFileInfo file(path);
    if (!isCalledLikeOurs(file) && !isCalledLikeOurs(QFileInfo(file.canonicalFilePath())) && !isOurs(path))
        return {};
    return Problem{PlaceText::tr("«%1» is a file with answers, or is called like one, and nothing else may take its place. Choose another name.")
                       .arg(QDir::toNativeSeparators(path)),
                   {}};
}

} // namespace sjusteg
