// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QPointer>
#include <QWidget>

class QTimer;

namespace sjusteg::screen {

/// Where an editor stands. In a table (`compact`) it has little room.
struct EditorPlace {
    FormContext &context;
    const Field &field;
    CellRef cell;
    bool compact = false;
};

/// One answer under edit. Says nothing when the program fills it; stores what the user enters, typing after a short pause.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const EditorPlace &place, QWidget *parent);

    const CellRef &cell() const { return m_cell; }
    const Field &field() const { return m_field; }
    FormContext &context() const { return m_context; }

    void refresh();            ///< shows what is stored now
    void flush();              ///< stores what is being typed
    bool isRefused() const { return m_refused; } ///< what was entered could not be saved and stands only here
    virtual void reloadOptions() {} ///< other forms have changed
    virtual Value entered() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Names every control inside for screen readers, and gives the help as description and tool tip.
    virtual void setName(const QString &name);

protected:
    virtual void display(const Value &value) = 0;
    void editedSoon(); ///< while typing
    void editedNow();
    bool isCompact() const { return m_compact; }
    /// Undo and redo belong to the whole form, so a text box must not keep them to itself.
    void watchUndoKeys(QWidget *input);
    /// Takes the focus that is given to the editor. No focus proxy: with one that does not stand next to it in the
    /// chain, Tab goes round in circles.
    void setFocusTarget(QWidget *control) { m_focusTarget = control; }
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void describe(QWidget *control, const QString &name) const;

private:
    FormContext &m_context;
    const Field &m_field;
    CellRef m_cell;
    bool m_compact;
    bool m_typed = false;
    Value m_before = noValue(); ///< what was stored when the typing began
    bool m_refused = false;
    QPointer<QWidget> m_focusTarget;
    QTimer *m_pause;
};

} // namespace sjusteg::screen
