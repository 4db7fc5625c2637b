// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Clock.h"
#include "Result.h"
#include "handbook/TemplateCatalog.h"
#include "storage/KeyCost.h"
#include "storage/Passphrase.h"
#include "workbook/Edit.h"
#include "workbook/Form.h"

#include <QDateTime>
#include <QObject>
#include <QVector>

#include <memory>

namespace sjusteg {

class FormStore;
class EditRun;

/// How opening a file can end. Everything but Opened, OpenedReadOnly and Upgraded comes without a workbook.
enum class OpenOutcome {
    Opened, OpenedReadOnly, Upgraded,
    Missing, NotAFile, NoPermission, NotSjusteg, Newer, Damaged, Locked, UpgradeFailed,
    Unsafe,   ///< it holds what no file of ours holds: it was made to do something else
    TooLarge  ///< it, or what is in it, is larger than a process ever is
};

struct OpenOptions {
    bool readOnly = false;     ///< the user asked for reading only; no lock is taken
    bool backup = true;        ///< make the dated backup on opening
    bool backupLater = false;  ///< but not yet: by makeDueBackup(), or before the first edit if that comes sooner
    QString workCopyOf = {};   ///< the file this is a work copy of (WorkCopy.h): backups are kept beside that one
    QString lockOwner;         ///< name shown to others; the system's user name when empty
};

/// The file with all forms about participants (NAME.deltakere): there is none, it is there but locked, or it can be read and written.
enum class ParticipantState { None, Locked, Unlocked };

/// Whose participants a passphrase may open: those that belong to this process, or also those of another one, which from then on
/// belong to this one (the way out where the process file had to be made anew).
enum class ParticipantsOf { ThisProcess, Anyone };

class Workbook;

struct OpenResult {
    OpenOutcome outcome = OpenOutcome::Missing;
    std::unique_ptr<Workbook> workbook;
    Problem problem;           ///< a sentence for every outcome but Opened
    QString lockedBy;          ///< Locked
    QDateTime lockedSince;     ///< Locked
};

/// One entry of a form's history.
struct HistoryEntry {
    QDateTime at;
    CellRef cell;              ///< field empty for changes of the copy as a whole
    Value before;
    Value after;
    QString cause;
    QString text;              ///< what the change was, for changes that are not a cell (row added …)
    QString kind;              ///< the same as an id: cell, row_added …
};

/// A version of a copy kept at done, anchored and reopen.
struct FormVersion {
    int number = 0;
    QDateTime at;
    FormStatus status = FormStatus::Done;
    QJsonObject document;      ///< the copy as in dump, pictures by hash
};

/// The open file: every copy of every template, read when asked for, changed only through apply().
class Workbook : public QObject
{
    Q_OBJECT
public:
    /// Makes a new file. Fails when the path exists. The process register holds `municipality`.
    static Result<std::unique_ptr<Workbook>> create(const QString &path, std::shared_ptr<const TemplateCatalog> catalog,
                                                    const QString &municipality, std::shared_ptr<Clock> clock = nullptr);
    static OpenResult open(const QString &path, std::shared_ptr<const TemplateCatalog> catalog, const OpenOptions &options = {},
                           std::shared_ptr<Clock> clock = nullptr);
    ~Workbook() override;

    const TemplateCatalog &catalog() const;
    std::shared_ptr<const TemplateCatalog> catalogPointer() const;
    const Clock &clock() const;
    QString path() const;
    bool isReadOnly() const;
    QDateTime lastSaved() const; ///< of the last durable commit in this session; invalid when none

    /// All copies of a template in order: the pattern first, then by creation. A process-scope template with one copy always
    /// has one entry, stored or not. Registers too.
    QVector<FormHead> copies(const QString &templateId) const;
    QVector<FormHead> allCopies() const; ///< stored ones
    std::optional<FormHead> head(const QString &formId) const;
    /// The answers; read from the file on first use and kept. Null when there is no such form.
    const Form *form(const QString &formId) const;
    /// The only copy of a template with one copy (registers, process scope); never null for those.
    const Form *single(const QString &templateId) const;

