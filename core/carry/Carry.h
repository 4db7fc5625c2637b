// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "carry/Offer.h"

namespace sjusteg {

// What can be done with offers. Each answer is one undoable edit that records where everything came from; the caller applies it.
// Edits from here have the cause "accept", and may change a finished copy: the user has just asked for it.

/// Takes the offers, with what follows at once from them.
Edit accept(const Workbook &workbook, const QVector<Offer> &offers);
/// «Nei takk» to new rows, «Behold min» to changes: they are not offered again until the source says something new.
Edit decline(const Workbook &workbook, const QVector<Offer> &offers);
/// The same as decline, by the name of its button.
inline Edit keepMine(const Workbook &workbook, const QVector<Offer> &offers) { return decline(workbook, offers); }
/// The user has seen that what a finished form is built on has changed: the mark goes away, nothing else.
Edit acknowledge(const Workbook &workbook, const QString &formId);

/// The user's edit with everything that follows from it at once, as one undo step: cells nobody has touched, links, rows that come
/// by themselves, the memory of deleted rows, the mark on finished copies. The edit itself when nothing follows. Looks only at forms
/// that depend on what is changed. Callers that apply edits of people use this; loading answers does not.
Edit withEffects(const Workbook &workbook, const Edit &edit);
/// What follows, without the edit.
Edit automaticEffects(const Workbook &workbook, const Edit &edit);

/// Why the edit may not be done: it deletes rows that copies with content belong to. Names them; nothing when it may.
std::optional<Problem> forbidden(const Workbook &workbook, const Edit &edit);
/// Copies with content that belong to a row: the list shown with that refusal.
QVector<FormHead> copiesAbout(const Workbook &workbook, const QString &formId, const QString &row);

} // namespace sjusteg
