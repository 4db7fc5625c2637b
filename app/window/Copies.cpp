// SPDX-License-Identifier: MPL-2.0
#include "window/Copies.h"

#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QLocale>

namespace sjusteg {

Copies::Copies(const Workspace &workspace, QWidget *window)
    : m_workspace(workspace)
    , m_window(window)
{
}

QVector<Reference> Copies::subjects(const Template &definition) const
{
    const Workbook &workbook = m_workspace.workbook;
    const QVector<FormHead> existing = workbook.copies(definition.id);
    const auto isTaken = [&](const Reference &row) {
        return std::any_of(existing.begin(), existing.end(), [&](const FormHead &head) {
            return !head.pattern && head.subject.form == row.form && head.subject.row == row.row;
        });
    };
    const bool mayRepeat = definition.severalCopies || definition.scope == Scope::Evaluation;
    QVector<Reference> result;
    for (const QString &target : definition.subjectTables) {
        const bool isRegister = target.startsWith(QLatin1String("reg-"));
        const qsizetype dot = target.lastIndexOf(QLatin1Char('.'));
        const QString source = isRegister ? target.section(QLatin1Char('.'), 0, 0) : target.left(dot);
        const QString table = isRegister ? QStringLiteral("rows") : target.mid(dot + 1);
        for (const FormHead &head : workbook.copies(source)) {
            const Form *form = workbook.form(head.id);
            if (!form)
                continue;
            for (const Row &row : form->rows(table)) {
                const Reference reference{head.id, row.id, workbook.rowTitle(head.id, table, row.id)};
                if (!reference.title.isEmpty() && (mayRepeat || !isTaken(reference)))
                    result.append(reference);
            }
        }
    }
    return result;
}

QString Copies::suggestedName(const Template &definition) const
{
    const QDate today = m_workspace.workbook.clock().today();
    const QString date = QLocale().toString(today, QLocale::ShortFormat);
    return definition.kind == TemplateKind::RunSheet ? tr("Meeting %1").arg(date) : date;
}

QString Copies::create(const Template &definition)
{
    Reference subject;
    QString name;
    if (!definition.subjectTables.isEmpty()) {
        const QVector<Reference> rows = subjects(definition);
        if (rows.isEmpty()) {
            tellWhereSubjectsComeFrom(definition);
            return {};
        }
        QStringList titles;
        for (const Reference &row : rows)
            titles.append(row.title);
        const int chosen = m_workspace.dialogs.choose(m_window, definition.title, tr("Whom or what is the copy for?"), titles);
        if (chosen < 0)
            return {};
        subject = rows.at(chosen);
    } else {
        const std::optional<QString> given =
            m_workspace.dialogs.text(m_window, definition.title, tr("Name of the copy"), suggestedName(definition));
        if (!given)
            return {};
        name = *given;
    }
    const Field *named = definition.namingField();
    Form copy = m_workspace.workbook.newCopy(definition.id, subject, named ? QString() : name);
    if (named && !name.trimmed().isEmpty())
        copy.fields.insert(named->id, name.trimmed().left(named->maxLength));
    return add(copy, tr("New copy"));
}

void Copies::tellWhereSubjectsComeFrom(const Template &definition)
{
    const QString target = definition.subjectTables.constFirst();
    const bool isRegister = target.startsWith(QLatin1String("reg-"));
    const QString source = isRegister ? target.section(QLatin1Char('.'), 0, 0) : target.left(target.lastIndexOf(QLatin1Char('.')));
    const Template *place = m_workspace.workbook.catalog().find(source);
    const QString title = place ? (parts::number(*place) + QLatin1Char(' ') + place->shortTitle).trimmed() : source;
    const int answer = m_workspace.dialogs.ask(
        m_window, {definition.title, tr("There is no row left to make a copy for. Rows are added in «%1».").arg(title), {},
                   {tr("Go there"), tr("Close")}});
    if (answer == 0)
        Q_EMIT m_workspace.requests.target(source);
}

QString Copies::createPattern(const Template &definition)
{
    return add(m_workspace.workbook.newCopy(definition.id, {}, {}, true), tr("New common starting point"));
}

QString Copies::add(const Form &form, const QString &text)
{
    const Edit edit{text, QStringLiteral("edit"), {{form.head.id, AddForm{form}}}};
    return perform(m_workspace, edit) ? form.head.id : QString();
}

bool Copies::rename(const QString &formId)
{
    const std::optional<FormHead> before = m_workspace.workbook.head(formId);
    if (!before)
        return false;
    const Template *definition = m_workspace.workbook.catalog().find(before->templateId);
    const Field *named = definition ? definition->namingField() : nullptr;
    const Form *form = named && before->name.isEmpty() ? m_workspace.workbook.form(formId) : nullptr;
    const CellRef cell{named ? named->id : QString(), {}, {}};
    const QString standing = form ? form->value(cell).toString() : before->name;
    const std::optional<QString> name = m_workspace.dialogs.text(m_window, tr("Rename copy"), tr("Name of the copy"), standing);
    if (!name || *name == standing)
        return false;
    if (form) {
        const Value after = name->trimmed().isEmpty() ? noValue() : Value(name->trimmed().left(named->maxLength));
        return perform(m_workspace, {tr("Rename copy"), QStringLiteral("edit"), {{formId, SetCell{cell, form->value(cell), after}}}});
    }
    FormHead after = *before;
    after.name = *name;
    return perform(m_workspace, {tr("Rename copy"), QStringLiteral("edit"), {{formId, SetHead{*before, after}}}});
}

QString Copies::duplicate(const QString &formId)
{
    const Form *source = m_workspace.workbook.form(formId);
    if (!source)
        return {};
    const QString name = tr("%1 (copy)").arg(source->head.name.isEmpty() ? m_workspace.workbook.copyTitle(formId) : source->head.name);
    const Template *definition = m_workspace.workbook.catalog().find(source->head.templateId);
    const Field *named = definition && source->head.name.isEmpty() ? definition->namingField() : nullptr;
    Form copy = m_workspace.workbook.newCopy(source->head.templateId, source->head.subject, named ? QString() : name);
    copy.fields = source->fields;
    if (named)
        copy.fields.insert(named->id, name.left(named->maxLength));
    copy.tables = source->tables;
    copy.votes = source->votes;
    copy.head.filledBy = source->head.filledBy;
    copy.head.status = FormStatus::Begun;
    return add(copy, tr("Duplicate copy"));
}

bool Copies::remove(const QString &formId)
{
    const Form *form = m_workspace.workbook.form(formId);
    if (!form)
        return false;
    const int answer = m_workspace.dialogs.ask(
        m_window, {tr("Delete copy"), tr("Delete «%1»? You can undo this until the file is closed.").arg(m_workspace.workbook.copyTitle(formId)),
                   {}, {tr("Delete"), tr("Keep")}, 1});
    if (answer != 0)
        return false;
    return perform(m_workspace, {tr("Delete copy"), QStringLiteral("edit"), {{formId, DropForm{*form}}}});
}

} // namespace sjusteg
