// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ReferenceTargets.h"

#include "document/Wording.h"
#include "flow/Completion.h"

#include <QCoreApplication>

namespace sjusteg::screen {

namespace {

struct TargetWords {
    Q_DECLARE_TR_FUNCTIONS(ReferenceTargets)
};

struct Target {
    QString templateId; ///< empty: this very copy
    QString table;      ///< empty: whole copies
};

Target parseTarget(const QString &text)
{
    if (text.startsWith(QLatin1StringView("same:")))
        return {{}, text.mid(5)};
    // Template ids hold a point themselves (mal-1.2.opportunities), so the table is what follows the last one, if it is a name.
    const int point = int(text.lastIndexOf(QLatin1Char('.')));
    if (point < 0 || text.at(point + 1).isDigit())
        return {text, text.startsWith(QLatin1StringView("reg-")) ? QStringLiteral("rows") : QString()};
    return {text.left(point), text.mid(point + 1)};
}

Value headValue(const Workbook &workbook, const Form &form, const Template &definition, const QString &field)
{
    const Value stored = form.value({field, {}, {}});
    const Field *known = definition.field(field);
    return stored.isUndefined() && known && known->isDerived() ? derivedValue(workbook, form, {field, {}, {}}) : stored;
}

/// {"theirs": "ours"}: the copy's own field must point to the same as ours does. An empty one of ours filters nothing.
bool passes(const FormContext &context, const Field &field, const Form &candidate, const Template &definition)
{
    const QJsonObject filter = field.filter.toObject();
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const Value ours = headValue(context.workbook(), context.form(), context.definition(), it->toString());
        const Value theirs = headValue(context.workbook(), candidate, definition, it.key());
        if (!isBlank(ours) && !isBlank(theirs) && !sameTarget(ours.toObject(), theirs.toObject()))
            return false;
    }
    return true;
}

void addRows(const FormContext &context, const Form &form, const QString &table, QVector<TargetChoice> &result)
{
    for (const Row &row : form.rows(table)) {
        const QString title = context.workbook().rowTitle(form.head.id, table, row.id);
        if (!title.isEmpty())
            result.append({title, Reference{form.head.id, row.id, title}.toJson()});
    }
}

} // namespace

bool sameTarget(const QJsonObject &a, const QJsonObject &b)
{
    const QLatin1StringView page("template");
    if (a.contains(page) || b.contains(page))
        return a.value(page) == b.value(page);
    const Reference left = Reference::fromJson(a);
    const Reference right = Reference::fromJson(b);
    return left.form == right.form && left.row == right.row;
}

QVector<TargetChoice> referenceChoices(const FormContext &context, const Field &field)
{
    QVector<TargetChoice> result;
    const Workbook &workbook = context.workbook();
    for (const QString &text : field.targets) {
        const Target target = parseTarget(text);
        if (target.templateId.isEmpty()) {
            addRows(context, context.form(), target.table, result);
            continue;
        }
        if (text == QLatin1StringView("template")) {
            QStringList pages;
            for (const Template &one : workbook.catalog().templates()) {
                if (!one.isRegister())
                    pages.append(one.id);
            }
            for (int step = 1; step <= 7; ++step)
                pages.append(QStringLiteral("pafyll-%1").arg(step));
            for (const QString &page : std::as_const(pages)) {
                const QJsonObject reference{{QStringLiteral("template"), page}};
                result.append({Wording(workbook).reference(reference), reference});
            }
            continue;
        }
        const Template *definition = workbook.catalog().find(target.templateId);
        if (text == QLatin1StringView("verktoy")) {
            for (const Template &tool : workbook.catalog().templates()) {
                if (tool.kind == TemplateKind::Tool)
                    result.append({tool.title, QJsonObject{{QStringLiteral("template"), tool.id}}});
            }
            continue;
        }
        const QVector<FormHead> copies = definition ? workbook.copies(target.templateId) : QVector<FormHead>();
        for (const FormHead &head : copies) {
            const Form *form = head.pattern ? nullptr : workbook.form(head.id);
            if (!form || !passes(context, field, *form, *definition))
                continue;
            if (!target.table.isEmpty()) {
                addRows(context, *form, target.table, result);
            } else {
                const QString title = workbook.copyTitle(head.id);
                result.append({title, Reference{head.id, {}, title}.toJson()});
            }
        }
    }
    return result;
}

QString nothingToChoose(const FormContext &context, const Field &field)
{
    QStringList places;
    for (const QString &text : field.targets) {
        const Target target = parseTarget(text);
        const Template *definition = target.templateId.isEmpty() ? &context.definition() : context.workbook().catalog().find(target.templateId);
        const Field *table = definition && target.templateId.isEmpty() ? definition->field(target.table) : nullptr;
        if (table)
            places.append(TargetWords::tr("\u00ab%1\u00bb in this form").arg(table->label));
        else if (definition && definition->isRegister())
            places.append(TargetWords::tr("\u00ab%1\u00bb under Registers").arg(definition->shortTitle));
        else if (definition)
            places.append((definition->number() + QLatin1Char(' ') + definition->shortTitle).trimmed());
    }
    places.removeDuplicates();
    return places.isEmpty() ? TargetWords::tr("Nothing to choose yet")
                            : TargetWords::tr("Nothing to choose yet \u2013 add in %1").arg(places.join(TargetWords::tr(" or ")));
}

std::optional<NewTarget> newTarget(const FormContext &context, const Field &field, const QString &title)
{
    Workbook &workbook = context.workbook();
    if (field.targets.isEmpty() || title.trimmed().isEmpty())
        return std::nullopt;
    const Target target = parseTarget(field.targets.first());
    const Template *definition = target.templateId.isEmpty() ? &context.definition() : workbook.catalog().find(target.templateId);
    if (!definition)
        return std::nullopt;
    if (target.table.isEmpty()) {
        const Form copy = workbook.newCopy(definition->id, {}, title.trimmed());
        return NewTarget{{{copy.head.id, AddForm{copy}}}, Reference{copy.head.id, {}, title.trimmed()}.toJson()};
    }
    const Form *form = target.templateId.isEmpty() ? &context.form() : workbook.single(target.templateId);
    const Field *table = definition->field(target.table);
    if (!form || !table)
        return std::nullopt;
    QString column = definition->titleColumns.value(target.table).value(0);
    for (const Field &candidate : table->columns) {
        const bool words = candidate.type == FieldType::Text || candidate.type == FieldType::LongText;
        if (column.isEmpty() && words && candidate.need == Need::Required)
            column = candidate.id;
    }
    Row row = workbook.newRow(form->head.id, target.table);
    row.cells.insert(column, title.trimmed());
    return NewTarget{{{form->head.id, InsertRow{target.table, int(form->rows(target.table).size()), row}}},
                     Reference{form->head.id, row.id, title.trimmed()}.toJson()};
}

} // namespace sjusteg::screen
