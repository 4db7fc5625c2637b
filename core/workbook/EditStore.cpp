// SPDX-License-Identifier: MPL-2.0
// The second half of an edit: from working copies into the file and into what everyone sees.
#include "workbook/EditRun.h"

#include "storage/SchemaCheck.h"
#include "storage/SealedFormStore.h"
#include "storage/Transaction.h"
#include "workbook/FormDiff.h"
#include "workbook/FormShape.h"

#include <algorithm>
#include <functional>

namespace sjusteg {

namespace {

/// Lines in one edit from which on the tables are counted. Nobody writes the millions a file may hold in smaller edits.
constexpr qsizetype muchAtOnce = 5000;

/// The value, or the document, without the titles of what it points to in forms about participants.
Value withoutTitles(const Value &value, const std::function<bool(const QString &)> &isParticipants)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withoutTitles(item, isParticipants));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.contains(QLatin1StringView("title")) && isParticipants(object.value(QLatin1StringView("form")).toString()))
        object.insert(QStringLiteral("title"), QString());
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (part->isObject() || part->isArray())
            *part = withoutTitles(*part, isParticipants);
    }
    return object;
}

} // namespace

bool EditRun::isStored(const Pending &form) const
{
    return form.before && form.before->head.stored;
}

bool EditRun::staysUnstored(const Pending &form) const
{
    // A form that always exists is written down when something has been entered, not when it is looked at.
    if (isStored(form) || form.added || !form.after)
        return false;
    const Form &after = *form.after;
    if (!form.before)
        return after.head.status == FormStatus::Empty;
    const FormHead &was = form.before->head;
    return after.head.status == FormStatus::Empty && after.carried.isEmpty() && after.refused.isEmpty() && after.meeting.isEmpty()
        && after.head.name == was.name
        && after.head.filledBy == was.filledBy && after.head.parts == was.parts && after.head.review == was.review;
}

Result<bool> EditRun::store(const std::function<Result<void>()> &last)
{
    std::vector<std::pair<FormWrites, Pending *>> writes;
    for (const QString &id : std::as_const(m_order)) {
        Pending &form = m_forms.at(id);
        if (isStored(form)) {
            for (const QString &hash : imagesIn(*form.definition, *form.before))
                m_oldPictures.insert(hash);
        }
        if (!form.after && isStored(form)) {
            FormWrites dropped;
            dropped.form = id;
            dropped.drop = true;
            writes.emplace_back(dropped, &form);
        } else if (form.after && !staysUnstored(form)) {
            const DefaultContext context = d.context(*form.definition, &*form.after);
            FormWrites changed = formWrites(*form.definition, isStored(form) ? form.before : nullptr, *form.after, context);
            changed.history = form.history;
            const bool waited = !isStored(form) && form.before && !form.added && !d.hasOneCopy(*form.definition);
            if (waited)
                changed.history.prepend({QStringLiteral("added"), {}, noValue(), noValue()});
            form.after->head.stored = true;
            if (!changed.isEmpty() || form.version)
                writes.emplace_back(changed, &form);
        }
    }
    if (writes.empty())
        return false;
    QVector<Transaction::Part> parts;
    for (const auto &[changed, form] : writes) {
        const bool participants = form->definition->personalData == PersonalData::Yes;
        const auto part = participants ? Transaction::Part::Participants : Transaction::Part::Process;
        if (!parts.contains(part))
            parts.append(part);
    }
    Transaction transaction(*d.database);
    if (const Result<void> begun = transaction.begin(parts); !begun)
        return begun.problem();
    const auto giveUp = [&](const Problem &problem) {
        transaction.rollback();
        for (FormStore *store : d.stores())
            store->rolledBack();
        return problem;
    };
    for (auto &[changed, form] : writes) {
        if (const Result<void> done = writeForm(*d.storeFor(*form->definition), changed, *form); !done)
            return giveUp(done.problem());
    }
    for (const Transaction::Part part : std::as_const(parts)) {
        FormStore &store = part == Transaction::Part::Process ? *d.processStore : static_cast<FormStore &>(*d.participantStore);
        if (const Result<void> done = removePictures(store); !done)
            return giveUp(done.problem());
    }
    qsizetype lines = 0;
    for (const auto &[changed, form] : writes)
        lines += 1 + changed.rows.size() + changed.cells.size() + (changed.carried ? changed.carried->size() : 0);
    if (const Result<void> done = lines > muchAtOnce ? canBeOpenedAgain() : Result<void>(); !done)
        return giveUp(done.problem());
    if (const Result<void> done = last ? last() : Result<void>(); !done)
        return giveUp(done.problem());
    if (const Result<void> done = transaction.commit(); !done)
        return giveUp(done.problem());
    for (FormStore *store : d.stores())
        store->committed();
    return true;
}

Result<void> EditRun::canBeOpenedAgain() const
{
    QString table = overfullTable(*d.database);
    if (table.isEmpty() && d.participantStore)
        table = overfullParticipantTable(*d.database);
    if (table.isEmpty())
        return {};
    return Problem{Workbook::tr("That is more than a file of Sjusteg can hold, so nothing was saved. Divide it into several processes."),
                   Workbook::tr("too many lines in the table «%1»").arg(table)};
}

