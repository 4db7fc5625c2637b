// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QCommandLineParser>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace sjusteg::commands {

/// The translation of a text of the command line, marked with QT_TRANSLATE_NOOP("sjusteg::commands", …).
QString say(const char *text);

/// Writes to standard output; false (with a message) when it could not be written, as on a full disk.
bool print(const QByteArray &text);
bool printLine(const QString &text);

/// A sentence on standard error.
void tell(const QString &text);

/// One failure on standard error: what, which file, what to do. Returns exit code 1, for `return fail(…)`.
int fail(const QString &file, const Problem &problem);

/// How a command is called, and what it does in a sentence.
struct Usage {
    QString line; ///< "new FILE [--example]"
    QString description;
    int positionals = 1; ///< arguments that must all be there
    bool more = false;   ///< further ones may follow
};

/// Parses, and answers --help. Empty when the command can go on, else the exit code it ends with.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &args, const Usage &usage);

/// Tells what is wrong with the call. Returns exit code 2.
int wrongUsage(const QString &mistake, const Usage &usage);

/// Says on standard error that work goes on, once it has taken a second.
class Progress
{
public:
    explicit Progress(const QString &what);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void setText(const QString &what);

private:
    void tell();

    QString m_text;
    bool m_done = false;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    std::thread m_thread;
};

} // namespace sjusteg::commands
