// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Cipher.h"
#include "storage/FormStore.h"
#include "storage/Query.h"

#include <functional>
#include <memory>

namespace sjusteg {

/// What a line of the participants' file is. Written in the file: never renumbered.
enum class LineKind { Row = 1, Value = 2, Carried = 3, Refused = 4, Change = 5, Version = 6 };

/// Copies in the participants' file, which is attached to the process file's connection while it is unlocked.
class SealedFormStore final : public FormStore
{
public:
    SealedFormStore(Database &database, std::shared_ptr<const Cipher> cipher);

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

    /// Reads and proves every line; how many are not what was written.
    Result<int> brokenLines();

    /// Inside a transaction: takes lines out of a copy's history, and puts versions in another shape.
    Result<void> scrub(const QString &formId, const std::function<bool(const HistoryEntry &)> &goes, const std::function<QJsonObject(const QJsonObject &)> &shape);
    /// Pictures nothing shows any more go.
    Result<void> removeUnusedImages();

    /// Seals everything anew with another key, inside a transaction; this store then has nothing left to read. Fails where a line cannot be
    /// read: nothing may be lost on the way.
    Result<void> sealAnew(std::shared_ptr<const Cipher> cipher);

private:
    struct Line {
        LineKind kind;
        QByteArray tag;
        QByteArray body;
    };
    /// What a dropped copy leaves behind in memory, sealed as it was, so that undo brings its history and versions back.
    struct Remains {
        int number = 0;
        QVector<Line> lines;
        QVector<QVariantList> shown;
        QVector<QPair<QByteArray, QByteArray>> pictures;
    };

    Result<void> run(const char *sql, const QVariantList &values);
    QByteArray formTag(const QString &formId) const;
    QByteArray imageTag(const QString &hash) const;
    QByteArray rowTag(const QString &table, const QString &row) const;
    QByteArray valueTag(const CellRef &cell) const;
    static QByteArray linePlace(const QByteArray &form, LineKind kind, const QByteArray &tag);
    Result<void> putLine(const QByteArray &form, LineKind kind, const QByteArray &tag, const QByteArray &plain);
    Result<void> removeLine(const QByteArray &form, LineKind kind, const QByteArray &tag);
    Result<QVector<QPair<QByteArray, QJsonObject>>> readLines(const QByteArray &form, LineKind kind);
    QVector<QPair<QString, StoredForm::StoredCell>> cellsWhere(const QByteArray &needle);
    static HistoryEntry entryFrom(const QJsonObject &change);
    Result<QJsonArray> entries(const QByteArray &form, LineKind kind);

    Result<void> writeHead(const FormHead &head);
    Result<void> writeRows(const FormWrites &writes);
    Result<void> writeCells(const FormWrites &writes);
    Result<void> writeHistory(const FormWrites &writes, const QDateTime &at, const QString &cause);
    Result<void> show(const QByteArray &form, LineKind kind, const QByteArray &tag, const QStringList &hashes);
    Result<void> dropForm(const QString &formId);
    Result<void> restoreRemains(const QString &formId);
    Result<void> sealFormAnew(const QByteArray &form, const QByteArray &body, const QHash<QByteArray, QByteArray> &images, SealedFormStore &anew);

    Database &m_database;
    std::shared_ptr<const Cipher> m_cipher;
    QHash<QString, int> m_numbers;     ///< of the copies, by which they are in order
    QHash<QByteArray, QString> m_ids;  ///< of the copies, by their tags
    int m_last = 0;                ///< never given twice in a session: undo brings a copy back under its own
    QHash<QString, Remains> m_remains;
    QStringList m_dropped;  ///< in the open transaction
    QStringList m_restored; ///< in the open transaction
};

} // namespace sjusteg
