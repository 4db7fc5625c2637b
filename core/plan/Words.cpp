// SPDX-License-Identifier: MPL-2.0
#include "plan/Words.h"

namespace sjusteg {

QString wordsKey(const QString &text)
{
    QString key = text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    key.replace(QChar(0xE5), QLatin1StringView("aa"));
    key.replace(QChar(0xE6), QLatin1StringView("ae"));
    key.replace(QChar(0xF8), QLatin1StringView("oe"));
    return key;
}

} // namespace sjusteg
