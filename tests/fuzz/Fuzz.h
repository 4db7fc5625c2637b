// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>

namespace fuzz {

// Each takes what came from outside and does with it what the program does. Nothing is asserted but what a reader can rely on: it ends,
// within memory, without a fault, and with a sentence where it refuses.

void process(const QByteArray &input);      ///< the bytes of a .sjusteg file: opened, walked through, edited
void participants(const QByteArray &input); ///< the bytes of a .deltakere file, or what is laid over those of a sound one
void recover(const QByteArray &input);      ///< the same, given to recovery
void content(const QByteArray &input);      ///< lines of a sound file: one a line, the table's number and then its columns after tabulators
void answers(const QByteArray &input);      ///< the JSON that `load` reads
void definitions(const QByteArray &input);  ///< a definition; further files after lines «=== name.json»
void examples(const QByteArray &input);     ///< a file of examples from another municipality
void pasted(const QByteArray &input);       ///< what the clipboard gives as text, for every type of field
void picture(const QByteArray &input);      ///< a picture file, and a picture of a process file
void writers(const QByteArray &input);      ///< answers in what others read: .ics and .odt (the program reads neither)
void lock(const QByteArray &input);         ///< the lock file beside a file

} // namespace fuzz
