// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/Document.h"
#include "workbook/Workbook.h"

#include <QObject>
#include <QSet>
#include <QWidget>

#include <functional>

class QUndoStack;

namespace sjusteg {

class Dialogs;
class Handbook;

/// What is to become paper.
struct PrintJob {
    QVector<Document> documents;
    bool withFrontPage = false;
    QString fileName; ///< suggestion, without extension
    bool aboutParticipants = false; ///< what comes out of the program is no longer protected by it
    QSet<QString> forms = {};          ///< the copies it is made of, where it is no more than those
    std::function<void()> done = {};   ///< called when it has been sent to a printer, or a file has been written
};

/// What a page asks of the window around it.
class Requests : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void overview();
    void step(int number, const QString &anchor);   ///< anchor: a text to show, may be empty
    void form(const QString &formId);
    void place(const QString &formId, const sjusteg::CellRef &cell); ///< a form, at the field
    void newRow(const QString &formId, const QString &table); ///< a form, at a row of the table that is not written yet
    void offeredCopy(const QString &templateId, const sjusteg::Reference &subject); ///< a copy that a flow asks for and that is not made yet
    void target(const QString &id);                 ///< any id: template, text, copy, register
    void registers(const QString &templateId);
    void examples();
    void card(const QString &id);                   ///< an example: a delivered card, or a copy
    void twoCards(const QString &left, const QString &right); ///< side by side; right empty: the first other one
    void meeting(const QString &runSheet);          ///< the meeting a run-sheet belongs to
    void tool(const QString &formId);               ///< the page beside the form of a working tool (tools/ToolPages.h)
    void participant(const QString &row);           ///< a row of reg-deltakere; empty: the list
    void unlock(const QString &then);               ///< the participants; `then`: the id gone to afterwards
    void preview(const sjusteg::PrintJob &job);
    void pdf(const sjusteg::PrintJob &job);
    void problem(const sjusteg::Problem &problem);
};

/// The open file and what every page needs beside it.
struct Workspace {
    Workbook &workbook;
    QUndoStack &undo;
    const Handbook &handbook;
    Dialogs &dialogs;
    Requests &requests;
};

/// One page of the window. Made when it is opened, dropped when another takes its place.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const Workspace &workspace, QWidget *parent = nullptr);

    virtual QString name() const = 0;      ///< for the window title
    virtual int step() const { return 0; } ///< the rail entry that is lit
    virtual void flush() {}                ///< writes what is being typed
    virtual void refresh() {}              ///< answers have changed
    virtual void reveal(const CellRef &) {} ///< shows a field of the form on it, with the focus
    virtual void startRow(const QString &) {} ///< a new row of the table of the form on it, with the focus
    virtual PrintJob printJob() const { return {}; } ///< what Ctrl+P prints; nothing = the whole process
    virtual QString formId() const { return {}; }
    virtual bool showsParticipants() const { return false; } ///< what stands in the participant file: gone from the screen when that is locked

protected:
    const Workspace m_workspace;
};

} // namespace sjusteg
