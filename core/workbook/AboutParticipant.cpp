// SPDX-License-Identifier: MPL-2.0
#include "workbook/AboutParticipant.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto registerOfParticipants = "reg-deltakere"_L1;

bool pointsAt(const QSet<std::pair<QString, QString>> &places, const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [&places](const QJsonValue &item) { return pointsAt(places, item); });
    }
    const Reference reference = Reference::fromJson(value.toObject());
    return !reference.isNull() && places.contains({reference.form, reference.row});
}

/// What stood in a place once, as far as it says whom the place is about: a reference; in the register the code.
struct Once {
    QString form;
    QString table;
    QString row; ///< empty: at the head
    QJsonValue value;
};

/// Everything of that kind in the history and the versions of the forms about participants.
class Past
{
public:
    explicit Past(const Workbook &workbook)
    {
        for (const FormHead &head : workbook.allCopies()) {
            const Template *definition = workbook.catalog().find(head.templateId);
            if (!definition || definition->personalData != PersonalData::Yes)
                continue;
            for (const HistoryEntry &entry : workbook.history(head.id, std::numeric_limits<int>::max()))
                takeLine(*definition, head.id, entry);
            for (const FormVersion &version : workbook.versions(head.id))
                takeVersion(*definition, head.id, version.document.value("answers"_L1).toObject());
        }
    }

    QVector<Once> all;

private:
    static bool tells(const Template &definition, const Field &field)
    {
        return field.type == FieldType::Reference || (definition.id == registerOfParticipants && field.id == "code"_L1);
    }

    void takeLine(const Template &definition, const QString &form, const HistoryEntry &entry)
    {
        const QString table = entry.cell.row.isEmpty() ? QString() : entry.cell.table();
        for (const QJsonValue &value : {entry.before, entry.after}) {
            if (const Field *field = definition.field(entry.cell.field); field && !field->hasRows() && tells(definition, *field))
                all.append({form, table, entry.cell.row, value});
            else if (value.isObject() && field && field->hasRows())
                takeRow(definition, *field, form, entry.cell.row, value.toObject());
        }
    }

    void takeRow(const Template &definition, const Field &table, const QString &form, const QString &row, const QJsonObject &cells)
    {
        for (const Field &column : table.columns) {
            if (tells(definition, column) && cells.contains(column.id))
                all.append({form, table.id, row, cells.value(column.id)});
        }
    }

    void takeVersion(const Template &definition, const QString &form, const QJsonObject &answers)
    {
        for (const Field &field : definition.fields) {
            if (!field.hasRows() && tells(definition, field))
                all.append({form, {}, {}, answers.value(field.id)});
            for (const QJsonValue &row : field.hasRows() ? answers.value(field.id).toArray() : QJsonArray())
                takeRow(definition, field, form, row["id"_L1].toString(), row.toObject());
        }
    }
};

/// Finds the places round by round: a placement found leads to further forms.
class Search
{
public:
    Search(const Workbook &workbook, AboutParticipant &about, const QVector<Once> &past)
        : m_workbook(workbook), m_about(about), m_past(past), m_own(about.shared.first())
    {
    }

    void run()
    {
        for (qsizetype known = -1; known != m_about.places.size();) {
            known = m_about.places.size();
            m_about.copies.clear();
            m_about.shared = {m_own};
            lookAtNow();
            lookAtPast();
        }
    }

private:
    bool leads(const QJsonValue &value) const { return pointsAt(m_about.places, value); }

    bool copyLeads(const Template &definition, const Form &form) const
    {
        return leads(form.head.subject.toJson()) || std::any_of(definition.fields.cbegin(), definition.fields.cend(), [&](const Field &field) {
            return field.type == FieldType::Reference && !field.multiple && leads(form.fields.value(field.id, noValue()));
        });
    }

    /// Several participants are named at its head, this one among them.
    bool listed(const Template &definition, const Form &form) const
    {
        return std::any_of(definition.fields.cbegin(), definition.fields.cend(), [&](const Field &field) {
            return field.type == FieldType::Reference && field.multiple && leads(form.fields.value(field.id, noValue()));
        });
    }

    static bool isShared(const AboutParticipant &about, const QString &form)
    {
        return std::any_of(about.shared.cbegin(), about.shared.cend(), [&](const AboutParticipant::Rows &rows) { return rows.form == form; });
    }

