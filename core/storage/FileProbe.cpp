// SPDX-License-Identifier: MPL-2.0
#include "storage/FileProbe.h"

#include "storage/Database.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace sjusteg {

namespace {

struct ProbeText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FileProbe)
};

constexpr qsizetype headerSize = 100;
constexpr qsizetype formatOffset = 18; // two bytes, for writing and for reading: 1 with a journal, 2 with a WAL
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// What SQLite would take for a part of the file, empty when there is nothing wrong with it. Ours never have a WAL: opening one writes in
/// the file before anything in it could be looked at. A pipe would be waited for without end.
QString dangerBeside(const QByteArray &header, const QString &file, const QString &together)
{
    const QFileInfo journal(file + QStringLiteral("-journal"));
    const QFileInfo wal(file + QStringLiteral("-wal"));
    const char logged = 2;
    if (header.mid(formatOffset, 2).contains(logged) || wal.size() > 0)
        return ProbeText::tr("another program keeps what was written last in a file beside it (WAL)");
    for (const QFileInfo &beside : {journal, wal}) {
        if (beside.isSymLink() || (beside.exists() && !beside.isFile()))
            return ProbeText::tr("«%1» beside it is not an ordinary file").arg(beside.fileName());
    }
    if (journalNamesAnother(file, together.isEmpty() ? file : together))
        return ProbeText::tr("the journal beside it names a file that would be deleted");
    return {};
}

} // namespace

FileProbe probeFile(const QString &path, int newest, quint32 mark, const QString &together)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        const QFileInfo folder(info.absolutePath());
        const bool hidden = folder.isDir() && !folder.isExecutable();
        return {hidden ? FileKind::NoPermission : FileKind::Missing, 0, false, {}};
    }
    if (!info.exists())
        return {FileKind::Missing, 0, false, ProbeText::tr("a link to a file that is not there")};
    if (!info.isFile())
        return {FileKind::NotAFile, 0, false, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {FileKind::NoPermission, 0, false, systemCause(file.errorString())};
    const QByteArray header = file.read(headerSize);
    FileProbe probe{FileKind::Sjusteg, 0, info.isWritable() && QFileInfo(info.canonicalPath()).isWritable(), {}};
    const bool sqlite = header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.size() < headerSize) {
        probe.kind = sqlite ? FileKind::Damaged : FileKind::NotSjusteg;
        probe.cause = ProbeText::tr("the file holds only %n byte(s)", nullptr, int(header.size()));
        return probe;
    }
    const bool ours = numberAt(header, applicationIdOffset) == mark;
    if (!sqlite || !ours) {
        // Our mark without SQLite's is our file with its first bytes gone.
        probe.kind = ours ? FileKind::Damaged : FileKind::NotSjusteg;
        probe.cause = sqlite ? ProbeText::tr("a database of another program (application_id)") : ProbeText::tr("the file is not a database (no SQLite header)");
        return probe;
    }
    if (info.size() > largestFile) {
        probe.kind = FileKind::TooLarge;
        return probe;
    }
    if (const QString danger = dangerBeside(header, info.canonicalFilePath(), together); !danger.isEmpty()) {
        probe.kind = FileKind::Unsafe;
        probe.cause = danger;
        return probe;
    }
    probe.version = int(numberAt(header, userVersionOffset));
    if (probe.version > newest)
        probe.kind = FileKind::Newer;
    else if (probe.version < 1)
        probe.kind = FileKind::Damaged;
    return probe;
}

namespace {

/// Whether the name of a journal of several databases fits its sum. Where the power went while it was being written it does not, and SQLite
/// goes by it as little as we. Its sum is of `char`, which has a sign on some machines and none on others.
bool isWhole(const QByteArray &name, quint32 sum)
{
    quint32 withSign = 0;
    quint32 withoutSign = 0;
    for (const char letter : name) {
        withSign += quint32(static_cast<signed char>(letter));
        withoutSign += static_cast<unsigned char>(letter);
    }
    return !name.isEmpty() && (sum == withSign || sum == withoutSign);
}

} // namespace

// A journal may name another file, the journal of several databases together, and SQLite then deletes that file once it has taken back
// what the journal holds. Ours are called like the process file, with «-mj» and nine digits; beside a stranger's file it would delete
// whatever its maker likes.
bool journalNamesAnother(const QString &path, const QString &together)
{
    constexpr qint64 tail = 16; // the length of the name, a checksum, the mark
    constexpr qint64 longestName = 4096;
    QFile journal(path + QStringLiteral("-journal"));
    if (!QFileInfo(journal).isFile() || !journal.open(QIODevice::ReadOnly) || journal.size() < tail || !journal.seek(journal.size() - tail))
        return false;
    const QByteArray end = journal.read(tail);
    if (!end.endsWith(QByteArray::fromHex("d9d505f920a163d7")))
        return false;
    const qint64 length = numberAt(end, 0);
    if (length > longestName || length > journal.size() - tail || !journal.seek(journal.size() - tail - length))
        return false;
    const QByteArray written = journal.read(length);
    if (!isWhole(written, numberAt(end, sizeof(quint32))))
        return false;
    const QString name = QDir::fromNativeSeparators(QString::fromUtf8(written));
    static const QRegularExpression number(QStringLiteral("^-mj[0-9A-F]{9}$"));
    return !name.startsWith(together) || !number.match(name.mid(together.size())).hasMatch();
}

QString fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
#else
    const QFileInfo info(path);
    return info.exists() ? info.birthTime().toString(Qt::ISODateWithMs) : QString();
#endif
}

} // namespace sjusteg
