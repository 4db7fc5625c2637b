// SPDX-License-Identifier: MPL-2.0
#include "document/FormDocument.h"

namespace sjusteg {

namespace {

constexpr qsizetype longestName = 110; ///< letters
constexpr qsizetype mostBytes = 220;   ///< file systems take 255, and a number and «.pdf» may follow; å takes two, ት three

} // namespace

/// Without what Windows, Linux or a synced folder refuses in a name.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title) {
        const bool refused = QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control || c == QChar::LineSeparator;
        // Marks without a shape would make two names look alike, or turn one around.
        if (c.category() != QChar::Other_Format)
            name += refused ? QLatin1Char(' ') : c;
    }
    name = name.simplified().left(longestName);
    while (name.toUtf8().size() > mostBytes)
        name.chop(1);
    while (!name.isEmpty() && (name.back().isHighSurrogate() || name.back().isSpace() || QStringLiteral(".–,").contains(name.back())))
        name.chop(1);
    return name;
}

QString exportName(const Workbook &workbook, const Form &form)
{
    const Template *definition = workbook.catalog().find(form.head.templateId);
    if (!definition)
        return fileName(form.head.templateId);
    const QString number = definition->number();
    const QString shortTitle = definition->shortTitle.isEmpty() ? definition->title : definition->shortTitle;
    const QString title = number.isEmpty() ? shortTitle : QCoreApplication::translate("sjusteg::FormDocument", "Template %1 %2").arg(number, shortTitle);
    QString subject = FormDocument::subject(workbook, *definition, form);
    // Seven templates with one title: the step tells them apart.
    if (definition->kind == TemplateKind::Reflection && definition->step)
        subject = QCoreApplication::translate("sjusteg::FormDocument", "Step %1").arg(*definition->step);
    return fileName(subject.isEmpty() ? title : title + QStringLiteral(" – ") + subject);
}

} // namespace sjusteg
