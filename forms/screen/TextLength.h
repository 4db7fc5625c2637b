// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <functional>

class QLineEdit;

namespace sjusteg::screen {

/// Length in characters as people and the file format count them: one for 😀, although Qt stores it as two.
int characterCount(QStringView text);
/// The first `most` characters; never half of one.
QString firstCharacters(const QString &text, int most);
/// Where in `text` the last `count` characters before `end` begin; never in the middle of one.
int startOfLast(const QString &text, int end, int count);

/// What was entered but had no room in its field.
struct LeftOut {
    int characters = 0; ///< that did not get in; 0 = all is in its place
    int of = 0;         ///< so many characters were entered at once
    bool onClipboard = false; ///< the whole of it lies there still
};

/// Says plainly how much of what was entered is not in the field, which holds `most` characters. Empty when all of it is.
QString leftOutWords(const LeftOut &leftOut, int most);
/// «Room for 312 more characters», when the field is soon full or is so; empty before that.
QString roomWords(int count, int most);

/// Lets the user write no more than `most` characters in the line. What has no room is not taken in, what stood there before stays, and `tell`
/// gets the words to say, or none when there is nothing to say; without it they stand in a bubble below the line.
void limitLength(QLineEdit *line, int most, std::function<void(const QString &said)> tell = {});

} // namespace sjusteg::screen
