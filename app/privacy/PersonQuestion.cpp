// SPDX-License-Identifier: MPL-2.0
#include "privacy/PersonQuestion.h"

#include "document/DocumentTexts.h"
#include "privacy/NationalId.h"
#include "window/Dialogs.h"

#include <algorithm>

namespace sjusteg {

namespace {

constexpr qsizetype mostPlaces = 8;

bool isNumber(const PrivacyFinding &finding)
{
    return finding.kind == PrivacyFinding::Kind::NationalId;
}

bool isNoCode(const PrivacyFinding &finding)
{
    return finding.kind == PrivacyFinding::Kind::NotACode;
}

QStringList textsOfAll(const QVector<Document> &documents)
{
    QStringList texts;
    for (const Document &document : documents)
        texts += textsOf(document);
    return texts;
}

} // namespace

PersonQuestion::PersonQuestion(const Workspace &workspace, QWidget *window)
    : m_workspace(workspace)
    , m_window(window)
{
}

bool PersonQuestion::mayFinish(const QString &formId) const
{
    const Form *form = m_workspace.workbook.form(formId);
    return !form || ask(privacyFindings(m_workspace.workbook, *form), tr("Set as done all the same"));
}

bool PersonQuestion::mayClose(const QSet<QString> &changedForms) const
{
    QVector<PrivacyFinding> findings;
    for (const FormHead &head : m_workspace.workbook.allCopies()) {
        const Form *form = changedForms.contains(head.id) ? m_workspace.workbook.form(head.id) : nullptr;
        if (form)
            findings += privacyFindings(m_workspace.workbook, *form);
    }
    return ask(findings, tr("Close all the same"));
}

bool PersonQuestion::mayLeave(const PrintJob &job, const QString &goOn) const
{
    return mayLeave(textsOfAll(job.documents), goOn, job.forms);
}

bool PersonQuestion::mayLeave(const QVector<Document> &documents, const QString &goOn) const
{
    return mayLeave(textsOfAll(documents), goOn, {});
}

bool PersonQuestion::mayLeave(const QStringList &texts, const QString &goOn) const
{
    return mayLeave(texts, goOn, {});
}

bool PersonQuestion::mayLeave(const QStringList &texts, const QString &goOn, const QSet<QString> &forms) const
{
    QStringList numbers;
    for (const QString &text : texts)
        numbers += nationalIdsIn(text);
    if (numbers.isEmpty())
        return true;
    QVector<PrivacyFinding> findings;
    for (const FormHead &head : m_workspace.workbook.allCopies()) {
        if (const Form *form = m_workspace.workbook.form(head.id))
            findings += privacyFindings(m_workspace.workbook, *form);
    }
    // The same number may stand elsewhere, in what is not on its way out.
    const auto leaves = [&](const PrivacyFinding &one) {
        const bool fromThere = forms.isEmpty() || forms.contains(one.form);
        return isNumber(one) && fromThere && numbers.contains(one.found)
            && std::any_of(texts.cbegin(), texts.cend(), [&one](const QString &text) { return text.contains(one.text); });
    };
    findings.removeIf([&leaves](const PrivacyFinding &one) { return !leaves(one); });
    return ask(findings, goOn, true);
}

bool PersonQuestion::ask(const QVector<PrivacyFinding> &findings, const QString &goOn, bool numberSeen) const
{
    if (findings.isEmpty() && !numberSeen)
        return true;
    const bool number = numberSeen || std::any_of(findings.cbegin(), findings.cend(), isNumber);
    const bool noCode = std::any_of(findings.cbegin(), findings.cend(), isNoCode);
    QString text = number ? tr("Here stands a number that may be a birth number. Birth numbers do not belong in Sjusteg.")
        : noCode          ? tr("Where a participant code belongs stands something else. A name does not belong in Sjusteg; a code is a letter and a number, such as D-001.")
                          : tr("Here stands a participant code. The forms about measures tell of no single participant.");
    if (!findings.isEmpty())
        text += QLatin1Char(' ') + tr("Go to the place and take it out, or go on all the same.");
    const QVector<PrivacyFinding> places = onePerPlace(findings);
    const QVector<PrivacyFinding> shown = places.mid(0, mostPlaces);
    if (places.size() > shown.size())
        text += QLatin1Char(' ') + tr("There are %n more place(s).", nullptr, int(places.size() - shown.size()));
    Question question{tr("May be about a person"), text, {}, {tr("Go back"), goOn}, 0, 0};
    for (const PrivacyFinding &finding : shown)
        question.places.append(finding.place);
    const int answer = m_workspace.dialogs.ask(m_window, question);
    if (answer >= question.answers.size()) {
        const PrivacyFinding &chosen = shown.at(answer - question.answers.size());
        Q_EMIT m_workspace.requests.place(chosen.form, chosen.cell);
    }
    return answer == 1;
}

} // namespace sjusteg
