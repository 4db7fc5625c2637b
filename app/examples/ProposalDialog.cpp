// SPDX-License-Identifier: MPL-2.0
#include "examples/ProposalDialog.h"

#include "meeting/WrappedTick.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/ScreenSize.h"
#include "window/UndoableEdit.h"
#include "workbook/ValueWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

ProposalDialog::ProposalDialog(const Workspace &workspace, const Card &card, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_card(card)
    , m_draft(proposalDraft(card))
{
    setWindowTitle(tr("Use %1 as a proposal").arg(inQuotes(card.title())));
    resize(withinScreen(*this, {760, 640}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    layout->addWidget(parts::scrollPage(page, 20), 1);
    page->setSpacing(10);
    page->addWidget(parts::paragraph(tr("A new row is made in mal 3.1 with what is ticked here. You can change everything afterwards; the example itself stays as it is.")));
    if (const QString warning = CardWords(workspace.workbook).fitWarning(card); !warning.isEmpty())
        page->addWidget(parts::paragraph(QStringLiteral("△ ") + warning + QLatin1Char(' ') + card.text(QLatin1StringView("fit_note")), QStringLiteral("notice")));
    const Template *proposals = workspace.workbook.catalog().find(QStringLiteral("mal-3.1"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(m_draft.name);
    m_name->setAccessibleName(tr("Name of the proposal"));
    form->addRow(tr("Name of the proposal"), m_name);
    m_component = new QComboBox;
    m_component->addItem(tr("Chosen later, in mal 3.1"), QString());
    const Field *component = proposals ? proposals->field(QStringLiteral("proposals.component")) : nullptr;
    for (const Option &option : component ? component->options : QVector<Option>())
        m_component->addItem(option.label, option.id);
    const QString kind = component ? component->label : QString();
    m_component->setAccessibleName(kind);
    form->addRow(kind, m_component);
    page->addLayout(form);
    addGroups(page);
    addQuestions(page);
    page->addStretch();
    layout->addWidget(makeButtons());
    connect(m_name, &QLineEdit::textChanged, this, &ProposalDialog::update);
    update();
    m_name->setFocus();
}

void ProposalDialog::addGroups(QVBoxLayout *layout)
{
    const Template *proposals = m_workspace.workbook.catalog().find(QStringLiteral("mal-3.1"));
    QString group;
    for (const ProposalLine &line : std::as_const(m_draft.lines)) {
        if (line.to != group) {
            group = line.to;
            const Field *column = proposals ? proposals->field(QStringLiteral("proposals.") + group) : nullptr;
            layout->addWidget(parts::paragraph(tr("To «%1»").arg(column ? column->label : group), QStringLiteral("heading")));
        }
        auto *tick = new WrappedTick(line.text, line.text);
        tick->box()->setChecked(line.taken);
        layout->addWidget(tick);
        m_ticks.append(tick->box());
        connect(tick->box(), &QCheckBox::toggled, this, &ProposalDialog::update);
    }
}

void ProposalDialog::addQuestions(QVBoxLayout *layout)
{
    layout->addWidget(parts::paragraph(tr("The group answers this itself, in mal 3.1"), QStringLiteral("heading")));
    for (const OpenQuestion &question : openQuestions(m_workspace.workbook.catalog()))
        layout->addWidget(parts::paragraph(QStringLiteral("• %1 – %2").arg(question.label, question.help), QStringLiteral("small")));
}

QWidget *ProposalDialog::makeButtons()
{
    auto *foot = new QWidget;
    foot->setProperty("role", QStringLiteral("bar"));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(20, 8, 20, 12);
    m_refused = parts::paragraph({}, QStringLiteral("missing"));
    column->addWidget(m_refused);
    auto *row = new QHBoxLayout;
    row->addStretch();
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_add = parts::button(tr("Add to mal 3.1"), QStringLiteral("primary"));
    m_add->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ProposalDialog::accept);
    return foot;
}

ProposalDraft ProposalDialog::chosen() const
{
    ProposalDraft draft = m_draft;
    draft.name = m_name->text();
    draft.component = m_component->currentData().toString();
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        draft.lines[i].taken = m_ticks.at(i)->isChecked();
    return draft;
}

/// What cannot be taken is said while lines are chosen, not only at the end.
void ProposalDialog::update()
{
    const QStringList reasons = tooLong(chosen(), m_workspace.workbook.catalog());
    m_refused->setText(reasons.join(QLatin1Char('\n')));
    m_refused->setVisible(!reasons.isEmpty());
    m_add->setEnabled(reasons.isEmpty());
}

void ProposalDialog::accept()
{
    if (!m_once.begin())
        return;
    QString row;
    const Result<Edit> edit = addProposal(m_workspace.workbook, m_card, chosen(), &row);
    if (!edit) {
        m_workspace.dialogs.tell(this, windowTitle(), edit.problem());
        return m_once.again();
    }
    if (!perform(m_workspace, *edit))
        return m_once.again();
    QDialog::accept();
    const QString form = m_workspace.workbook.single(QStringLiteral("mal-3.1"))->head.id;
    Q_EMIT m_workspace.requests.place(form, {QStringLiteral("proposals.name"), row, {}});
}

} // namespace sjusteg
