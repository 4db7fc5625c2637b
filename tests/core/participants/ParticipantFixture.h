// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "UnlockedWorkbook.h"
#include "WorkbookFixture.h"

#include "exchange/Answers.h"
#include "storage/Database.h"

#include <QDirIterator>

namespace sjusteg {

/// Words of three scripts that occur in no file of ours but those that were written here.
inline QStringList markers()
{
    return {QStringLiteral("Marsvinmerket"), QStringLiteral("سنجاب"), QStringLiteral("ምልክት")};
}

/// Not a real picture; the store does not mind.
inline QByteArray testPicture()
{
    return QByteArray("\x89PNG bildemerke ") + QByteArray(3000, 'p');
}

/// Changes a file behind the program's back.
inline bool tamper(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Mode::Mend);
    return database && (*database)->execute(sql).ok();
}

/// A process file with its participants.
struct ParticipantBench : TestFile {
    QString participants = Workbook::participantPath(path);

    void make()
    {
        create();
        unlockForTest(*book);
    }

    void reopenUnlocked()
    {
        reopen();
        unlockForTest(*book);
    }

    Reference rowOf(const char *templateId, const QString &row) { return {id(templateId), row, {}}; }

    /// With the end of the programme: a code alone is what a new row comes with, and makes no row.
    QString addParticipant(const QString &code)
    {
        return addRow(id("reg-deltakere"), QStringLiteral("rows"), {{QStringLiteral("code"), code}, {QStringLiteral("programme_end"), QStringLiteral("2027-06-30")}});
    }

    QString addPlacement(const QString &participant)
    {
        return addRow(id("reg-praksisperioder"), QStringLiteral("rows"),
                      {{QStringLiteral("participant"), rowOf("reg-deltakere", participant).toJson()}, {QStringLiteral("mentor"), QStringLiteral("Fadder %1").arg(markers().first())}});
    }

    /// A copy about a participant or a placement.
    QString addCopy(const char *templateId, const Reference &subject)
    {
        const Form form = book->newCopy(QString::fromLatin1(templateId), subject);
        return apply(form.head.id, AddForm{form}).ok() ? form.head.id : QString();
    }

    /// A participant with a placement, a logbook with words in three scripts and a picture, and a finished evaluation that was opened again.
    /// The ids of the copies.
    QStringList fill(const QString &code)
    {
        const QString placement = addPlacement(addParticipant(code));
        const Reference subject = rowOf("reg-praksisperioder", placement);
        const QString log = addCopy("ekstra-loggbok", subject);
        const Result<QString> picture = book->addImage(testPicture() + code.toUtf8(), QStringLiteral("image/png"));
        addRow(log, QStringLiteral("entries"),
               {{QStringLiteral("did"), QStringLiteral("%1 %2 %3").arg(code, markers().at(0), markers().at(1))},
                {QStringLiteral("words"), markers().at(2)},
                {QStringLiteral("picture"), QJsonObject{{QStringLiteral("hash"), *picture}, {QStringLiteral("alt"), QStringLiteral("verksted")}}}});
        const QString evaluation = addCopy("mal-6.5", subject);
        const bool done = set(evaluation, QStringLiteral("improve"), {}, QStringLiteral("%1 sa %2").arg(code, markers().first())).ok()
            && book->setStatus(evaluation, FormStatus::Done).ok() && book->setStatus(evaluation, FormStatus::Begun).ok();
        return log.isEmpty() || !done ? QStringList() : QStringList{log, evaluation};
    }

    /// Every file below the folder, with what it holds.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator walk(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                all.insert(file.fileName(), file.readAll());
        }
        return all;
    }

    /// Files in which one of the words stands, in any way a program writes text.
    QStringList filesWith(const QStringList &words) const
    {
        QStringList found;
        const QMap<QString, QByteArray> all = files();
        for (auto file = all.cbegin(); file != all.cend(); ++file) {
            for (const QString &word : words) {
                QByteArray little;
                QByteArray big;
                QByteArray escaped;
                for (const QChar c : word) {
                    little.append(char(c.cell())).append(char(c.row()));
                    big.append(char(c.row())).append(char(c.cell()));
                    escaped.append("\\u").append(QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
                }
                for (const QByteArray &form : {word.toUtf8(), little, big, escaped}) {
                    if (file->contains(form))
                        found.append(file.key());
                }
            }
        }
        return found;
    }

    /// Everything that can be read of the workbook, history and versions as well.
    QJsonObject everything() const
    {
        QJsonObject all;
        for (const QJsonValue &form : dumpAnswers(*book).value(QStringLiteral("forms")).toArray())
            all.insert(form[QStringLiteral("id")].toString(), form); // in whatever order the two files are read
        for (const FormHead &head : book->allCopies()) {
            QStringList lines;
            for (const HistoryEntry &entry : book->history(head.id, 1000))
                lines.append(entry.kind + entry.cell.field + entry.cell.row + entry.before.toString() + entry.after.toString() + entry.cause);
            all.insert(head.id + QLatin1Char('h'), lines.join(QLatin1Char('\n')));
            for (const FormVersion &version : book->versions(head.id))
                all.insert(head.id + QString::number(version.number), version.document);
        }
        return all;
    }
};

} // namespace sjusteg
