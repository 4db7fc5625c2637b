// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/EditorFactory.h"

#include "screen/editors/CheckEditor.h"
#include "screen/editors/ChoiceEditor.h"
#include "screen/editors/ChoiceListEditor.h"
#include "screen/editors/DateEditor.h"
#include "screen/editors/DerivedEditor.h"
#include "screen/editors/ImageEditor.h"
#include "screen/editors/LineEditor.h"
#include "screen/editors/LongTextEditor.h"
#include "screen/editors/MultiChoiceEditor.h"
#include "screen/editors/PersonEditor.h"
#include "screen/editors/ReferenceEditor.h"
#include "screen/editors/ReferenceListEditor.h"
#include "screen/editors/ScaleEditor.h"

namespace sjusteg::screen {

namespace {
constexpr int mostSegments = 5;

FieldEditor *make(const EditorPlace &place, QWidget *parent)
{
    const Field &field = place.field;
    if (field.isDerived())
        return new DerivedEditor(place, parent);
    switch (field.type) {
    case FieldType::LongText: return new LongTextEditor(place, parent);
    case FieldType::Date: return new DateEditor(place, parent);
    case FieldType::Choice:
        if (!place.compact && place.context.options(field).size() <= mostSegments)
            return new ChoiceEditor(place, parent);
        return new ChoiceListEditor(place, parent);
    case FieldType::MultiChoice: return new MultiChoiceEditor(place, parent);
    case FieldType::Check: return new CheckEditor(place, parent);
    case FieldType::Scale: return new ScaleEditor(place, parent);
    case FieldType::Person: return new PersonEditor(place, parent);
    case FieldType::Unit:
        if (field.multiple)
            return new MultiChoiceEditor(place, parent);
        if (!place.compact && place.context.options(field).size() <= mostSegments)
            return new ChoiceEditor(place, parent);
        return new ChoiceListEditor(place, parent);
    case FieldType::Reference:
        if (field.multiple)
            return new ReferenceListEditor(place, parent);
        return new ReferenceEditor(place, parent);
    case FieldType::Image: return new ImageEditor(place, parent);
    default: return new LineEditor(place, parent);
    }
}
} // namespace

FieldEditor *makeEditor(const EditorPlace &place, QWidget *parent)
{
    FieldEditor *editor = make(place, parent);
    editor->setName(place.field.label);
    editor->refresh();
    if (place.context.isReadOnly())
        editor->setReadOnly(true);
    return editor;
}

} // namespace sjusteg::screen
