// SPDX-License-Identifier: MPL-2.0
#include "privacy/ParticipantCode.h"

#include <QRegularExpression>

namespace sjusteg {

QStringList participantCodesIn(const QString &text)
{
    // Any hyphen: word processors change the one that was typed.
    static const QRegularExpression code(QStringLiteral("(?<![\\w-])d[-\\x{2010}\\x{2011}\\x{2013}\\x{2212}](\\d{3,4})(?![\\w])"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (auto matches = code.globalMatch(text); matches.hasNext();)
        found.append(QStringLiteral("D-") + matches.next().captured(1));
    found.removeDuplicates();
    return found;
}

} // namespace sjusteg
