// SPDX-License-Identifier: MPL-2.0
// The library in the window: finding a card, comparing, taking one as a proposal, giving one's own away and taking others' in.
#include "OpenWindow.h"
#include "WindowTestProgram.h"

#include "examples/CardPage.h"
#include "examples/CardShelf.h"
#include "examples/ExamplesPage.h"
#include "examples/TwoCardsPage.h"
#include "form/FormPage.h"
#include "library/OwnCards.h"
#include "library/SharedExamples.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

#include <functional>

using namespace sjusteg;
using namespace Qt::Literals::StringLiterals;

class ExamplesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCardIsFoundAndOpened();
    void noHitsLeadBackToAll();
    void everyFilterNarrowsWhatIsShown();
    void aFilterStaysWhileACardIsRead();
    void twoAreComparedSideBySide();
    void aCardIsNeverComparedWithItself();
    void aLongNameLeavesRoomForTheRest();
    void everyChoiceOfAFilterIsReadWhole();
    void quotationMarksInANameAreSingleInsideQuotes();
    void whatIsNotJudgedIsSaidOnce();
    void aCardBecomesAProposalAndUndoTakesItAway();
    void twoPressesMakeOneProposal();
    void twoPressesTakeInOnce();
    void keysAndTheTopBarUndoAProposal();
    void aPlaceThatIsLedToTakesTheKeysBack();
    void aTextWithoutRoomCannotBeAdded();
    void ownCardsGoToAnotherMunicipality();
    void markupInAnExampleIsShownAsItStands();
    void aDamagedFileIsTold();
    void nothingToGiveIsTold();
    void toolsAreUnderExamples();

private:
    template <typename Kind>
    Kind *page()
    {
        QCoreApplication::processEvents();
        return qobject_cast<Kind *>(m_open->window->pages()->current());
    }
    Workbook &book() { return m_open->window->session()->workbook(); }
    bool press(const QString &name) { return OpenWindow::press(m_open->window->pages()->current(), name); }
    /// The same as soon as a page that is being filled anew has the button.
    bool pressSoon(const QString &name)
    {
        return QTest::qWaitFor([this, &name] { return press(name); });
    }
    static void choose(QWidget *where, const QString &name, const QVariant &data);
    /// Does something in the dialog that the next press opens.
    static void inDialog(const std::function<void(QDialog *)> &act);
    static bool shows(QWidget *where, const QString &text);
    static bool namesButton(QWidget *where, const QString &text);

    std::unique_ptr<OpenWindow> m_open;
};

void ExamplesTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->pages()->showExamples();
}

void ExamplesTest::choose(QWidget *where, const QString &name, const QVariant &data)
{
    for (QComboBox *box : where->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            box->setCurrentIndex(box->findData(data));
    }
    QCoreApplication::processEvents();
}

void ExamplesTest::inDialog(const std::function<void(QDialog *)> &act)
{
    auto *timer = new QTimer(qApp);
    connect(timer, &QTimer::timeout, timer, [act, timer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return; // not open yet
        timer->stop();
        timer->deleteLater();
        act(dialog);
        if (dialog->isVisible())
            dialog->reject();
    });
    timer->start(5);
}

bool ExamplesTest::shows(QWidget *where, const QString &text)
{
    const QList<QLabel *> labels = where->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

bool ExamplesTest::namesButton(QWidget *where, const QString &text)
{
    const QList<QAbstractButton *> buttons = where->findChildren<QAbstractButton *>();
    return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton *button) { return button->isVisible() && button->text().simplified().contains(text); });
}

void ExamplesTest::aCardIsFoundAndOpened()
{
    QVERIFY(page<ExamplesPage>());
    choose(page<ExamplesPage>(), u"Industry"_s, u"renhold"_s);
    QVERIFY(shows(page<ExamplesPage>(), u"1 of 5"_s));
    QVERIFY(!press(u"Open the example Jobbmatch"_s));
    QVERIFY(press(u"Open the example Digitalt arbeidsrettet undervisningsopplegg"_s));
    CardPage *card = page<CardPage>();
    QVERIFY(card);
    QVERIFY(shows(card, u"Fits the target group in part"_s));
    QVERIFY(shows(card, u"13.03.2023"_s));
    QVERIFY(shows(card, u"Ikke vurdert i kilden"_s));
    QCOMPARE(card->printJob().documents.size(), 1);
    QVERIFY(press(u"← All examples"_s));
    QVERIFY(page<ExamplesPage>());
}

