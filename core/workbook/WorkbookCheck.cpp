// SPDX-License-Identifier: MPL-2.0
// Where references point from, and the check of file and content.
#include "workbook/WorkbookPrivate.h"

#include "storage/Query.h"
#include "storage/Seal.h"
#include "storage/SealedFormStore.h"

#include <QDir>

#include <algorithm>

namespace sjusteg {

namespace {

bool pointsTo(const Value &value, const QString &form, const QString &row)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [&](const QJsonValue &item) { return pointsTo(item, form, row); });
    }
    const QJsonObject object = value.toObject();
    return object.value(QLatin1StringView("form")).toString() == form
        && (row.isEmpty() || object.value(QLatin1StringView("row")).toString() == row);
}

bool holdsId(const Value &value, const QString &id)
{
    return value == Value(id) || value.toArray().contains(id);
}

QVector<QJsonObject> referencesIn(const Value &value)
{
    QVector<QJsonObject> found;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (item.isObject())
            found.append(item.toObject());
    }
    return found;
}

QString placeOf(const CellRef &cell)
{
    return cell.row.isEmpty() ? cell.field : QStringLiteral("%1[%2]").arg(cell.field, cell.row);
}

} // namespace

QVector<std::pair<QString, CellRef>> Workbook::referencesTo(const QString &formId, const QString &row) const
{
    QVector<std::pair<QString, CellRef>> found;
    for (const QString &id : std::as_const(d->order)) {
        const Reference subject = d->heads.value(id).subject;
        if (subject.form == formId && (row.isEmpty() || subject.row == row))
            found.append({id, {}});
    }
    const Template *target = d->definitionOf(formId);
    // Members and units are named by their row alone.
    const bool members = target && target->id == QLatin1StringView("reg-arbeidsgruppe") && !row.isEmpty();
    const bool unitRows = target && target->id == QLatin1StringView("reg-enheter") && !row.isEmpty();
    const QString needle = QStringLiteral("\"%1\"").arg(row.isEmpty() ? formId : row);
    for (FormStore *store : d->stores()) {
        for (const auto &[from, stored] : store->cellsHolding(needle)) {
            const Template *definition = d->definitionOf(from);
            const Field *field = definition ? definition->field(stored.cell.field) : nullptr;
            if (!field)
                continue;
            const bool hit = (field->type == FieldType::Reference && pointsTo(stored.value, formId, row))
                || (field->type == FieldType::Person && members && holdsId(stored.value, row))
                || (field->type == FieldType::Unit && unitRows && holdsId(stored.value, row));
            if (hit)
                found.append({from, stored.cell});
        }
    }
    return found;
}

QStringList Workbook::brokenAnswers() const
{
    const Result<QVector<BrokenLine>> broken = brokenLines(*d->database);
    if (!broken)
        return {tr("The file is damaged: %1").arg(broken.problem().cause)};
    QStringList lines;
    for (const QString &line : d->database->integrityCheck())
        lines += tr("The file is damaged: %1").arg(line);
    for (const BrokenLine &line : *broken) {
        const Template *definition = d->definitionOf(line.form);
        const Field *field = definition ? definition->field(line.field) : nullptr;
        QStringList words{definition ? QStringLiteral("%1 «%2»").arg(definition->id, copyTitle(line.form)) : line.form};
        words.append(field && !field->label.isEmpty() ? field->label : line.field);
        words.append(line.row.isEmpty() || !field ? line.row : rowTitle(line.form, line.field.section(QLatin1Char('.'), 0, 0), line.row));
        words.removeAll(QString());
        lines.append(tr("%1: not as it was written (%2)").arg(words.join(QStringLiteral(", ")), line.table));
    }
    if (d->participantStore) {
        const Result<int> sealed = d->participantStore->brokenLines();
        const QString file = QDir::toNativeSeparators(participantPath(d->path));
        if (!sealed)
            lines.append(tr("The file is damaged: %1").arg(sealed.problem().cause));
        else if (*sealed > 0)
            lines.append(tr("«%1»: %n line(s) about participants are not as they were written", nullptr, *sealed).arg(file));
    }
    return lines;
}

QStringList Workbook::check() const
{
    QStringList findings = brokenAnswers();
    Query keys(*d->database, "PRAGMA foreign_key_check");
    if (keys.run()) {
        while (keys.next())
            findings += tr("The file is damaged: a line of table %1 belongs to nothing").arg(keys.text(0));
    }
    const auto formName = [this](const QString &id) {
        const FormHead head = d->heads.value(id);
        return QStringLiteral("%1 «%2»").arg(head.templateId, copyTitle(id));
    };
    const auto isDangling = [this](const QJsonObject &reference) {
        bool alive = false;
        referenceTitle(reference, &alive);
        return !alive;
    };
    if (!d->stranded.isEmpty())
        findings += tr("%n form(s) about participants are still in the process file, unprotected", nullptr, int(d->stranded.size()));
    for (const FormHead &head : allCopies()) {
        const Template *definition = d->catalog->find(head.templateId);
        if (!definition) {
            findings += tr("%1: no such form in this program").arg(head.templateId);
            continue;
        }
        const bool ownScope = definition->scope != Scope::Process && definition->scope != Scope::Register;
        if (ownScope && !head.pattern && head.subject.isNull())
            findings += tr("%1: the copy belongs to nothing").arg(formName(head.id));
        else if (!head.subject.isNull() && isDangling(head.subject.toJson()))
            findings += tr("%1: what the copy belongs to is gone: «%2»").arg(formName(head.id), head.subject.title);
    }
    for (FormStore *store : d->stores()) {
        for (const auto &[form, stored] : store->allCells()) {
            const Template *definition = d->definitionOf(form);
            if (!definition)
                continue;
            const Field *field = definition->field(stored.cell.field);
            if (!field) {
                findings += tr("%1: an answer to a field that does not exist: %2").arg(formName(form), placeOf(stored.cell));
                continue;
            }
            if (field->type != FieldType::Reference)
                continue;
            for (const QJsonObject &reference : referencesIn(stored.value)) {
                if (isDangling(reference))
                    findings += tr("%1: %2 points to something that is gone: «%3»")
                                    .arg(formName(form), placeOf(stored.cell), reference.value(QLatin1StringView("title")).toString());
            }
        }
    }
    for (const FormHead &head : allCopies())
        (void)form(head.id);
    if (d->readProblem)
        findings += d->readProblem->sentence;
    return findings;
}

} // namespace sjusteg
