// SPDX-License-Identifier: MPL-2.0
#include "form/FormHeader.h"

#include "flow/Completion.h"
#include "form/CopyChooser.h"
#include "participants/ParticipantLink.h"
#include "tools/ToolPages.h"
#include "window/Copies.h"
#include "window/Icons.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// Chosen in the list of people; none of their ids.
constexpr auto theParticipant = "@participant";

/// Forms that the participant writes in, alone or with help.
bool isTheirOwn(const Template &definition)
{
    return definition.personalData == PersonalData::Yes && (definition.large || definition.id == QLatin1String("ekstra-loggbok"));
}

} // namespace

FormHeader::FormHeader(const Workspace &workspace, const QString &formId, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_formId(formId)
    , m_template(*workspace.workbook.catalog().find(workspace.workbook.head(formId)->templateId))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    if (m_template.personalData == PersonalData::Yes) {
        m_person = new ParticipantLink(workspace, formId, this);
        layout->addWidget(m_person);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    m_title = parts::paragraph((parts::number(m_template) + QStringLiteral("  ") + m_template.title).trimmed(), QStringLiteral("title"));
    m_chip = parts::chip(FormStatus::Empty);
    top->addWidget(m_title, 1);
    if (hasToolPage(m_template.id)) { // beside the title, which wraps: the line below is full
        QPushButton *tool = parts::button(toolPageName(m_template.id));
        connect(tool, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.tool(m_formId); });
        top->addWidget(tool, 0, Qt::AlignTop);
    }
    top->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addLayout(top);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_copies = new CopyChooser(workspace, formId);
    line->addWidget(m_copies);
    m_menu = new QToolButton;
    line->addWidget(m_menu);
    layout->addLayout(line); // first it stands here: what is shown without a place of its own becomes a window
    makeCopyMenu();
    if (m_template.kind == TemplateKind::RunSheet) {
        QPushButton *meeting = parts::button(tr("Open the meeting"));
        connect(meeting, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.meeting(m_formId); });
        line->addWidget(meeting);
    }
    line->addStretch();
    QLabel *by = parts::label(tr("Filled in by"), QStringLiteral("muted"));
    m_filledBy = new QComboBox;
    m_filledBy->setAccessibleName(tr("Filled in by"));
    m_filledBy->setMinimumContentsLength(14);
    m_filledBy->setEnabled(!workspace.workbook.isReadOnly());
    by->setBuddy(m_filledBy);
    line->addWidget(by);
    line->addWidget(m_filledBy);
    connect(m_filledBy, &QComboBox::activated, this, &FormHeader::chooseFilledBy);
    refresh();
}

void FormHeader::makeCopyMenu()
{
    const bool many = m_template.severalCopies || !m_template.subjectTables.isEmpty();
    m_menu->setVisible(many && !m_workspace.workbook.isReadOnly());
    m_menu->setProperty("role", QStringLiteral("icon"));
    m_menu->setIcon(icon(QStringLiteral("more")));
    m_menu->setToolTip(tr("This copy"));
    m_menu->setAccessibleName(tr("This copy"));
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menu);
    const auto goTo = [this](const QString &id) {
        if (!id.isEmpty())
            Q_EMIT m_workspace.requests.form(id);
    };
    menu->addAction(tr("New copy…"), this, [this, goTo] { goTo(Copies(m_workspace, window()).create(m_template)); });
    menu->addAction(tr("Rename…"), this, [this] { Copies(m_workspace, window()).rename(m_formId); });
    if (m_template.severalCopies)
        menu->addAction(tr("Duplicate"), this, [this, goTo] { goTo(Copies(m_workspace, window()).duplicate(m_formId)); });
    menu->addSeparator();
    // The window leaves the page by itself when its copy is gone.
    menu->addAction(tr("Delete…"), this, [this] { Copies(m_workspace, window()).remove(m_formId); });
    m_menu->setMenu(menu);
}

void FormHeader::refresh()
{
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    if (!head)
        return;
    const bool closed = head->status == FormStatus::Done || head->status == FormStatus::Anchored;
    const Form *form = closed ? m_workspace.workbook.form(m_formId) : nullptr;
    parts::setChip(m_chip, head->status, head->review, form && !missing(m_workspace.workbook, *form).isEmpty());
    if (m_person)
        m_person->refresh();
    m_copies->refresh();
    m_copies->setVisible(m_template.severalCopies || !m_template.subjectTables.isEmpty());
    fillPeople();
}

void FormHeader::fillPeople()
{
    const QSignalBlocker quiet(m_filledBy);
    m_filledBy->clear();
    m_filledBy->addItem(tr("Not chosen"), QString());
    if (const Form *group = m_workspace.workbook.single(QStringLiteral("reg-arbeidsgruppe"))) {
        for (const Row &row : group->rows(QStringLiteral("rows"))) {
            const QString name = row.cell(QStringLiteral("name")).toString();
            if (!name.isEmpty())
                m_filledBy->addItem(name, row.id);
        }
    }
    if (isTheirOwn(m_template))
        m_filledBy->addItem(tr("The participant"), QLatin1String(theParticipant));
    const Value chosen = m_workspace.workbook.head(m_formId)->filledBy;
    const bool byParticipant = isTheirOwn(m_template) && chosen.isObject() && m_workspace.workbook.personName(chosen) == tr("The participant");
    const int index = m_filledBy->findData(byParticipant ? QString::fromLatin1(theParticipant) : chosen.toString());
    if (index < 0 || (chosen.isObject() && !byParticipant)) {
        m_filledBy->addItem(m_workspace.workbook.personName(chosen), QVariant());
        m_filledBy->setCurrentIndex(m_filledBy->count() - 1);
    } else {
        m_filledBy->setCurrentIndex(index);
    }
}

void FormHeader::chooseFilledBy(int index)
{
    const FormHead before = *m_workspace.workbook.head(m_formId);
    const QVariant chosen = m_filledBy->itemData(index);
    if (!chosen.isValid())
        return; // the outsider who stands there already
    FormHead after = before;
    if (chosen.toString() == QLatin1String(theParticipant))
        after.filledBy = QJsonObject{{QStringLiteral("name"), tr("The participant")}}; // as everybody who is not of the working group
    else
        after.filledBy = chosen.toString().isEmpty() ? noValue() : Value(chosen.toString());
    if (after.filledBy != before.filledBy)
        perform(m_workspace, {tr("Filled in by"), QStringLiteral("edit"), {{m_formId, SetHead{before, after}}}});
}

} // namespace sjusteg