void ExamplesTest::noHitsLeadBackToAll()
{
    choose(page<ExamplesPage>(), u"Fits the target group?"_s, u"unknown"_s);
    QVERIFY(shows(page<ExamplesPage>(), u"No example fits these filters"_s));
    QVERIFY(press(u"Show all examples"_s));
    QVERIFY(press(u"Open the example Jobbmatch"_s));
}

void ExamplesTest::everyFilterNarrowsWhatIsShown()
{
    const QVector<std::pair<QHash<QString, QString>, QString>> cases{
        {{{u"Step"_s, u"step4"_s}}, u"1 of 5"_s},
        {{{u"Industry"_s, u"matfag"_s}}, u"2 of 5"_s},
        {{{u"Fits the target group?"_s, u"yes"_s}}, u"1 of 5"_s},
        {{{u"Resources"_s, u"low"_s}}, u"1 of 5"_s},
        {{{u"Unit"_s, u"nav"_s}}, u"2 of 5"_s},
        {{{u"Step"_s, u"step3"_s}, {u"Unit"_s, u"vo"_s}, {u"Resources"_s, u"medium"_s}}, u"2 of 5"_s},
    };
    for (const auto &[chosen, shown] : cases) {
        for (QComboBox *box : page<ExamplesPage>()->findChildren<QComboBox *>())
            box->setCurrentIndex(0);
        for (auto one = chosen.cbegin(); one != chosen.cend(); ++one)
            choose(page<ExamplesPage>(), one.key(), *one);
        QVERIFY2(shows(page<ExamplesPage>(), shown), qPrintable(chosen.keys().join(u", "_s)));
        QCOMPARE(QString::number(page<ExamplesPage>()->printJob().documents.size()), shown.section(u' ', 0, 0)); // what is seen is what is printed
    }
}

void ExamplesTest::aFilterStaysWhileACardIsRead()
{
    choose(page<ExamplesPage>(), u"Step"_s, u"step6"_s);
    m_open->window->pages()->showTarget(u"kort-tromso"_s);
    QVERIFY(page<CardPage>());
    QVERIFY(press(u"← All examples"_s));
    QVERIFY(shows(page<ExamplesPage>(), u"2 of 5"_s));
}

void ExamplesTest::twoAreComparedSideBySide()
{
    QVERIFY(press(u"Compare: Jobbmatch"_s));
    QVERIFY(press(u"Compare: Rett i jobb"_s));
    QVERIFY(press(u"Compare two"_s));
    TwoCardsPage *two = page<TwoCardsPage>();
    QVERIFY(two);
    QVERIFY(shows(two, u"Godt dokumentert, med en egen metodehåndbok"_s) && shows(two, u"mal for digital læremappe"_s));
    QVERIFY(shows(two, u"Made for another target group"_s));
    QCOMPARE(two->printJob().documents.size(), 1);
    choose(two, u"Example to the left"_s, u"kort-tromso"_s);
    QVERIFY(shows(two, u"Et jobbsøkerkurs på fire uker"_s) && !shows(two, u"mal for digital læremappe"_s));
}

void ExamplesTest::aCardIsNeverComparedWithItself()
{
    Q_EMIT m_open->window->session()->requests().twoCards(u"kort-jobbmatch"_s, u"kort-tromso"_s);
    TwoCardsPage *two = page<TwoCardsPage>();
    const QList<QComboBox *> sides = two->findChildren<QComboBox *>();
    choose(two, u"Example to the left"_s, u"kort-tromso"_s);
    QCOMPARE(sides.at(0)->currentData(), QVariant(u"kort-tromso"_s));
    QCOMPARE(sides.at(1)->currentData(), QVariant(u"kort-jobbmatch"_s)); // they have changed places
    choose(two, u"Example to the right"_s, u"kort-tromso"_s);
    QCOMPARE(sides.at(0)->currentData(), QVariant(u"kort-jobbmatch"_s));
    QVERIFY(shows(two, u"mal for digital læremappe"_s));
}

