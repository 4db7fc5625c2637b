// SPDX-License-Identifier: MPL-2.0
#include "workbook/ParticipantStory.h"

#include <QMap>

#include <algorithm>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

using Owner = std::optional<bool>;

/// A line of history, as far as it says whom its row was about before and after.
struct Told {
    Owner before;
    Owner after;
};

class RowStory
{
public:
    RowStory(const Workbook &workbook, const AboutParticipant &about)
        : m_workbook(workbook), m_about(about)
    {
    }

    /// `own`: the row is about the participant now, or was until it went.
    void mark(const QVector<HistoryEntry> &lines, const QVector<qsizetype> &story, bool own, QVector<bool> &theirs) const
    {
        QVector<Told> told;
        for (const qsizetype at : story)
            told.append(toldBy(lines.at(at)));
        const auto first = std::find_if(told.cbegin(), told.cend(), [](const Told &one) { return one.before || one.after; });
        bool current = own;
        if (first != told.cend())
            current = first->before ? *first->before : *first->after;
        for (qsizetype i = 0; i < story.size(); ++i) {
            const Told &one = told.at(i);
            const bool before = one.before.value_or(current);
            current = one.after.value_or(before);
            theirs[story.at(i)] = before || current;
        }
    }

private:
    Told toldBy(const HistoryEntry &entry) const
    {
        if (!entry.kind.startsWith("row_"_L1))
            return {namesParticipant(m_workbook, m_about, {{u"cell"_s, entry.before}}), namesParticipant(m_workbook, m_about, {{u"cell"_s, entry.after}})};
        return {namesParticipant(m_workbook, m_about, entry.before.toObject()), namesParticipant(m_workbook, m_about, entry.after.toObject())};
    }

    const Workbook &m_workbook;
    const AboutParticipant &m_about;
};

} // namespace

std::optional<bool> namesParticipant(const Workbook &workbook, const AboutParticipant &about, const QJsonObject &cells)
{
    std::optional<bool> named;
    for (const QJsonValue &cell : cells) {
        const QString form = cell.toObject().value("form"_L1).toString();
        const std::optional<FormHead> head = form.isEmpty() ? std::nullopt : workbook.head(form);
        const Template *target = head ? workbook.catalog().find(head->templateId) : nullptr;
        if (target && target->personalData == PersonalData::Yes)
            named = named.value_or(false) || about.leads(cell);
    }
    return named;
}

QVector<bool> linesAbout(const Workbook &workbook, const AboutParticipant &about, const QString &form, const QVector<HistoryEntry> &lines)
{
    QVector<bool> theirs(lines.size(), false);
    QMap<std::pair<QString, QString>, QVector<qsizetype>> stories; // (table, row)
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const HistoryEntry &entry = lines.at(i);
        if (entry.cell.row.isEmpty())
            theirs[i] = about.leads(entry.before) || about.leads(entry.after);
        else
            stories[{entry.cell.table(), entry.cell.row}].append(i);
    }
    const RowStory reader(workbook, about);
    for (auto story = stories.cbegin(); story != stories.cend(); ++story) {
        const QString &table = story.key().first;
        const QString &row = story.key().second;
        const bool own = std::any_of(about.shared.cbegin(), about.shared.cend(), [&](const AboutParticipant::Rows &rows) {
            return rows.form == form && rows.table == table && (rows.rows.contains(row) || rows.former.contains(row));
        });
        reader.mark(lines, *story, own, theirs);
    }
    return theirs;
}

} // namespace sjusteg
