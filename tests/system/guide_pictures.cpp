// SPDX-License-Identifier: MPL-2.0
// Takes the pictures of the user guide from the real window on Eksempel kommune, in bokmål.
// Usage: guide_pictures FOLDER [WIDTH HEIGHT] [dark]
#include "app/window/OpenWindow.h"
#include "document/DocumentBuilder.h"
#include "paper/Paper.h"
#include "start/StartPage.h"
#include "step/StepPage.h"

#include <QPainter>
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
    const auto workbook = Workbook::open(open.exampleFile(QStringLiteral("paper.sjusteg")), open.catalog).workbook;
    album.takePaper(QStringLiteral("utskrift"), *workbook, QStringLiteral("mal-1.1"));
    return 0;
}
