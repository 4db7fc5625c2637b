// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Disk.h"

#include <QHash>
#include <QRandomGenerator>

namespace sjusteg {

/// The files as they may lie on the disk when the power goes after the first `count` acts. What was waited for is there. Of the rest
/// nothing is sure: writes are dropped, come out of order or only in part (sectors of 512 bytes), files made or removed may not be.
class PowerLoss
{
public:
    struct Trust {
        bool syncs = true;       ///< a disk that lies about having written: false
        bool folderSyncs = true; ///< nobody waited for the folder when a file was removed: false
    };

    PowerLoss(const QHash<QString, QByteArray> &before, const QVector<DiskAct> &acts, qsizetype count, quint32 seed, Trust trust);
    PowerLoss(const QHash<QString, QByteArray> &before, const QVector<DiskAct> &acts, qsizetype count, quint32 seed)
        : PowerLoss(before, acts, count, seed, Trust())
    {
    }

    const QHash<QString, QByteArray> &files() const { return m_files; }
    int lastTold() const { return m_lastTold; }

private:
    void settle(const QString &path);
    void apply(const DiskAct &act);
    void applyInPart(const QVector<DiskAct> &pending);
    void put(const QString &path, qint64 at, const QByteArray &data);

    QHash<QString, QByteArray> m_files;
    QHash<QString, QVector<DiskAct>> m_pending;
    QRandomGenerator m_random;
    int m_lastTold = 0;
};

} // namespace sjusteg
