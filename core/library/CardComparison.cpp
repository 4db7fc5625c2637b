// SPDX-License-Identifier: MPL-2.0
#include "library/CardComparison.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fitText(const Card &card, const CardWords &words)
{
    const QString note = card.text("fit_note"_L1);
    return note.isEmpty() ? words.fit(card) : words.fit(card) + u'\n' + note;
}

const CardCriterion *criterionOf(const Card &card, const QString &id)
{
    for (const CardCriterion &one : card.criteria) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

} // namespace

QString criterionText(const CardCriterion &criterion, const CardWords &words)
{
    const QString basis = words.basis(criterion);
    QStringList said{criterion.assessment, basis.isEmpty() ? QString() : u"(%1)"_s.arg(basis)};
    said.removeAll(QString());
    return said.join(u'\n');
}

QVector<ComparedPart> compareCards(const Card &left, const Card &right, const CardWords &words)
{
    QVector<ComparedPart> lines;
    const auto add = [&lines](const QString &label, const QString &one, const QString &other) { lines.append({label, one, other, one == other}); };
    add(words.label(u"municipality"_s), left.place(), right.place());
    add(words.label(u"fit"_s), fitText(left, words), fitText(right, words));
    const QVector<CardPart> rightParts = words.parts(right);
    const QVector<CardPart> leftParts = words.parts(left);
    for (qsizetype i = 0; i < leftParts.size(); ++i)
        add(leftParts.at(i).label, leftParts.at(i).text, rightParts.at(i).text);
    for (const CardCriterion &criterion : left.criteria) {
        const CardCriterion *other = criterionOf(right, criterion.id);
        add(criterion.criterion, criterionText(criterion, words), other ? criterionText(*other, words) : QString());
    }
    const QVector<CardPart> leftFacts = words.facts(left);
    const QVector<CardPart> rightFacts = words.facts(right);
    for (qsizetype i = 0; i < leftFacts.size(); ++i)
        add(leftFacts.at(i).label, leftFacts.at(i).text, rightFacts.at(i).text);
    add(words.label(u"source"_s), words.source(left), words.source(right));
    return lines;
}

} // namespace sjusteg
