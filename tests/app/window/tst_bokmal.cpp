// SPDX-License-Identifier: MPL-2.0
#include "English.h"
#include "Places.h"
#include "WindowTestProgram.h"
#include "form/AnchorDialog.h"
#include "form/HistoryDialog.h"
#include "start/NewProcessDialog.h"
#include "window/GuideWindow.h"

#include <QDialog>
#include <QTimer>
#include <QTranslator>

using namespace sjusteg;

/// The dialogs as people get them: in bokmål, with no English left anywhere. The pages are tst_places' own.
class Bokmal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noEnglishShowsInDialogs_data();
    void noEnglishShowsInDialogs();

private:
    QTranslator m_translator;
    English m_english;
    std::unique_ptr<OpenWindow> m_open;
};

void Bokmal::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    content::load();
    QVERIFY(m_translator.load(content::translation()));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->resize(1366, 768);
}

void Bokmal::noEnglishShowsInDialogs_data()
{
    QTest::addColumn<QString>("dialog");
    for (const char *name : {"new process", "anchored", "history", "guide", "question", "open a file", "save a file", "write a text", "preview"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void Bokmal::noEnglishShowsInDialogs()
{
    QFETCH(QString, dialog);
    const Workspace &workspace = m_open->window->session()->workspace();
    QWidget *above = m_open->window.get();
    QStringList found{QStringLiteral("no dialog")};
    // Looks at the dialog when one stands on top, and closes it.
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (auto *shown = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            look.stop();
            found = m_english.in(shown);
            shown->reject();
        }
    });
    look.start(10);
    const auto exec = [](QDialog *made) {
        const std::unique_ptr<QDialog> owner(made);
        made->exec();
    };
    ScreenDialogs real;
    const QString form = workspace.workbook.single(QStringLiteral("mal-1.1"))->head.id;
    if (dialog == QLatin1String("new process")) {
        exec(new NewProcessDialog({{QStringLiteral("vo"), QStringLiteral("Voksenopplæringen")}}, real, above));
    } else if (dialog == QLatin1String("anchored")) {
        exec(new AnchorDialog(QDate(2026, 3, 4), above));
    } else if (dialog == QLatin1String("history")) {
        exec(new HistoryDialog(workspace, form, above));
    } else if (dialog == QLatin1String("guide")) {
        GuideWindow guide(above);
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        guide.show();
        found = m_english.in(&guide);
    } else if (dialog == QLatin1String("question")) {
        real.tell(above, QStringLiteral("Sjusteg"), {QStringLiteral("En setning."), QStringLiteral("årsak")});
    } else if (dialog == QLatin1String("open a file")) {
        real.fileToOpen(above, QStringLiteral("Åpne"), m_open->folder.path());
    } else if (dialog == QLatin1String("save a file")) {
        real.fileToSave(above, QStringLiteral("Lagre"), m_open->file(QStringLiteral("ny.pdf")), QStringLiteral("PDF (*.pdf)"));
    } else if (dialog == QLatin1String("write a text")) {
        real.text(above, QStringLiteral("Navn"), QStringLiteral("Navn"), {});
    } else {
        goTo(*m_open, QStringLiteral("mal-1.1"));
        workspace.requests.preview(m_open->window->pages()->current()->printJob());
        QVERIFY2(m_open->dialogs.said.isEmpty(), qPrintable(m_open->dialogs.said.join(QLatin1Char('\n')))); // «the printer did not accept …»
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

SJUSTEG_WINDOW_TEST(Bokmal)
#include "tst_bokmal.moc"
