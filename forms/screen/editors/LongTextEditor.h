// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"
#include "screen/TextLength.h"

class QLabel;

namespace sjusteg::screen {

class GrowingText;

/// Several lines. The box grows with its text and never scrolls inside; below it stands how much room is left when that is little, and what did
/// not get in.
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
    void tellRoom(const QString &said, const LeftOut &leftOut);

    GrowingText *m_text;
    QLabel *m_room;
};

} // namespace sjusteg::screen
