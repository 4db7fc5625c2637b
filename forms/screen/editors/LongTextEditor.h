// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

namespace sjusteg::screen {

class GrowingText;

/// Several lines. The box grows with its text and never scrolls inside.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void display(const Value &value) override;

private:
    GrowingText *m_text;
};

} // namespace sjusteg::screen
