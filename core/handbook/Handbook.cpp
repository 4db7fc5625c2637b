// SPDX-License-Identifier: MPL-2.0
#include "handbook/Handbook.h"

#include "handbook/HandbookReader.h"
#include "handbook/JsonFile.h"
#include "handbook/Steps.h"

#include <QDir>

namespace sjusteg {

namespace {

const GuidanceText *findText(const QVector<GuidanceText> &texts, const QString &id)
{
    const auto it = std::find_if(texts.cbegin(), texts.cend(), [&id](const GuidanceText &text) { return text.id == id; });
    return it == texts.cend() ? nullptr : &*it;
}

} // namespace

Result<std::shared_ptr<const Handbook>> Handbook::read(const QString &directory)
{
    const QDir dir(directory);
    auto handbook = std::make_shared<Handbook>();
    HandbookReader reader;

    const Result<QJsonDocument> model = readJsonFile(dir.filePath(QStringLiteral("model.json")));
    if (!model)
        return model.problem();
    handbook->m_model = reader.readModel(model->object(), {QStringLiteral("model.json"), {}});
    for (int number = 1; number <= lastStep; ++number) {
        const QString file = QStringLiteral("step-%1.json").arg(number);
        const Result<QJsonDocument> step = readJsonFile(dir.filePath(file));
        if (!step)
            return step.problem();
        handbook->m_steps.append(reader.readStep(step->object(), {file, {}}, number));
    }
    const Result<QJsonDocument> changes = readJsonFile(dir.filePath(QStringLiteral("changes.json")));
    if (!changes)
        return changes.problem();
    handbook->m_changes = reader.readChanges(changes->object(), {QStringLiteral("changes.json"), {}});

    if (!reader.issues().isEmpty())
        return reader.issues().problem();
    return std::shared_ptr<const Handbook>(std::move(handbook));
}

QVector<ChangeNote> Handbook::changesFor(const QString &id) const
{
    QVector<ChangeNote> found;
    for (const ChangeNote &note : m_changes) {
        if (note.concerns.contains(id))
            found.append(note);
    }
    return found;
}

const GuidanceText *Handbook::text(const QString &id) const
{
    if (const GuidanceText *found = findText(m_model.texts, id))
        return found;
    for (const Step &step : m_steps) {
        if (const GuidanceText *found = findText(step.texts, id))
            return found;
    }
    return nullptr;
}

} // namespace sjusteg
