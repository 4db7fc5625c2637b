// SPDX-License-Identifier: MPL-2.0
#include "storage/FileLock.h"

#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace sjusteg {

namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FileLock)
};

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QSysInfo::machineHostName() : name;
}

/// What this process holds. A lock of ours that could not be taken away, as its network drive was gone, is nobody's when the drive is back.
QSet<QByteArray> &heldHere()
{
    static QSet<QByteArray> held;
    return held;
}

QString processStart(qint64 pid)
{
    // Linux: field 22 of /proc/PID/stat; the name in field 2 may hold spaces, so count from its closing bracket. Elsewhere: unknown.
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = stat.readAll();
    return QString::fromLatin1(text.mid(text.lastIndexOf(')') + 2).split(' ').value(19));
}

bool processAlive(const LockHolder &holder)
{
#ifdef Q_OS_UNIX
    if (::kill(pid_t(holder.pid), 0) != 0 && errno == ESRCH)
        return false;
#endif
    const QString started = processStart(holder.pid);
    return started.isEmpty() || holder.started.isEmpty() || started == holder.started;
}

std::optional<LockHolder> readHolder(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.isEmpty())
        return std::nullopt;
    constexpr qsizetype longestName = 100; // to be shown in a sentence
    return LockHolder{object.value(QLatin1StringView("name")).toString().left(longestName).simplified(),
                      QDateTime::fromString(object.value(QLatin1StringView("since")).toString(), Qt::ISODate).toLocalTime(),
                      object.value(QLatin1StringView("host")).toString(), object.value(QLatin1StringView("pid")).toInteger(),
                      object.value(QLatin1StringView("started")).toString()};
}

/// No lock is longer; something else with its name may be without end, or a pipe that nobody writes in.
QByteArray readLock(const QString &path)
{
    constexpr qint64 longestLock = 4096;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(longestLock) : QByteArray();
}

} // namespace

FileLock::FileLock(QString path, QByteArray content)
    : m_path(std::move(path))
    , m_content(std::move(content))
{
    heldHere().insert(m_content);
}

FileLock::~FileLock()
{
    heldHere().remove(m_content);
    // Only our own: someone may have taken the lock over while this computer was asleep.
    if (readLock(m_path) == m_content)
        QFile::remove(m_path);
}

QString FileLock::lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

FileLock::Attempt FileLock::take(const QString &path, const QString &owner, const QDateTime &now)
{
    const QString file = lockPath(path);
    const QByteArray content = QJsonDocument(QJsonObject{{QStringLiteral("name"), owner.isEmpty() ? userName() : owner},
                                                         {QStringLiteral("since"), now.toUTC().toString(Qt::ISODate)},
                                                         {QStringLiteral("host"), QSysInfo::machineHostName()},
                                                         {QStringLiteral("pid"), QCoreApplication::applicationPid()},
                                                         {QStringLiteral("started"), processStart(QCoreApplication::applicationPid())},
                                                         {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)}})
                                   .toJson();
    for (int attempt = 0; attempt < 3; ++attempt) {
        QFile own(file);
        if (own.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            const bool written = own.write(content) == content.size() && own.flush();
            own.close();
            if (written)
                return {std::unique_ptr<FileLock>(new FileLock(file, content)), std::nullopt, {}};
            QFile::remove(file);
            return {nullptr, std::nullopt, systemCause(own.errorString())};
        }
        if (!QFileInfo(file).isFile()) // a folder, a pipe: not a lock, and not ours to take away
            return {nullptr, std::nullopt, systemCause(own.errorString())};
        const QByteArray found = readLock(file);
        const std::optional<LockHolder> holder = readHolder(found);
        const bool ours = holder && holder->host == QSysInfo::machineHostName();
        const bool leftByUs = ours && holder->pid == QCoreApplication::applicationPid()
            && holder->started == processStart(QCoreApplication::applicationPid()) && !heldHere().contains(found);
        if (holder && !leftByUs && (!ours || processAlive(*holder)))
            return {nullptr, holder, {}};
        // Left behind by a process that is gone, or cut short by a full disk. Moved aside first, so that of two programs that see it
        // only one takes it; what was moved must be what was judged.
        const QString aside = file + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128);
        if (!QFile::rename(file, aside))
            continue;
        if (readLock(aside) != found) {
            QFile::rename(aside, file);
            continue;
        }
        QFile::remove(aside);
    }
    return {nullptr, readHolder(readLock(file)), LockText::tr("the lock file changed while it was being read")};
}

} // namespace sjusteg
