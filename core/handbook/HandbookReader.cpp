// SPDX-License-Identifier: MPL-2.0
#include "handbook/HandbookReader.h"

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

void HandbookReader::claim(const QString &id, const Place &place)
{
    if (m_ids.contains(id))
        m_issues.add(place, tr("the id «%1» is used twice").arg(id));
    m_ids.insert(id);
}

QVector<GuidanceText> HandbookReader::readTexts(ObjectReader &reader)
{
    QVector<GuidanceText> texts;
    for (const auto &[object, place] : reader.objects("texts"_L1)) {
        ObjectReader text(object, place, m_issues);
        texts.append({text.requiredText("id"_L1), text.requiredText("title"_L1), text.requiredText("body"_L1), text.text("source"_L1)});
        text.finish();
        claim(texts.constLast().id, place);
    }
    return texts;
}

Model HandbookReader::readModel(const QJsonObject &object, const Place &place)
{
    ObjectReader reader(object, place, m_issues);
    Model model;
    model.principles = reader.texts("principles"_L1);
    model.prerequisites = reader.texts("prerequisites"_L1);
    model.endResult = reader.texts("end_result"_L1);
    model.texts = readTexts(reader);
    model.extras = reader.texts("extras"_L1);
    return model;
}

Step HandbookReader::readStep(const QJsonObject &object, const Place &place, int number)
{
    ObjectReader reader(object, place, m_issues);
    Step step;
    step.number = reader.whole("step"_L1);
    if (step.number != number)
        reader.issue("step"_L1, tr("expected %1").arg(number));
    step.title = reader.requiredText("title"_L1);
    step.railTitle = reader.requiredText("rail_title"_L1);
    step.purpose = reader.texts("purpose"_L1);
    step.results = reader.texts("results"_L1);
    step.texts = readTexts(reader);
    step.templates = reader.texts("templates"_L1);
    step.extras = reader.texts("extras"_L1);
    step.reflection = reader.requiredText("reflection"_L1);
    step.runSheet = reader.requiredText("run_sheet"_L1);
    reader.finish();
    return step;
}

QVector<ChangeNote> HandbookReader::readChanges(const QJsonObject &object, const Place &place)
{
    QVector<ChangeNote> notes;
    ObjectReader reader(object, place, m_issues);
    for (const auto &[item, where] : reader.objects("notes"_L1)) {
        ObjectReader note(item, where, m_issues);
        ChangeNote read{note.requiredText("id"_L1), note.requiredText("title"_L1), note.requiredText("text"_L1), note.texts("concerns"_L1),
                        QDate::fromString(note.text("dated"_L1), Qt::ISODate)};
        if (!read.dated.isValid())
            note.issue("dated"_L1, tr("expected a date, year-month-day"));
        note.finish();
        claim(read.id, where);
        notes.append(std::move(read));
    }
    return notes;
}

} // namespace sjusteg