    /// Builds a new copy with defaults, delivered rows and the pattern's content; not stored until given to apply() as AddForm.
    Form newCopy(const QString &templateId, const Reference &subject = {}, const QString &name = {}, bool pattern = false) const;
    /// A new row with a fresh id and the columns' defaults.
    Row newRow(const QString &formId, const QString &table) const;

    /// One transaction; durable when it returns. A copy not yet stored is stored first; empty/begun follow the content.
    /// On failure nothing has changed, in memory or in the file.
    Result<void> apply(const Edit &edit);

    /// Text shown for a row (docs/definitions.md «Row title»), and for a copy.
    QString rowTitle(const QString &formId, const QString &table, const QString &row) const;
    QString ownRowTitle(const QString &formId, const QString &table, const QString &row) const; ///< without the copy it stands in
    QString copyTitle(const QString &formId) const;
    /// Current title of a reference; `alive` false when its target is gone (then the last known title).
    QString referenceTitle(const QJsonObject &reference, bool *alive = nullptr) const;
    QString personName(const Value &person, bool withUnit = false) const;
    QVector<Option> units(bool activeOnly = true) const;
    QString unitLabel(const QString &unitId) const;
    QString municipality() const;
    QString processName() const;

    /// Where a reference points from: (form, cell) of everything that refers to the row or copy.
    QVector<std::pair<QString, CellRef>> referencesTo(const QString &formId, const QString &row = {}) const;

    Result<QString> addImage(const QByteArray &encoded, const QString &mime); ///< returns the hash; stored with the edit that names it
    QByteArray imageData(const QString &hash, QString *mime = nullptr) const;

    QVector<HistoryEntry> history(const QString &formId, int limit = 200) const; ///< newest first
    QDateTime lastChanged(const QString &formId) const;
    QVector<FormVersion> versions(const QString &formId) const;

    /// Status by the user. Writes a version at done, anchored and reopen.
    Result<void> setStatus(const QString &formId, FormStatus status, const QJsonObject &anchored = {});

    /// A complete copy of the file somewhere else; atomic.
    Result<void> saveCopy(const QString &path) const;
    /// The same, and goes on in the copy: the way out when the file is gone, or can no longer be written to.
    Result<void> continueIn(const QString &path);
    Result<void> backup();
    Result<void> makeDueBackup(); ///< the backup that opening put off; does nothing once it has been made
    /// Checks the file behind the workbook: was it deleted, replaced or made read-only? Ok when all is well.
    Result<void> verifyStillThere() const;
    /// Answers and other lines that are not as they were written: by a bad disk, or by another program. One a line.
    QStringList brokenAnswers() const;
    /// Findings of integrity and content, one a line; empty when sound.
    QStringList check() const;

    /// Forms whose template is marked PersonalData::Yes are kept only in the participants' file. While there is none, or it is locked, they
    /// have no copies, cannot be changed, and references to them are called «Locked».
    ParticipantState participantState() const;
    static QString participantPath(const QString &processPath); ///< NAME.deltakere beside NAME.sjusteg
    /// Why they cannot be changed now, as a sentence; empty while they are unlocked and may be written.
    QString participantsKeptBack() const;
    /// Makes the file; it is then unlocked. Forms that an older version kept in the process file, and in its backups, move there. Where only
    /// the cleaning up afterwards failed there is a problem as well, and the state is Unlocked all the same.
    Result<void> createParticipants(const Passphrase &passphrase, KeyCost cost = KeyCost::standard());
    /// Works for about a second. A wrong passphrase is always answered by the same sentence.
    Result<void> unlockParticipants(const Passphrase &passphrase, ParticipantsOf whose = ParticipantsOf::ThisProcess);
    /// Forgets every answer, title and picture of them in memory. Pointers to those forms are void afterwards.
    void lockParticipants();
    /// Seals everything anew, at the same cost as before. Older backups still open with the passphrase they were made under.
    Result<void> changePassphrase(const Passphrase &before, const Passphrase &after);

Q_SIGNALS:
    void applied(const sjusteg::Edit &edit); ///< after the commit
    void saved(const QDateTime &at);
    void participantsAboutToLock(); ///< the last moment at which what is being typed into them can be saved
    void participantStateChanged();

private:
    friend class EditRun;
    friend class ParticipantRemoval;
    Workbook();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sjusteg
