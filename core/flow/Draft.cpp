// SPDX-License-Identifier: MPL-2.0
#include "flow/Draft.h"

#include "workbook/FormEdit.h"

#include <QCoreApplication>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Draft)
};

} // namespace

const Form *Draft::form(const QString &id) const
{
    const auto own = m_forms.find(id);
    return own == m_forms.end() ? m_workbook.form(id) : own->second.get();
}

QVector<FormHead> Draft::copies(const QString &templateId) const
{
    const auto known = m_copies.constFind(templateId);
    if (known != m_copies.constEnd())
        return *known;
    QVector<FormHead> heads = m_workbook.copies(templateId);
    for (const auto &[id, own] : m_forms) {
        const auto at = std::find_if(heads.begin(), heads.end(), [&id = id](const FormHead &head) { return head.id == id; });
        if (!own && at != heads.end())
            heads.erase(at);
        else if (own && at != heads.end())
            *at = own->head;
        else if (own && own->head.templateId == templateId)
            heads.append(own->head);
    }
    return *m_copies.insert(templateId, heads);
}

Form *Draft::changeable(const QString &id)
{
    const auto own = m_forms.find(id);
    if (own != m_forms.end())
        return own->second.get();
    const Form *stored = m_workbook.form(id);
    if (!stored)
        return nullptr;
    return m_forms.emplace(id, std::make_unique<Form>(*stored)).first->second.get();
}

Result<void> Draft::apply(const FormChange &change)
{
    if (const auto *add = std::get_if<AddForm>(&change.change)) {
        m_copies.remove(add->form.head.templateId);
        m_forms[change.form] = std::make_unique<Form>(add->form);
        return {};
    }
    Form *form = changeable(change.form);
    const Template *definition = form ? definitionOf(*form) : nullptr;
    if (!definition)
        return Problem{DraftText::tr("The form is no longer there."), change.form};
    if (std::holds_alternative<DropForm>(change.change)) {
        m_copies.remove(form->head.templateId);
        m_forms[change.form].reset();
        return {};
    }
    if (std::holds_alternative<SetHead>(change.change))
        m_copies.remove(form->head.templateId);
    return changeForm(*definition, *form, change.change);
}

void Draft::setOrigins(const QString &formId, const QJsonArray &carried, const QJsonArray &refused)
{
    if (Form *form = changeable(formId)) {
        form->carried = carried;
        form->refused = refused;
    }
}

QString Draft::rowTitle(const Form &form, const QString &table, const QString &row) const
{
    const Template *definition = definitionOf(form);
    const Row *found = isChanged(form.head.id) && definition ? this->row(form, table, row) : nullptr;
    QStringList parts;
    if (found) {
        // Only words can have been written in the edit that is being worked out; other titles are as they were.
        QStringList columns = definition->titleColumns.value(table);
        const Field *field = definition->field(table);
        for (const Field &column : field ? field->columns : QVector<Field>()) {
            const bool text = column.type == FieldType::Text || column.type == FieldType::LongText;
            if (columns.isEmpty() && text && column.need == Need::Required)
                columns.append(column.id);
        }
        for (const QString &column : std::as_const(columns)) {
            const Field *known = field->column(column);
            const bool text = known && (known->type == FieldType::Text || known->type == FieldType::LongText);
            if (!text)
                return m_workbook.rowTitle(form.head.id, table, row);
            const QString words = found->cell(column).toString().trimmed().section(u'\n', 0, 0);
            if (!words.isEmpty())
                parts.append(words);
        }
    }
    return parts.isEmpty() ? m_workbook.rowTitle(form.head.id, table, row) : parts.join(u" – "_s);
}

QString Draft::referenceTitle(const QJsonObject &reference) const
{
    const Reference target = Reference::fromJson(reference);
    if (const Form *changed = isChanged(target.form) ? form(target.form) : nullptr; changed && !target.row.isEmpty()) {
        for (auto table = changed->tables.cbegin(); table != changed->tables.cend(); ++table) {
            if (row(*changed, table.key(), target.row)) {
                const QString title = rowTitle(*changed, table.key(), target.row);
                return title.isEmpty() ? target.title : title;
            }
        }
    }
    return m_workbook.referenceTitle(reference);
}

} // namespace sjusteg
