// SPDX-License-Identifier: MPL-2.0
#include "storage/SyncedPlace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <algorithm>

namespace sjusteg {

namespace {

/// File systems of disks in other computers.
bool isNetworkSystem(const QString &system)
{
    static const QStringList known{QStringLiteral("cifs"), QStringLiteral("smb"), QStringLiteral("smb2"), QStringLiteral("smb3"), QStringLiteral("smbfs"),
                                   QStringLiteral("nfs"), QStringLiteral("nfs4"), QStringLiteral("afpfs"), QStringLiteral("afs"), QStringLiteral("ncpfs"),
                                   QStringLiteral("webdav"), QStringLiteral("davfs"), QStringLiteral("fuse.davfs2"), QStringLiteral("fuse.sshfs"),
                                   QStringLiteral("fuse.rclone"), QStringLiteral("fuse.gvfsd-fuse"), QStringLiteral("fuse.onedriver")};
    return known.contains(system.toLower());
}

/// What the programs leave at the top of the folder they keep.
QString serviceByMark(const QDir &folder)
{
    const auto has = [&folder](const char *name) { return folder.exists(QString::fromLatin1(name)); };
    const QStringList databases{QStringLiteral(".sync_*.db"), QStringLiteral("._sync_*.db")}; // named after the account
    if (has(".nextcloudsync.log") || !folder.entryList(databases, QDir::Files | QDir::Hidden | QDir::System).isEmpty())
        return QStringLiteral("Nextcloud");
    if (has(".owncloudsync.log"))
        return QStringLiteral("ownCloud");
    if (has(".dropbox") || has(".dropbox.cache"))
        return QStringLiteral("Dropbox");
    if (has(".tmp.drivedownload") || has(".tmp.driveupload"))
        return QStringLiteral("Google Drive");
    if (has(".849C9593-D756-4E56-8D6E-42412F2A707B"))
        return QStringLiteral("OneDrive");
    return {};
}

QString serviceByName(const QString &name)
{
    const auto begins = [&name](const char *word) {
        const QLatin1StringView start(word);
        return name.compare(start, Qt::CaseInsensitive) == 0 || name.startsWith(QString(start) + QStringLiteral(" -"), Qt::CaseInsensitive)
            || name.startsWith(QString(start) + QStringLiteral(" –"), Qt::CaseInsensitive) || name.startsWith(QString(start) + QLatin1Char('-'), Qt::CaseInsensitive);
    };
    if (begins("OneDrive"))
        return QStringLiteral("OneDrive");
    if (begins("SharePoint"))
        return QStringLiteral("SharePoint");
    if (begins("Nextcloud"))
        return QStringLiteral("Nextcloud");
    if (begins("Dropbox"))
        return QStringLiteral("Dropbox");
    if (begins("Google Drive") || begins("GoogleDrive"))
        return QStringLiteral("Google Drive");
    return {};
}

bool liesIn(const QString &path, const QString &folder)
{
    const QString start = QDir::fromNativeSeparators(folder);
    return !start.isEmpty() && (path.compare(start, Qt::CaseInsensitive) == 0
                                || path.startsWith(start.endsWith(QLatin1Char('/')) ? start : start + QLatin1Char('/'), Qt::CaseInsensitive));
}

} // namespace

SyncedFacts syncedFacts(const QString &path)
{
    SyncedFacts facts;
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        if (const QString folder = qEnvironmentVariable(name); !folder.isEmpty())
            facts.oneDriveFolders.append(folder);
    }
#ifdef Q_OS_WIN
    // SharePoint libraries have folders of any name; the OneDrive program lists them here.
    QSettings mounts(QStringLiteral("HKEY_CURRENT_USER\\Software\\SyncEngines\\Providers\\OneDrive"), QSettings::NativeFormat);
    for (const QString &group : mounts.childGroups())
        facts.oneDriveFolders.append(mounts.value(group + QStringLiteral("/MountPoint")).toString());
    const QString drive = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath().first(3));
    facts.networkDrive = path.startsWith(QLatin1StringView("//")) || path.startsWith(QLatin1StringView("\\\\"))
        || GetDriveTypeW(reinterpret_cast<const wchar_t *>(drive.utf16())) == DRIVE_REMOTE;
#endif
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    facts.fileSystem = QString::fromLatin1(disk.fileSystemType());
    facts.mount = disk.rootPath();
    return facts;
}

SyncedPlace syncedPlace(const QString &path, const SyncedFacts &facts)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const QString &folder : facts.oneDriveFolders) {
        if (liesIn(absolute, folder))
            return {SyncedPlace::Kind::Synced, QStringLiteral("OneDrive"), QDir::fromNativeSeparators(folder)};
    }
    for (QDir folder = QFileInfo(absolute).absoluteDir(); !folder.isRoot();) {
        QString service = serviceByName(folder.dirName());
        if (service.isEmpty())
            service = serviceByMark(folder);
        if (!service.isEmpty())
            return {SyncedPlace::Kind::Synced, service, folder.absolutePath()};
        if (!folder.cdUp())
            break;
    }
    if (facts.networkDrive || isNetworkSystem(facts.fileSystem))
        return {SyncedPlace::Kind::Network, {}, facts.mount};
    return {};
}

} // namespace sjusteg
