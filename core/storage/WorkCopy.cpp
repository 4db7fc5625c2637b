// SPDX-License-Identifier: MPL-2.0
#include "storage/WorkCopy.h"

#include "storage/ParticipantFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace sjusteg {

namespace {

struct WorkCopyText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::WorkCopy)
};

const QLatin1StringView journalEnding("-journal");

/// SHA-256 of the content; empty when it cannot be read. What is not an ordinary file may be without end.
QByteArray printOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

/// Of the file and of the participants' file beside it, where there is one: what others have changed in either counts.
QByteArray printOfBoth(const QString &path)
{
    const QString participants = participantPath(path);
    return QFileInfo::exists(participants) ? printOf(path) + '+' + printOf(participants) : printOf(path);
}

/// The file and its participants' file, each with the journal of an edit that was cut short.
QVector<QPair<QString, QString>> partsOf(const QString &from, const QString &to)
{
    const QString ending(journalEnding);
    return {{participantPath(from), participantPath(to)}, {participantPath(from) + ending, participantPath(to) + ending}, {from, to}, {from + ending, to + ending}};
}

/// Whole or not at all.
Result<void> copyWhole(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    const Problem failed{WorkCopyText::tr("«%1» could not be copied to «%2». Check the disk and its free space, and try again.")
                             .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)), {}};
    if (!source.open(QIODevice::ReadOnly))
        return Problem{failed.sentence, source.errorString()};
    if (!target.open(QIODevice::WriteOnly))
        return Problem{failed.sentence, target.errorString()};
    constexpr qint64 piece = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray data = source.read(piece);
        if (data.isEmpty() || target.write(data) != data.size())
            return Problem{failed.sentence, source.errorString() + QLatin1Char(' ') + target.errorString()};
    }
    if (!target.commit())
        return Problem{failed.sentence, target.errorString()};
    return {};
}

} // namespace

WorkCopy::WorkCopy(QString shared, QString local, std::shared_ptr<Clock> clock)
    : m_shared(std::move(shared))
    , m_local(std::move(local))
    , m_clock(std::move(clock))
{
}

WorkCopy::~WorkCopy() = default;

