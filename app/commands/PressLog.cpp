// SPDX-License-Identifier: MPL-2.0
#include "commands/PressLog.h"

#include "commands/Console.h"
#include "meeting/Press.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace sjusteg::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestMinutes = 100'000;

int lineAt(const QByteArray &json, qsizetype offset)
{
    return int(json.left(offset).count('\n')) + 1;
}

/// The lines the entries of the list begin on. The text has been parsed already, so it is well-formed.
QVector<int> entryLines(const QByteArray &json)
{
    QVector<int> lines;
    int depth = 0;
    int line = 1;
    bool inText = false;
    bool expectsEntry = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char letter = json.at(i);
        line += letter == '\n' ? 1 : 0;
        if (inText) {
            i += letter == '\\' ? 1 : 0;
            inText = letter != '"';
            continue;
        }
        const bool isSpace = letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
        const bool isEntry = depth == 1 && expectsEntry && !isSpace && letter != ']';
        if (isEntry)
            lines.append(line);
        expectsEntry = (expectsEntry && !isEntry) || (depth == 0 && letter == '[') || (depth == 1 && letter == ',');
        inText = letter == '"';
        depth += letter == '[' || letter == '{' ? 1 : letter == ']' || letter == '}' ? -1 : 0;
    }
    return lines;
}

std::optional<QDateTime> moment(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toLocalTime()) : std::nullopt;
}

std::optional<meeting::Remedy> remedyNamed(const QString &name)
{
    if (name == "shrink"_L1)
        return meeting::Remedy::Shrink;
    if (name == "cut"_L1)
        return meeting::Remedy::Cut;
    return name == "extend"_L1 ? std::optional(meeting::Remedy::Extend) : std::nullopt;
}

/// One entry; `mistake` says what is wrong with it, empty when nothing is.
class PressReader
{
public:
    explicit PressReader(const QJsonValue &entry)
    {
        if (!entry.isObject()) {
            m_mistake = say(QT_TRANSLATE_NOOP("sjusteg::commands", "an entry must be an object"));
            return;
        }
        const QJsonObject object = entry.toObject();
        for (auto it = object.begin(); it != object.end() && m_mistake.isEmpty(); ++it) {
            if (!read(it.key(), it.value()))
                m_mistake = say(QT_TRANSLATE_NOOP("sjusteg::commands", "«%1» is not known, or its value is not as it must be")).arg(it.key());
        }
        if (m_mistake.isEmpty() && (!m_press.at.isValid() || m_press.press.isEmpty()))
            m_mistake = say(QT_TRANSLATE_NOOP("sjusteg::commands", "an entry needs «at» and «press»"));
    }

    const meeting::SimulatedPress &press() const { return m_press; }
    QString mistake() const { return m_mistake; }

private:
    bool read(const QString &key, const QJsonValue &value)
    {
        if (key == "at"_L1 || key == "until"_L1) {
            const std::optional<QDateTime> at = moment(value);
            (key == "at"_L1 ? m_press.at : m_press.target) = at.value_or(QDateTime());
            return at.has_value();
        }
        if (key == "press"_L1 || key == "post"_L1) {
            (key == "press"_L1 ? m_press.press : m_press.post) = value.toString();
            return value.isString() && !value.toString().isEmpty();
        }
        if (key == "seconds"_L1) {
            m_press.post = QString::number(value.toInt());
            return value.toInt() != 0;
        }
        if (key == "remedy"_L1) {
            m_press.remedy = remedyNamed(value.toString());
            return m_press.remedy.has_value();
        }
        if (key == "cut"_L1) {
            for (const QJsonValue &post : value.toArray())
                m_press.cut.insert(post.toString());
            return value.isArray() && !m_press.cut.contains(QString());
        }
        return key == "minutes"_L1 && readMinutes(value);
    }

    bool readMinutes(const QJsonValue &value)
    {
        const QJsonObject minutes = value.toObject();
        for (auto it = minutes.begin(); it != minutes.end(); ++it) {
            const int count = it.value().toInt(-1);
            if (count < 0 || count > longestMinutes)
                return false;
            m_press.minutes.insert(it.key(), count);
        }
        return value.isObject();
    }

    meeting::SimulatedPress m_press;
    QString m_mistake;
};

} // namespace

Problem logProblem(int line, const QString &reason)
{
    return {say(QT_TRANSLATE_NOOP("sjusteg::commands", "Line %1 of the log: %2")).arg(line).arg(reason), {}};
}

Result<QVector<LoggedPress>> readPressLog(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem{logProblem(lineAt(json, error.offset), say(QT_TRANSLATE_NOOP("sjusteg::commands", "this is not valid JSON"))).sentence, error.errorString()};
    if (!document.isArray())
        return logProblem(1, say(QT_TRANSLATE_NOOP("sjusteg::commands", "the log must be a list of presses")));
    const QVector<int> lines = entryLines(json);
    const QJsonArray entries = document.array();
    QVector<LoggedPress> presses;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PressReader reader(entries.at(i));
        if (!reader.mistake().isEmpty())
            return logProblem(lines.value(i), reader.mistake());
        presses.append({lines.value(i), reader.press()});
    }
    return presses;
}

} // namespace sjusteg::commands
