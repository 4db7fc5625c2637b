// SPDX-License-Identifier: MPL-2.0
#include "privacy/PrivacyFindings.h"

#include "flow/PlaceWords.h"
#include "privacy/NationalId.h"
#include "privacy/ParticipantCode.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PrivacyText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Privacy)
};

/// What people have written in a value: words, names, texts beside «annet», what a picture shows. Ids are none of theirs.
void collectWords(const QJsonValue &value, bool titles, QStringList &words)
{
    if (value.isString()) {
        words.append(value.toString());
    } else if (value.isDouble()) {
        words.append(QString::number(value.toDouble(), 'f', 0).rightJustified(11, u'0'));
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectWords(item, titles, words);
    } else {
        static const QStringList ids{u"form"_s, u"row"_s, u"template"_s, u"option"_s, u"hash"_s, u"id"_s, u"unit"_s, u"flow"_s, u"field"_s};
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!ids.contains(it.key()) && (titles || it.key() != "title"_L1))
                collectWords(it.value(), titles, words);
        }
    }
}

/// Looks through one copy, part by part.
class Reader
{
public:
    Reader(const Workbook &workbook, const Form &form)
        : m_workbook(workbook), m_form(form), m_definition(workbook.catalog().find(form.head.templateId)), m_places(workbook)
    {
        m_codes = m_definition && m_definition->personalData != PersonalData::Yes;
    }

    void answers()
    {
        for (auto field = m_form.fields.cbegin(); field != m_form.fields.cend(); ++field)
            value({field.key(), {}, {}}, *field);
        for (auto table = m_form.tables.cbegin(); table != m_form.tables.cend(); ++table)
            rows(table.key(), {}, *table);
        for (auto checklist = m_form.votes.cbegin(); checklist != m_form.votes.cend(); ++checklist) {
            for (auto votes = checklist->cbegin(); votes != checklist->cend(); ++votes)
                rows(checklist.key() + u".unit_votes"_s, votes.key(), *votes);
        }
        const FormHead &head = m_form.head;
        value({}, head.name, PrivacyText::tr("the name of the copy"));
        value({}, head.filledBy, PrivacyText::tr("filled in by"));
        value({}, head.anchored, PrivacyText::tr("anchored"));
        const MeetingRecord &meeting = m_form.meeting;
        value({}, meeting.minutes.text, PrivacyText::tr("the minutes"));
        value({}, meeting.state.state, PrivacyText::tr("noted in the meeting"));
    }

    /// What stands in the copy and is shown nowhere in it, or is past.
    void past()
    {
        m_now = false;
        value({}, m_form.carried, PrivacyText::tr("what was taken over from other forms"));
        value({}, m_form.head.subject.title, PrivacyText::tr("what the copy belongs to"), true);
        for (const HistoryEntry &entry : m_workbook.history(m_form.head.id, std::numeric_limits<int>::max())) {
            const QString when = PrivacyText::tr("the history, %1").arg(dateWords(entry.at));
            value(entry.cell, QJsonArray{entry.before, entry.after, entry.text}, when, true);
            if (m_definition && m_definition->personalData == PersonalData::Yes)
                pastCode(entry.cell, entry.after, when);
        }
        for (const FormVersion &version : m_workbook.versions(m_form.head.id))
            value({}, version.document, PrivacyText::tr("version %1, %2").arg(version.number).arg(dateWords(version.at)), true);
    }

    QVector<PrivacyFinding> findings() const { return m_findings; }

private:
    static QString dateWords(const QDateTime &at) { return at.toLocalTime().date().toString(u"dd.MM.yyyy"_s); }

