// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QSet>

namespace sjusteg {

/// Which steps may stay when the participants are locked: one answer a step, oldest first. A step goes that touches a form about participants
/// (`forms`, by id) or holds a reference into one. So does an older step on a form that a step which goes has changed as well: without that one
/// it would be undone on another ground than it was made on.
QVector<bool> stepsThatMayStay(const TemplateCatalog &catalog, const QVector<Edit> &steps, const QSet<QString> &forms);

/// Takes the others out of the stack. Where any went, what was undone cannot be done again either.
void forgetParticipantSteps(const Workspace &workspace, const QSet<QString> &forms);

} // namespace sjusteg
