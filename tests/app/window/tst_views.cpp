// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "step/ChangeNotes.h"
#include "step/ModelPage.h"
#include "step/StepPage.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace sjusteg;

/// The pages that gather: overview, the model, links, measures by occupation.
class Views : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theOverviewShowsEveryDocumentWithoutScrolling();
    void openMattersStandUnderTheUnitThatHasThem();
    void aMatterTakesTwoLinesHoweverLongItIs();
    void theModelPageTellsWhatHasChangedSinceTheHandbook();
    void linksTellWhatHasChangedAndThatNobodyHasCheckedThem();
    void aCheckLastsForAYear();
    void aNoteOpensWhereItStands();
    void aConclusionInTheMatrixOpensItsAssessment();
    void onlyStepTwoHasTheMatrix();

private:
    PageStack *pages() const { return m_open->window->pages(); }
    int labelsWith(const QString &text) const
    {
        QCoreApplication::processEvents();
        int found = 0;
        for (const QLabel *label : pages()->current()->findChildren<QLabel *>())
            found += label->isVisible() && label->text().contains(text);
        return found;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void Views::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->resize(1366, 768);
    QCoreApplication::processEvents();
}

void Views::theOverviewShowsEveryDocumentWithoutScrolling()
{
    pages()->showOverview();
    QTest::qWait(50);
    int documents = 0;
    for (const QAbstractButton *button : pages()->findChildren<QAbstractButton *>()) {
        if (button->property("role").toString() != QStringLiteral("row") || !button->isVisible())
            continue;
        ++documents;
        const int bottom = button->mapTo(m_open->window.get(), QPoint(0, button->height())).y();
        QVERIFY2(bottom <= m_open->window->height(), qPrintable(button->accessibleName()));
    }
    QCOMPARE(documents, 22);
}

void Views::openMattersStandUnderTheUnitThatHasThem()
{
    pages()->showOverview();
    QVERIFY(labelsWith(QStringLiteral("Voksenopplæring")) >= 1);
    QVERIFY(labelsWith(QStringLiteral("NAV")) >= 1);
}

void Views::aMatterTakesTwoLinesHoweverLongItIs()
{
    pages()->showOverview();
    QCoreApplication::processEvents();
    const QString whole = QStringLiteral("To timer bransjenorsk i uken krever at en lærer flyttes fra kveldskurs til dagtid.");
    const QLabel *matter = nullptr;
    for (const QLabel *label : pages()->findChildren<QLabel *>()) {
        if (label->accessibleName() == whole)
            matter = label;
    }
    QVERIFY(matter);
    QVERIFY(matter->text().endsWith(QChar(0x2026)));
    QCOMPARE(matter->toolTip(), whole);
    QVERIFY(matter->height() < 2 * matter->fontMetrics().lineSpacing());
}

void Views::theModelPageTellsWhatHasChangedSinceTheHandbook()
{
    pages()->showTarget(QStringLiteral("p0.3"));
    QVERIFY(qobject_cast<ModelPage *>(pages()->current()));
    QVERIFY(labelsWith(QStringLiteral("Integreringsloven")) >= 1);             // of the model as a whole
    QVERIFY(labelsWith(QStringLiteral("Veileder i stedet for rundskriv")) >= 2); // of text p0.3 and of its link
}

void Views::linksTellWhatHasChangedAndThatNobodyHasCheckedThem()
{
    pages()->showStep(7);
    static_cast<StepPage *>(pages()->current())->showTab(StepPage::About);
    QVERIFY(labelsWith(QStringLiteral("Ny opplæringslov")) >= 3); // beside the links lenke-13, 14 and 15
    const int before = labelsWith(QStringLiteral("Should be checked"));
    QVERIFY(before > 0);
    for (QAbstractButton *button : pages()->current()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Checked today")) && button->isVisible()) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(labelsWith(QStringLiteral("Should be checked")), before - 1); // the page settles before it tells
}

void Views::aCheckLastsForAYear()
{
    const QDate today(2026, 11, 22);
    QVERIFY(shouldBeChecked({}, today));
    QVERIFY(shouldBeChecked(QDate(2025, 11, 21), today));
    QVERIFY(!shouldBeChecked(QDate(2025, 11, 22), today));
    QVERIFY(!shouldBeChecked(today, today));
}

void Views::aNoteOpensWhereItStands()
{
    pages()->showOverview();
    pages()->showTarget(QStringLiteral("e02"));
    QVERIFY(qobject_cast<ModelPage *>(pages()->current()));
    pages()->showTarget(QStringLiteral("e08"));
    QCOMPARE(pages()->current()->step(), 1);
}

void Views::aConclusionInTheMatrixOpensItsAssessment()
{
    pages()->showStep(2);
    static_cast<StepPage *>(pages()->current())->showTab(StepPage::Matrix);
    const auto adjusted = [this]() -> QAbstractButton * {
        for (QAbstractButton *button : pages()->current()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->property("role").toString() == QStringLiteral("cell") && button->text().contains(QStringLiteral("Justeres")))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(adjusted());
    QAbstractButton *cell = adjusted();
    QVERIFY(labelsWith(QStringLiteral("What is missing")) == 1);
    QTest::mouseClick(cell, Qt::LeftButton);
    QVERIFY(pages()->current()->name().startsWith(QStringLiteral("Mal 2.2")));
}

void Views::onlyStepTwoHasTheMatrix()
{
    pages()->showStep(3);
    auto *page = static_cast<StepPage *>(pages()->current());
    page->showTab(StepPage::Documents);
    page->showTab(StepPage::Matrix);
    QCOMPARE(page->currentTab(), int(StepPage::Documents));
}

SJUSTEG_WINDOW_TEST(Views)
#include "tst_views.moc"
