// SPDX-License-Identifier: MPL-2.0
#include "commands/WrittenFile.h"

#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "storage/FileProbe.h"
#include "storage/SyncedPlace.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <climits>

namespace sjusteg::commands {

namespace {

/// The window's folder: what one of the two could not put back, the other goes on with.
QString workCopies()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Sjusteg/Sjusteg/work copies");
}

} // namespace

WrittenFile::WrittenFile(std::unique_ptr<WorkCopy> copy, std::unique_ptr<Workbook> workbook)
    : m_copy(std::move(copy))
    , m_workbook(std::move(workbook))
{
}

WrittenFile::~WrittenFile()
{
    m_workbook.reset();
    if (m_copy)
        m_copy->close();
}

std::unique_ptr<WrittenFile> WrittenFile::open(const QString &path)
{
    const FileProbe probe = probeFile(path, INT_MAX);
    const bool shared = syncedPlace(path).kind != SyncedPlace::Kind::None && probe.kind == FileKind::Sjusteg && probe.writable;
    if (!shared) {
        std::unique_ptr<Workbook> workbook = openFile(path, Access::Write);
        return workbook ? std::unique_ptr<WrittenFile>(new WrittenFile(nullptr, std::move(workbook))) : nullptr;
    }
    Result<WorkCopy::Taken> taken = WorkCopy::take(path, workCopies(), {}, std::make_shared<SystemClock>());
    if (!taken) {
        (void)fail(path, taken.problem());
        return nullptr;
    }
    if (taken->holder) {
        (void)fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "%1 has the file open. Close it there first.")).arg(taken->holder->name), {}});
        return nullptr;
    }
    if (!taken->conflict.isEmpty()) {
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "What was written last could not be put back before someone else changed the file. It lies beside it as «%1».")
                 ).arg(QFileInfo(taken->conflict).fileName()));
    }
    std::unique_ptr<Workbook> workbook = openFile(taken->copy->localPath(), Access::Write, taken->copy->place());
    return workbook ? std::unique_ptr<WrittenFile>(new WrittenFile(std::move(taken->copy), std::move(workbook))) : nullptr;
}

bool WrittenFile::putBack()
{
    if (!m_copy)
        return true;
    const Result<WorkCopy::Outcome> done = m_copy->putBack([this](const QString &path) { return m_workbook->saveCopy(path); });
    if (!done) {
        (void)fail(m_copy->place(), done.problem());
        return false;
    }
    if (*done == WorkCopy::Outcome::Conflict) {
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Someone else has changed the file meanwhile. What was written lies beside it as «%1»."))
                 .arg(QFileInfo(m_copy->place()).fileName()));
    }
    return true;
}

} // namespace sjusteg::commands
