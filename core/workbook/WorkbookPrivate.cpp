// SPDX-License-Identifier: MPL-2.0
#include "workbook/WorkbookPrivate.h"

#include "storage/SealedFormStore.h"
#include "workbook/Baseline.h"
#include "workbook/FormShape.h"
#include "workbook/Uuid7.h"

namespace sjusteg {

FormStore *Workbook::Private::storeFor(const Template &definition)
{
    return definition.personalData == PersonalData::Yes ? participantStore.get() : processStore.get();
}

QVector<FormStore *> Workbook::Private::stores()
{
    QVector<FormStore *> all{processStore.get()};
    if (participantStore)
        all.append(participantStore.get());
    return all;
}

bool Workbook::Private::isAboutParticipants(const QString &templateId) const
{
    return catalog->isAboutParticipants(templateId);
}

const Template *Workbook::Private::definitionOf(const QString &formId) const
{
    const auto head = heads.constFind(formId);
    return head == heads.constEnd() ? nullptr : catalog->find(head->templateId);
}

bool Workbook::Private::hasOneCopy(const Template &definition) const
{
    return !definition.severalCopies && (definition.scope == Scope::Process || definition.scope == Scope::Register);
}

Result<void> Workbook::Private::readHeads()
{
    const Result<QVector<FormHead>> read = processStore->readHeads();
    if (!read)
        return read.problem();
    for (const FormHead &head : *read) {
        if (isAboutParticipants(head.templateId)) {
            stranded.append(head);
            continue;
        }
        order.append(head.id);
        heads.insert(head.id, head);
    }
    return {};
}

void Workbook::Private::place(const FormHead &head)
{
    qsizetype at = order.size();
    if (!isAboutParticipants(head.templateId)) {
        while (at > 0 && isAboutParticipants(heads.value(order.at(at - 1)).templateId))
            --at;
    }
    order.insert(at, head.id);
    heads.insert(head.id, head);
}

const Form *Workbook::Private::load(const QString &formId)
{
    if (const auto it = forms.find(formId); it != forms.end())
        return it->second.get();
    const Template *definition = definitionOf(formId);
    if (!definition)
        return nullptr;
    const FormHead head = heads.value(formId);
    StoredForm stored;
    if (head.stored) {
        const Result<StoredForm> read = storeFor(*definition)->readForm(formId); // only what can be read has a head that is stored
        if (read)
            stored = *read;
        else
            readProblem = read.problem();
    }
    // The register of units cannot wait for itself.
    const QStringList units = definition->id == QLatin1StringView("reg-enheter") ? QStringList() : unitIds(true);
    auto form = std::make_unique<Form>(assembleForm(*definition, head, stored, units));
    return forms.insert_or_assign(formId, std::move(form)).first->second.get();
}

const FormHead *Workbook::Private::singleHead(const Template &definition)
{
    for (const QString &id : std::as_const(order)) {
        if (const auto head = heads.constFind(id); head->templateId == definition.id)
            return &*head;
    }
    FormHead head;
    head.id = newUuid7(clock->now());
    head.templateId = definition.id;
    head.templateVersion = definition.version;
    place(head);
    forms.insert_or_assign(head.id, std::make_unique<Form>(blankForm(definition, head)));
    return &heads[head.id];
}

const Form *Workbook::Private::registerForm(const QString &templateId)
{
    const Template *definition = catalog->find(templateId);
    return definition ? load(singleHead(*definition)->id) : nullptr;
}

QStringList Workbook::Private::unitIds(bool activeOnly)
{
    QStringList ids;
    if (const Form *form = registerForm(QStringLiteral("reg-enheter"))) {
        for (const Row &row : form->rows(QStringLiteral("rows"))) {
            if (!activeOnly || row.cell(QStringLiteral("active")).toBool())
                ids += row.id;
        }
    }
    return ids;
}

const Form *Workbook::Private::patternOf(const Template &definition)
{
    if (!definition.hasPattern)
        return nullptr;
    for (const QString &id : std::as_const(order)) {
        const FormHead &head = heads[id];
        if (head.pattern && head.templateId == definition.id)
            return load(id);
    }
    return nullptr;
}

DefaultContext Workbook::Private::context(const Template &definition, const Form *form)
{
    DefaultContext context{clock->today(), {}, nullptr, form};
    if (!form || !form->head.pattern)
        context.pattern = patternOf(definition);
    if (definition.id == QLatin1StringView("reg-deltakere")) {
        for (const QString &id : std::as_const(order)) {
            const auto it = forms.find(id);
            if (it == forms.end() || heads.value(id).templateId != definition.id)
                continue;
            for (const Row &row : it->second->rows(QStringLiteral("rows")))
                context.participantCodes += row.cell(QStringLiteral("code")).toString();
        }
    }
    return context;
}

Form Workbook::Private::blankForm(const Template &definition, const FormHead &head)
{
    const QStringList units = definition.id == QLatin1StringView("reg-enheter") ? QStringList() : unitIds(true);
    Form form = assembleForm(definition, head, {}, units);
    for (const Field &table : definition.fields) {
        if (table.rows != RowKind::PrefilledAndFree || !table.isTable())
            continue;
        for (const DeliveredRow &delivered : table.prefill) {
            Row row{delivered.id, {}};
            for (const Field &column : table.columns) {
                const Value value = delivered.cells.value(column.id);
                if (!isBlank(value) && !column.isDerived())
                    row.cells.insert(column.id, value);
            }
            form.tables[table.id].append(row);
        }
    }
    applyDefaults(definition, form, {clock->today(), {}, nullptr});
    return form;
}

void Workbook::Private::removeFromMemory(const QString &formId)
{
    order.removeAll(formId);
    heads.remove(formId);
    forms.erase(formId);
    places.forget(formId);
}

} // namespace sjusteg
