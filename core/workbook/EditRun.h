// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/WorkbookPrivate.h"

#include <functional>
#include <vector>

namespace sjusteg {

/// One edit on its way: first on copies in memory, then into the file in one transaction, and only then into what everyone sees.
class EditRun
{
public:
    EditRun(Workbook &workbook, QString cause);

    /// Applies the changes to working copies. Nothing outside this object changes.
    Result<void> prepare(const Edit &edit);
    /// One transaction. True when something was written.
    Result<bool> store(const std::function<Result<void>()> &last = {}); ///< `last`: done inside the transaction, before its end
    /// Makes the working copies the truth in memory.
    void keep();

private:
    struct Pending {
        const Template *definition = nullptr;
        const Form *before = nullptr; ///< as in memory; null for a new copy
        std::optional<Form> after;    ///< empty: dropped
        bool added = false;           ///< stored even when nothing has been entered; not so a copy that is only offered
        QVector<HistoryLine> history;
        std::optional<FormVersion> version;
    };

    Result<Pending *> pending(const QString &formId);
    Result<void> apply(const FormChange &change);
    Result<void> add(const FormChange &change, const Form &form);
    Result<void> drop(const FormChange &change, const Form &meant);
    /// True when the change sets the status by the user.
    bool setsStatus(const Change &change) const;
    /// Sets the status by the user; a version is kept where the rule says so.
    void setStatus(Pending &form, const FormHead &after);
    /// Defaults that follow another cell of the row (delete_after follows programme_end) as long as nobody has changed them.
    Result<void> followDefaults(Pending &form, const FormChange &change, const Row &before);
    /// Dates that are counted from a field of the copy move along with it.
    Result<void> followDates(Pending &form, const QVector<CellRef> &dates);
    /// A change that follows from another one, noted like it.
    Result<void> alsoSet(Pending &form, const CellRef &cell, const Value &value);
    void note(Pending &form, const Change &change);
    void refreshTitles(const QString &formId, const QString &row);
    void settle(Pending &form);
    bool isStored(const Pending &form) const;
    bool staysUnstored(const Pending &form) const;
    Result<void> writeForm(FormStore &store, FormWrites &writes, Pending &form);
    Result<void> storePictures(FormStore &store, FormWrites &writes);
    Result<void> removePictures(FormStore &store);
    /// A problem when the files would be refused as too large the next time they are opened.
    Result<void> canBeOpenedAgain() const;
    /// References into forms about participants are kept without their titles in all others: a code is about a person, too.
    void hideParticipants(Pending &form);

    Workbook &m_workbook;
    Workbook::Private &d;
    QString m_cause;
    bool m_offered;           ///< copies that are made wait in memory until something is entered
    bool m_leavesNoTrace;     ///< a participant is deleted: no history of it, no last titles
    bool m_mayChangeFinished; ///< has been asked for by name, as when what is offered is taken
    QDateTime m_at;
    QStringList m_order; ///< ids in the order they were first touched
    std::map<QString, Pending> m_forms;
    QSet<QString> m_oldPictures; ///< shown before by a touched copy
};

} // namespace sjusteg
