// SPDX-License-Identifier: MPL-2.0
#include "privacy/ParticipantCode.h"

#include "handbook/Field.h"

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

bool holdsParticipantCode(const Field &field)
{
    return field.defaultValue.toObject().value(QLatin1StringView("computed")) == QLatin1StringView("participant_code");
}

bool isParticipantCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^\\p{L}{1,4}[ .\\x{2010}\\x{2011}\\x{2013}\\x{2212}-]?\\d{1,6}$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return code.match(text.trimmed()).hasMatch();
}

bool mayBecomeParticipantCode(const QString &text)
{
    static const QRegularExpression begun(QStringLiteral("^(\\p{L}[ .\\x{2010}\\x{2011}\\x{2013}\\x{2212}-]?)?$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return begun.match(text.trimmed()).hasMatch() || isParticipantCode(text);
}

} // namespace sjusteg
