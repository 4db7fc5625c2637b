// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

namespace sjusteg::screen {

class CalmCombo;

/// A member of the working group, chosen or typed; any other text is an outsider's name. In a table the name stands without
/// the unit, which the list and the tool tip tell.
class PersonEditor final : public FieldEditor
{
    Q_OBJECT
public:
    PersonEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;
    void reloadOptions() override;

protected:
    void display(const Value &value) override;

private:
    QString wantedUnit() const; ///< whose members stand first
    void showName(const Value &person);
    void showUnit(const Value &person);
    void chosen();

    CalmCombo *m_combo;
    QString m_unit;
};

} // namespace sjusteg::screen
