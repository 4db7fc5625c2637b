// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/MayShare.h"

#include <algorithm>

namespace sjusteg {

namespace {

PersonalData personalDataIn(const Workbook &workbook, const FormHead &head)
{
    const Template *definition = workbook.catalog().find(head.templateId);
    if (!definition || definition->scope == Scope::Participant)
        return PersonalData::Yes; // what is not known is kept back
    return definition->personalData;
}

} // namespace

MayShare mayShare(const Workbook &workbook, const QString &formId)
{
    const std::optional<FormHead> head = workbook.head(formId);
    if (!head)
        return MayShare::Never;
    PersonalData personal = personalDataIn(workbook, *head);
    // The title of a copy names what it belongs to.
    if (const std::optional<FormHead> subject = workbook.head(head->subject.form))
        personal = std::max(personal, personalDataIn(workbook, *subject));
    switch (personal) {
    case PersonalData::No:
        return MayShare::Freely;
    case PersonalData::Contact:
        return MayShare::WhenAsked;
    case PersonalData::Yes:
        break;
    }
    return MayShare::Never;
}

} // namespace sjusteg
