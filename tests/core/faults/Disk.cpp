// SPDX-License-Identifier: MPL-2.0
#include "Disk.h"

#include <sqlite3.h>

#include <cstring>

namespace sjusteg {

class Disk::State
{
public:
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    QVector<DiskAct> acts;
    bool recording = false;
    int callsLeft = 0; ///< 0: nothing is to fail
    bool lasting = false;
    bool failed = false;
    Fault fault = Fault::Broken;

    bool fails()
    {
        if (failed)
            return lasting;
        failed = callsLeft > 0 && --callsLeft == 0;
        return failed;
    }
    void keep(DiskAct::Kind kind, const char *path, qint64 at = 0, const QByteArray &data = {})
    {
        if (recording)
            acts.append({kind, QString::fromUtf8(path), at, data});
    }
};

namespace {

struct DiskFile {
    sqlite3_file base;
    Disk::State *disk;
    const char *path; ///< SQLite's own, valid while the file is open
};

DiskFile *own(sqlite3_file *file)
{
    return reinterpret_cast<DiskFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(own(file) + 1);
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, size, at);
}
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    Disk::State &disk = *own(file)->disk;
    if (disk.fails() && disk.fault != Disk::Fault::FolderSync) {
        if (disk.fault != Disk::Fault::Full)
            return SQLITE_IOERR_WRITE;
        real(file)->pMethods->xWrite(real(file), from, size / 2, at);
        return SQLITE_FULL;
    }
    if (own(file)->path)
        disk.keep(DiskAct::Write, own(file)->path, at, QByteArray(static_cast<const char *>(from), size));
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    Disk::State &disk = *own(file)->disk;
    if (disk.fails() && disk.fault != Disk::Fault::FolderSync)
        return SQLITE_IOERR_TRUNCATE;
    if (own(file)->path)
        disk.keep(DiskAct::Truncate, own(file)->path, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    Disk::State &disk = *own(file)->disk;
    if (disk.fails() && disk.fault != Disk::Fault::FolderSync)
        return SQLITE_IOERR_FSYNC;
    if (own(file)->path)
        disk.keep(DiskAct::Sync, own(file)->path);
    return real(file)->pMethods->xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReserved(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int deviceTraits(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods methods = {1,        closeFile,  readFile,      writeFile,   truncateFile, syncFile,    sizeOfFile, lockFile, unlockFile,
                                    checkReserved, controlFile, sectorSize, deviceTraits, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

Disk::State &stateOf(sqlite3_vfs *vfs)
{
    return *static_cast<Disk::State *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *given)
{
    Disk::State &disk = stateOf(vfs);
    file->pMethods = nullptr;
    own(file)->disk = &disk;
    own(file)->path = path;
    const bool makes = (flags & SQLITE_OPEN_CREATE) != 0;
    if (makes && disk.fails() && disk.fault != Disk::Fault::FolderSync)
        return SQLITE_CANTOPEN;
    int there = 0;
    if (makes && path)
        disk.real->xAccess(disk.real, path, SQLITE_ACCESS_EXISTS, &there);
    const int code = disk.real->xOpen(disk.real, path, real(file), flags, given);
    if (real(file)->pMethods)
        file->pMethods = &methods;
    if (code == SQLITE_OK && makes && path && !there)
        disk.keep(DiskAct::Create, path);
    return code;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    Disk::State &disk = stateOf(vfs);
    const bool fails = disk.fails();
    if (fails && disk.fault != Disk::Fault::FolderSync)
        return SQLITE_IOERR_DELETE;
    const int code = disk.real->xDelete(disk.real, path, syncFolder);
    if (code == SQLITE_OK)
        disk.keep(syncFolder && !fails ? DiskAct::DeleteAndSyncFolder : DiskAct::Delete, path);
    return fails && syncFolder ? SQLITE_IOERR_DIR_FSYNC : code;
}

} // namespace

Disk::Disk()
    : d(std::make_unique<State>())
{
    d->real = sqlite3_vfs_find(nullptr);
    d->vfs = *d->real;
    d->vfs.iVersion = 1;
    d->vfs.szOsFile = int(sizeof(DiskFile)) + d->real->szOsFile;
    d->vfs.zName = "sjusteg-test-disk";
    d->vfs.pAppData = d.get();
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = deleteFile;
    // The rest looks for what belongs to the real one in it.
    d->vfs.xAccess = [](sqlite3_vfs *vfs, const char *path, int flags, int *result) {
        return stateOf(vfs).real->xAccess(stateOf(vfs).real, path, flags, result);
    };
    d->vfs.xFullPathname = [](sqlite3_vfs *vfs, const char *path, int size, char *result) {
        return stateOf(vfs).real->xFullPathname(stateOf(vfs).real, path, size, result);
    };
    sqlite3_vfs_register(&d->vfs, 1);
}

Disk::~Disk()
{
    sqlite3_vfs_unregister(&d->vfs);
}

void Disk::record(bool on)
{
    d->recording = on;
}

void Disk::told(int number)
{
    if (d->recording)
        d->acts.append({DiskAct::Told, {}, number, {}});
}

const QVector<DiskAct> &Disk::acts() const
{
    return d->acts;
}

void Disk::breakAt(int call, Fault fault, bool lasting)
{
    d->callsLeft = call;
    d->fault = fault;
    d->lasting = lasting;
    d->failed = false;
}

void Disk::mend()
{
    d->callsLeft = 0;
    d->lasting = false;
}

bool Disk::hasFailed() const
{
    return d->failed;
}

} // namespace sjusteg
