// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QLabel;

namespace sjusteg::screen {

/// A computed answer: read, selected and copied, never written.
class DerivedEditor final : public FieldEditor
{
    Q_OBJECT
public:
    DerivedEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override { return context().value(cell()); }
    void setReadOnly(bool) override {}
    void reloadOptions() override { refresh(); }

protected:
    void display(const Value &value) override;

private:
    QLabel *m_label;
};

} // namespace sjusteg::screen
