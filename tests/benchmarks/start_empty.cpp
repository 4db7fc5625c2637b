// SPDX-License-Identifier: MPL-2.0
// The floor for starting: a program with an empty main window.
#include "FirstPaint.h"

#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    const FirstPaint painted(window);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
