// SPDX-License-Identifier: MPL-2.0
#include "participants/PersonPanel.h"

#include "participants/DeletionDialog.h"
#include "participants/LogTab.h"
#include "participants/ParticipantList.h"
#include "participants/ParticipantPaper.h"
#include "participants/PersonFormsTab.h"
#include "participants/PersonTab.h"
#include "privacy/ParticipantCode.h"
#include "screen/WithoutShortcut.h"
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
    m_noCode = parts::paragraph(tr("△ May be about a person: the code is not a letter and a number, such as D-001. Write a code that tells of nobody."),
                                QStringLiteral("notice"));
    layout->addWidget(m_noCode);
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
    m_print = parts::button({});
    m_print->setToolTip(tr("All that is stored about the participant, for one who asks to see it"));
    connect(m_print, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT m_workspace.requests.preview(printJob());
    });
    m_pdf = parts::button({});
    m_pdf->setToolTip(m_print->toolTip());
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT m_workspace.requests.pdf(printJob());
    });
    QPushButton *remove = parts::button(tr("Delete the participant…"), QStringLiteral("danger"));
    remove->setEnabled(!m_workspace.workbook.isReadOnly());
    connect(remove, &QPushButton::clicked, this, &PersonPanel::remove);
    for (QPushButton *button : {m_print, m_pdf, remove})
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
    const QString code = line->code.isEmpty() ? tr("(no code)") : line->code;
    m_code->setText(code);
    const auto name = [&code](QPushButton *button, const QString &pattern) {
        constexpr qsizetype mostLetters = 12; // a code has fewer; what is none must not push the buttons out of the window
        button->setText(screen::withoutShortcut(pattern.arg(code.size() > mostLetters ? code.left(mostLetters - 1) + QChar(0x2026) : code)));
        button->setAccessibleName(pattern.arg(code));
    };
    name(m_print, tr("Print everything about %1 …"));
    name(m_pdf, tr("PDF of everything about %1 …"));
    m_noCode->setVisible(!line->code.isEmpty() && !isParticipantCode(line->code));
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
