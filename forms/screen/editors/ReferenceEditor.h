// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

namespace sjusteg::screen {

class CalmCombo;
class NewTargetBox;

/// Points to one row, copy or template, chosen by its title.
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;
    void reloadOptions() override;

protected:
    void display(const Value &value) override;

private:
    void tellWhole();
    void addNew(const QString &title);

    CalmCombo *m_combo;
    NewTargetBox *m_new = nullptr;
};

} // namespace sjusteg::screen
