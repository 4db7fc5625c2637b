// SPDX-License-Identifier: MPL-2.0
#include "library/ShareFields.h"
#include "library/SharedExamples.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SharedText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SharedExamples)
};

const QString sharedFormat = u"sjusteg-examples"_s;
constexpr int sharedVersion = 1;
constexpr qsizetype longestName = 200;

Problem notWritten(const QString &cause)
{
    return {SharedText::tr("The file is damaged, or was changed by another program. Ask for it again."), cause};
}

/// A name to show: one line, not longer than a name is.
bool isName(const QJsonValue &value)
{
    const QString text = value.toString();
    return value.isUndefined() || (value.isString() && text.size() <= longestName
        && std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 0x20 || letter.unicode() == 0x7f; }));
}

/// The first key that is not among those known.
QString strangeKey(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key();
    }
    return {};
}

Result<SharedExample> readExample(const QJsonValue &value, const TemplateCatalog &catalog)
{
    static const QStringList known{u"template"_s, u"template_version"_s, u"title"_s, u"industry"_s, u"occupation"_s, u"answers"_s};
    const QJsonObject object = value.toObject();
    if (const QString key = strangeKey(object, known); !value.isObject() || !key.isEmpty())
        return notWritten(key.isEmpty() ? u"an example is no object"_s : u"unknown key «%1»"_s.arg(key));
    SharedExample example;
    example.templateId = object.value("template"_L1).toString();
    const Template *definition = catalog.find(example.templateId);
    if (!definition || !sharedTemplates().contains(example.templateId))
        return Problem{SharedText::tr("The file holds something else than examples that can be given away. Nothing was taken in."), example.templateId.left(80)};
    example.templateVersion = object.value("template_version"_L1).toInt(1);
    if (example.templateVersion > definition->version)
        return Problem{SharedText::tr("«%1» was written with a newer version of Sjusteg. Update the program to take it in.").arg(sharedTitle(*definition)), {}};
    for (const auto key : {"title"_L1, "industry"_L1, "occupation"_L1}) {
        if (!isName(object.value(key)))
            return notWritten(u"«%1» is no name"_s.arg(key));
    }
    if (!object.value("answers"_L1).isObject() || object.value("title"_L1).toString().trimmed().isEmpty())
        return notWritten(u"an example without title or answers"_s);
    example.title = object.value("title"_L1).toString().trimmed();
    example.industry = object.value("industry"_L1).toString().trimmed();
    example.occupation = object.value("occupation"_L1).toString().trimmed();
    example.answers = withoutPersons(*definition, object.value("answers"_L1).toObject());
    return example;
}

} // namespace

QByteArray sharedToBytes(const SharedExamples &shared)
{
    QJsonArray examples;
    for (const SharedExample &one : shared.examples) {
        QJsonObject object{{u"template"_s, one.templateId}, {u"template_version"_s, one.templateVersion}, {u"title"_s, one.title},
                           {u"answers"_s, one.answers}};
        if (!one.industry.isEmpty())
            object.insert("industry"_L1, one.industry);
        if (!one.occupation.isEmpty())
            object.insert("occupation"_L1, one.occupation);
        examples.append(object);
    }
    const QJsonObject rest{{u"from"_s, shared.from}, {u"made"_s, shared.made.toString(Qt::ISODate)}, {u"examples"_s, examples}};
    // What it is stands first, so that a file that breaks off is still known.
    const QString head = u"{\n    \"format\": \"%1\",\n    \"version\": %2,"_s.arg(sharedFormat).arg(sharedVersion);
    return QJsonDocument(rest).toJson().replace(0, 1, head.toUtf8());
}

Result<SharedExamples> readShared(const QByteArray &bytes, const TemplateCatalog &catalog)
{
    if (bytes.size() > largestShared)
        return Problem{SharedText::tr("The file is larger than %1 MB. A file of examples is never that large.").arg(largestShared / 1024 / 1024), {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const QJsonObject file = document.object();
    if (error.error != QJsonParseError::NoError || file.value("format"_L1) != sharedFormat) {
        // A file that begins as ours does and then breaks off is ours all the same.
        const bool cutOff = error.error != QJsonParseError::NoError && bytes.contains("\"" + sharedFormat.toLatin1() + "\"");
        if (cutOff)
            return notWritten(error.errorString());
        return Problem{SharedText::tr("The file is no file of examples from Sjusteg. Choose the file you were given."), error.errorString()};
    }
    if (const int version = file.value("version"_L1).toInt(); version > sharedVersion)
        return Problem{SharedText::tr("The file was written by a newer version of Sjusteg. Update the program to take it in."), QString::number(version)};
    const QString strange = strangeKey(file, {u"format"_s, u"version"_s, u"from"_s, u"made"_s, u"examples"_s});
    if (file.value("version"_L1).toInt() != sharedVersion || !strange.isEmpty() || !isName(file.value("from"_L1)) || !file.value("examples"_L1).isArray())
        return notWritten(strange.isEmpty() ? u"head"_s : u"unknown key «%1»"_s.arg(strange.left(80)));
    SharedExamples shared{file.value("from"_L1).toString().trimmed(), QDate::fromString(file.value("made"_L1).toString(), Qt::ISODate), {}};
    const QJsonArray examples = file.value("examples"_L1).toArray();
    if (examples.isEmpty())
        return Problem{SharedText::tr("The file is sound, but holds no examples."), {}};
    if (examples.size() > mostShared)
        return Problem{SharedText::tr("The file holds more than %1 examples. Ask for it in several files.").arg(mostShared), {}};
    for (const QJsonValue &value : examples) {
        Result<SharedExample> example = readExample(value, catalog);
        if (!example)
            return example.problem();
        shared.examples.append(*example);
    }
    return shared;
}

} // namespace sjusteg
