// SPDX-License-Identifier: MPL-2.0
#include "OpenWindow.h"
#include "WindowTestProgram.h"
#include "form/FormPage.h"
#include "overview/DocumentBoard.h"
#include "step/StepPage.h"

#include <QAction>
#include <QLabel>
#include <QUndoStack>

#include <algorithm>

using namespace sjusteg;

/// The board of documents, and the word about a step that comes early.
class Board : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickOpensWhatTheDocumentRestsOn();
    void theMenuPrintsWhatIsThereAndElseTheBlankTemplate();
    void aChangedFoundationIsToldByWord();
    void aStepThatComesEarlySaysSoAndIsOpen();
    void aFormOfSuchAStepSaysSoUntilItIsBegun();

private:
    QAbstractButton *entry(const QWidget &board, const char *document) const;
    QString orderNotice(const QWidget &page) const;
    Workspace workspace() { return {*m_book, m_undo, *m_open->handbook, m_open->dialogs, *m_requests}; }

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<Workbook> m_book;
    std::unique_ptr<Requests> m_requests;
    QUndoStack m_undo;
};

void Board::init()
{
    m_book.reset();
    m_open = std::make_unique<OpenWindow>();
    m_book = std::move(Workbook::open(m_open->exampleFile(), m_open->catalog).workbook);
    QVERIFY(m_book);
    m_requests = std::make_unique<Requests>();
}

QAbstractButton *Board::entry(const QWidget &board, const char *document) const
{
    const auto &all = m_open->catalog->dueDocuments();
    const auto due = std::find_if(all.cbegin(), all.cend(), [document](const DueDocument &one) { return one.id == QLatin1StringView(document); });
    for (QAbstractButton *button : board.findChildren<QAbstractButton *>()) {
        if (button->accessibleName().startsWith(due->title))
            return button;
    }
    return nullptr;
}

QString Board::orderNotice(const QWidget &page) const
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().contains(QLatin1StringView(" builds on step ")))
            return label->text();
    }
    return {};
}

void Board::aClickOpensWhatTheDocumentRestsOn()
{
    QString opened;
    connect(m_requests.get(), &Requests::target, this, [&opened](const QString &id) { opened = id; });
    DocumentBoard board(workspace(), {});
    entry(board, "dok-1b")->click();
    QCOMPARE(opened, m_book->single(QStringLiteral("mal-1.2"))->head.id);
    entry(board, "dok-7a")->click();
    QCOMPARE(opened, m_book->single(QStringLiteral("mal-7.1"))->head.id);
}

void Board::theMenuPrintsWhatIsThereAndElseTheBlankTemplate()
{
    PrintJob printed;
    connect(m_requests.get(), &Requests::preview, this, [&printed](const PrintJob &job) { printed = job; });
    DocumentBoard board(workspace(), {});
    const auto print = [&](const char *document) {
        const QAbstractButton *button = entry(board, document);
        QCOMPARE(button->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(button->actions().size(), 2);
        button->actions().constLast()->trigger();
    };
    print("dok-1b");
    QCOMPARE(printed.documents.size(), 1);
    QVERIFY2(printed.fileName.contains(QLatin1StringView("1.2")), qPrintable(printed.fileName));
    print("dok-7a");
    QCOMPARE(printed.documents.size(), 1);
    QVERIFY2(printed.fileName.endsWith(QLatin1StringView("blank")), qPrintable(printed.fileName));
}

void Board::aChangedFoundationIsToldByWord()
{
    const QString form = m_book->single(QStringLiteral("mal-1.2"))->head.id;
    DocumentBoard board(workspace(), 1);
    QVERIFY(!entry(board, "dok-1b")->accessibleName().contains(QStringLiteral("Basis changed")));
    const FormHead before = *m_book->head(form);
    FormHead after = before;
    after.review = true;
    QVERIFY(m_book->apply({{}, QStringLiteral("edit"), {{form, SetHead{before, after}}}}).ok());
    board.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the entries of before
    QVERIFY(entry(board, "dok-1b")->accessibleName().contains(QStringLiteral("Basis changed")));
    QVERIFY(!entry(board, "dok-1a")->accessibleName().contains(QStringLiteral("Basis changed")));
}

void Board::aStepThatComesEarlySaysSoAndIsOpen()
{
    QCOMPARE(orderNotice(StepPage(workspace(), 1)), QString());
    const StepPage early(workspace(), 5);
    QVERIFY2(orderNotice(early).startsWith(QStringLiteral("Step 5 builds on step 4")), qPrintable(orderNotice(early)));
    const auto buttons = early.findChildren<QAbstractButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QAbstractButton *button) {
        return button->isEnabled() && button->accessibleName().startsWith(QStringLiteral("Open "));
    }));
}

void Board::aFormOfSuchAStepSaysSoUntilItIsBegun()
{
    const QString form = m_book->single(QStringLiteral("mal-5.1"))->head.id;
    QCOMPARE(orderNotice(FormPage(workspace(), m_book->single(QStringLiteral("mal-1.2"))->head.id)), QString());
    QVERIFY(!orderNotice(FormPage(workspace(), form)).isEmpty());
    const CellRef cell{QStringLiteral("top_three"), {}, {}};
    QVERIFY(m_book->apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, noValue(), QStringLiteral("Fadderkurs")}}}}).ok());
    QCOMPARE(orderNotice(FormPage(workspace(), form)), QString());
}

SJUSTEG_WINDOW_TEST(Board)
#include "tst_board.moc"
