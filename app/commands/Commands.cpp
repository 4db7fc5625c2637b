// SPDX-License-Identifier: MPL-2.0
#include "commands/Commands.h"

#include "Content.h"
#include "commands/Command.h"
#include "commands/Console.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>

namespace sjusteg::commands {

namespace {

struct Entry {
    const char *name;
    int (*function)(const QStringList &);
    bool paints; ///< needs fonts, and so a QGuiApplication
};

constexpr auto entries = std::to_array<Entry>({{"new", runNew, false},
                                               {"templates", runTemplates, false},
                                               {"dump", runDump, false},
                                               {"load", runLoad, false},
                                               {"export", runExport, true},
                                               {"report", runReport, true},
                                               {"responsibilities", runResponsibilities, false},
                                               {"wheel", runWheel, true},
                                               {"meeting", runMeeting, false},
                                               {"minutes", runMinutes, true},
                                               {"search", runSearch, false},
                                               {"examples", runExamples, false},
                                               {"documents", runDocuments, false},
                                               {"flows", runFlows, false},
                                               {"accept", runAccept, false},
                                               {"participants", runParticipants, true},
                                               {"check", runCheck, false},
                                               {"recover", runRecover, false}});

const Entry *find(const QString &name)
{
    const auto it = std::find_if(entries.cbegin(), entries.cend(), [&name](const Entry &entry) { return name == QLatin1StringView(entry.name); });
    return it == entries.cend() ? nullptr : &*it;
}

bool asksForHelp(const QString &argument)
{
    return argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h");
}

bool asksForVersion(const QString &argument)
{
    return argument == QLatin1StringView("--version") || argument == QLatin1StringView("-v");
}

/// A mistyped command rather than a file that is gone: no folder, no ending, and nothing here is called so.
bool isBareWord(const QString &argument)
{
    const auto marksPath = [](QChar letter) { return letter == QLatin1Char('.') || letter == QLatin1Char('/') || letter == QLatin1Char('\\'); };
    return !argument.isEmpty() && std::none_of(argument.cbegin(), argument.cend(), marksPath) && !QFileInfo::exists(argument);
}

/// `sjusteg dmup fil.sjusteg`, `sjusteg dmup` or `sjusteg --tull`. What begins with one «-» is for Qt (-platform offscreen).
bool isWrongCall(const QStringList &args)
{
    const auto isWord = [&args](int i) { return i < args.size() && !args.at(i).startsWith(QLatin1Char('-')); };
    return args.value(1).startsWith(QLatin1StringView("--")) || (isWord(1) && (isWord(2) || isBareWord(args.at(1))));
}

/// Where Qt would end in an abort that names plugins.
bool hasNoDisplay(const QStringList &args)
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM") && !args.contains(QStringLiteral("-platform"));
#else
    Q_UNUSED(args)
    return false;
#endif
}

QString overview()
{
    return QCoreApplication::translate("sjusteg::commands", "Usage:\n"
                                                            "  sjusteg [FILE]\n"
                                                            "  sjusteg new FILE [--municipality NAME] [--example] [--from OLDFILE] [--passphrase-fd N]\n"
                                                            "  sjusteg templates [--json]\n"
                                                            "  sjusteg dump FILE [--passphrase-fd N]\n"
                                                            "  sjusteg load FILE ANSWERS.json [--passphrase-fd N]\n"
                                                            "  sjusteg export FILE --to DIR [--form ID]… [--step N] [--blank] [--passphrase-fd N]\n"
                                                            "  sjusteg report FILE --to OUT.pdf [--part N]… [--only saksgrunnlag|forankring]\n"
                                                            "  sjusteg meeting FILE [--step N | --meeting ID] [--simulate LOG.json] [--json]\n"
                                                            "  sjusteg minutes FILE --meeting ID --to OUT.(pdf|odt)\n"
                                                            "  sjusteg search FILE WORDS… [--json]\n"
                                                            "  sjusteg examples FILE [--share OUT.json [--form ID]… | --import IN.json [--preview] | --propose CARD]\n"
                                                            "  sjusteg documents FILE [--json]\n"
                                                            "  sjusteg responsibilities FILE [--json]\n"
                                                            "  sjusteg wheel FILE --to OUT.(pdf|png|ics)\n"
                                                            "  sjusteg flows FILE [--json] [--passphrase-fd N]\n"
                                                            "  sjusteg accept FILE --flow OFFER | --flow D-nn | --all [--passphrase-fd N]\n"
                                                            "  sjusteg check FILE [--passphrase-fd N]\n"
                                                            "  sjusteg participants FILE --list | --export CODE --to OUT.pdf |\n"
                                                            "                           --delete CODE --archived REF [--passphrase-fd N]\n"
                                                            "  sjusteg recover FILE --to NEWFILE\n"
                                                            "\n"
                                                            "Exit code 0: done, 1: findings or failure, 2: wrong usage.\n");
}

std::unique_ptr<QCoreApplication> application(bool paints, int &argc, char **argv)
{
    // Qt's own remarks about the desktop it does not find are of no use to whoever runs a command.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false\nqt.qpa.*=false"));
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Commands never show anything, so they paint the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isCommand(const QStringList &args)
{
    const QString first = args.value(1);
    return find(first) || asksForHelp(first) || asksForVersion(first) || isWrongCall(args) || hasNoDisplay(args);
}

int run(QStringList args)
{
    const QString first = args.value(1);
    const Entry *entry = find(first);
    QByteArray program = args.value(0).toLocal8Bit();
    std::array<char *, 2> argv{program.data(), nullptr};
    int argc = 1;
    const std::unique_ptr<QCoreApplication> app = application(entry && entry->paints, argc, argv.data());
    QCoreApplication::setApplicationName(QStringLiteral("sjusteg"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SJUSTEG_VERSION));

    // Dates and numbers are written the same on every computer, as in the window.
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    content::load();
    QTranslator translator;
    if (translator.load(content::translation()))
        QCoreApplication::installTranslator(&translator);

    if (asksForVersion(first))
        return printLine(QStringLiteral("sjusteg " SJUSTEG_VERSION)) ? Done : Failed;
    if (isWrongCall(args) && !entry && !asksForHelp(first)) {
        const QString wrong = args.size() == 2 ? QCoreApplication::translate("sjusteg::commands", "There is no command and no file «%1».")
                                               : QCoreApplication::translate("sjusteg::commands", "There is no command «%1».");
        tell(wrong.arg(first) + QLatin1Char('\n') + overview().trimmed());
        return WrongUsage;
    }
    if (!entry && !asksForHelp(first))
        return fail({}, {QCoreApplication::translate("sjusteg::commands", "There is no display to show the window on. The commands need none; «sjusteg --help» lists them."), {}});
    if (!entry)
        return print(overview().toUtf8()) ? Done : Failed;
    // The parsers see «sjusteg new» as the program, so that their help names the command.
    args.removeAt(1);
    args[0] = QStringLiteral("sjusteg ") + first;
    return entry->function(args);
}

} // namespace sjusteg::commands
