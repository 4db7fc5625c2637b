// SPDX-License-Identifier: MPL-2.0
#include "ScreenFixture.h"
#include "WindowTestProgram.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QScrollArea>

using namespace sjusteg;

/// Every template and register as widgets: it opens, its controls have names, and it does not touch the file.
class DefinitionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScreenFixture> m;

    static bool isControl(const QWidget *widget)
    {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    }

private Q_SLOTS:
    void initTestCase() { m = std::make_unique<ScreenFixture>(); }
    void cleanupTestCase() { m.reset(); }

    void opensWithNamedControlsAndStoresNothing_data()
    {
        QTest::addColumn<QString>("id");
        for (const Template &one : m->catalog->templates())
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
    void opensWithNamedControlsAndStoresNothing()
    {
        QFETCH(QString, id);
        m->open(m->formOf(id));
        for (const QWidget *widget : m->view->findChildren<QWidget *>()) {
            if (isControl(widget) && widget->accessibleName().isEmpty() && !qobject_cast<const QPushButton *>(widget)) {
                QFAIL(qPrintable(QStringLiteral("a %1 without a name in %2")
                                     .arg(QString::fromLatin1(widget->metaObject()->className()),
                                          QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
            }
        }
        QCOMPARE(m->undo.count(), 0);
        const QString shots = qEnvironmentVariable("SJUSTEG_SCREENSHOTS");
        if (!shots.isEmpty()) {
            auto *scroll = m->view->findChild<QScrollArea *>();
            m->view->resize(900, qMin(2400, scroll->widget()->sizeHint().height() + 40));
            QTest::qWait(200);
            m->view->grab().save(QDir(shots).filePath(id + QStringLiteral(".png")));
        }
    }
};

SJUSTEG_WINDOW_TEST(DefinitionsTest)
#include "DefinitionsTest.moc"