    AboutParticipant::Rows &rowsOf(const QString &form, const QString &table)
    {
        const auto known = std::find_if(m_about.shared.begin(), m_about.shared.end(), [&](const AboutParticipant::Rows &rows) {
            return rows.form == form && rows.table == table;
        });
        if (known != m_about.shared.end())
            return *known;
        m_about.shared.append({form, table, {}});
        return m_about.shared.last();
    }

    void lookAtNow()
    {
        for (const Template &definition : m_workbook.catalog().templates()) {
            if (definition.personalData != PersonalData::Yes)
                continue;
            for (const FormHead &head : m_workbook.copies(definition.id)) {
                if (const Form *form = m_workbook.form(head.id))
                    lookAt(definition, *form);
            }
        }
    }

    void lookAt(const Template &definition, const Form &form)
    {
        const QString id = form.head.id;
        if (!definition.isRegister() && copyLeads(definition, form)) {
            m_about.copies.append(id);
            return;
        }
        for (const Field &table : definition.fields) {
            for (const Row &row : form.rows(table.id)) {
                const bool about = std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const Field &column) {
                    return column.type == FieldType::Reference && !column.multiple && leads(row.cell(column.id));
                });
                if (!about)
                    continue;
                rowsOf(id, table.id).rows.append(row.id);
                if (definition.isRegister())
                    m_about.places.insert({id, row.id});
            }
        }
        if (listed(definition, form) && !isShared(m_about, id))
            rowsOf(id, {});
    }

    bool isTheirs(const Once &once, bool rowIsThere) const
    {
        if (!once.value.isString())
            return leads(once.value);
        // The code in a row of the register that is gone: entered once, and taken away.
        return !rowIsThere && once.value.toString().trimmed().compare(m_about.code, Qt::CaseInsensitive) == 0;
    }

    void lookAtPast()
    {
        for (const Once &once : m_past) {
            if (m_about.copies.contains(once.form))
                continue;
            const Form *form = m_workbook.form(once.form);
            const bool there = form && !once.row.isEmpty() && form->row(once.table, once.row);
            if (!form || !isTheirs(once, there))
                continue;
            if (once.row.isEmpty()) {
                if (!isShared(m_about, once.form))
                    rowsOf(once.form, {});
                continue;
            }
            AboutParticipant::Rows &rows = rowsOf(once.form, once.table);
            if (rows.rows.contains(once.row) || rows.former.contains(once.row))
                continue;
            rows.former.append(once.row);
            if (!there && m_workbook.catalog().find(form->head.templateId)->isRegister())
                m_about.places.insert({once.form, once.row}); // one that is about another now leads to the other
        }
    }

    const Workbook &m_workbook;
    AboutParticipant &m_about;
    const QVector<Once> &m_past;
    const AboutParticipant::Rows m_own;
};

/// The row of the register with the code.
const Row *participantRow(const Form &participants, const QString &wanted, QString &written)
{
    for (const Row &row : participants.rows(u"rows"_s)) {
        written = row.cell(u"code"_s).toString().trimmed();
        if (!wanted.isEmpty() && written.compare(wanted, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace

bool AboutParticipant::leads(const QJsonValue &value) const
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [this](const QJsonValue &item) { return leads(item); });
    }
    const QString form = value.toObject().value("form"_L1).toString();
    return !form.isEmpty() && (copies.contains(form) || pointsAt(places, value));
}

bool AboutParticipant::isNamedIn(const QString &text) const
{
    if (!text.contains(code, Qt::CaseInsensitive))
        return false;
    const QRegularExpression mention(u"(?<![\\w-])%1(?!\\w)"_s.arg(QRegularExpression::escape(code)),
                                     QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return mention.match(text).hasMatch();
}

std::optional<AboutParticipant> aboutParticipant(const Workbook &workbook, const QString &code, Reach reach)
{
    AboutParticipant about;
    const Form *participants = workbook.single(registerOfParticipants);
    const Row *row = participants ? participantRow(*participants, code.trimmed(), about.code) : nullptr;
    if (!row)
        return std::nullopt;
    about.places.insert({participants->head.id, row->id});
    about.shared.append({participants->head.id, u"rows"_s, {row->id}});
    Search(workbook, about, reach == Reach::Ever ? Past(workbook).all : QVector<Once>()).run();
    return about;
}

} // namespace sjusteg
