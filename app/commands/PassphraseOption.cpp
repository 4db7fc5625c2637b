// SPDX-License-Identifier: MPL-2.0
#include "commands/PassphraseOption.h"

#include "commands/Command.h"
#include "commands/SecretLine.h"

namespace sjusteg::commands {

namespace {

const QString optionName = QStringLiteral("passphrase-fd");

} // namespace

QCommandLineOption passphraseOption()
{
    return {optionName, say(QT_TRANSLATE_NOOP("sjusteg::commands", "The file descriptor (on Windows: the handle) to read the passphrase of the participants from.")),
            QStringLiteral("N")};
}

GivenPassphrase givenPassphrase(const QCommandLineParser &parser, const Usage &usage)
{
    if (!parser.isSet(optionName))
        return {};
    bool isNumber = false;
    const qint64 descriptor = parser.value(optionName).toLongLong(&isNumber);
    if (!isNumber || descriptor < 0)
        return {{}, wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "--passphrase-fd takes the number of a file descriptor that is open, such as 0.")), usage)};
    const Result<Passphrase> read = readSecretLine(descriptor);
    if (!read)
        return {{}, fail({}, read.problem())};
    return {*read, {}};
}

Result<Passphrase> askPassphrase(const QString &question)
{
    return askSecretLine(question + QStringLiteral(" "));
}

bool unlock(Workbook &workbook, const Passphrase &passphrase)
{
    if (workbook.participantState() == ParticipantState::None) {
        (void)fail(workbook.path(), {say(QT_TRANSLATE_NOOP("sjusteg::commands", "This process has no participants.")), {}});
        return false;
    }
    if (const Result<void> done = workbook.unlockParticipants(passphrase); !done) {
        (void)fail(workbook.path(), done.problem());
        return false;
    }
    return true;
}

bool participantsAreWhole(const Workbook &workbook)
{
    const QStringList broken = workbook.participantState() == ParticipantState::Unlocked ? workbook.brokenAnswers() : QStringList();
    for (const QString &line : broken)
        tell(line);
    return broken.isEmpty();
}

} // namespace sjusteg::commands
