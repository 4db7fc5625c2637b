// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"

#include "carry/Carry.h"
#include "exchange/Answers.h"

#include <QFile>

namespace sjusteg {

/// A process file in which every form between the steps holds something (process.json), and short words for carrying over.
struct CarryFile : TestFile {
    /// Opens a copy of the loaded process: loading it anew for every test would take most of the time.
    bool load()
    {
        static const QByteArrayList loaded = loadedFiles();
        if (loaded.isEmpty() || !put(path, loaded.first()) || !put(Workbook::participantPath(path), loaded.last()))
            return false;
        reopen();
        unlockForTest(*book);
        return true;
    }

    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// The process and its participants.
    static QByteArrayList loadedFiles()
    {
        TestFile process;
        process.create();
        QFile answers(QStringLiteral(CARRY_PROCESS));
        if (!answers.open(QIODevice::ReadOnly))
            return {};
        unlockForTest(*process.book);
        const Result<int> done = loadAnswers(*process.book, answers.readAll());
        if (!done)
            qWarning("%s\n%s", qPrintable(done.problem().sentence), qPrintable(done.problem().cause));
        process.book.reset();
        QFile file(process.path);
        QFile participants(Workbook::participantPath(process.path));
        if (!done.ok() || !file.open(QIODevice::ReadOnly) || !participants.open(QIODevice::ReadOnly))
            return {};
        return {file.readAll(), participants.readAll()};
    }

    /// Offers of a flow to a form, of one kind; to new copies when `form` is a template's id.
    QVector<Offer> offers(const QString &flow, const QString &form, std::optional<OfferKind> kind = {}) const
    {
        QVector<Offer> found = openOffers(*book);
        found.removeIf([&](const Offer &offer) {
            const bool meant = offer.to.form == form || (offer.makesCopy && offer.to.templateId == form);
            return !offer.flows.contains(flow) || !meant || (kind && offer.kind != *kind);
        });
        return found;
    }

    Result<void> take(const QVector<Offer> &offers) { return book->apply(accept(*book, offers)); }
    Result<void> keep(const QVector<Offer> &offers) { return book->apply(decline(*book, offers)); }
    /// As a person does it in the window.
    Result<void> edit(const QString &form, const Change &change) { return book->apply(withEffects(*book, {{}, QStringLiteral("edit"), {{form, change}}})); }
    Result<void> type(const QString &form, const QString &field, const QString &row, const Value &value)
    {
        const CellRef cell{field, row, {}};
        return edit(form, SetCell{cell, book->form(form)->value(cell), value});
    }
    Result<void> undo(Edit edit)
    {
        edit = edit.inverted();
        edit.cause = QStringLiteral("accept_undone");
        return book->apply(edit);
    }
};

/// An answer as words: references by the row they point to, lists with commas.
inline QString plain(const Value &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts.append(plain(item));
        return parts.join(QLatin1Char(','));
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1StringView("form")))
        return object.value(QLatin1StringView("row")).toString();
    return value.toVariant().toString();
}

} // namespace sjusteg
