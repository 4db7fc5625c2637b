// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "UnlockedWorkbook.h"

#include "screen/FieldEditor.h"
#include "screen/FormView.h"
#include "screen/tables/GridCell.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

/// A new process file with the real definitions, and a form of it in a window that has focus.
class ScreenFixture
{
public:
    ScreenFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("sjusteg-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_directory.path());
        auto read = sjusteg::TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        if (!read)
            qFatal("%s", qPrintable(read.problem().sentence + read.problem().cause));
        catalog = *read;
        auto made = sjusteg::Workbook::create(m_directory.filePath(QStringLiteral("test.sjusteg")), catalog, QStringLiteral("Prøve"));
        if (!made)
            qFatal("%s", qPrintable(made.problem().sentence + made.problem().cause));
        workbook = std::move(*made);
    }

    QString directory() const { return m_directory.path(); }

    /// The only copy of a process template, or a new one for the others.
    QString formOf(const QString &templateId)
    {
        const sjusteg::Template *definition = catalog->find(templateId);
        if (definition && definition->personalData == sjusteg::PersonalData::Yes)
            sjusteg::unlockForTest(*workbook);
        const QVector<sjusteg::FormHead> copies = workbook->copies(templateId);
        if (!copies.isEmpty())
            return copies.first().id;
        const sjusteg::Form form = workbook->newCopy(templateId, {}, QStringLiteral("Kopi"));
        apply({{form.head.id, sjusteg::AddForm{form}}});
        return form.head.id;
    }

    void apply(const QVector<sjusteg::FormChange> &changes)
    {
        const auto result = workbook->apply({QStringLiteral("test"), QStringLiteral("edit"), changes});
        if (!result)
            qFatal("%s", qPrintable(result.problem().sentence + result.problem().cause));
    }

    sjusteg::screen::FormView &open(const QString &formId)
    {
        view.reset();
        undo.clear();
        view = std::make_unique<sjusteg::screen::FormView>(*workbook, undo, formId);
        view->resize(900, 700);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the window does not become active");
        return *view;
    }

    const sjusteg::Form &form() const { return *workbook->form(view->formId()); }
    sjusteg::Value value(const char *field, const QString &row = {}) const
    {
        return form().value({QString::fromLatin1(field), row, {}});
    }
    const QVector<sjusteg::Row> &rows(const char *table) const { return form().rows(QString::fromLatin1(table)); }

    /// Moves to a cell as the «Mangler» list does.
    QWidget *go(const char *field, const QString &row = {})
    {
        view->reveal({QString::fromLatin1(field), row, {}});
        QCoreApplication::processEvents();
        return QApplication::focusWidget();
    }

    /// The control a screen reader calls by this name.
    template <typename Control>
    Control *named(const QString &name) const
    {
        for (Control *control : view->findChildren<Control *>()) {
            if (control->accessibleName() == name && control->isVisible())
                return control;
        }
        return nullptr;
    }

    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    QUndoStack undo;
    std::shared_ptr<const sjusteg::TemplateCatalog> catalog;
    std::unique_ptr<sjusteg::Workbook> workbook;
    std::unique_ptr<sjusteg::screen::FormView> view;

private:
    QTemporaryDir m_directory;
};
