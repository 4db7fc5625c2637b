// SPDX-License-Identifier: MPL-2.0
#include "flow/EvaluationComparison.h"

#include <QSet>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = EvaluationComparison::Answer;

QString choiceOf(const Value &value)
{
    return value.isObject() ? value.toObject().value("option"_L1).toString() : value.toString();
}

/// A theme's row: the words people wrote in it, under the headings of their columns.
Answer rowAnswer(const Field &table, const Form &form, const QString &rowId)
{
    Answer answer;
    answer.asked = true;
    const Row *row = form.row(table.id, rowId);
    const DeliveredRow *delivered = table.delivered(rowId);
    for (const Field &column : table.columns) {
        const QString text = row ? row->cell(column.id).toString().trimmed() : QString();
        const bool isTheme = delivered && delivered->cells.contains(column.id);
        if (!text.isEmpty() && !isTheme)
            answer.said.append({column.label, text});
    }
    return answer;
}

Answer fieldAnswer(const Field &field, const Form &form)
{
    Answer answer;
    answer.asked = true;
    const Value value = form.fields.value(field.id, noValue());
    const Option *option = field.option(choiceOf(value));
    const QString text = option ? option->label : value.toString();
    if (!text.isEmpty())
        answer.said.append({{}, text});
    return answer;
}

/// `source` is a field, or `table.row`.
Answer answerTo(const QString &source, const Template &definition, const Form &form)
{
    if (source.isEmpty())
        return {};
    const Field *field = definition.field(source.section(u'.', 0, 0));
    if (!field)
        return {};
    return field->isTable() ? rowAnswer(*field, form, source.section(u'.', 1)) : fieldAnswer(*field, form);
}

/// Only choices can be told to differ; words are for people to compare.
bool choseDifferently(const QJsonArray &sources, const Template &definition, const Form &form)
{
    QSet<QString> chosen;
    for (const QJsonValue &source : sources) {
        const Field *field = definition.field(source.toString());
        const QString option = field && field->type == FieldType::Choice ? choiceOf(form.fields.value(field->id, noValue())) : QString();
        if (!option.isEmpty())
            chosen.insert(option);
    }
    return chosen.size() > 1;
}

} // namespace

bool EvaluationComparison::hasAnswers() const
{
    return std::any_of(themes.cbegin(), themes.cend(), [](const Theme &theme) {
        return std::any_of(theme.answers.cbegin(), theme.answers.cend(), [](const Answer &answer) { return !answer.said.isEmpty(); });
    });
}

EvaluationComparison compareEvaluations(const Template &definition, const Form &form)
{
    const QJsonObject &view = definition.sideBySide;
    EvaluationComparison result;
    result.title = view.value("title"_L1).toString();
    result.differs = view.value("differs"_L1).toString();
    const QJsonArray parts = view.value("columns"_L1).toArray();
    for (const QJsonValue &part : parts)
        result.parts.append(part.toString());
    const QJsonArray rows = view.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonArray sources = row["cells"_L1].toArray();
        EvaluationComparison::Theme theme;
        theme.title = row["title"_L1].toString();
        theme.differs = choseDifferently(sources, definition, form);
        for (const QJsonValue &source : sources)
            theme.answers.append(answerTo(source.toString(), definition, form));
        result.themes.append(theme);
    }
    return result;
}

} // namespace sjusteg
