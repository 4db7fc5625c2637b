// SPDX-License-Identifier: MPL-2.0
#include "tools/ToolPage.h"

#include "participants/ParticipantLink.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sjusteg {

ToolPage::ToolPage(const Workspace &workspace, const QString &formId, QWidget *parent)
    : Page(workspace, parent)
    , m_formId(formId)
{
    if (const std::optional<FormHead> head = workspace.workbook.head(formId))
        m_templateId = head->templateId;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    m_head = makeHead();
    layout->addWidget(m_head);
    m_faces = new QStackedWidget;
    layout->addWidget(m_faces, 1);
    m_locked = makeLocked();
    layout->addWidget(m_locked, 1);
    connect(&workspace.workbook, &Workbook::participantStateChanged, this, &ToolPage::refresh);
}

QString ToolPage::name() const
{
    const Template *tool = definition();
    return tool ? tool->shortTitle : QString();
}

const Template *ToolPage::definition() const
{
    return m_workspace.workbook.catalog().find(m_templateId);
}

const Form *ToolPage::form() const
{
    return m_workspace.workbook.head(m_formId) ? m_workspace.workbook.form(m_formId) : nullptr;
}

QString ToolPage::settingsKey() const
{
    return QStringLiteral("toolFace/") + m_templateId;
}

QWidget *ToolPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_person = new ParticipantLink(m_workspace, m_formId, head);
    layout->addWidget(m_person);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_title = parts::paragraph({}, QStringLiteral("title"));
    top->addWidget(m_title, 1);
    QPushButton *open = parts::button(tr("Open the form"));
    QPushButton *pdf = parts::button(tr("PDF…"), {}, tr("Export what is shown to PDF"));
    top->addWidget(pdf, 0, Qt::AlignTop);
    top->addWidget(open, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_segments = new QHBoxLayout;
    m_segments->setSpacing(8);
    m_segments->addStretch();
    layout->addLayout(m_segments);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.form(m_formId); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.pdf(printJob()); });
    return head;
}

QWidget *ToolPage::makeLocked()
{
    auto *locked = new QWidget;
    auto *layout = new QVBoxLayout(locked);
    QVBoxLayout *inside = nullptr;
    QFrame *card = parts::card(inside);
    inside->addWidget(parts::label(tr("The participants are locked"), QStringLiteral("heading")));
    inside->addWidget(parts::paragraph(tr("This tool concerns a participant. Unlock the participants to go on.")));
    QPushButton *unlock = parts::button(tr("Unlock…"), QStringLiteral("primary"));
    connect(unlock, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.unlock(m_formId); });
    inside->addWidget(unlock, 0, Qt::AlignLeft);
    layout->addWidget(card);
    layout->addStretch();
    return locked;
}

void ToolPage::addFace(const QString &title, QWidget *face)
{
    QPushButton *button = parts::button(title, QStringLiteral("segment"));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(m_faces->count() == 0);
    m_segments->insertWidget(m_segments->count() - 1, button);
    const int index = m_faces->addWidget(face);
    connect(button, &QPushButton::clicked, this, [this, index] {
        m_faces->setCurrentIndex(index);
        QSettings().setValue(settingsKey(), index);
    });
}

int ToolPage::face() const
{
    return m_faces->currentIndex();
}

void ToolPage::makeReady()
{
    const int last = QSettings().value(settingsKey(), 0).toInt();
    if (last > 0 && last < m_faces->count()) {
        m_faces->setCurrentIndex(last);
        static_cast<QPushButton *>(m_segments->itemAt(last)->widget())->setChecked(true);
    }
    refresh();
}

void ToolPage::refresh()
{
    const Form *copy = form();
    const Template *tool = definition();
    const bool shown = copy && tool;
    m_person->refresh();
    m_head->setVisible(shown);
    m_faces->setVisible(shown);
    m_locked->setVisible(!shown);
    if (!shown) {
        m_title->clear();
        forget();
        return;
    }
    const QString code = m_workspace.workbook.copyTitle(m_formId);
    m_title->setText(code.isEmpty() || code == tool->title ? tool->title : tr("%1 – %2").arg(tool->title, code));
    fill(*tool, *copy);
}

void ToolPage::openPlace(const CellRef &cell)
{
    Q_EMIT m_workspace.requests.place(m_formId, cell);
}

void ToolPage::openNewRow(const QString &table)
{
    Q_EMIT m_workspace.requests.newRow(m_formId, table);
}

} // namespace sjusteg