void ExamplesTest::aLongNameLeavesRoomForTheRest()
{
    m_open->window->resize(1366, 768);
    for (const QString &name : {QString(180, u'm'), u"Norsk og arbeid "_s.repeated(11)}) {
        Form own = newCard(book());
        own.fields.insert(u"title"_s, name.trimmed());
        own.fields.insert(u"municipality"_s, name.trimmed());
        QVERIFY(book().apply({{}, u"edit"_s, {{own.head.id, AddForm{own}}}}).ok());
        m_open->window->pages()->showExamples();
        const QString compare = u"Compare: "_s + name.trimmed();
        QCheckBox *tick = nullptr;
        const auto seen = [&] {
            for (QCheckBox *box : page<ExamplesPage>()->findChildren<QCheckBox *>())
                tick = box->accessibleName() == compare && box->isVisible() ? box : tick;
            return tick && tick->visibleRegion().boundingRect() == tick->rect();
        };
        QTRY_VERIFY(seen()); // whole, and without going sideways
        QVERIFY(tick->mapTo(m_open->window.get(), tick->rect().bottomRight()).x() < m_open->window->width());
        QVERIFY(OpenWindow::press(page<ExamplesPage>(), u"Open the example "_s + name.trimmed()));
        QVERIFY(page<CardPage>());
        const auto areas = page<CardPage>()->findChildren<QScrollArea *>();
        QTRY_COMPARE(areas.first()->horizontalScrollBar()->maximum(), 0);
    }
}

void ExamplesTest::everyChoiceOfAFilterIsReadWhole()
{
    m_open->window->resize(1366, 768);
    for (QComboBox *box : page<ExamplesPage>()->findChildren<QComboBox *>()) {
        box->showPopup();
        QCoreApplication::processEvents();
        QVERIFY2(box->view()->viewport()->width() >= box->view()->sizeHintForColumn(0), qPrintable(box->accessibleName()));
        box->hidePopup();
        box->setCurrentIndex(box->count() - 1);
        QCOMPARE(box->toolTip(), box->currentText());
        box->setCurrentIndex(0);
    }
}

void ExamplesTest::quotationMarksInANameAreSingleInsideQuotes()
{
    m_open->window->pages()->showCard(u"kort-tromso"_s);
    inDialog([](QDialog *dialog) { QCOMPARE(dialog->windowTitle(), u"Use «‘I jobb’ – jobbsøkerkurs» as a proposal"_s); });
    QVERIFY(press(u"Use as a proposal…"_s));
}

void ExamplesTest::whatIsNotJudgedIsSaidOnce()
{
    m_open->window->pages()->showCard(u"kort-lorenskog"_s);
    int said = 0;
    for (const QLabel *label : page<CardPage>()->findChildren<QLabel *>())
        said += label->text().startsWith(u"Ikke vurdert i kilden"_s);
    const Card card = *CardShelf(book()).find(u"kort-lorenskog"_s);
    const auto none = std::count_if(card.criteria.cbegin(), card.criteria.cend(), [](const CardCriterion &one) { return one.basis == u"none"_s; });
    QVERIFY(none > 0);
    QCOMPARE(said, none);
}

void ExamplesTest::twoPressesMakeOneProposal()
{
    const auto rows = [this] { return book().single(u"mal-3.1"_s)->rows(u"proposals"_s).size(); };
    const qsizetype before = rows();
    m_open->window->pages()->showCard(u"kort-jobbmatch"_s);
    inDialog([](QDialog *dialog) {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                button->click();
                button->click(); // waited while the first was at work
            }
        }
    });
    QVERIFY(press(u"Use as a proposal…"_s));
    QCOMPARE(rows(), before + 1);
}

void ExamplesTest::twoPressesTakeInOnce()
{
    const SharedExamples shared{u"Nabo"_s, {}, {{QString(cardTemplate), 1, u"Kaffe"_s, {}, {}, {{u"title"_s, u"Kaffe"_s}, {u"measure"_s, u"Norsk på kantina."_s}}}}};
    m_open->dialogs.path = m_open->file(u"to-trykk.json"_s);
    QFile file(m_open->dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sharedToBytes(shared)) > 0);
    file.close();
    const qsizetype before = book().copies(cardTemplate).size();
    inDialog([](QDialog *dialog) {
        QVERIFY(shows(dialog, u"Norsk på kantina."_s)); // what it is about, before it is taken in
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                button->click();
                button->click();
            }
        }
    });
    QVERIFY(press(u"Take in examples from another municipality"_s));
    QCOMPARE(book().copies(cardTemplate).size(), before + 1);
}

