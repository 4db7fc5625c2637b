// SPDX-License-Identifier: MPL-2.0
#pragma once

class QDialog;

namespace sjusteg {

/// A dialog that stays when the participants are locked: what it shows stands nowhere else, and tells nothing that must be hidden.
void keepOnTop(QDialog *dialog);

/// Closes what stands on top of the window before the participants are locked: previews, and every dialog where the page below is about
/// participants (`above`). The user may be far away, so nobody is asked. True when something was closed; whoever opened it has not had the
/// answer yet.
bool closeDialogsAboutParticipants(bool above);

} // namespace sjusteg
