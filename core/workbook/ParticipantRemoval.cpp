// SPDX-License-Identifier: MPL-2.0
#include "workbook/ParticipantRemoval.h"

#include "storage/Backup.h"
#include "storage/SealedFormStore.h"
#include "workbook/EditRun.h"
#include "workbook/FormDiff.h"
#include "workbook/ParticipantStory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct RemovalText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ParticipantRemoval)
};

bool isOneOf(const QJsonArray &list, const auto &test)
{
    return std::any_of(list.begin(), list.end(), [&test](const QJsonValue &item) { return test(item); });
}

} // namespace

/// One participant on the way out.
class ParticipantRemoval
{
public:
    explicit ParticipantRemoval(Workbook &workbook)
        : m_workbook(workbook)
        , d(*workbook.d)
    {
    }

    Result<DeletionReceipt> run(const QString &code, const QString &archived);

private:
    bool find(const QString &code);
    Edit makeEdit();
    void takeOutOf(const Template &definition, const Form &form, QVector<FormChange> &changes) const;
    QSet<QString> everRemoved(const QString &formId) const;
    Result<void> scrub();
    void count(DeletionReceipt &receipt);
    void note(DeletionReceipt &receipt) const;
    void writeAnew(DeletionReceipt &receipt);

    /// A reference to the participant, a placement or a copy that goes.
    bool leads(const QJsonValue &value) const { return value.isObject() && m_about.leads(value); }
    /// The same anywhere inside, or the code.
    bool holds(const QJsonValue &value) const;
    QJsonValue without(const QJsonValue &value, const QSet<QString> &rows) const;
    QString titleOf(const QString &templateId) const { return m_workbook.catalog().find(templateId)->title; }

    Workbook &m_workbook;
    Workbook::Private &d;
    AboutParticipant m_about;               ///< its copies go as a whole
    QMap<QString, QSet<QString>> m_removed; ///< rows that go out of copies that stay
};

bool ParticipantRemoval::find(const QString &code)
{
    const std::optional<AboutParticipant> found = aboutParticipant(m_workbook, code, Reach::Ever);
    if (!found)
        return false;
    m_about = *found;
    for (const AboutParticipant::Rows &rows : std::as_const(m_about.shared)) {
        for (const QString &row : rows.rows)
            m_removed[rows.form].insert(row);
    }
    return true;
}

bool ParticipantRemoval::holds(const QJsonValue &value) const
{
    if (value.isString())
        return m_about.isNamedIn(value.toString());
    if (value.isArray())
        return isOneOf(value.toArray(), [this](const QJsonValue &item) { return holds(item); });
    const QJsonObject object = value.toObject();
    return leads(object) || std::any_of(object.begin(), object.end(), [this](const QJsonValue &part) { return holds(part); });
}

/// Rows, references and origins in a copy that stays.
void ParticipantRemoval::takeOutOf(const Template &definition, const Form &form, QVector<FormChange> &changes) const
{
    const QSet<QString> removed = m_removed.value(form.head.id);
    const auto cleared = [this](const Value &value) {
        if (!value.isArray())
            return leads(value) ? noValue() : value;
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray()) {
            if (!leads(item))
                kept.append(item);
        }
        return kept.isEmpty() ? noValue() : Value(kept);
    };
    const auto clear = [&](const CellRef &cell, const Value &value) {
        if (const Value after = cleared(value); after != value)
            changes.append({form.head.id, SetCell{cell, value, after}});
    };
    for (const Field &field : definition.fields) {
        if (field.type == FieldType::Reference)
            clear({field.id, {}, {}}, form.fields.value(field.id, noValue()));
        const QVector<Row> &rows = form.rows(field.id);
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            if (removed.contains(rows.at(i).id)) {
                changes.append({form.head.id, RemoveRow{field.id, int(i), rows.at(i)}});
                continue;
            }
            for (const Field &column : field.columns) {
                if (column.type == FieldType::Reference)
                    clear({field.id + u'.' + column.id, rows.at(i).id, {}}, rows.at(i).cell(column.id));
            }
        }
    }
    const auto keptOf = [&](const QJsonArray &entries) {
        QJsonArray kept;
        for (const QJsonValue &entry : entries) {
            const QString row = entry.toObject().value("row"_L1).toString();
            if (!leads(entry.toObject().value("from"_L1)) && (row.isEmpty() || !removed.contains(row)))
                kept.append(entry);
        }
        return kept;
    };
    const SetOrigins origins{form.carried, keptOf(form.carried), form.refused, keptOf(form.refused)};
    if (origins.carriedAfter != origins.carriedBefore || origins.refusedAfter != origins.refusedBefore)
        changes.append({form.head.id, origins});
}

Edit ParticipantRemoval::makeEdit()
{
    Edit edit{RemovalText::tr("Delete a participant"), u"removal"_s, {}};
    for (const FormHead &head : m_workbook.allCopies()) {
        const Template *definition = m_workbook.catalog().find(head.templateId);
        const Form *form = definition ? m_workbook.form(head.id) : nullptr;
        if (form && !m_about.copies.contains(head.id))
            takeOutOf(*definition, *form, edit.changes);
    }
    for (const QString &copy : std::as_const(m_about.copies))
        edit.changes.append({copy, DropForm{*m_workbook.form(copy)}});
    return edit;
}

