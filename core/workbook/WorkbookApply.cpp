// SPDX-License-Identifier: MPL-2.0
#include "workbook/EditRun.h"

#include "storage/FileProbe.h"
#include "workbook/StatusEdit.h"

namespace sjusteg {

namespace {

/// A write that failed because the file went away says so, rather than «cannot be written to».
Problem explained(const Workbook &workbook, const Problem &problem)
{
    const Result<void> there = workbook.verifyStillThere();
    return there ? problem : Problem{there.problem().sentence, problem.cause};
}

} // namespace

Result<void> Workbook::apply(const Edit &edit)
{
    if (edit.isEmpty())
        return {};
    if (d->readOnly)
        return Problem{tr("«%1» is open for reading only. Save a copy somewhere else to make changes.").arg(d->path), {}};
    // The file as it was when it was opened. A backup that fails must not keep anyone from working.
    (void)makeDueBackup();
    EditRun run(*this, edit.cause.isEmpty() ? QStringLiteral("edit") : edit.cause);
    if (Result<void> done = run.prepare(edit); !done)
        return done;
    const Result<bool> stored = run.store();
    if (!stored)
        return explained(*this, stored.problem());
    run.keep();
    if (*stored)
        d->lastSaved = d->clock->now();
    Q_EMIT applied(edit);
    if (*stored)
        Q_EMIT saved(d->lastSaved);
    return {};
}

Result<void> Workbook::setStatus(const QString &formId, FormStatus status, const QJsonObject &anchored)
{
    const std::optional<FormHead> now = head(formId);
    return now ? apply(statusEdit(*now, status, anchored)) : Result<void>(Problem{tr("The form is no longer there."), formId});
}

} // namespace sjusteg
