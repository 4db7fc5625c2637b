// SPDX-License-Identifier: MPL-2.0
// Reading from an open workbook. Opening is in WorkbookOpen.cpp, changing in WorkbookApply.cpp, titles in WorkbookTitles.cpp.
#include "workbook/WorkbookPrivate.h"

#include "storage/SealedFormStore.h"
#include "workbook/Baseline.h"
#include "workbook/Uuid7.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sjusteg {

Workbook::Workbook()
    : d(std::make_unique<Private>())
{
}

Workbook::~Workbook() = default;

const TemplateCatalog &Workbook::catalog() const
{
    return *d->catalog;
}

std::shared_ptr<const TemplateCatalog> Workbook::catalogPointer() const
{
    return d->catalog;
}

const Clock &Workbook::clock() const
{
    return *d->clock;
}

QString Workbook::path() const
{
    return d->path;
}

bool Workbook::isReadOnly() const
{
    return d->readOnly;
}

QDateTime Workbook::lastSaved() const
{
    return d->lastSaved;
}

QVector<FormHead> Workbook::copies(const QString &templateId) const
{
    const Template *definition = d->catalog->find(templateId);
    if (!definition)
        return {};
    if (d->hasOneCopy(*definition))
        d->singleHead(*definition);
    QVector<FormHead> found;
    for (const QString &id : std::as_const(d->order)) {
        const auto head = d->heads.constFind(id);
        if (head->templateId == templateId)
            found.append(*head);
    }
    std::stable_partition(found.begin(), found.end(), [](const FormHead &head) { return head.pattern; });
    return found;
}

QVector<FormHead> Workbook::allCopies() const
{
    QVector<FormHead> found;
    for (const QString &id : std::as_const(d->order)) {
        const FormHead head = d->heads.value(id);
        if (head.stored)
            found.append(head);
    }
    return found;
}

std::optional<FormHead> Workbook::head(const QString &formId) const
{
    const auto it = d->heads.constFind(formId);
    return it == d->heads.constEnd() ? std::nullopt : std::optional<FormHead>(*it);
}

const Form *Workbook::form(const QString &formId) const
{
    return d->load(formId);
}

const Form *Workbook::single(const QString &templateId) const
{
    return d->registerForm(templateId);
}

Form Workbook::newCopy(const QString &templateId, const Reference &subject, const QString &name, bool pattern) const
{
    const Template *definition = d->catalog->find(templateId);
    FormHead head;
    head.id = newUuid7(d->clock->now());
    head.templateId = templateId;
    head.subject = subject;
    head.name = name;
    head.pattern = pattern;
    if (!definition) {
        Form unknown;
        unknown.head = head;
        return unknown;
    }
    head.templateVersion = definition->version;
    Form form = d->blankForm(*definition, head);
    const Form *model = pattern ? nullptr : d->patternOf(*definition);
    if (!model)
        return form;
    for (const Field &field : definition->fields) {
        if (!field.inPattern || field.isDerived())
            continue;
        if (!field.hasRows()) {
            if (const Value value = model->fields.value(field.id, noValue()); !isBlank(value))
                form.fields.insert(field.id, value);
            continue;
        }
        form.tables[field.id] = model->rows(field.id);
        if (model->votes.contains(field.id))
            form.votes[field.id] = model->votes.value(field.id);
        // A reference to a row of the pattern itself would point out of the new copy.
        for (Row &row : form.tables[field.id]) {
            row.cells.removeIf([model](const auto &cell) {
                const auto pointsHome = [model](const Value &value) {
                    return value.toObject().value(QLatin1StringView("form")).toString() == model->head.id;
                };
                const QJsonArray list = cell->toArray();
                return pointsHome(*cell) || std::any_of(list.begin(), list.end(), pointsHome);
            });
        }
    }
    return form;
}

Row Workbook::newRow(const QString &formId, const QString &table) const
{
    Row row;
    row.id = newUuid7(d->clock->now());
    const Template *definition = d->definitionOf(formId);
    const Field *field = definition ? definition->field(table) : nullptr;
    if (!field)
        return row;
    const Form *form = d->load(formId);
    if (definition->id == QLatin1StringView("reg-enheter")) {
        int number = 1;
        while (form->row(table, QStringLiteral("own_%1").arg(number)))
            ++number;
        row.id = QStringLiteral("own_%1").arg(number);
    }
    const DefaultContext context = d->context(*definition, form);
    for (const Field &column : field->columns) {
        const Value value = defaultValue(*definition, column, context, row.cells);
        if (!isBlank(value) && !column.isDerived())
            row.cells.insert(column.id, value);
    }
    return row;
}

Result<QString> Workbook::addImage(const QByteArray &encoded, const QString &mime)
{
    if (d->readOnly)
        return Problem{tr("«%1» is open for reading only, so no picture can be added.").arg(d->path), {}};
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(encoded, QCryptographicHash::Sha256).toHex());
    d->loosePictures.insert(hash, {mime, encoded});
    return hash;
}

QByteArray Workbook::imageData(const QString &hash, QString *mime) const
{
    std::optional<StoredImage> found;
    for (FormStore *store : d->stores()) {
        if (!found)
            found = store->image(hash);
    }
    if (!found && d->loosePictures.contains(hash))
        found = d->loosePictures.value(hash);
    if (mime)
        *mime = found ? found->mime : QString();
    return found ? found->data : QByteArray();
}

QVector<HistoryEntry> Workbook::history(const QString &formId, int limit) const
{
    const Template *definition = d->definitionOf(formId);
    FormStore *store = definition ? d->storeFor(*definition) : nullptr;
    return store ? store->history(formId, limit) : QVector<HistoryEntry>();
}

QDateTime Workbook::lastChanged(const QString &formId) const
{
    const Template *definition = d->definitionOf(formId);
    FormStore *store = definition ? d->storeFor(*definition) : nullptr;
    return store ? store->lastChanged(formId) : QDateTime();
}

QVector<FormVersion> Workbook::versions(const QString &formId) const
{
    const Template *definition = d->definitionOf(formId);
    FormStore *store = definition ? d->storeFor(*definition) : nullptr;
    return store ? store->versions(formId) : QVector<FormVersion>();
}

} // namespace sjusteg
