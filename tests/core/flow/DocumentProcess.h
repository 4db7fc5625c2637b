// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "FormFiller.h"
#include "flow/Progress.h"

namespace sjusteg {

/// A process in which the documents due come to be one by one, each by what its rule asks for.
class DocumentProcess
{
public:
    DocumentProcess();
    /// The same process once more, in a file of its own.
    explicit DocumentProcess(const QString &path);

    Workbook &book() { return *file.book; }
    /// The copies a document stands on; made when they are not there, with the rows they in turn rest on.
    QStringList formsFor(const QString &document);
    /// Fills and finishes them; gives the copies.
    QStringList satisfy(const QString &document);
    /// Takes everything out of a copy again.
    void empty(const QString &form);

    /// Rows that copies belong to, with no more than makes them count.
    Reference occupation();
    Reference measure();
    Reference proposal();

    DocumentStatus status(const QString &document) const;
    /// Documents that have come this far, or farther.
    QStringList atLeast(FormStatus least) const;

    TestFile file;
    std::unique_ptr<FormFiller> filler;

private:
    Reference subject(const char *templateId, const QString &table, const QHash<QString, Value> &cells);
    QString copyOf(const QString &templateId, const Reference &subject);
};

/// All 22, and one of them.
QStringList documentIds();
const DueDocument &dueDocument(const QString &id);

} // namespace sjusteg