    void rows(const QString &table, const QString &parent, const QVector<Row> &all)
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Row &row = all.at(i);
            for (auto cell = row.cells.cbegin(); cell != row.cells.cend(); ++cell) {
                const CellRef place{table + u'.' + cell.key(), row.id, parent};
                value(place, *cell);
                if (m_definition && m_definition->personalData == PersonalData::Yes)
                    code(place, cell->toString(), PrivacyText::tr("row %1").arg(i + 1));
            }
        }
    }

    /// What is no code may be a name. The row is called by its number: its title is what stands there.
    void code(const CellRef &cell, const QString &text, const QString &where)
    {
        const Field *field = m_definition->field(cell.field);
        if (!field || !holdsParticipantCode(*field) || text.trimmed().isEmpty() || isParticipantCode(text))
            return;
        QStringList path = m_places.of(m_form.head.id, {cell.field, {}, {}});
        path.append(where);
        m_findings.append({PrivacyFinding::Kind::NotACode, m_form.head.id, cell, path.join(u" › "_s), text, m_now, text});
    }

    /// A name that has given way to a code stands in the history still. What was on its way to become a code was none.
    void pastCode(const CellRef &cell, const Value &value, const QString &when)
    {
        const QJsonObject row = value.toObject();
        for (auto part = row.begin(); part != row.end(); ++part)
            pastCode({cell.field + u'.' + part.key(), cell.row, {}}, *part, when);
        if (value.isString() && !mayBecomeParticipantCode(value.toString()))
            code(cell, value.toString(), when);
    }

    void value(const CellRef &cell, const QJsonValue &stored, const QString &where = {}, bool titles = false)
    {
        QStringList words;
        collectWords(stored, titles, words);
        for (const QString &text : std::as_const(words)) {
            if (std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit(); }))
                continue; // so are nearly all
            for (const QString &digits : nationalIdsIn(text))
                add(PrivacyFinding::Kind::NationalId, cell, where, digits, text);
            for (const QString &code : m_codes ? participantCodesIn(text) : QStringList())
                add(PrivacyFinding::Kind::ParticipantCode, cell, where, code, text);
        }
    }

    void add(PrivacyFinding::Kind kind, const CellRef &cell, const QString &where, const QString &found, const QString &text)
    {
        QStringList path = m_places.of(m_form.head.id, cell);
        if (!where.isEmpty())
            path.append(where);
        const PrivacyFinding finding{kind, m_form.head.id, cell, withoutNationalIds(path.join(u" › "_s)), found, m_now, text};
        const bool known = std::any_of(m_findings.cbegin(), m_findings.cend(), [&finding](const PrivacyFinding &one) {
            return one.kind == finding.kind && one.place == finding.place && one.cell == finding.cell && one.found == finding.found;
        });
        if (!known)
            m_findings.append(finding);
    }

    const Workbook &m_workbook;
    const Form &m_form;
    const Template *m_definition;
    const PlaceWords m_places;
    bool m_codes = false;
    bool m_now = true;
    QVector<PrivacyFinding> m_findings;
};

} // namespace

QVector<PrivacyFinding> privacyFindings(const Workbook &workbook, const Form &form)
{
    Reader reader(workbook, form);
    reader.answers();
    return reader.findings();
}

QVector<PrivacyFinding> privacyFindings(const Workbook &workbook)
{
    QVector<PrivacyFinding> all;
    for (const FormHead &head : workbook.allCopies()) {
        if (const Form *form = workbook.form(head.id)) {
            Reader reader(workbook, *form);
            reader.answers();
            reader.past();
            all += reader.findings();
        }
    }
    return all;
}

QVector<PrivacyFinding> onePerPlace(const QVector<PrivacyFinding> &findings)
{
    QVector<PrivacyFinding> first;
    QSet<QString> places;
    for (const PrivacyFinding &finding : findings) {
        if (!places.contains(finding.place))
            first.append(finding);
        places.insert(finding.place);
    }
    return first;
}

QString privacyLine(const PrivacyFinding &finding)
{
    switch (finding.kind) {
    case PrivacyFinding::Kind::NationalId: return PrivacyText::tr("%1: a number that may be a birth number").arg(finding.place);
    case PrivacyFinding::Kind::ParticipantCode: return PrivacyText::tr("%1: a participant code").arg(finding.place);
    case PrivacyFinding::Kind::NotACode: return PrivacyText::tr("%1: something other than a code, such as D-001; it may be a name").arg(finding.place);
    }
    return {};
}

} // namespace sjusteg
