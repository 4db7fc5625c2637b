// SPDX-License-Identifier: MPL-2.0
#include "Content.h"
#include "commands/Commands.h"
#include "commands/Console.h"
#include "handbook/Handbook.h"
#include "storage/KeepOutOfDumps.h"
#include "window/Dialogs.h"
#include "window/MainWindow.h"
#include "window/ScreenSize.h"
#include "window/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTranslator>

namespace {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sjusteg"));
    QApplication::setOrganizationName(QStringLiteral("Sjusteg"));
    QApplication::setApplicationVersion(QStringLiteral(SJUSTEG_VERSION));
    // The program speaks bokmål whatever the system speaks: what is written in it is Norwegian too.
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    sjusteg::content::load();
    QTranslator ours;
    if (ours.load(sjusteg::content::translation()))
        QApplication::installTranslator(&ours);

    sjusteg::Theme theme(application);
    sjusteg::ScreenDialogs dialogs;
    const auto catalog = sjusteg::TemplateCatalog::unpack(sjusteg::content::definitions());
    const auto handbook = sjusteg::Handbook::read(sjusteg::content::handbook());
    if (!catalog.ok() || !handbook.ok()) {
        dialogs.tell(nullptr, QStringLiteral("Sjusteg"), catalog.ok() ? handbook.problem() : catalog.problem());
        return 1;
    }
    sjusteg::MainWindow window(*catalog, *handbook, theme, dialogs);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        const QString file = arguments.at(1);
        if (!QFileInfo::exists(file)) // the window says so, too; whoever called from a script looks here
            sjusteg::commands::tell(QCoreApplication::translate("sjusteg::commands", "There is no file \u00ab%1\u00bb.").arg(file));
        window.openFile(file); // before the window shows itself: no start page that goes at once
    }
    if (sjusteg::withinScreen(window, window.size()) == window.size())
        window.show();
    else
        window.showMaximized(); // a small screen, or large letters on it
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    sjusteg::keepOutOfDumps(); // before anything is read
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (sjusteg::commands::isCommand(arguments))
        return sjusteg::commands::run(arguments);
    return runWindow(argc, argv);
}