QJsonValue ParticipantRemoval::without(const QJsonValue &value, const QSet<QString> &rows) const
{
    const auto goes = [&](const QJsonValue &part) {
        const QJsonObject object = part.toObject();
        return leads(part) || rows.contains(object.value("id"_L1).toString())
            || std::any_of(object.begin(), object.end(), [this](const QJsonValue &cell) { return leads(cell); });
    };
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray()) {
            if (!goes(item))
                kept.append(without(item, rows));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (!leads(*part))
            kept.insert(part.key(), without(*part, rows));
    }
    return kept;
}

/// Rows that go now, and those that went before but are kept in a version.
QSet<QString> ParticipantRemoval::everRemoved(const QString &formId) const
{
    QSet<QString> rows = m_removed.value(formId);
    const Form *form = m_workbook.form(formId);
    for (const AboutParticipant::Rows &shared : m_about.shared) {
        for (const QString &row : shared.form == formId ? shared.former : QStringList()) {
            if (!form->row(shared.table, row))
                rows.insert(row);
        }
    }
    return rows;
}

/// The history and the versions of copies that stay.
Result<void> ParticipantRemoval::scrub()
{
    for (const FormHead &head : m_workbook.allCopies()) {
        if (!d.isAboutParticipants(head.templateId) || m_about.copies.contains(head.id))
            continue;
        const QSet<QString> rows = everRemoved(head.id);
        QVector<HistoryEntry> lines = m_workbook.history(head.id, std::numeric_limits<int>::max());
        std::reverse(lines.begin(), lines.end());
        const QVector<bool> theirs = linesAbout(m_workbook, m_about, head.id, lines);
        qsizetype line = 0; // they come oldest first
        const auto goes = [&](const HistoryEntry &entry) {
            return theirs.value(line++) || holds(entry.before) || holds(entry.after);
        };
        if (Result<void> done = d.participantStore->scrub(head.id, goes, [&](const QJsonObject &document) { return without(document, rows).toObject(); }); !done)
            return done;
    }
    return d.participantStore->removeUnusedImages();
}

void ParticipantRemoval::count(DeletionReceipt &receipt)
{
    QSet<QString> pictures;
    for (const Template &definition : m_workbook.catalog().templates()) {
        int copies = 0;
        int rows = 0;
        for (const FormHead &head : m_workbook.copies(definition.id)) {
            rows += int(m_removed.value(head.id).size());
            if (!m_about.copies.contains(head.id))
                continue;
            ++copies;
            const QVector<FormVersion> versions = m_workbook.versions(head.id);
            receipt.versions += int(versions.size());
            for (const FormVersion &version : versions) {
                for (const QString &hash : hashesIn(version.document))
                    pictures.insert(hash);
            }
            for (const QString &hash : imagesIn(definition, *m_workbook.form(head.id)))
                pictures.insert(hash);
        }
        if (copies > 0)
            receipt.copies.append({definition.title, copies});
        if (rows > 0)
            receipt.rows.append({definition.title, rows});
    }
    receipt.pictures = int(pictures.size());
}

void ParticipantRemoval::note(DeletionReceipt &receipt) const
{
    for (FormStore *store : d.stores()) {
        for (const auto &[form, stored] : store->allCells()) {
            if (!holds(stored.value))
                continue;
            const QString title = u"%1 «%2»"_s.arg(titleOf(d.heads.value(form).templateId), m_workbook.copyTitle(form));
            if (!receipt.mentions.contains(title))
                receipt.mentions.append(title);
        }
    }
}

void ParticipantRemoval::writeAnew(DeletionReceipt &receipt)
{
    const QStringList older = participantBackups(d.backupsOf);
    if (const Result<void> done = d.database->execute(u"VACUUM participants"_s); !done)
        receipt.left.append(participantPath(d.path));
    // The older ones go when there is a newer one.
    const Result<QString> copy = makeParticipantBackup(*d.database, d.backupsOf, d.clock->now());
    for (const QString &path : older) {
        if (!copy || !QFile::remove(path))
            receipt.left.append(path);
    }
    for (QString &path : receipt.left)
        path = QDir::toNativeSeparators(path);
}

Result<DeletionReceipt> ParticipantRemoval::run(const QString &code, const QString &archived)
{
    if (const QString keptBack = m_workbook.participantsKeptBack(); !keptBack.isEmpty())
        return Problem{keptBack, {}};
    if (!find(code))
        return Problem{RemovalText::tr("There is no participant with the code «%1».").arg(code.trimmed()), {}};
    DeletionReceipt receipt{m_about.code, d.clock->now(), archived, {}, {}, 0, 0, {}, 0, {}};
    count(receipt);
    const Edit edit = makeEdit();
    EditRun run(m_workbook, edit.cause);
    if (const Result<void> done = run.prepare(edit); !done)
        return done.problem();
    const Result<bool> stored = run.store([this] { return scrub(); });
    if (!stored)
        return stored.problem();
    run.keep();
    for (const QString &copy : std::as_const(m_about.copies))
        d.participantStore->forget(copy);
    d.loosePictures.removeIf([this](const auto &picture) { return !d.processPictures.contains(picture.key()); });
    d.lastSaved = d.clock->now();
    note(receipt);
    writeAnew(receipt);
    Q_EMIT m_workbook.applied(edit);
    Q_EMIT m_workbook.saved(d.lastSaved);
    return receipt;
}

Result<DeletionReceipt> removeParticipant(Workbook &workbook, const QString &code, const QString &archived)
{
    return ParticipantRemoval(workbook).run(code, archived);
}

} // namespace sjusteg
