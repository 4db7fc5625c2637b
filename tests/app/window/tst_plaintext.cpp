// SPDX-License-Identifier: MPL-2.0
#include "Places.h"
#include "WindowTestProgram.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTabBar>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

using namespace sjusteg;

/// What people write is shown as they wrote it, whatever Qt would make of it: markup, and the «&» that Qt takes for the mark of a short cut.
class PlainTextTest : public QObject
{
    Q_OBJECT

    static constexpr const char *markup = "<img src=x><b>R&D</b> & co";

    /// The example with that text before every text in it.
    QString hostileFile()
    {
        QFile example(content::exampleAnswers());
        if (!example.open(QIODevice::ReadOnly))
            qFatal("no example");
        const QJsonObject answers = withMarkup(QJsonDocument::fromJson(example.readAll()).object(), *m_open->catalog);
        const QString path = m_open->file(QStringLiteral("R&D <b>fil.sjusteg"));
        auto made = Workbook::create(path, m_open->catalog, QString::fromLatin1(markup));
        const Result<int> loaded = made ? loadAnswers(**made, answers) : Result<int>(made.problem());
        if (!loaded)
            qFatal("%s %s", qPrintable(loaded.problem().sentence), qPrintable(loaded.problem().cause));
        return path;
    }

    static QJsonValue marked(const QJsonValue &value, const Field *field)
    {
        if (value.isArray() && field && field->hasRows()) {
            QJsonArray rows;
            for (const QJsonValue &row : value.toArray()) {
                QJsonObject cells = row.toObject();
                for (const QString &key : cells.keys()) {
                    if (const Field *column = field->column(key))
                        cells.insert(key, marked(cells.value(key), column));
                }
                rows.append(cells);
            }
            return rows;
        }
        const bool text = field && (field->type == FieldType::Text || field->type == FieldType::LongText) && !field->isDerived();
        return text && value.isString() ? QJsonValue((QString::fromLatin1(markup) + QLatin1Char(' ') + value.toString()).left(field->maxLength)) : value;
    }

    QJsonObject withMarkup(QJsonObject answers, const TemplateCatalog &catalog)
    {
        QJsonArray forms;
        for (const QJsonValue &one : answers.value(QStringLiteral("forms")).toArray()) {
            QJsonObject form = one.toObject();
            const Template *definition = catalog.find(form.value(QStringLiteral("template")).toString());
            QJsonObject fields = form.value(QStringLiteral("answers")).toObject();
            for (const QString &key : fields.keys())
                fields.insert(key, marked(fields.value(key), definition->field(key)));
            form.insert(QStringLiteral("answers"), fields);
            forms.append(form);
            m_filled.insert(definition->id);
        }
        answers.insert(QStringLiteral("forms"), forms);
        return answers;
    }

