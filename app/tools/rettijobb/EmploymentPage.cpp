// SPDX-License-Identifier: MPL-2.0
#include "tools/rettijobb/EmploymentPage.h"

#include "timeline/TimeLineFigure.h"
#include "tools/TimeLinePanel.h"
#include "tools/ToolDocuments.h"
#include "tools/rettijobb/CostsView.h"
#include "tools/rettijobb/EvaluationView.h"
#include "tools/rettijobb/FollowUpView.h"
#include "tools/rettijobb/MatchFace.h"

namespace sjusteg {

EmploymentPage::EmploymentPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : ToolPage(workspace, formId, parent)
    , m_line(new TimeLinePanel)
    , m_followUps(new FollowUpView(workspace))
    , m_costs(new CostsView)
    , m_evaluation(new EvaluationView)
    , m_match(new MatchFace)
    , m_matchFace(4)
{
    addFace(tr("Time line"), m_line);
    addFace(tr("Follow-up"), m_followUps);
    addFace(tr("Costs"), m_costs);
    addFace(tr("Goals and evaluation"), m_evaluation);
    addFace(tr("Match"), m_match);
    connect(m_line, &TimeLinePanel::opened, this, [this](const CellPlace &place) { openPlace(place.cell); });
    connect(m_followUps, &FollowUpView::opened, this, &EmploymentPage::openPlace);
    connect(m_costs, &CostsView::opened, this, &EmploymentPage::openPlace);
    connect(m_evaluation, &EvaluationView::opened, this, &EmploymentPage::openPlace);
    connect(m_evaluation, &EvaluationView::newRowWanted, this, &EmploymentPage::openNewRow);
    connect(m_match, &MatchFace::opened, this, [this](const CellPlace &place) { Q_EMIT m_workspace.requests.place(place.form, place.cell); });
    makeReady();
}

QString EmploymentPage::participantRow(const Form &form) const
{
    const Reference chosen = Reference::fromJson(form.fields.value(QStringLiteral("participant"), noValue()).toObject());
    return chosen.row.isEmpty() ? form.head.subject.row : chosen.row;
}

void EmploymentPage::fill(const Template &definition, const Form &form)
{
    const Position position = readPosition(definition, form, m_workspace.workbook.clock().today());
    m_line->setLine(position.line, position.remarks, tr("Nothing has a date yet. Enter the first day of work in the form."));
    const QString participant = participantRow(form);
    const MatchView match = matchView(m_workspace.workbook, participant, position.span.start);
    m_followUps->setPosition(form.head.id, match.code, position);
    m_costs->setCosts(readCosts(form));
    m_evaluation->setPosition(position);
    m_match->setMatch(match);
}

void EmploymentPage::forget()
{
    m_line->setLine({}, {}, {});
    m_followUps->setPosition({}, {}, {});
    m_costs->setCosts({});
    m_evaluation->setPosition({});
    m_match->setMatch({});
}

PrintJob EmploymentPage::printJob() const
{
    const Form *copy = form();
    const Template *tool = definition();
    if (!copy || !tool)
        return {};
    const Workbook &workbook = m_workspace.workbook;
    const Position position = readPosition(*tool, *copy, workbook.clock().today());
    if (face() == m_matchFace)
        return {{buildMatchDocument(workbook, *copy, matchView(workbook, participantRow(*copy), position.span.start))}, false, tr("participant and workplaces"), true};
    return {{buildPositionDocument(workbook, *copy, std::make_shared<timeline::TimeLineFigure>(position.line))}, false, tr("the position"), true};
}

} // namespace sjusteg
