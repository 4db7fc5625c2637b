// SPDX-License-Identifier: MPL-2.0
// The program as main.cpp makes it, up to the first painted window with a file open.
#include "FirstPaint.h"

#include "Content.h"
#include "handbook/Handbook.h"
#include "window/Dialogs.h"
#include "window/MainWindow.h"
#include "window/Theme.h"

#include <QTranslator>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    sjusteg::content::load();
    QTranslator ours;
    if (ours.load(sjusteg::content::translation()))
        QApplication::installTranslator(&ours);
    sjusteg::Theme theme(application);
    sjusteg::ScreenDialogs dialogs;
    const auto catalog = sjusteg::TemplateCatalog::unpack(sjusteg::content::definitions());
    const auto handbook = sjusteg::Handbook::read(sjusteg::content::handbook());
    if (!catalog.ok() || !handbook.ok())
        return 1;
    sjusteg::MainWindow window(*catalog, *handbook, theme, dialogs);
    window.openFile(QApplication::arguments().value(1));
    new FirstPaint(window);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
