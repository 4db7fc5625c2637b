// SPDX-License-Identifier: MPL-2.0
// The second half of an edit: from working copies into the file and into what everyone sees.
#include "workbook/EditRun.h"

#include "workbook/FormDiff.h"
#include "workbook/FormShape.h"

namespace sjusteg {

namespace {

/// Every picture a kept version shows, by hash.
QStringList hashesIn(const QJsonValue &value)
{
    QStringList hashes;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            hashes += hashesIn(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (const QString hash = object.value(QLatin1StringView("hash")).toString(); !hash.isEmpty())
            hashes += hash;
        for (const QJsonValue &item : object)
            hashes += hashesIn(item);
    }
    return hashes;
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

Result<bool> EditRun::store()
{
    // One store so far; with a second, each gets a transaction of its own around its copies.
    FormStore &store = *d.processStore;
    bool begun = false;
    const auto giveUp = [&](const Problem &problem) {
        if (begun)
            store.rollback();
        return problem;
    };
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
    if (const Result<void> done = store.begin(); !done)
        return giveUp(done.problem());
    begun = true;
    for (auto &[changed, form] : writes) {
        if (changed.drop) {
            for (const FormVersion &version : store.versions(changed.form)) {
                for (const QString &hash : hashesIn(version.document))
                    m_oldPictures.insert(hash);
            }
        }
        if (const Result<void> done = storePictures(store, changed); !done)
            return giveUp(done.problem());
        if (const Result<void> done = store.write(changed, m_at, m_cause); !done)
            return giveUp(done.problem());
        if (form->version) {
            const QVector<FormVersion> earlier = store.versions(changed.form);
            form->version->number = earlier.isEmpty() ? 1 : earlier.last().number + 1;
            if (const Result<void> done = store.addVersion(changed.form, *form->version, hashesIn(form->version->document)); !done)
                return giveUp(done.problem());
        }
    }
    if (const Result<void> done = removePictures(store); !done)
        return giveUp(done.problem());
    if (const Result<void> done = store.commit(); !done)
        return giveUp(done.problem());
    return true;
}

Result<void> EditRun::storePictures(FormStore &store, FormWrites &writes)
{
    for (FormWrites::Cell &cell : writes.cells) {
        if (cell.image.isEmpty())
            continue;
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
            d.order.append(id);
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
