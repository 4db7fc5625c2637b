// SPDX-License-Identifier: MPL-2.0
#include "storage/SystemCause.h"

#include <QCoreApplication>

#include <cerrno>

namespace sjusteg {

namespace {

struct SystemText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SystemCause)
};

QString inWords(int code)
{
    switch (code) {
    case EROFS:
        return SystemText::tr("The disk can only be read from");
    case EEXIST:
        return SystemText::tr("The name is taken");
    case ENAMETOOLONG:
        return SystemText::tr("The name is too long");
    case EISDIR:
        return SystemText::tr("This is a folder, not a file");
    case ENOTDIR:
        return SystemText::tr("A part of the path is not a folder");
    case EIO:
        return SystemText::tr("The disk could not be read from or written to");
    case EBUSY:
        return SystemText::tr("Another program is using the file");
    case EFBIG:
        return SystemText::tr("The file is larger than the disk allows");
#ifdef EDQUOT
    case EDQUOT:
        return SystemText::tr("Your share of the disk is full");
#endif
    case EPERM:
        return SystemText::tr("The system does not allow it");
    default:
        return {};
    }
}

} // namespace

QString systemCause(const QString &error)
{
    if (error.isEmpty())
        return error;
    constexpr int lastCode = 140; // past the highest number any system here gives
    for (int code = 1; code <= lastCode; ++code) {
        const QString words = inWords(code);
        if (!words.isEmpty() && error == qt_error_string(code))
            return QStringLiteral("%1 (%2)").arg(words, error);
    }
    return error;
}

} // namespace sjusteg
