// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QCheckBox;

namespace sjusteg::screen {

class OtherText;

/// Check boxes in columns; also for several units.
class MultiChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    MultiChoiceEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    void display(const Value &value) override;

private:
    void addBox(const Option &option);

    QVector<Option> m_options;
    QVector<QCheckBox *> m_boxes;
    OtherText *m_other = nullptr;
    QString m_name;
};

} // namespace sjusteg::screen
