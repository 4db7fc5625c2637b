// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Content.h"
#include "FakeDialogs.h"
#include "exchange/Answers.h"
#include "handbook/Handbook.h"
#include "window/FileSession.h"
#include "window/MainWindow.h"
#include "window/PageStack.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace sjusteg {

/// The real window on a file of its own, with dialogs that answer by themselves.
class OpenWindow
{
public:
    OpenWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QApplication::setOrganizationName(QStringLiteral("SjustegTest"));
        content::load();
        catalog = *TemplateCatalog::unpack(content::definitions());
        handbook = *Handbook::read(content::handbook());
        theme = std::make_unique<Theme>(*qApp);
        restart();
    }

    void restart()
    {
        window.reset();
        window = std::make_unique<MainWindow>(catalog, handbook, *theme, dialogs);
        window->show();
    }

    QString file(const QString &name) const { return folder.filePath(name); }

    /// A file with the example in it, made once for each name.
    QString exampleFile(const QString &name = QStringLiteral("example.sjusteg"))
    {
        const QString path = file(name);
        auto made = Workbook::create(path, catalog, QStringLiteral("Eksempel kommune"));
        if (!made.ok())
            qFatal("%s", qPrintable(made.problem().sentence));
        QFile answers(content::exampleAnswers());
        if (!answers.open(QIODevice::ReadOnly))
            qFatal("no example");
        const Result<int> loaded = loadAnswers(**made, answers.readAll());
        if (!loaded.ok())
            qFatal("%s", qPrintable(loaded.problem().sentence));
        return path;
    }

    /// Presses the button of that name on the page shown; false when there is none.
    static bool press(QWidget *where, const QString &name)
    {
        QCoreApplication::processEvents(); // a page just opened is shown only now
        const QList<QAbstractButton *> buttons = where->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->isEnabled() && button->accessibleName() == name) {
                QTest::mouseClick(button, Qt::LeftButton);
                QCoreApplication::processEvents();
                return true;
            }
        }
        return false;
    }

    QTemporaryDir folder;
    FakeDialogs dialogs;
    std::shared_ptr<const TemplateCatalog> catalog;
    std::shared_ptr<const Handbook> handbook;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
};

} // namespace sjusteg
