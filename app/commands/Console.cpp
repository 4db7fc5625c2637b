// SPDX-License-Identifier: MPL-2.0
#include "commands/Console.h"

#include "commands/Command.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace sjusteg::commands {

namespace {

constexpr std::chrono::seconds patience{1};

/// A terminal takes control characters for orders: to change its title, to write elsewhere, to answer as if somebody had typed. In a text of
/// a file they are shown as what they are, something that is no letter.
QString withoutOrders(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control && letter != QLatin1Char('\n') && letter != QLatin1Char('\t'))
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

void printError(const QString &text)
{
    const QByteArray line = withoutOrders(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) != 0;
#else
    return ::_isatty(::_fileno(stream)) != 0;
#endif
}

QString helpText(const Usage &usage)
{
    return QCoreApplication::translate("sjusteg::commands", "Usage: sjusteg %1").arg(usage.line) + QLatin1Char('\n') + usage.description
           + QLatin1Char('\n');
}

} // namespace

QString say(const char *text)
{
    return QCoreApplication::translate("sjusteg::commands", text);
}

bool print(const QByteArray &given)
{
    // What goes into a file or another program goes as it is: a dump is to be loaded again.
    const QByteArray text = isTerminal(stdout) ? withoutOrders(QString::fromUtf8(given)).toUtf8() : given;
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
    // Most sentences name the file themselves.
    if (!file.isEmpty() && !problem.sentence.contains(QDir::toNativeSeparators(file)))
        text += file + QStringLiteral(": ");
    text += problem.sentence;
    if (!problem.cause.isEmpty())
        text += QStringLiteral("\n  ") + QCoreApplication::translate("sjusteg::commands", "Cause: %1").arg(problem.cause);
    printError(text);
    return Failed;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &args, const Usage &usage)
{
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    const bool understood = parser.parse(args);
    if (parser.isSet(help))
        return print(helpText(usage).toUtf8()) ? Done : Failed;
    const QStringList positionals = parser.positionalArguments();
    if (!parser.unknownOptionNames().isEmpty())
        return wrongUsage(QCoreApplication::translate("sjusteg::commands", "There is no option «%1».").arg(parser.unknownOptionNames().first()), usage);
    if (!understood)
        return wrongUsage(QCoreApplication::translate("sjusteg::commands", "An option lacks what must follow it."), usage);
    // "" is what an unset variable in a script gives.
    if (positionals.size() < usage.positionals || positionals.contains(QString()))
        return wrongUsage(QCoreApplication::translate("sjusteg::commands", "Something is missing."), usage);
    if (positionals.size() > usage.positionals && !usage.more)
        return wrongUsage(QCoreApplication::translate("sjusteg::commands", "There is no place for «%1».").arg(positionals.at(usage.positionals)), usage);
    return std::nullopt;
}

void tell(const QString &text)
{
    printError(QStringLiteral("sjusteg: ") + text);
}

int wrongUsage(const QString &mistake, const Usage &usage)
{
    printError(QStringLiteral("sjusteg: %1\n%2").arg(mistake, helpText(usage).trimmed()));
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
