// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace sjusteg {

/// One word of a text: where it stands, and what it is without capitals and accents.
struct Word {
    qsizetype start = 0;
    qsizetype length = 0;
    QString plain;
};

/// Lower case, without accents. å, æ and ø are letters of their own and stay; ä is æ and ö is ø, as neighbours write them.
QString plainSpelling(QStringView word);
/// How a plain word is written where å, æ and ø are not at hand: ostfold and oestfold. Empty when it has none of them.
QStringList asciiSpellings(const QString &plain);
/// The same with two letters each: oestfold. The word itself when it has none of them.
QString longSpelling(const QString &plain);

/// The next word at or after `from`, which is moved behind it; false at the end of the text. Words are letters and digits of any script.
bool nextWord(QStringView text, qsizetype &from, Word &word);
QVector<Word> wordsOf(QStringView text);

} // namespace sjusteg
