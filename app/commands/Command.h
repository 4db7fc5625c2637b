// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg::commands {

/// Exit codes.
enum Exit { Done = 0, Failed = 1, WrongUsage = 2 };

int runNew(const QStringList &args);
int runTemplates(const QStringList &args);
int runDump(const QStringList &args);
int runLoad(const QStringList &args);
int runExport(const QStringList &args);
int runReport(const QStringList &args);
int runResponsibilities(const QStringList &args);
int runWheel(const QStringList &args);
int runMeeting(const QStringList &args);
int runMinutes(const QStringList &args);
int runSearch(const QStringList &args);
int runExamples(const QStringList &args);
int runDocuments(const QStringList &args);
int runParticipants(const QStringList &args);
int runFlows(const QStringList &args);
int runAccept(const QStringList &args);
int runCheck(const QStringList &args);
int runRecover(const QStringList &args);

} // namespace sjusteg::commands
