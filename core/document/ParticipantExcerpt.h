// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/AboutParticipant.h"

namespace sjusteg {

/// What a form about several participants holds of one of them: their rows, what is said at its head, and nothing of the others.
class ParticipantExcerpt
{
public:
    /// `about`: found with Reach::Ever.
    ParticipantExcerpt(const Workbook &workbook, const AboutParticipant &about)
        : m_workbook(workbook), m_about(about)
    {
    }

    /// The form with their rows alone; nothing where none of it is about them now.
    std::optional<Form> form(const QString &formId) const;
    /// The same of a version: its document.
    std::optional<QJsonObject> version(const QJsonObject &document) const;
    /// Their lines of the history, oldest first, with the other participants taken out of lists.
    QVector<HistoryEntry> history(const QString &formId) const;

private:
    const Template *definitionOf(const QString &templateId) const { return m_workbook.catalog().find(templateId); }
    Value withoutOthers(const Value &value) const;
    bool pointsAtOther(const QJsonValue &value) const;
    bool tellsOfSeveral(const Template &definition) const;

    const Workbook &m_workbook;
    const AboutParticipant &m_about;
};

} // namespace sjusteg