void ExamplesTest::aCardBecomesAProposalAndUndoTakesItAway()
{
    const auto rows = [this] { return book().single(u"mal-3.1"_s)->rows(u"proposals"_s); };
    const qsizetype before = rows().size();
    m_open->window->pages()->showCard(u"kort-jobbmatch"_s);
    inDialog([](QDialog *dialog) {
        QVERIFY(shows(dialog, u"made for another target group"_s));
        QVERIFY(shows(dialog, u"Beslutning"_s)); // a question the group answers itself
        OpenWindow::press(dialog, u"Alle har hvert sitt nettbrett, og både undervisning og oppfølging går gjennom det."_s);
        QVERIFY(OpenWindow::press(dialog, u"Add to mal 3.1"_s));
    });
    QVERIFY(press(u"Use as a proposal…"_s));
    QCOMPARE(rows().size(), before + 1);
    const Row made = rows().last();
    QCOMPARE(made.cell(u"name"_s).toString(), u"After Jobbmatch"_s);
    const QString description = made.cell(u"description"_s).toString();
    QVERIFY(description.contains(u"jobbsmak"_s) && !description.contains(u"hvert sitt nettbrett"_s));
    QVERIFY(page<FormPage>());
    QCOMPARE(page<FormPage>()->formId(), book().single(u"mal-3.1"_s)->head.id);
    QTRY_VERIFY(namesButton(page<FormPage>(), u"Jobbmatch (Sandefjord)"_s)); // where it came from
    m_open->window->session()->undo().undo();
    QCOMPARE(rows().size(), before);
}

void ExamplesTest::keysAndTheTopBarUndoAProposal()
{
    const auto rows = [this] { return book().single(u"mal-3.1"_s)->rows(u"proposals"_s).size(); };
    const qsizetype before = rows();
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->window->pages()->showCard(u"kort-jobbmatch"_s);
    inDialog([](QDialog *dialog) { QVERIFY(OpenWindow::press(dialog, u"Add to mal 3.1"_s)); });
    QVERIFY(press(u"Use as a proposal…"_s));
    QCOMPARE(rows(), before + 1);
    const auto keys = [](Qt::KeyboardModifiers with) { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, with); };
    QTRY_VERIFY(QApplication::focusWidget() && page<FormPage>()->isAncestorOf(QApplication::focusWidget())); // in the name of the proposal
    keys(Qt::ControlModifier);
    QCOMPARE(rows(), before);
    QTRY_VERIFY(QApplication::focusWidget()); // its field is gone
    keys(Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rows(), before + 1);
    QVERIFY(OpenWindow::press(m_open->window.get(), u"Undo"_s));
    QCOMPARE(rows(), before);
    QVERIFY(OpenWindow::press(m_open->window.get(), u"Redo"_s));
    QCOMPARE(rows(), before + 1);
}

/// After a dialog no window may be the active one: where there is no window manager, nobody gives the keys back.
void ExamplesTest::aPlaceThatIsLedToTakesTheKeysBack()
{
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    const Form *proposals = book().single(u"mal-3.1"_s);
    Q_EMIT m_open->window->session()->requests().place(proposals->head.id, {u"proposals.name"_s, proposals->rows(u"proposals"_s).first().id, {}});
    QTRY_VERIFY(m_open->window->isActiveWindow());
    QTRY_VERIFY(QApplication::focusWidget() && page<FormPage>()->isAncestorOf(QApplication::focusWidget()));
}

void ExamplesTest::aTextWithoutRoomCannotBeAdded()
{
    Form own = newCard(book());
    own.fields.insert(u"title"_s, u"Langt"_s);
    own.fields.insert(u"measure"_s, QString(3000, u'm'));
    own.fields.insert(u"about"_s, QString(3000, u'a'));
    QVERIFY(book().apply({{}, u"edit"_s, {{own.head.id, AddForm{own}}}}).ok());
    m_open->window->pages()->showCard(own.head.id);
    inDialog([](QDialog *dialog) {
        QVERIFY(shows(dialog, u"has room for 4000 characters"_s));
        QVERIFY(!OpenWindow::press(dialog, u"Add to mal 3.1"_s));
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->accessibleName().startsWith(u'a'))
                box->click();
        }
        QVERIFY(OpenWindow::press(dialog, u"Add to mal 3.1"_s));
    });
    QVERIFY(pressSoon(u"Use as a proposal…"_s));
    QCOMPARE(book().single(u"mal-3.1"_s)->rows(u"proposals"_s).last().cell(u"description"_s).toString().size(), 3000);
}

