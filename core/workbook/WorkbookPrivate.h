// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/Database.h"
#include "storage/FileLock.h"
#include "storage/FormStore.h"
#include "workbook/Defaults.h"
#include "workbook/RowPlaces.h"
#include "workbook/Workbook.h"

#include <QSet>

#include <map>

namespace sjusteg {

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

    QStringList order; ///< ids of all copies, by creation
    QHash<QString, FormHead> heads;
    std::map<QString, std::unique_ptr<Form>> forms; ///< read so far; a Form keeps its address while the copy exists
    RowPlaces places;
    QHash<QString, StoredImage> loosePictures;      ///< added but not stored yet, or removed and wanted again by undo
    std::optional<Problem> readProblem;             ///< answers could not be read: nothing may be written over them

    /// The one place that says where a template's copies are kept.
    FormStore &storeFor(const Template &definition);
    QVector<FormStore *> stores() { return {processStore.get()}; }

    const Template *definitionOf(const QString &formId) const;
    bool hasOneCopy(const Template &definition) const;
    Result<void> readHeads();
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
