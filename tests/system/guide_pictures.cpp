// SPDX-License-Identifier: MPL-2.0
// Takes the pictures of the user guide from the real window on Eksempel kommune, in bokmål.
// Usage: guide_pictures FOLDER [WIDTH HEIGHT] [dark]
#include "app/meeting/MovedClock.h"
#include "app/window/OpenWindow.h"
#include "document/DocumentBuilder.h"
#include "paper/Paper.h"
#include "meeting/LiveMeeting.h"
#include "start/StartPage.h"
#include "step/StepPage.h"
#include "storage/KeyCost.h"
#include "storage/Passphrase.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace sjusteg;

namespace {

constexpr int guideWidth = 1000; ///< fits the guide's window

class Album
{
public:
    Album(OpenWindow &open, QString folder)
        : m_open(open)
        , m_folder(std::move(folder))
    {
    }

    void take(const QString &name)
    {
        QTest::qWait(120);
        const QPixmap picture = m_open.window->grab().scaledToWidth(guideWidth, Qt::SmoothTransformation);
        if (!picture.save(QStringLiteral("%1/%2.png").arg(m_folder, name)))
            qFatal("cannot write %s", qPrintable(name));
    }

    void takePaper(const QString &name, const Workbook &workbook, const QString &templateId)
    {
        const paper::Pages pages({buildFormDocument(workbook, *workbook.single(templateId))});
        QImage sheet(pages.isLandscape(0) ? QSize(842, 595) : QSize(595, 842), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        pages.paint(painter, 0);
        painter.end();
        if (!sheet.save(QStringLiteral("%1/%2.png").arg(m_folder, name)))
            qFatal("cannot write %s", qPrintable(name));
    }

private:
    OpenWindow &m_open;
    QString m_folder;
};

/// The participants of the example, who are nobody, in a file of their own; the list is shown.
void showParticipants(OpenWindow &open)
{
    Workbook &workbook = open.window->session()->workbook();
    const Result<void> made = workbook.createParticipants(Passphrase::fromText(QStringLiteral("fire gode ord i rad")), KeyCost::forTests());
    QFile answers(content::exampleParticipants());
    if (!made || !answers.open(QIODevice::ReadOnly) || !loadAnswers(workbook, answers.readAll()))
        qFatal("the example has no participants");
    QTest::qWait(400); // the window takes in what has come
    open.window->pages()->showParticipants();
}

void scrollToEnd(QWidget *page)
{
    QTest::qWait(120); // laid out
    for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

/// The third meeting of the example, three posts and some minutes under way.
void openMeeting(OpenWindow &open)
{
    const auto clock = std::make_shared<MovedClock>();
    clock->set(QDateTime(QDate(2026, 12, 9), QTime(9, 0)));
    open.window->closeFile();
    OpenResult example = Workbook::open(open.exampleFile(QStringLiteral("Eksempel kommune, møte.sjusteg")), open.catalog, {}, clock);
    if (!example.workbook)
        qFatal("the example does not open");
    const QString sheet = example.workbook->copies(QStringLiteral("mal-3.4")).constFirst().id;
    open.window->useWorkbook(std::move(example.workbook));
    open.window->pages()->showMeeting(sheet);
    open.window->activateWindow();
    if (!QTest::qWaitForWindowActive(open.window.get()))
        qFatal("the window does not become active");
    const auto press = [&open](Qt::Key key) {
        QTest::keyClick(open.window.get(), key);
        QCoreApplication::processEvents();
    };
    const auto goOn = [&](int minutes) {
        for (; minutes > 0; --minutes) { // in one go it would look as if the machine had slept
            clock->goOn(60);
            open.window->pages()->liveMeeting()->tick();
        }
    };
    press(Qt::Key_F5);
    for (const int minutes : {12, 11, 22}) {
        goOn(minutes);
        press(Qt::Key_F6);
    }
    goOn(12);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    content::load();
    QTranslator bokmaal;
    if (!bokmaal.load(content::translation()))
        qFatal("no translation");
    QApplication::installTranslator(&bokmaal);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("which folder?");

    OpenWindow open;
    if (arguments.contains(QStringLiteral("dark")))
        open.theme->setAppearance(Theme::Appearance::Dark);
    const QSize size = arguments.size() > 3 ? QSize(arguments.at(2).toInt(), arguments.at(3).toInt()) : QSize(1366, 768);
    open.window->resize(size);
    Album album(open, arguments.at(1));
    album.take(QStringLiteral("start"));
    if (!open.window->openFile(open.exampleFile(QStringLiteral("Eksempel kommune.sjusteg"))))
        qFatal("the example does not open");
    album.take(QStringLiteral("oversikt"));
    PageStack *pages = open.window->pages();
    pages->showStep(1);
    album.take(QStringLiteral("steg"));
    static_cast<StepPage *>(pages->current())->showTab(StepPage::Templates);
    album.take(QStringLiteral("maler"));
    pages->showTarget(QStringLiteral("mal-3.1"));
    album.take(QStringLiteral("mal"));
    pages->showTarget(QStringLiteral("mal-3.3"));
    album.take(QStringLiteral("tabell"));
    pages->showResponsibilities();
    album.take(QStringLiteral("ansvarskart"));
    pages->showWheel();
    album.take(QStringLiteral("arshjul"));
    showParticipants(open);
    album.take(QStringLiteral("deltakere"));
    const auto showTool = [&open, pages](const QString &templateId, const QString &title = {}) {
        const Workbook &workbook = open.window->session()->workbook();
        for (const FormHead &copy : workbook.copies(templateId)) {
            if (title.isEmpty() || workbook.copyTitle(copy.id) == title)
                return pages->showTool(copy.id);
        }
        qFatal("the example has no %s", qPrintable(templateId));
    };
    showTool(QStringLiteral("verktoy-jobbmatch"));
    album.take(QStringLiteral("laremappe"));
    showTool(QStringLiteral("verktoy-rett-i-jobb"));
    album.take(QStringLiteral("tidslinje"));
    showTool(QStringLiteral("verktoy-tromso"), QStringLiteral("Jobbsøkerkurs våren 2027"));
    scrollToEnd(pages->current()); // the weeks with the holidays
    album.take(QStringLiteral("ukeplan"));
    showTool(QStringLiteral("verktoy-lorenskog"), QStringLiteral("Vaske gulv på skolen"));
    album.take(QStringLiteral("oppgavesett"));
    openMeeting(open);
    album.take(QStringLiteral("mote"));
    const auto workbook = Workbook::open(open.exampleFile(QStringLiteral("paper.sjusteg")), open.catalog).workbook;
    album.takePaper(QStringLiteral("utskrift"), *workbook, QStringLiteral("mal-1.1"));
    return 0;
}
