// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../window/OpenWindow.h"
#include "meeting/Meeting.h"
#include "meeting/Press.h"

#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sjusteg {

/// A part of the meeting page in a window of its own, on the example, following the answers as the page does.
class PanelHost
{
public:
    PanelHost()
    {
        const QString path = m_open.exampleFile();
        m_open.window->hide();
        if (!m_open.window->openFile(path))
            qFatal("the example does not open");
        m_layout = new QVBoxLayout(&m_host);
        m_host.resize(1000, 700);
    }
    ~PanelHost() { qDeleteAll(m_host.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)); }

    Workbook &workbook() { return m_open.window->session()->workbook(); }
    const Workspace &workspace() { return m_open.window->session()->workspace(); }
    QUndoStack &undo() { return m_open.window->session()->undo(); }
    FakeDialogs &dialogs() { return m_open.dialogs; }
    QWidget &window() { return m_host; }

    /// The last run-sheet of the step.
    QString sheet(int step)
    {
        for (const FormHead &head : workbook().allCopies()) {
            const Template *definition = workbook().catalog().find(head.templateId);
            if (definition->kind == TemplateKind::RunSheet && definition->step == step)
                m_sheet = head.id;
        }
        return m_sheet;
    }

    template <typename Panel>
    Panel *add(Panel *panel)
    {
        m_layout->addWidget(panel);
        QObject::connect(&workbook(), &Workbook::applied, panel, [panel] { panel->refresh(); });
        return panel;
    }
    void addOther(QWidget *widget) { m_layout->insertWidget(0, widget); }

    void show()
    {
        m_host.show();
        m_host.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_host))
            qFatal("no active window");
    }

    /// Applies past the undo stack.
    void apply(const Edit &edit)
    {
        const Result<void> done = workbook().apply(edit);
        if (!done.ok())
            qFatal("%s", qPrintable(done.problem().sentence));
    }
    void press(const QString &sheet, QLatin1StringView press, const QString &post = {})
    {
        const auto meeting = meeting::meetingOf(workbook(), sheet);
        const Result<Edit> edit = meeting::pressed(workbook(), *meeting, press, post, workbook().clock().now());
        if (!edit.ok())
            qFatal("%s", qPrintable(edit.problem().sentence));
        apply(*edit);
    }
    void setCell(const QString &form, const CellRef &cell, const Value &value)
    {
        apply({{}, QStringLiteral("edit"), {{form, SetCell{cell, workbook().form(form)->value(cell), value}}}});
    }

    /// The only shown widget of that spoken name; fails the test run where there is none.
    template <typename Kind>
    Kind *named(const QString &name)
    {
        QCoreApplication::processEvents();
        for (Kind *widget : m_host.findChildren<Kind *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool click(const QString &name) { return OpenWindow::press(&m_host, name); }
    /// Whether some shown label says this.
    bool says(const QString &part)
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : m_host.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    /// A key where the focus is.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    static void type(const QString &text)
    {
        // Letters that no key of this keyboard gives come as input methods give them.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        QCoreApplication::processEvents();
    }

private:
    OpenWindow m_open;
    QWidget m_host;
    QVBoxLayout *m_layout;
    QString m_sheet;
};

} // namespace sjusteg
