// SPDX-License-Identifier: MPL-2.0
// The participants' file behind a workbook: made, unlocked, locked, given another passphrase.
#include "workbook/WorkbookPrivate.h"

#include "storage/Backup.h"
#include "storage/FileProbe.h"
#include "storage/ParticipantFile.h"
#include "storage/Query.h"
#include "storage/SealedFormStore.h"
#include "storage/Transaction.h"
#include "workbook/MoveParticipants.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace sjusteg {

namespace {

QString ownName(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// A journal of both files that a crash left behind before it was used. Only while both files are open and whole.
void removeStrayJournals(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.absolutePath());
    for (const QString &name : folder.entryList({file.fileName() + QStringLiteral("-mj?????????")}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

Problem tooShort()
{
    return {Workbook::tr("The passphrase must have at least %n character(s). A few words after each other are easy to remember.", nullptr, Passphrase::shortest), {}};
}

} // namespace

ParticipantState Workbook::Private::participantState() const
{
    if (participantStore)
        return ParticipantState::Unlocked;
    return hasParticipants ? ParticipantState::Locked : ParticipantState::None;
}

Problem Workbook::Private::lockedProblem() const
{
    return {hasParticipants ? Workbook::tr("The participants are locked. Unlock them to change anything about them.")
                            : Workbook::tr("Forms about participants are kept in a protected file of their own. Make it first, and choose a passphrase."),
            {}};
}

QString Workbook::Private::pairInProcess()
{
    constexpr int firstWithParticipants = 3;
    if (database->userVersion() < firstWithParticipants)
        return {};
    Query query(*database, "SELECT pair FROM main.participants");
    return query.run() && query.next() ? query.text(0) : QString();
}

QString Workbook::Private::processId()
{
    const Template *process = catalog->find(QStringLiteral("reg-prosess"));
    return process ? singleHead(*process)->id : QString();
}

Result<void> Workbook::Private::readParticipants()
{
    const Result<QVector<FormHead>> read = participantStore->readHeads();
    if (!read)
        return read.problem();
    // Blank forms that stood in for what was locked give way to what is there.
    for (const QString &id : QStringList(order)) {
        if (isAboutParticipants(heads.value(id).templateId))
            removeFromMemory(id);
    }
    for (const FormHead &head : *read) {
        order.append(head.id);
        heads.insert(head.id, head);
    }
    return {};
}

void Workbook::Private::forgetParticipants()
{
    for (const QString &id : QStringList(order)) {
        if (isAboutParticipants(heads.value(id).templateId))
            removeFromMemory(id);
    }
    loosePictures.removeIf([this](const auto &picture) { return !processPictures.contains(picture.key()); });
    closeParticipants();
}

void Workbook::Private::closeParticipants()
{
    participantStore.reset();
    participantCipher.reset();
    participantIdentity.clear();
    database->detach();
}

ParticipantState Workbook::participantState() const
{
    return d->participantState();
}

QString Workbook::participantPath(const QString &processPath)
{
    return sjusteg::participantPath(processPath);
}

QString Workbook::participantsKeptBack() const
{
    if (!d->participantStore)
        return d->lockedProblem().sentence;
    if (d->participantsReadOnly)
        return tr("«%1» may not be written to, so the participants can only be read.").arg(ownName(participantPath(d->path)));
    return {};
}

Result<void> Workbook::createParticipants(const Passphrase &passphrase, KeyCost cost)
{
    if (d->readOnly)
        return Problem{tr("«%1» is open for reading only. Save a copy somewhere else to make changes.").arg(ownName(d->path)), {}};
    if (d->hasParticipants)
        return Problem{tr("This process has a file with participants already: «%1».").arg(ownName(participantPath(d->path))), {}};
    if (!passphrase.isLongEnough())
        return tooShort();
    (void)makeDueBackup();
    const Secret dataKey = Secret::random(Cipher::keyBytes);
    const Result<ParticipantLock> lock = ParticipantLock::close(passphrase, cost, dataKey);
    if (!lock)
        return lock.problem();
    const auto cipher = std::make_shared<const Cipher>(dataKey);
    const ParticipantOwner owner{QUuid::createUuid().toString(QUuid::WithoutBraces), d->processId()};
    const QString path = participantPath(d->path);
    if (Result<void> made = makeParticipantFile(path, *lock, *cipher, owner); !made)
        return made;
    const auto giveUp = [&](const Problem &problem) {
        d->closeParticipants();
        QFile::remove(path);
        return problem;
    };
    if (Result<void> done = d->database->attach(path); !done)
        return giveUp(done.problem());
    d->participantCipher = cipher;
    d->participantStore = std::make_unique<SealedFormStore>(*d->database, cipher);
    if (Result<void> done = moveParticipants(*d->database, *d->processStore, *d->participantStore, d->stranded, owner.pair); !done)
        return giveUp(done.problem());
    d->hasParticipants = true;
    d->participantsReadOnly = false;
    d->participantIdentity = fileIdentity(path);
    const bool moved = !std::exchange(d->stranded, {}).isEmpty();
    Result<void> done = d->readParticipants();
    Q_EMIT participantStateChanged();
    if (done && moved)
        done = cleanAfterMove(*d->database, d->backupsOf, *d->catalog);
    return done;
}

Result<void> Workbook::unlockParticipants(const Passphrase &passphrase, ParticipantsOf whose)
{
    if (d->participantStore)
        return {};
    const QString path = participantPath(d->path);
    const ProbedParticipants probed = probeParticipants(path, d->path);
    if (probed.kind != ParticipantProbe::Sound)
        return probed.problem;
    if (Result<void> done = d->database->attach(path); !done)
        return done;
    const auto giveUp = [&](const Problem &problem) {
        d->closeParticipants();
        return problem;
    };
    const Result<ParticipantHead> head = readParticipantHead(*d->database);
    if (!head)
        return giveUp(head.problem());
    const Result<Secret> dataKey = head->lock.open(passphrase);
    if (!dataKey)
        return giveUp(dataKey.problem());
    const auto cipher = std::make_shared<const Cipher>(*dataKey);
    const std::optional<ParticipantOwner> owner = openOwner(*cipher, head->owner);
    if (!owner)
        return giveUp({tr("«%1» is damaged. Open the newest backup in the folder of copies beside it.").arg(ownName(path)), QStringLiteral("owner")});
    d->participantCipher = cipher;
    d->participantStore = std::make_unique<SealedFormStore>(*d->database, cipher);
    d->participantsReadOnly = d->readOnly || !probed.writable;
    if (Result<void> done = d->takeOver(*owner, whose); !done)
        return giveUp(done.problem());
    if (Result<void> done = d->readParticipants(); !done)
        return giveUp(done.problem());
    d->hasParticipants = true;
    d->participantIdentity = fileIdentity(path);
    Result<void> done;
    if (!d->participantsReadOnly) {
        // The file as it was when it was unlocked. A backup that fails must not keep anyone from working.
        removeStrayJournals(d->path);
        (void)makeParticipantBackup(*d->database, d->backupsOf, d->clock->now());
        if (!d->stranded.isEmpty())
            done = d->moveStranded();
    }
    Q_EMIT participantStateChanged();
    return done;
}

void Workbook::lockParticipants()
{
    if (!d->participantStore)
        return;
    Q_EMIT participantsAboutToLock();
    d->forgetParticipants();
    Q_EMIT participantStateChanged();
}

Result<void> Workbook::changePassphrase(const Passphrase &before, const Passphrase &after)
{
    if (!d->participantStore || d->participantsReadOnly)
        return Problem{participantsKeptBack(), {}};
    if (!after.isLongEnough())
        return tooShort();
    const Result<ParticipantHead> head = readParticipantHead(*d->database);
    if (!head)
        return head.problem();
    if (const Result<Secret> opened = head->lock.open(before); !opened)
        return opened.problem();
    const std::optional<ParticipantOwner> owner = openOwner(*d->participantCipher, head->owner);
    const Secret dataKey = Secret::random(Cipher::keyBytes);
    const Result<ParticipantLock> lock = ParticipantLock::close(after, head->lock.cost, dataKey);
    if (!lock)
        return lock.problem();
    const auto cipher = std::make_shared<const Cipher>(dataKey);
    Transaction transaction(*d->database);
    if (Result<void> done = transaction.begin({Transaction::Part::Participants}); !done)
        return done;
    if (Result<void> done = d->participantStore->sealAnew(cipher); !done)
        return done;
    if (Result<void> done = writeParticipantHead(*d->database, {*lock, sealOwner(*cipher, owner.value_or(ParticipantOwner{}))}); !done)
        return done;
    if (Result<void> done = transaction.commit(); !done)
        return done;
    // From here on the old one opens nothing, and whoever is told of a fault must not think it does.
    const auto changedBut = [](const Problem &problem) {
        return Problem{tr("The new passphrase holds from now on, the old one no longer. But: %1").arg(problem.sentence), problem.cause};
    };
    d->participantCipher = cipher;
    d->participantStore = std::make_unique<SealedFormStore>(*d->database, cipher);
    // What was read stays as it is; the new store only learns the tags of the copies.
    if (const Result<QVector<FormHead>> heads = d->participantStore->readHeads(); !heads)
        return changedBut(heads.problem());
    if (Result<void> done = d->database->execute(QStringLiteral("VACUUM participants")); !done)
        return changedBut(done.problem());
    const Result<QString> copy = makeParticipantBackup(*d->database, d->backupsOf, d->clock->now());
    return copy ? Result<void>() : Result<void>(changedBut(copy.problem()));
}

Result<void> Workbook::Private::takeOver(const ParticipantOwner &owner, ParticipantsOf whose)
{
    const QString pair = pairInProcess();
    if (!pair.isEmpty() && pair == owner.pair)
        return {};
    // An older copy of the process file, from before there were participants, is still their process.
    const bool sameProcess = pair.isEmpty() && owner.process == processId();
    if (!sameProcess && whose == ParticipantsOf::ThisProcess) {
        return Problem{Workbook::tr("«%1» belongs to another process than «%2», and was left locked. Check that both files come from the same place.")
                           .arg(ownName(sjusteg::participantPath(path)), ownName(path)),
                       {}};
    }
    if (readOnly || participantsReadOnly)
        return {}; // read without being taken over
    Transaction transaction(*database);
    if (Result<void> done = transaction.begin({Transaction::Part::Process, Transaction::Part::Participants}); !done)
        return done;
    if (Result<void> done = writePair(*database, owner.pair); !done)
        return done;
    Result<ParticipantHead> head = readParticipantHead(*database);
    if (!head)
        return head.problem();
    head->owner = sealOwner(*participantCipher, {owner.pair, processId()});
    if (Result<void> done = writeParticipantHead(*database, *head); !done)
        return done;
    return transaction.commit();
}

Result<void> Workbook::Private::copyParticipantsTo(const QString &target)
{
    const QString from = sjusteg::participantPath(path);
    const QString to = sjusteg::participantPath(target);
    if (QFileInfo(from).absoluteFilePath() == QFileInfo(to).absoluteFilePath())
        return Problem{Workbook::tr("A copy called «%1» would have the same participants' file as this process. Choose another name for the copy.")
                           .arg(ownName(target)),
                       {}};
    // What lies there belongs to somebody else, and would seem to belong to the copy; a process that is written over takes its own along.
    if (QFileInfo::exists(to) && (!QFileInfo::exists(target) || !QFileInfo::exists(from)))
        return Problem{Workbook::tr("«%1» is there already. Choose another name for the copy.").arg(ownName(to)), {}};
    if (participantStore)
        return copyParticipants(*database, to);
    if (!QFileInfo::exists(from))
        return {};
    const ProbedParticipants probed = probeParticipants(from, path);
    if (probed.kind != ParticipantProbe::Sound)
        return probed.problem;
    const Result<std::unique_ptr<Database>> locked = Database::open(from, Database::Mode::ReadOnly);
    return locked ? copyDatabase(**locked, to) : Result<void>(locked.problem());
}

Result<void> Workbook::Private::moveStranded()
{
    if (Result<void> done = moveParticipants(*database, *processStore, *participantStore, stranded, pairInProcess()); !done)
        return done;
    stranded.clear();
    if (Result<void> done = readParticipants(); !done)
        return done;
    return cleanAfterMove(*database, backupsOf, *catalog);
}

} // namespace sjusteg
