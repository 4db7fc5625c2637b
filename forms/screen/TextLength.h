// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

class QLineEdit;

namespace sjusteg::screen {

/// Length in characters as people and the file format count them: one for 😀, although Qt stores it as two.
int characterCount(QStringView text);
/// The first `most` characters; never half of one.
QString firstCharacters(const QString &text, int most);
/// Lets the user write no more than `most` characters in the line; what is pasted is cut there.
void limitLength(QLineEdit *line, int most);

} // namespace sjusteg::screen
