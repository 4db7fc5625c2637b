// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"

namespace sjusteg {

namespace {

constexpr qsizetype longestName = 110; ///< letters; file systems count bytes, and å takes two

/// Without what Windows, Linux or a synced folder refuses in a name.
QString safe(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool refused = QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control || c == QChar::LineSeparator;
        name += refused ? QLatin1Char(' ') : c;
    }
    name = name.simplified().left(longestName).trimmed();
    while (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return name.trimmed();
}

} // namespace

QString exportName(const Workbook &workbook, const Form &form)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return safe(form.head.templateId);
    const QString number = definition->number();
    const QString shortTitle = definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle;
    const QString title = number.isEmpty() ? shortTitle : QCoreApplication::translate("sjusteg::FormDocument", "Template %1 %2").arg(number, shortTitle);
    QString subject = FormDocument::subject(workbook, *definition, form);
    // Seven templates with one title: the step tells them apart.
    if (definition->kind == TemplateKind::Reflection && definition->step)
        subject = QCoreApplication::translate("sjusteg::FormDocument", "Step %1").arg(*definition->step);
    return safe(subject.isEmpty() ? title : title + QStringLiteral(" – ") + subject);
}

} // namespace sjusteg
