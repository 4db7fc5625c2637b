// SPDX-License-Identifier: MPL-2.0
#include "commands/Console.h"

#include "commands/Command.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

namespace sjusteg::commands {

namespace {

constexpr std::chrono::seconds patience{1};

void printError(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

bool print(const QByteArray &text)
{
    const size_t written = std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    if (written == size_t(text.size()) && std::fflush(stdout) == 0)
        return true;
    printError(QCoreApplication::translate("sjusteg::commands", "sjusteg: The output could not be written. Is the disk full?"));
    return false;
}

bool printLine(const QString &text)
{
    return print(text.toUtf8() + '\n');
}

int fail(const QString &file, const Problem &problem)
{
    QString text = QStringLiteral("sjusteg: ");
    if (!file.isEmpty())
        text += file + QStringLiteral(": ");
    text += problem.sentence;
    if (!problem.cause.isEmpty())
        text += QStringLiteral("\n  ") + QCoreApplication::translate("sjusteg::commands", "Cause: %1").arg(problem.cause);
    printError(text);
    return Failed;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &args, int positionals)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("sjusteg::commands", "Shows this help."));
    parser.addOption(help);
    QString mistake;
    if (!parser.parse(args))
        mistake = parser.errorText();
    else if (parser.isSet(help))
        return print(parser.helpText().toUtf8()) ? Done : Failed;
    else if (parser.positionalArguments().size() < positionals)
        mistake = QCoreApplication::translate("sjusteg::commands", "Something is missing.");
    else if (parser.positionalArguments().size() > positionals)
        mistake = QCoreApplication::translate("sjusteg::commands", "I do not understand «%1».")
                      .arg(parser.positionalArguments().at(positionals));
    else
        return std::nullopt;
    printError(args.value(0) + QStringLiteral(": ") + mistake + QStringLiteral("\n\n") + parser.helpText());
    return WrongUsage;
}

Progress::Progress(const QString &what)
    : m_text(what), m_thread([this] { tell(); })
{
}

Progress::~Progress()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_ended.notify_one();
    m_thread.join();
}

void Progress::setText(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    m_text = what;
}

void Progress::tell()
{
    std::unique_lock lock(m_mutex);
    QString told;
    while (!m_ended.wait_for(lock, patience, [this] { return m_done; })) {
        if (m_text != told)
            printError(m_text);
        told = m_text;
    }
}

} // namespace sjusteg::commands