void ExamplesTest::ownCardsGoToAnotherMunicipality()
{
    QVERIFY(press(u"New example of our own"_s));
    QVERIFY(page<FormPage>());
    const QString id = page<FormPage>()->formId();
    QVERIFY(book().apply({{}, u"edit"_s, {{id, SetCell{{u"title"_s, {}, {}}, noValue(), u"Kaffe og norsk"_s}}}}).ok());
    m_open->window->pages()->showExamples();
    m_open->dialogs.path = m_open->file(u"eksempler.json"_s);
    inDialog([](QDialog *dialog) {
        QVERIFY(shows(dialog, u"Persons, employers and contact details stay at home"_s));
        QVERIFY(OpenWindow::press(dialog, u"Write the file…"_s));
    });
    QVERIFY(press(u"Give examples to another municipality"_s));
    QVERIFY(QFile::exists(m_open->dialogs.path));
    QCOMPARE(m_open->dialogs.buttons, QStringList{u"Close"_s}); // nothing else reads it

    QVERIFY(m_open->window->openFile(m_open->exampleFile(u"nabo.sjusteg"_s)));
    m_open->window->pages()->showExamples();
    const qsizetype before = book().copies(cardTemplate).size();
    inDialog([this, before](QDialog *dialog) {
        QVERIFY(shows(dialog, u"From Eksempel kommune"_s));
        QCOMPARE(book().copies(cardTemplate).size(), before); // a look changes nothing
        QPushButton *take = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                take = button;
        }
        QVERIFY(take && take->isEnabled());
        take->click();
    });
    QVERIFY(press(u"Take in examples from another municipality"_s));
    QVERIFY(book().copies(cardTemplate).size() > before);
    QVERIFY(pressSoon(u"Open the example Kaffe og norsk"_s));
    QVERIFY(shows(page<CardPage>(), u"From another municipality"_s));
    m_open->window->session()->undo().undo();
    QCOMPARE(book().copies(cardTemplate).size(), before);
}

void ExamplesTest::markupInAnExampleIsShownAsItStands()
{
    const QString text = u"<h1>Stort</h1> &amp; <img src='file:///tmp/x.png'>"_s;
    const SharedExamples shared{text, {}, {{QString(cardTemplate), 1, text, {}, {}, {{u"title"_s, text}}}}};
    m_open->dialogs.path = m_open->file(u"merket.json"_s);
    QFile file(m_open->dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sharedToBytes(shared)) > 0);
    file.close();
    inDialog([&text](QDialog *dialog) {
        int shown = 0;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (!label->text().contains(u"Stort"_s))
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            shown += label->text().contains(text);
        }
        QVERIFY(shown >= 1); // whom it is from
        QCheckBox *tick = dialog->findChild<QCheckBox *>();
        QVERIFY(tick && tick->accessibleName().contains(text));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    });
    QVERIFY(press(u"Take in examples from another municipality"_s));
    QVERIFY(pressSoon(u"Open the example "_s + text));
    QVERIFY(shows(page<CardPage>(), text));
}

void ExamplesTest::aDamagedFileIsTold()
{
    m_open->dialogs.path = m_open->file(u"halv.json"_s);
    QFile file(m_open->dialogs.path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"format":"sjusteg-examples","version":1,)") > 0);
    file.close();
    QVERIFY(press(u"Take in examples from another municipality"_s));
    QVERIFY(m_open->dialogs.said.last().contains(u"damaged"_s));
}

void ExamplesTest::nothingToGiveIsTold()
{
    auto made = Workbook::create(m_open->file(u"tom.sjusteg"_s), m_open->catalog, u"Tom kommune"_s);
    QVERIFY(made.ok());
    made->reset();
    QVERIFY(m_open->window->openFile(m_open->file(u"tom.sjusteg"_s)));
    m_open->window->pages()->showExamples();
    QVERIFY(press(u"Give examples to another municipality"_s));
    QVERIFY(m_open->dialogs.said.last().contains(u"nothing to give away"_s));
}

void ExamplesTest::toolsAreUnderExamples()
{
    m_open->window->pages()->showTarget(u"verktoy-tromso"_s);
    ExamplesPage *examples = page<ExamplesPage>();
    QVERIFY(examples);
    QVERIFY(shows(examples, u"Jobbsøkerkurs, 4 uker"_s));
    QVERIFY(shows(examples, u"As in Rett i jobb, Fjell kommune"_s)); // each says whose practice it is
    QVERIFY(shows(examples, u"As in Digitalt arbeidsrettet undervisningsopplegg, Lørenskog kommune"_s));
    QVERIFY(shows(examples, u"Source: IMDi, kriterier for god praksis"_s));
}

SJUSTEG_WINDOW_TEST(ExamplesTest)
#include "tst_examples.moc"
