// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "document/Report.h"
#include "paper/Paper.h"

#include <QPrintPreviewWidget>
#include <QPrinter>

using namespace sjusteg;

/// The print preview of what is printed upright and lying.
class Preview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOfBothOrientationsAreShown()
    {
        OpenWindow open;
        QVERIFY(open.window->openFile(open.exampleFile()));
        const Workbook &workbook = open.window->session()->workbook();
        const paper::Pages pages(buildReport(workbook, ReportChoice::usual(reportParts(workbook))), true);
        bool upright = false;
        bool lying = false;
        for (int page = 0; page < pages.count(); ++page)
            (pages.isLandscape(page) ? lying : upright) = true;
        QVERIFY(upright && lying);
        QPrinter printer(QPrinter::HighResolution);
        QPrintPreviewWidget preview(&printer);
        bool accepted = false;
        connect(&preview, &QPrintPreviewWidget::paintRequested, this, [&](QPrinter *device) { accepted = pages.print(*device); });
        preview.updatePreview();
        QVERIFY(accepted);
        QCOMPARE(preview.pageCount(), pages.count());
    }
};

SJUSTEG_WINDOW_TEST(Preview)
#include "tst_preview.moc"
