// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

namespace sjusteg::screen {

class CalmCombo;
class OtherText;

/// Many options: a list box whose first line is empty.
class ChoiceListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceListEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    void display(const Value &value) override;

private:
    CalmCombo *m_combo;
    OtherText *m_other = nullptr;
};

} // namespace sjusteg::screen
