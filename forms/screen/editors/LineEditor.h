// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"
#include "screen/LineFormat.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace sjusteg::screen {

/// One line: text, number, time. What cannot be understood stays in the field with the reason below, and is not stored; below it stands also
/// what had no room.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const EditorPlace &place, QWidget *parent);
    ~LineEditor() override;

    Value entered() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;
    virtual Parsed parse(const QString &text) const;
    virtual QString format(const Value &value) const;
    virtual QString expected() const; ///< «Write the time as 09:30»
    QLineEdit *line() const { return m_line; }
    QHBoxLayout *row() const { return m_row; }

private:
    void check(bool whole);
    void showHint(const QString &hint);
    bool isTaken(const QString &text) const;

    QLineEdit *m_line;
    QHBoxLayout *m_row;
    QLabel *m_hint;
    Value m_stored = noValue(); ///< when it was shown last
    QString m_leftOut; ///< what to say about what was entered last and had no room
};

} // namespace sjusteg::screen