Result<void> EditRun::writeForm(FormStore &store, FormWrites &writes, Pending &form)
{
    if (writes.drop) {
        for (const FormVersion &version : store.versions(writes.form)) {
            for (const QString &hash : hashesIn(version.document))
                m_oldPictures.insert(hash);
        }
    }
    if (Result<void> done = storePictures(store, writes); !done)
        return done;
    if (Result<void> done = store.write(writes, m_at, m_cause); !done || !form.version)
        return done;
    const QVector<FormVersion> earlier = store.versions(writes.form);
    form.version->number = earlier.isEmpty() ? 1 : earlier.last().number + 1;
    return store.addVersion(writes.form, *form.version, hashesIn(form.version->document));
}

void EditRun::hideParticipants(Pending &form)
{
    if (form.definition->personalData == PersonalData::Yes)
        return;
    const auto isParticipants = [this](const QString &target) {
        const auto pending = m_forms.find(target);
        const Template *definition = pending == m_forms.end() ? d.definitionOf(target) : pending->second.definition;
        return definition && definition->personalData == PersonalData::Yes;
    };
    const auto mayPoint = [this](const Field &field) {
        return field.type == FieldType::Reference && std::any_of(field.targets.cbegin(), field.targets.cend(), [this](const QString &target) {
                   return d.isAboutParticipants(target) || d.isAboutParticipants(target.section(QLatin1Char('.'), 0, -2));
               });
    };
    Form &after = *form.after;
    bool may = !after.head.subject.isNull() && isParticipants(after.head.subject.form);
    if (may)
        after.head.subject.title.clear();
    for (const Field &field : form.definition->fields) {
        may = may || mayPoint(field) || std::any_of(field.columns.cbegin(), field.columns.cend(), mayPoint);
        if (mayPoint(field) && after.fields.contains(field.id))
            after.fields.insert(field.id, withoutTitles(after.fields.value(field.id, noValue()), isParticipants));
        for (const Field &column : field.columns) {
            if (!mayPoint(column))
                continue;
            for (Row &row : after.tables[field.id]) {
                if (row.cells.contains(column.id))
                    row.cells.insert(column.id, withoutTitles(row.cell(column.id), isParticipants));
            }
        }
    }
    if (!may)
        return;
    for (HistoryLine &line : form.history) {
        line.before = withoutTitles(line.before, isParticipants);
        line.after = withoutTitles(line.after, isParticipants);
    }
    if (form.version)
        form.version->document = withoutTitles(form.version->document, isParticipants).toObject();
}

Result<void> EditRun::storePictures(FormStore &store, FormWrites &writes)
{
    for (FormWrites::Cell &cell : writes.cells) {
        if (cell.image.isEmpty())
            continue;
        if (&store == d.processStore.get())
            d.processPictures.insert(cell.image);
        const auto loose = d.loosePictures.constFind(cell.image);
        if (loose != d.loosePictures.constEnd()) {
            if (Result<void> done = store.addImage(cell.image, *loose); !done)
                return done;
        } else if (!store.image(cell.image)) {
            cell.image.clear(); // nobody has this picture; the text beside it is kept all the same
        }
    }
    return {};
}

Result<void> EditRun::removePictures(FormStore &store)
{
    for (const QString &hash : std::as_const(m_oldPictures)) {
        const std::optional<StoredImage> picture = store.image(hash);
        const Result<bool> removed = store.removeUnusedImage(hash);
        if (!removed)
            return removed.problem();
        if (*removed && picture)
            d.loosePictures.insert(hash, *picture); // for undo, in memory only
    }
    return {};
}

void EditRun::keep()
{
    bool unitsChanged = false;
    for (const QString &id : std::as_const(m_order)) {
        Pending &form = m_forms.at(id);
        unitsChanged = unitsChanged || form.definition->id == QLatin1StringView("reg-enheter");
        if (!form.after) {
            d.removeFromMemory(id);
            continue;
        }
        if (!d.heads.contains(id)) {
            if (d.hasOneCopy(*form.definition)) {
                // The made-up copy gives way to the real one.
                for (const QString &other : QStringList(d.order)) {
                    const FormHead &head = d.heads[other];
                    if (!head.stored && head.templateId == form.definition->id)
                        d.removeFromMemory(other);
                }
            }
            d.place(form.after->head);
        }
        d.heads.insert(id, form.after->head);
        auto &slot = d.forms[id];
        if (slot)
            *slot = std::move(*form.after);
        else
            slot = std::make_unique<Form>(std::move(*form.after));
    }
    if (!unitsChanged)
        return;
    const QStringList units = d.unitIds(true);
    for (auto &[id, form] : d.forms) {
        if (const Template *definition = d.definitionOf(id); definition && definition->id != QLatin1StringView("reg-enheter"))
            followUnits(*definition, *form, units);
    }
}

} // namespace sjusteg
