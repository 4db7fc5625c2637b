// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QLabel;

namespace sjusteg::screen {

/// A computed answer: reached by Tab, read, selected and copied, never written.
class DerivedEditor final : public FieldEditor
{
    Q_OBJECT
public:
    DerivedEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override { return context().value(cell()); }
    void setReadOnly(bool) override {}
    void setName(const QString &name) override;
    void reloadOptions() override { refresh(); }

protected:
    void display(const Value &value) override;

private:
    void nameLabel();

    QLabel *m_label;
    QString m_name;
};

} // namespace sjusteg::screen
