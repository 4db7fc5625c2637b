// SPDX-License-Identifier: MPL-2.0
#include "participants/PersonPanel.h"

#include "participants/DeletionDialog.h"
#include "participants/LogTab.h"
#include "participants/ParticipantList.h"
#include "participants/ParticipantPaper.h"
#include "participants/PersonFormsTab.h"
#include "participants/PersonTab.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sjusteg {

PersonPanel::PersonPanel(const Workspace &workspace, const QString &participant, QWidget *parent)
    : ParticipantPanel(workspace, parent)
    , m_participant(participant)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 12);
    layout->setSpacing(8);
    layout->addLayout(makeHead());
    m_review = parts::paragraph({}, QStringLiteral("notice"));
    layout->addWidget(m_review);
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("About the participant"));
    m_person = new PersonTab(workspace, participant);
    m_forms = new PersonFormsTab(workspace, participant);
    m_log = new LogTab(workspace, participant);
    m_tabs->addTab(m_person, tr("Facts and placements"));
    m_tabs->addTab(m_forms, {});
    m_tabs->addTab(m_log, tr("Log"));
    layout->addWidget(m_tabs, 1);
    refresh();
}

QLayout *PersonPanel::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QPushButton *back = parts::button(tr("‹ All participants"), QStringLiteral("link"), tr("All participants"));
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.participant({}); });
    line->addWidget(back);
    m_code = parts::label({}, QStringLiteral("title"));
    line->addWidget(m_code, 1);
    QPushButton *print = parts::button(tr("Print everything…"), {}, tr("Print everything about the participant"));
    print->setToolTip(tr("All that is stored about the participant, for one who asks to see it"));
    connect(print, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT m_workspace.requests.preview(printJob());
    });
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("Everything about the participant as PDF"));
    connect(pdf, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT m_workspace.requests.pdf(printJob());
    });
    QPushButton *remove = parts::button(tr("Delete the participant…"), QStringLiteral("danger"));
    remove->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(remove, &QPushButton::clicked, this, &PersonPanel::remove);
    for (QPushButton *button : {print, pdf, remove})
        line->addWidget(button);
    return line;
}

void PersonPanel::flush()
{
    m_person->flush();
}

void PersonPanel::refresh()
{
    const std::optional<ParticipantLine> line = participantLine(m_workspace.workbook, m_participant);
    if (!line)
        return;
    m_code->setText(line->code.isEmpty() ? tr("(no code)") : line->code);
    const auto date = [](const QDate &day) { return QLocale().toString(day, QStringLiteral("d. MMMM yyyy")); };
    switch (line->review) {
    case ParticipantLine::Review::None:
        break;
    case ParticipantLine::Review::DateOver:
        m_review->setText(tr("△ Should be deleted now: the date for deletion was %1.").arg(date(line->deleteAfter)));
        break;
    case ParticipantLine::Review::ProgrammeOver:
        m_review->setText(tr("△ The programme ended %1. Delete the participant when what stands here is no longer needed.").arg(date(line->programmeEnd)));
        break;
    }
    m_review->setVisible(line->review != ParticipantLine::Review::None);
    m_tabs->setTabText(1, tr("Forms (%1)").arg(line->forms));
    m_person->refresh();
    m_forms->refresh();
    m_log->refresh();
}

PrintJob PersonPanel::printJob() const
{
    return everythingAbout(m_workspace.workbook, m_participant);
}

void PersonPanel::remove()
{
    flush();
    // Not in a loop of its own: this panel goes while the receipt is shown.
    auto *dialog = new DeletionDialog(m_workspace, m_participant, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sjusteg
