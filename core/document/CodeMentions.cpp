// SPDX-License-Identifier: MPL-2.0
#include "document/CodeMentions.h"

#include "workbook/FormJson.h"
#include "workbook/ParticipantStory.h"

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

class MentionSearch
{
public:
    MentionSearch(const Workbook &workbook, const AboutParticipant &about)
        : m_workbook(workbook), m_about(about)
    {
    }

    bool isIn(const Form &form) const
    {
        if (holds(formToJson(m_workbook, form)))
            return true;
        const QVector<FormVersion> versions = m_workbook.versions(form.head.id);
        if (std::any_of(versions.cbegin(), versions.cend(), [this](const FormVersion &version) { return holds(version.document); }))
            return true;
        QVector<HistoryEntry> lines = m_workbook.history(form.head.id, std::numeric_limits<int>::max());
        std::reverse(lines.begin(), lines.end());
        const QVector<bool> theirs = linesAbout(m_workbook, m_about, form.head.id, lines);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!theirs.at(i) && (holds(lines.at(i).before) || holds(lines.at(i).after)))
                return true;
        }
        return false;
    }

private:
    /// The code in a text; references to the participant, and rows about them, are printed elsewhere.
    bool holds(const QJsonValue &value) const
    {
        if (value.isString())
            return m_about.isNamedIn(value.toString());
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            return std::any_of(list.begin(), list.end(), [this](const QJsonValue &item) { return holds(item); });
        }
        const QJsonObject object = value.toObject();
        if (m_about.leads(object) || isTheirRow(object))
            return false;
        return std::any_of(object.begin(), object.end(), [this](const QJsonValue &part) { return holds(part); });
    }

    bool isTheirRow(const QJsonObject &object) const
    {
        const QString id = object.value("id"_L1).toString();
        if (id.isEmpty())
            return false;
        return std::any_of(object.begin(), object.end(), [this](const QJsonValue &cell) { return cell.isObject() && m_about.leads(cell); })
            || std::any_of(m_about.places.cbegin(), m_about.places.cend(), [&id](const auto &place) { return place.second == id; });
    }

    const Workbook &m_workbook;
    const AboutParticipant &m_about;
};

} // namespace

CodeMentions codeMentions(const Workbook &workbook, const AboutParticipant &about)
{
    CodeMentions mentions;
    const MentionSearch search(workbook, about);
    for (const FormHead &head : workbook.allCopies()) {
        const Template *definition = workbook.catalog().find(head.templateId);
        const Form *form = workbook.form(head.id);
        if (!definition || !form || about.copies.contains(head.id) || !search.isIn(*form))
            continue;
        const QString name = definition->number().isEmpty() ? definition->title : definition->number() + u' ' + definition->title;
        if (definition->personalData == PersonalData::Yes) {
            if (!mentions.aboutOthers.contains(name))
                mentions.aboutOthers.append(name);
        } else {
            const QString title = workbook.copyTitle(head.id);
            mentions.aboutWork.append(title.isEmpty() || title == definition->title ? name : u"%1 «%2»"_s.arg(name, title));
        }
    }
    return mentions;
}

} // namespace sjusteg
