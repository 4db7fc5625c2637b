// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/FormStore.h"
#include "storage/Query.h"

namespace sjusteg {

/// Copies in the process file itself.
class SqliteFormStore final : public FormStore
{
public:
    explicit SqliteFormStore(Database &database);

    Result<QVector<FormHead>> readHeads() override;
    Result<StoredForm> readForm(const QString &formId) override;
    QVector<HistoryEntry> history(const QString &formId, int limit) override;
    QDateTime lastChanged(const QString &formId) override;
    QVector<FormVersion> versions(const QString &formId) override;
    std::optional<StoredImage> image(const QString &hash) override;
    QVector<QPair<QString, StoredForm::StoredCell>> cellsHolding(const QString &needle) override;
    QVector<QPair<QString, StoredForm::StoredCell>> allCells() override;

    void committed() override;
    void rolledBack() override;
    void forget(const QString &formId) override { m_remains.remove(formId); }
    Result<void> write(const FormWrites &writes, const QDateTime &at, const QString &cause) override;
    Result<void> addImage(const QString &hash, const StoredImage &image) override;
    Result<void> addVersion(const QString &formId, const FormVersion &version, const QStringList &images) override;
    Result<bool> removeUnusedImage(const QString &hash) override;

private:
    /// What a dropped copy leaves behind in memory, so that undo brings its history and versions back. Never on disk.
    struct Remains {
        int number = 0;
        QVector<QVariantList> changes;
        QVector<QVariantList> versions;
        QVector<QVariantList> versionImages;
        QHash<QString, StoredImage> pictures;
    };

    Result<void> run(const char *sql, const QVariantList &values);
    Result<QVector<QVariantList>> rowsOf(const char *sql, const QString &formId, int columns);
    Result<MeetingRecord> readMeeting(const QString &formId);
    Result<void> writeHead(const FormHead &head);
    Result<void> writeRows(const FormWrites &writes);
    Result<void> writeCells(const FormWrites &writes);
    Result<void> writeOrigins(const FormWrites &writes);
    Result<void> writeMeeting(const FormWrites &writes);
    Result<void> writeHistory(const FormWrites &writes, const QDateTime &at, const QString &cause);
    Result<void> dropForm(const QString &formId);
    Result<void> restoreRemains(const QString &formId);

    Database &m_database;
    QHash<QString, Remains> m_remains;
    QStringList m_dropped;  ///< in the open transaction
    QStringList m_restored; ///< in the open transaction
};

} // namespace sjusteg
