// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "WorkbookFixture.h"
#include "carry/Carry.h"
#include "library/Library.h"

namespace sjusteg {

inline std::shared_ptr<const Library> testLibrary()
{
    static const auto read = Library::read(QStringLiteral(CARDS_DIR), *testCatalog());
    if (!read)
        qFatal("%s %s", qPrintable(read.problem().sentence), qPrintable(read.problem().cause));
    return *read;
}

inline Card deliveredCard(const QString &id)
{
    const Card *card = testLibrary()->find(id);
    if (!card)
        qFatal("no card %s", qPrintable(id));
    return *card;
}

/// A process file, and short words for what the library does to it.
struct LibraryFile : TestFile {
    LibraryFile() { create(); }

    Result<void> take(const Edit &edit)
    {
        last = withEffects(*book, edit);
        return book->apply(last);
    }
    Result<void> undo()
    {
        Edit edit = last.inverted();
        edit.cause = QStringLiteral("undo");
        return book->apply(edit);
    }
    /// A stored copy with these head fields.
    QString addForm(const QString &templateId, const QHash<QString, Value> &fields, const Reference &subject = {})
    {
        Form form = book->newCopy(templateId, subject);
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            form.fields.insert(it.key(), *it);
        form.head.status = FormStatus::Begun;
        const bool added = book->apply({{}, QStringLiteral("edit"), {{form.head.id, AddForm{form}}}}).ok();
        return added ? form.head.id : QString();
    }

    Edit last;
};

} // namespace sjusteg
