// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Places.h"
#include "carry/Carry.h"
#include "carry/OfferDialog.h"

#include <QElapsedTimer>
#include <QLabel>

#include <algorithm>

namespace sjusteg {

/// A process with answers to carry over from step to step, open in a window, and what the tests of it press and look for.
class OpenCarryProcess
{
protected:
    void open()
    {
        m_open = std::make_unique<OpenWindow>();
        m_path = m_open->file(QStringLiteral("process.sjusteg"));
        {
            auto made = Workbook::create(m_path, m_open->catalog, QStringLiteral("Eksempel kommune"));
            QVERIFY(made.ok());
            QFile answers(QStringLiteral(CARRY_PROCESS));
            QVERIFY(answers.open(QIODevice::ReadOnly));
            setParticipants(**made, ParticipantState::Unlocked); // the process tells of some
            const Result<int> loaded = loadAnswers(**made, answers.readAll());
            QVERIFY2(loaded.ok(), qPrintable(loaded.ok() ? QString() : loaded.problem().cause));
        }
        QVERIFY(m_open->window->openFile(m_path));
        setParticipants(m_open->window->session()->workbook(), ParticipantState::Unlocked);
        m_open->window->resize(1366, 768);
        m_butikk.clear();
    }

    Workbook &workbook() { return m_open->window->session()->workbook(); }
    PageStack *pages() { return m_open->window->pages(); }
    const Workspace &workspace() { return m_open->window->session()->workspace(); }
    Value cell(const QString &form, const QString &field, const QString &row = {}) { return workbook().form(form)->value({field, row, {}}); }
    qsizetype rows(const QString &form, const QString &table) { return workbook().form(form)->rows(table).size(); }
    void type(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const CellRef at{field, row, {}};
        QVERIFY(workbook().apply(withEffects(workbook(), {{}, QStringLiteral("edit"), {{form, SetCell{at, workbook().form(form)->value(at), value}}}})).ok());
    }
    QString bar()
    {
        const auto *frame = pages()->current()->findChild<QFrame *>(QStringLiteral("offerBar"));
        return frame && frame->isVisible() ? frame->accessibleName() : QString();
    }
    OfferDialog *preview()
    {
        pages()->current();
        if (!OpenWindow::press(pages(), QStringLiteral("Show what is carried over")))
            return nullptr;
        return m_open->window->findChild<OfferDialog *>();
    }
    static bool shows(const QWidget *where, const QString &text)
    {
        const QList<QLabel *> labels = where->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The button whose name begins so, once it is there: what follows an edit is shown a moment later.
    static bool pressLike(QWidget *where, const QString &start, int patienceMs = 3000)
    {
        for (QElapsedTimer waited = begun(); !waited.hasExpired(patienceMs); QTest::qWait(20)) {
            for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->isEnabled() && button->accessibleName().startsWith(start)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    QCoreApplication::processEvents();
                    return true;
                }
            }
        }
        return false;
    }
    static QElapsedTimer begun()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    void takeButikk()
    {
        QVERIFY(workbook().apply(accept(workbook(), openOffers(workbook(), QStringLiteral("mal12")))).ok());
        for (const Row &row : workbook().form(QStringLiteral("mal12"))->rows(QStringLiteral("opportunities"))) {
            if (row.cell(QStringLiteral("industry")) == QStringLiteral("Butikk"))
                m_butikk = row.id;
        }
        QVERIFY(!m_butikk.isEmpty());
    }

    std::unique_ptr<OpenWindow> m_open;
    QString m_path;
    QString m_butikk;
};

} // namespace sjusteg