Result<WorkCopy::Taken> WorkCopy::take(const QString &file, const QString &folder, const QString &owner, std::shared_ptr<Clock> clock)
{
    const QString shared = QFileInfo(file).canonicalFilePath();
    const QString name = QString::fromLatin1(QCryptographicHash::hash(shared.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
    const QDir own(folder + QLatin1Char('/') + name);
    FileLock::Attempt attempt = FileLock::take(shared, owner, clock->now());
    if (attempt.holder)
        return Taken{nullptr, attempt.holder, {}};
    if (!attempt.lock || !own.mkpath(QStringLiteral(".")))
        return Problem{WorkCopyText::tr("No work copy of «%1» could be made on this computer.").arg(QDir::toNativeSeparators(shared)), attempt.cause};
    // Only for the user's own eyes, as the file may be.
    QFile::setPermissions(own.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    Taken taken{std::unique_ptr<WorkCopy>(new WorkCopy(shared, own.filePath(QFileInfo(shared).fileName()), std::move(clock))), std::nullopt, {}};
    WorkCopy &copy = *taken.copy;
    copy.m_lock = std::move(attempt.lock);
    copy.readState();
    const QByteArray now = printOfBoth(shared);
    if (!copy.m_next.isEmpty() && copy.m_next == now) {
        copy.m_base = copy.m_next; // put back, but this computer stopped before it was written down
        copy.m_sent = copy.m_nextSent;
    }
    if (copy.hasUnsent()) {
        if (now == copy.m_base)
            return taken; // gone on with
        taken.conflict = copy.conflictPath();
        for (const auto &[from, to] : partsOf(copy.m_local, taken.conflict)) {
            if (!QFileInfo(from).isFile())
                continue;
            if (const Result<void> done = copyWhole(from, to); !done)
                return done.problem();
        }
    }
    if (const Result<void> done = copy.copyHere(); !done)
        return done.problem();
    return taken;
}

Result<void> WorkCopy::copyHere()
{
    // An edit that was cut short there is rolled back here.
    for (const auto &[from, to] : partsOf(m_shared, m_local)) {
        if (!QFileInfo(from).isFile()) {
            QFile::remove(to);
            continue;
        }
        if (Result<void> done = copyWhole(from, to); !done)
            return done;
        QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_base = printOfBoth(m_shared);
    m_sent = printOfBoth(m_local);
    return writeState();
}

bool WorkCopy::hasUnsent() const
{
    return !m_base.isEmpty() && QFile::exists(m_local)
        && (printOfBoth(m_local) != m_sent || QFile::exists(m_local + journalEnding) || QFile::exists(participantPath(m_local) + journalEnding));
}

Result<WorkCopy::Outcome> WorkCopy::putBack(const std::function<Result<void>(const QString &)> &save)
{
    const QByteArray local = printOfBoth(m_local);
    if (local == m_sent)
        return Outcome::NothingNew;
    const QFileInfo folder(QFileInfo(m_shared).absolutePath());
    if (!folder.isDir())
        return Problem{WorkCopyText::tr("«%1» cannot be reached now. What you write is saved on this computer and put back when it can be.")
                           .arg(QDir::toNativeSeparators(folder.absoluteFilePath())), {}};
    const QByteArray now = printOfBoth(m_shared);
    const bool changed = QFileInfo::exists(m_shared) && now != m_base;
    const QString target = changed ? conflictPath() : m_shared;
    const QString out = QFileInfo(m_local).absolutePath() + QStringLiteral("/out.sjusteg");
    QFile::remove(out); // left by a program that was stopped
    QFile::remove(participantPath(out));
    Result<void> done = save(out);
    if (done) {
        // Written down first: should this computer stop in between, the file is known again as ours.
        m_next = printOfBoth(out);
        m_nextSent = local;
        done = writeState();
    }
    // The participants first: a process file never stands there without them.
    if (done && QFile::exists(participantPath(out)))
        done = copyWhole(participantPath(out), participantPath(target));
    if (done)
        done = copyWhole(out, target);
    QFile::remove(out);
    QFile::remove(participantPath(out));
    if (!done)
        return Problem{WorkCopyText::tr("«%1» could not be put back. What you write is saved on this computer and put back when it can be.")
                           .arg(QDir::toNativeSeparators(target)), done.problem().cause};
    if (changed) {
        m_shared = target;
        m_lock = FileLock::take(target, {}, m_clock->now()).lock;
    }
    m_base = m_next;
    m_sent = local;
    m_next.clear();
    if (done = writeState(); !done)
        return done.problem();
    return changed ? Outcome::Conflict : Outcome::PutBack;
}

void WorkCopy::close()
{
    if (hasUnsent())
        return;
    QFile::remove(statePath());
    QFile::remove(m_local);
    QFile::remove(participantPath(m_local));
    QDir().rmdir(QFileInfo(m_local).absolutePath());
}

QString WorkCopy::statePath() const
{
    return QFileInfo(m_local).absolutePath() + QStringLiteral("/state.json");
}

void WorkCopy::readState()
{
    QFile file(statePath());
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    m_base = state.value(QLatin1StringView("base")).toString().toLatin1();
    m_sent = state.value(QLatin1StringView("sent")).toString().toLatin1();
    m_next = state.value(QLatin1StringView("next")).toString().toLatin1();
    m_nextSent = state.value(QLatin1StringView("nextSent")).toString().toLatin1();
}

Result<void> WorkCopy::writeState() const
{
    QSaveFile file(statePath());
    const QJsonObject state{{QStringLiteral("base"), QString::fromLatin1(m_base)}, {QStringLiteral("sent"), QString::fromLatin1(m_sent)},
                            {QStringLiteral("next"), QString::fromLatin1(m_next)}, {QStringLiteral("nextSent"), QString::fromLatin1(m_nextSent)}};
    const QByteArray text = QJsonDocument(state).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Problem{WorkCopyText::tr("No work copy of «%1» could be made on this computer.").arg(QDir::toNativeSeparators(m_shared)), file.errorString()};
    return {};
}

QString WorkCopy::conflictPath() const
{
    const QFileInfo file(m_shared);
    const QString start = WorkCopyText::tr("%1 (conflict %2)").arg(file.completeBaseName(), m_clock->now().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    QString name = start + QStringLiteral(".sjusteg");
    for (int i = 2; file.dir().exists(name); ++i)
        name = QStringLiteral("%1 %2.sjusteg").arg(start).arg(i);
    return file.dir().filePath(name);
}

} // namespace sjusteg
