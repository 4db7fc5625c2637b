// SPDX-License-Identifier: MPL-2.0
#include "search/HandbookTexts.h"

#include "library/Library.h"

#include <QRegularExpression>

namespace sjusteg {

namespace {

/// **bold** and [title](id) as they read.
QString withoutMarkup(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]+\\)"));
    text.replace(link, QStringLiteral("\\1"));
    return text.remove(QStringLiteral("**"));
}

void append(const QVector<GuidanceText> &texts, int step, QVector<HandbookText> &all)
{
    for (const GuidanceText &text : texts)
        all.append({text.id, step, text.title, withoutMarkup(text.body)});
}

int stepOf(const QString &target, const TemplateCatalog &catalog)
{
    if (const Template *definition = catalog.find(target))
        return definition->step.value_or(0);
    static const QRegularExpression ofStep(QStringLiteral("^(?:p|pafyll-|steg-)([1-7])"));
    return ofStep.match(target).captured(1).toInt();
}

} // namespace

QVector<HandbookText> handbookTexts(const Handbook &handbook, const TemplateCatalog &catalog)
{
    QVector<HandbookText> all;
    append(handbook.model().texts, 0, all);
    for (const Step &step : handbook.steps()) {
        all.append({QStringLiteral("steg-%1").arg(step.number), step.number, step.title, (step.purpose + step.results).join(QStringLiteral(" · "))});
        append(step.texts, step.number, all);
    }
    for (const ChangeNote &note : handbook.changes()) {
        const QString target = note.concerns.value(0);
        all.append({target, stepOf(target, catalog), note.title, withoutMarkup(note.text)});
    }
    for (const Template &definition : catalog.templates()) {
        QStringList about{definition.purpose, definition.whoAndWhen};
        about.removeAll(QString());
        all.append({definition.id, definition.step.value_or(0), definition.title, about.join(QLatin1Char(' '))});
    }
    return all;
}

QVector<HandbookText> exampleTexts(const Library &library)
{
    QVector<HandbookText> all;
    for (const Card &card : library.cards()) {
        QStringList body;
        for (const QString &field : cardTextFields())
            body.append(card.texts.value(field).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        for (const CardCriterion &one : card.criteria)
            body.append(one.assessment);
        body.append(card.text(QLatin1StringView("industries")));
        body.removeAll(QString());
        all.append({card.id, 0, card.nameWithPlace(), body.join(QStringLiteral(" · ")), true});
    }
    return all;
}

} // namespace sjusteg
