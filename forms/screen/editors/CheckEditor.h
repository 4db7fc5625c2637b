// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QCheckBox;

namespace sjusteg::screen {

class CheckEditor final : public FieldEditor
{
    Q_OBJECT
public:
    CheckEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;

private:
    QCheckBox *m_box;
};

} // namespace sjusteg::screen
