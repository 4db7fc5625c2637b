// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <memory>

namespace sjusteg {

/// Something done to a file, as the disk saw it.
struct DiskAct {
    enum Kind { Create, Write, Truncate, Sync, Delete, DeleteAndSyncFolder, Told };
    Kind kind = Told;
    QString path;
    qint64 at = 0; ///< Write: offset; Truncate: size; Told: number
    QByteArray data;
};

/// Stands between SQLite and the real disk of this process while it lives: counts and keeps what is done, and lets a chosen call fail.
/// One at a time.
class Disk
{
public:
    enum class Fault {
        Full,        ///< half is written, then no more; nothing else can be written, either
        Broken,      ///< an I/O error
        Forbidden,   ///< files can no longer be made, and nothing written
        FolderSync,  ///< a file was removed, but waiting for its folder failed
    };

    Disk();
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    void record(bool on);
    void told(int number); ///< the program has said that this edit is saved
    const QVector<DiskAct> &acts() const;

    /// The `call`-th changing call from now on fails (1: the next); with `lasting` all after it as well, until mend().
    void breakAt(int call, Fault fault, bool lasting);
    void mend();
    bool hasFailed() const; ///< since breakAt()

    class State;

private:
    std::unique_ptr<State> d;
};

} // namespace sjusteg
