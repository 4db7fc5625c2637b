// SPDX-License-Identifier: MPL-2.0
#include "exchange/FormMatcher.h"

#include "exchange/ValueReader.h"

#include <algorithm>

namespace sjusteg::exchange {

namespace {

class FormMatcher
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::FormMatcher)
public:
    FormMatcher(Workbook &workbook, QVector<Incoming> &incoming, Mistakes &mistakes)
        : m_workbook(workbook), m_incoming(incoming), m_mistakes(mistakes)
    {
    }

    void run()
    {
        // Copies without a subject first: the subjects of the others are rows of them, and may be called by the answers' own ids.
        std::stable_partition(m_incoming.begin(), m_incoming.end(), [](const Incoming &form) {
            const QJsonValue subject = form.json.value(QLatin1StringView("subject"));
            return subject.isNull() || subject.isUndefined();
        });
        for (Incoming &form : m_incoming)
            matchOne(form);
        refuseDoubles();
    }

private:
    void matchOne(Incoming &form)
    {
        form.subject = readSubject(form);
        const std::optional<FormHead> byId = form.givenId.isEmpty() ? std::nullopt : m_workbook.head(form.givenId);
        if (byId && byId->templateId != form.definition->id)
            return m_mistakes.add(form.place(), tr("the file has another form with this id, of %1").arg(byId->templateId));
        if (byId) {
            take(form, *byId);
            return;
        }
        QVector<FormHead> found;
        for (const FormHead &head : m_workbook.copies(form.definition->id)) {
            if (isSameCopy(form, head))
                found.append(head);
        }
        if (found.size() > 1) {
            QStringList ids;
            for (const FormHead &head : found)
                ids.append(head.id);
            m_mistakes.add(form.place(), tr("several copies in the file fit: %1. Give the id of the one you mean.").arg(ids.join(QStringLiteral(", "))));
        } else if (found.size() == 1) {
            take(form, found.first());
        } else {
            form.id = form.givenId.isEmpty() ? m_workbook.newCopy(form.definition->id, form.subject, {}, form.pattern).head.id : form.givenId;
        }
    }

    void take(Incoming &form, const FormHead &head)
    {
        // A copy that is there for the user but not yet in the file can take the id that the answers give it.
        form.id = head.stored || form.givenId.isEmpty() ? head.id : form.givenId;
        form.replaces = head.id;
        if (m_taken.contains(head.id))
            m_mistakes.add(form.place(), tr("another form in the answers already fits the same copy, «%1»").arg(head.id));
        m_taken.insert(head.id);
    }

    Reference readSubject(const Incoming &form)
    {
        const QJsonValue given = form.json.value(QLatin1StringView("subject"));
        if (given.isNull() || given.isUndefined())
            return {};
        const Place place = form.place(QStringLiteral("subject"));
        if (form.definition->subjectTables.isEmpty() || form.pattern) {
            m_mistakes.add(place, tr("this copy belongs to no row; leave the subject out"));
            return {};
        }
        const TargetIndex targets(m_workbook, m_incoming);
        ValueReader reader(m_workbook, targets, m_mistakes);
        return Reference::fromJson(reader.reference(form.definition->subjectTables, given, place, form.givenId).toObject());
    }

    bool isSameCopy(const Incoming &form, const FormHead &head) const
    {
        return head.pattern == form.pattern && head.subject.form == form.subject.form && head.subject.row == form.subject.row
               && isSameEvaluation(form, head);
    }

    bool isSameEvaluation(const Incoming &form, const FormHead &head) const
    {
        if (form.definition->scope != Scope::Evaluation)
            return true;
        const Form *stored = m_workbook.form(head.id);
        const QJsonObject answers = form.answers();
        for (const QString &id : {QStringLiteral("placement"), QStringLiteral("date")}) {
            const Field *field = form.definition->field(id);
            if (!field || !stored)
                continue;
            const Value there = stored->value({id, {}, {}});
            const QJsonValue here = answers.value(id);
            if (field->type == FieldType::Reference ? !isSameTarget(here, there) : here.toString() != there.toString())
                return false;
        }
        return true;
    }

    static bool isSameTarget(const QJsonValue &given, const Value &stored)
    {
        const QString row = stored.toObject().value(QLatin1StringView("row")).toString();
        return (given.isString() ? given.toString() : given.toObject().value(QLatin1StringView("row")).toString()) == row;
    }

    /// Two new copies where the template has only one for a subject.
    void refuseDoubles()
    {
        for (int i = 0; i < m_incoming.size(); ++i) {
            const Incoming &one = m_incoming.at(i);
            if (one.definition->severalCopies || one.definition->scope == Scope::Evaluation)
                continue;
            const bool subjectMissing = !one.definition->subjectTables.isEmpty() && one.subject.isNull() && !one.pattern;
            for (int j = 0; j < i && !subjectMissing; ++j) {
                const Incoming &other = m_incoming.at(j);
                if (other.definition == one.definition && other.pattern == one.pattern && other.subject.form == one.subject.form
                    && other.subject.row == one.subject.row && other.id != one.id)
                    m_mistakes.add(one.place(), tr("this template has one copy for each subject, and the answers hold two"));
            }
        }
    }

    Workbook &m_workbook;
    QVector<Incoming> &m_incoming;
    Mistakes &m_mistakes;
    QSet<QString> m_taken;
};

} // namespace

void matchForms(Workbook &workbook, QVector<Incoming> &incoming, Mistakes &mistakes)
{
    FormMatcher(workbook, incoming, mistakes).run();
}

} // namespace sjusteg::exchange
