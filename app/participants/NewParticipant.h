// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

namespace sjusteg {

/// A participant with the next code and the usual date for deletion, as one undo step. Its row; empty when it could not be saved.
QString addParticipant(const Workspace &workspace);
/// A placement of the participant, with the counsellor and the occupation of the participant. Its row.
QString addPlacement(const Workspace &workspace, const QString &participant);
/// A copy of the template about a placement (a row of reg-praksisperioder) or a participant. Its id.
QString addParticipantForm(const Workspace &workspace, const Template &definition, const Reference &subject);

} // namespace sjusteg
