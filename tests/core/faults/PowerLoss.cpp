// SPDX-License-Identifier: MPL-2.0
#include "PowerLoss.h"

namespace sjusteg {

namespace {

bool isOfTheFolder(DiskAct::Kind kind)
{
    return kind == DiskAct::Create || kind == DiskAct::Delete || kind == DiskAct::DeleteAndSyncFolder;
}

} // namespace

PowerLoss::PowerLoss(const QHash<QString, QByteArray> &before, const QVector<DiskAct> &acts, qsizetype count, quint32 seed, Trust trust)
    : m_files(before)
    , m_random(seed)
{
    for (const DiskAct &act : acts.first(count)) {
        if (act.kind == DiskAct::Told) {
            m_lastTold = int(act.at);
            continue;
        }
        if (act.kind != DiskAct::Sync)
            m_pending[act.path].append(act);
        if ((act.kind == DiskAct::Sync && trust.syncs) || (act.kind == DiskAct::DeleteAndSyncFolder && trust.syncs && trust.folderSyncs))
            settle(act.path);
    }
    QStringList paths = m_pending.keys();
    paths.sort(); // the order of a hash differs from run to run
    for (const QString &path : std::as_const(paths))
        applyInPart(m_pending.value(path));
}

void PowerLoss::settle(const QString &path)
{
    for (const DiskAct &act : m_pending.take(path))
        apply(act);
}

void PowerLoss::put(const QString &path, qint64 at, const QByteArray &data)
{
    QByteArray &content = m_files[path];
    if (content.size() < at + data.size())
        content.append(QByteArray(at + data.size() - content.size(), '\0'));
    content.replace(at, data.size(), data);
}

void PowerLoss::apply(const DiskAct &act)
{
    switch (act.kind) {
    case DiskAct::Create:
        m_files.insert(act.path, {});
        break;
    case DiskAct::Write:
        put(act.path, act.at, act.data);
        break;
    case DiskAct::Truncate:
        m_files[act.path].resize(act.at);
        break;
    case DiskAct::Delete:
    case DiskAct::DeleteAndSyncFolder:
        m_files.remove(act.path);
        break;
    case DiskAct::Sync:
    case DiskAct::Told:
        break;
    }
}

void PowerLoss::applyInPart(const QVector<DiskAct> &pending)
{
    constexpr qsizetype sector = 512;
    enum { Nothing, Everything, AsFarAs, Scattered };
    const int manner = int(m_random.bounded(4));
    const qsizetype farthest = pending.isEmpty() ? 0 : m_random.bounded(int(pending.size()) + 1);
    for (qsizetype i = 0; i < pending.size(); ++i) {
        const DiskAct &act = pending.at(i);
        const bool kept = manner == Everything || (manner == AsFarAs && i < farthest) || (manner == Scattered && m_random.bounded(2) == 1);
        // What is done to a folder comes in order: without it, what was written to the file it made is nowhere.
        if (isOfTheFolder(act.kind) && !kept)
            return;
        if (act.kind != DiskAct::Write || manner != Scattered) {
            if (kept)
                apply(act);
            continue;
        }
        for (qsizetype at = 0; at < act.data.size();) {
            const qsizetype size = qMin(act.data.size() - at, sector - (act.at + at) % sector);
            if (m_random.bounded(2) == 1)
                put(act.path, act.at + at, act.data.mid(at, size));
            at += size;
        }
    }
}

} // namespace sjusteg
