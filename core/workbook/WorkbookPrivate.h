// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"
#include "storage/FileLock.h"
#include "storage/FormStore.h"
#include "storage/ParticipantFile.h"
#include "workbook/Defaults.h"
#include "workbook/RowPlaces.h"
#include "workbook/Workbook.h"

#include <QSet>

#include <map>

namespace sjusteg {

class SealedFormStore;

/// The state behind an open file: heads of every copy, answers of those that were looked at.
class Workbook::Private
{
public:
    QString path;
    QString backupsOf; ///< the file whose folder of copies is used
    QString identity; ///< of the file on disk when it was opened
    std::shared_ptr<const TemplateCatalog> catalog;
    std::shared_ptr<Clock> clock;
    bool readOnly = false;
    bool backupDue = false; ///< opening has put it off
    QDateTime lastSaved;

    std::unique_ptr<FileLock> lock;      // released last
    std::unique_ptr<Database> database;
    std::unique_ptr<FormStore> processStore;

    bool hasParticipants = false; ///< the process file says that there is a participants' file, or one lies beside it
    QString participantIdentity;  ///< of the participants' file on disk, while it is unlocked
    bool participantsReadOnly = false;
    std::shared_ptr<const Cipher> participantCipher;
    std::unique_ptr<SealedFormStore> participantStore; ///< while it is unlocked
    QVector<FormHead> stranded;   ///< forms about participants that an older version wrote into the process file

    QStringList order; ///< ids of all copies, by creation
    QHash<QString, FormHead> heads;
    std::map<QString, std::unique_ptr<Form>> forms; ///< read so far; a Form keeps its address while the copy exists
    RowPlaces places;
    QHash<QString, StoredImage> loosePictures;      ///< added but not stored yet, or removed and wanted again by undo
    QSet<QString> processPictures;                  ///< those of them that are known to be in no form about a participant
    std::optional<Problem> readProblem;             ///< answers could not be read: nothing may be written over them

    /// The one place that says where a template's copies are kept. Null where they are about participants and those are locked.
    FormStore *storeFor(const Template &definition);
    QVector<FormStore *> stores();
    ParticipantState participantState() const;
    /// Why a form about participants cannot be changed now.
    Problem lockedProblem() const;
    /// Reads the heads of the participants' file into what everyone sees.
    Result<void> readParticipants();
    /// Lets go of the file, the key and what was kept for undo; with forget, of everything read from it as well.
    void closeParticipants();
    void forgetParticipants();
    /// Makes sure that the file which has just been opened belongs to this process.
    Result<void> takeOver(const ParticipantOwner &owner, ParticipantsOf whose);
    Result<void> moveStranded();
    /// The participants' file beside a copy of the process file at `target`, locked or not.
    Result<void> copyParticipantsTo(const QString &target);
    QString pairInProcess();
    QString processId();

    const Template *definitionOf(const QString &formId) const;
    bool hasOneCopy(const Template &definition) const;
    bool isAboutParticipants(const QString &templateId) const;
    Result<void> readHeads();
    /// Takes a copy into the order: those about participants come last, as when both files are read.
    void place(const FormHead &head);
    const Form *load(const QString &formId);
    /// The head of a copy that always exists; made up, not stored, where nothing has been entered yet.
    const FormHead *singleHead(const Template &definition);
    QStringList unitIds(bool activeOnly);
    const Form *registerForm(const QString &templateId);
    DefaultContext context(const Template &definition, const Form *form = nullptr);
    const Form *patternOf(const Template &definition);
    Form blankForm(const Template &definition, const FormHead &head);
    void removeFromMemory(const QString &formId);
};

} // namespace sjusteg
