// SPDX-License-Identifier: MPL-2.0
#include "../translations/TsFile.h"
#include "Places.h"
#include "form/AnchorDialog.h"
#include "form/HistoryDialog.h"
#include "start/NewProcessDialog.h"
#include "window/GuideWindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QRegularExpression>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

using namespace sjusteg;

namespace {

/// What is English: the source strings that have another bokmål, and words that only English has.
class English
{
public:
    void read(const QString &path)
    {
        const TsFile file = TsFile::read(path);
        if (!file.error.isEmpty() || file.messages.isEmpty())
            qFatal("%s", qPrintable(path + file.error));
        for (const TsMessage &message : file.messages) {
            for (const QString &translation : message.translations)
                m_norwegian.insert(plain(translation));
        }
        static const QRegularExpression holder(QStringLiteral("%L?(?:\\d+|n)"));
        for (const TsMessage &message : file.messages) {
            const QString source = plain(message.source);
            if (m_norwegian.contains(source))
                continue;
            if (!source.contains(holder)) {
                m_exact.insert(source);
                continue;
            }
            QString letters = source;
            letters.remove(holder);
            letters.remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
            if (letters.size() < 4)
                continue;
            QString pattern = QRegularExpression::escape(source);
            pattern.replace(QRegularExpression(QStringLiteral("\\\\%L?(?:\\d+|n)")), QStringLiteral(".+"));
            m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        }
    }

    bool found(const QString &given)
    {
        const QString text = plain(given);
        if (text.isEmpty() || m_seen.contains(text))
            return false;
        static const QRegularExpression word(QStringLiteral("\\b(?:the|this|with|from|could|cannot|please|cancel|close|select|choose|which|your|were)\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        const bool english = m_exact.contains(text) || text.contains(word)
            || std::any_of(m_patterns.cbegin(), m_patterns.cend(), [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
        if (!english)
            m_seen.insert(text);
        return english;
    }

private:
    static QString plain(QString text) { return text.remove(QLatin1Char('&')).trimmed(); }

    QSet<QString> m_exact;
    QSet<QString> m_norwegian;
    QSet<QString> m_seen; ///< looked at and found good
    QVector<QRegularExpression> m_patterns;
};

void addModel(const QAbstractItemModel *model, QStringList &texts)
{
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(), 200); ++row)
            texts.append(model->index(row, column).data().toString());
    }
}

void addAction(const QAction *action, QStringList &texts)
{
    texts << action->text() << action->toolTip() << action->iconText();
}

/// All that a widget says or shows, to the eye and to a screen reader.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->whatsThis()};
    if (widget->isWindow())
        texts.append(widget->windowTitle());
    for (const QAction *action : widget->actions())
        addAction(action, texts);
    if (auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    if (auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(edit->placeholderText());
    if (auto *group = qobject_cast<const QGroupBox *>(widget))
        texts.append(group->title());
    if (auto *menu = qobject_cast<const QMenu *>(widget))
        texts.append(menu->title());
    if (auto *box = qobject_cast<const QComboBox *>(widget))
        addModel(box->model(), texts);
    if (auto *view = qobject_cast<const QAbstractItemView *>(widget); view && !view->inherits("QComboBoxListView"))
        addModel(view->model(), texts);
    if (auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    return texts;
}

} // namespace

/// The program as people get it: in bokmål, with no English left anywhere.
class Bokmal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noEnglishShows_data();
    void noEnglishShows();
    void noEnglishShowsInDialogs_data();
    void noEnglishShowsInDialogs();

private:
    QStringList english(const QWidget *root);

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
    for (const char *name : {"sjusteg_nb.ts", "qtbase_nb.ts"})
        m_english.read(QStringLiteral(SOURCE_DIR "/resources/translations/") + QLatin1String(name));
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->window->openFile(m_open->exampleFile()));
    m_open->window->resize(1366, 768);
}

QStringList Bokmal::english(const QWidget *root)
{
    QStringList found;
    QList<const QWidget *> widgets{root};
    for (const QWidget *child : root->findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        for (const QString &text : textsOf(widget)) {
            if (m_english.found(text))
                found.append(QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className()), text));
        }
    }
    found.removeDuplicates();
    return found;
}

void Bokmal::noEnglishShows_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : allPlaces(*m_open->catalog))
        QTest::newRow(qPrintable(place)) << place;
}

void Bokmal::noEnglishShows()
{
    QFETCH(QString, place);
    goTo(*m_open, place);
    const QStringList found = english(m_open->window.get());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
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
    if (!m_open->window->session())
        QVERIFY(m_open->window->openFile(m_open->file(QStringLiteral("example.sjusteg"))));
    const Workspace &workspace = m_open->window->session()->workspace();
    QWidget *above = m_open->window.get();
    QStringList found{QStringLiteral("no dialog")};
    // Looks at the dialog that then stands on top, and closes it.
    const auto look = [&] {
        if (auto *shown = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            found = english(shown);
            shown->reject();
        }
    };
    const auto exec = [&](QDialog *made) {
        const std::unique_ptr<QDialog> owner(made);
        QTimer::singleShot(50, made, look);
        made->exec();
    };
    ScreenDialogs real;
    const auto whileShown = [&](const std::function<void()> &run) {
        QTimer::singleShot(300, this, look);
        run();
    };
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
        found = english(&guide);
    } else if (dialog == QLatin1String("question")) {
        whileShown([&] { real.tell(above, QStringLiteral("Sjusteg"), {QStringLiteral("En setning."), QStringLiteral("årsak")}); });
    } else if (dialog == QLatin1String("open a file")) {
        whileShown([&] { real.fileToOpen(above, QStringLiteral("Åpne"), m_open->folder.path()); });
    } else if (dialog == QLatin1String("save a file")) {
        whileShown([&] { real.fileToSave(above, QStringLiteral("Lagre"), m_open->file(QStringLiteral("ny.pdf")), QStringLiteral("PDF (*.pdf)")); });
    } else if (dialog == QLatin1String("write a text")) {
        whileShown([&] { real.text(above, QStringLiteral("Navn"), QStringLiteral("Navn"), {}); });
    } else {
        goTo(*m_open, QStringLiteral("mal-1.1"));
        whileShown([&] { workspace.requests.preview(m_open->window->pages()->current()->printJob()); });
        QVERIFY2(m_open->dialogs.said.isEmpty(), qPrintable(m_open->dialogs.said.join(QLatin1Char('\n')))); // «the printer did not accept …»
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_MAIN(Bokmal)
#include "tst_bokmal.moc"