    /// Texts of controls in which an «&» would not be seen.
    QStringList swallowed(QWidget *window)
    {
        QStringList wrong;
        const auto look = [&](const QObject *what, const QString &text) {
            m_controls += text.contains(QLatin1String("R&&D"));
            if (text.contains(QLatin1String("R&D")) && !text.contains(QLatin1String("R&&D")))
                wrong.append(QStringLiteral("%1: %2").arg(QLatin1StringView(what->metaObject()->className()), text.left(80)));
        };
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
            look(button, button->text());
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions())
                look(action, action->text());
        }
        for (const QTabBar *bar : window->findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i)
                look(bar, bar->tabText(i));
        }
        return wrong;
    }

    /// Labels that would make something else of their text than what stands there.
    QStringList interpreted(QWidget *window)
    {
        QStringList wrong;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            m_labels += label->text().contains(QLatin1String("<img"));
            const bool rich = label->textFormat() == Qt::RichText || (label->textFormat() == Qt::AutoText && label->isVisible() && Qt::mightBeRichText(label->text()));
            const bool ours = rich && !label->text().contains(QLatin1String("<img"));
            if (rich && !ours)
                wrong.append(QStringLiteral("%1: %2").arg(label->objectName(), label->text().left(80)));
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY(m_open->window->openFile(hostileFile()));
        m_open->window->resize(1366, 768);
        m_open->window->setUpdatesEnabled(false); // nobody looks
    }

    void everyPageShowsItAsItStands()
    {
        QStringList wrong;
        int forms = 0;
        for (const QString &place : allPlaces(*m_open->catalog)) {
            // All forms are made by the same hand: every third that has something in it, and all other pages.
            if (m_open->catalog->find(place) && (!m_filled.contains(place) || ++forms % 3 != 0))
                continue;
            goTo(*m_open, place);
            settle();
            for (const QString &one : swallowed(m_open->window.get()) + interpreted(m_open->window.get()))
                wrong.append(place + QLatin1String(" – ") + one);
        }
        QVERIFY2(m_labels > 60 && m_controls > 15, "the texts are where this test looks");
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringList(wrong.mid(0, 30)).join(QLatin1Char('\n'))));
    }

    void aTooltipShowsItAsItStands()
    {
        QToolTip::showText(QPoint(10, 10), QString::fromLatin1(markup), m_open->window.get());
        QLabel *tip = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel"))
                tip = qobject_cast<QLabel *>(widget);
        }
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QCOMPARE(tip->text(), QString::fromLatin1(markup));
        QToolTip::hideText();
    }

    void aQuestionShowsItAsItStands()
    {
        ScreenDialogs dialogs;
        QStringList seen;
        QTimer::singleShot(0, this, [&seen] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            for (const QLabel *label : box->findChildren<QLabel *>()) {
                if (label->text().contains(QLatin1String("<img")))
                    seen.append(QString::number(label->textFormat()));
            }
            box->reject();
        });
        const QString text = QString::fromLatin1(markup);
        dialogs.ask(m_open->window.get(), {text, text, text, {QStringLiteral("OK")}});
        QCOMPARE(seen, QStringList({QString::number(Qt::PlainText), QString::number(Qt::PlainText)}));
    }

    void aLinkLeadsToAWebPageOrNowhere()
    {
        auto opened = Workbook::open(hostileFileWithLinks(), m_open->catalog, {.backup = false, .lockOwner = {}});
        QVERIFY(opened.workbook);
        const QString path = opened.workbook->path();
        opened.workbook.reset();
        QVERIFY(m_open->window->openFile(path));
        goTo(*m_open, QStringLiteral("step 1 %1").arg(int(StepPage::About)));
        settle();
        QStringList buttons;
        for (const QAbstractButton *button : m_open->window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Lenke ")))
                buttons.append(button->text());
        }
        QCOMPARE(buttons, QStringList({QStringLiteral("Lenke 1")}));
    }

private:
    QString hostileFileWithLinks()
    {
        const QString path = m_open->file(QStringLiteral("lenker.sjusteg"));
        auto made = Workbook::create(path, m_open->catalog, QStringLiteral("Prøvevik"));
        const Form *links = (*made)->single(QStringLiteral("reg-lenker"));
        Edit edit{{}, QStringLiteral("edit"), {}};
        int number = 0;
        for (const char *address : {"https://www.imdi.no/", "file:///usr/bin/xeyes", "smb://server/program.exe", "javascript:alert(1)", "/usr/bin/xeyes", "https:"}) {
            Row row{QStringLiteral("x%1").arg(++number), {}};
            row.cells.insert(QStringLiteral("title"), QStringLiteral("Lenke %1").arg(number));
            row.cells.insert(QStringLiteral("url"), QString::fromLatin1(address));
            row.cells.insert(QStringLiteral("step"), QStringLiteral("step1"));
            edit.changes.append({links->head.id, InsertRow{QStringLiteral("rows"), int(links->rows(QStringLiteral("rows")).size()) + number - 1, row}});
        }
        if (const Result<void> done = (*made)->apply(edit); !done)
            qFatal("%s %s", qPrintable(done.problem().sentence), qPrintable(done.problem().cause));
        return path;
    }

    std::unique_ptr<OpenWindow> m_open;
    QSet<QString> m_filled; ///< templates that have something in the file
    int m_labels = 0;       ///< that show the text
    int m_controls = 0;
};

SJUSTEG_WINDOW_TEST(PlainTextTest)
#include "tst_plaintext.moc"
