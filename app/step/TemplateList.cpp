// SPDX-License-Identifier: MPL-2.0
#include "step/TemplateList.h"

#include "carry/OfferedCopies.h"
#include "flow/Relevance.h"
#include "window/Copies.h"
#include "window/Icons.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

/// A chip in a place as wide as the usual states, so that what stands beside it stands in a column.
QWidget *chipPlace(FormStatus status, bool review = false)
{
    constexpr int usual = 104;
    auto *place = new QWidget;
    place->setMinimumWidth(usual);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(parts::chip(status, review), 0, Qt::AlignLeft | Qt::AlignVCenter);
    return place;
}

} // namespace

TemplateList::TemplateList(const Workspace &workspace, const QStringList &templateIds, Frame frame, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_templates(templateIds)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(12);
    if (frame == Frame::Inline) {
        outer->addLayout(m_list);
    } else {
        QVBoxLayout *page = nullptr;
        outer->addWidget(parts::scrollPage(page, 16));
        page->setContentsMargins(24, 12, 24, 24);
        page->addLayout(m_list);
        page->addStretch();
        m_page = page;
    }
    refresh();
}

void TemplateList::addBelow(QWidget *more)
{
    m_page->insertWidget(m_page->count() - 1, more);
}

void TemplateList::setPractices(const QHash<QString, QString> &practices)
{
    m_practices = practices;
    refresh();
}

void TemplateList::refresh()
{
    parts::clear(m_list);
    for (const QString &id : m_templates) {
        if (const Template *definition = m_workspace.workbook.catalog().find(id))
            addTemplate(*definition);
    }
}

void TemplateList::addTemplate(const Template &definition)
{
    const QVector<FormHead> copies = m_workspace.workbook.copies(definition.id);
    const bool many = definition.severalCopies || !definition.subjectTables.isEmpty();
    QVBoxLayout *layout = nullptr;
    QFrame *card = parts::card(layout);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    QLabel *title = parts::paragraph((parts::number(definition) + QStringLiteral("  ") + definition.title).trimmed(), QStringLiteral("heading"));
    head->addWidget(title, 1);
    addBlankButtons(head, definition);
    const bool stored = !copies.isEmpty() && definition.personalData != PersonalData::Yes;
    if (!many && stored)
        addOpenButtons(head, copies.constFirst(), definition.title);
    layout->addLayout(head);
    if (const QString practice = m_practices.value(definition.id); !practice.isEmpty())
        layout->addWidget(parts::paragraph(practice, QStringLiteral("small")));
    layout->addWidget(parts::paragraph(definition.purpose, QStringLiteral("muted")));
    if (definition.personalData == PersonalData::Yes && m_workspace.workbook.participantState() != ParticipantState::Unlocked) {
        addLocked(layout, definition);
    } else if (!many) {
        auto *foot = new QHBoxLayout;
        const FormHead form = copies.isEmpty() ? FormHead{} : copies.constFirst();
        foot->addWidget(parts::chip(form.status, form.review));
        const QString who = whoAndWhen(form);
        foot->addWidget(parts::label(who.isEmpty() ? definition.whoAndWhen : who, QStringLiteral("small")), 1);
        layout->addLayout(foot);
    } else {
        addPatternOffer(layout, definition);
        addCopies(layout, definition);
        if (!m_workspace.workbook.isReadOnly()) {
            const bool runSheet = definition.kind == TemplateKind::RunSheet;
            QPushButton *more = parts::button(runSheet ? tr("+ Make the run-sheet of a meeting") : tr("+ New copy"), {}, tr("New copy of %1").arg(definition.title));
            connect(more, &QPushButton::clicked, this, [this, &definition] {
                const QString id = Copies(m_workspace, window()).create(definition);
                if (!id.isEmpty())
                    Q_EMIT m_workspace.requests.form(id);
            });
            layout->addWidget(more, 0, Qt::AlignLeft);
        }
    }
    m_list->addWidget(card);
}

/// The copies stand in the participant file, which is locked or not made yet.
void TemplateList::addLocked(QVBoxLayout *layout, const Template &definition)
{
    const bool none = m_workspace.workbook.participantState() == ParticipantState::None;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(QStringLiteral("lock")).pixmap(16, 16));
    line->addWidget(symbol);
    line->addWidget(parts::paragraph(none ? tr("About one participant: is kept in the participant file, which is not made yet.")
                                          : tr("Locked: the forms stand in the participant file."),
                                     QStringLiteral("small")),
                    1);
    QPushButton *open = parts::button(none ? tr("Make the participant file") : tr("Unlock"), {},
                                      none ? tr("Make the participant file for %1").arg(definition.title) : tr("Unlock %1").arg(definition.title));
    connect(open, &QPushButton::clicked, this, [this, id = definition.id] { Q_EMIT m_workspace.requests.unlock(id); });
    line->addWidget(open);
    layout->addLayout(line);
}

/// In the order a flow asks for; what is no longer relevant last, and not at all when nobody has entered anything in it.
void TemplateList::addCopies(QVBoxLayout *layout, const Template &definition)
{
    QVector<FormHead> past;
    for (const FormHead &copy : orderedCopies(m_workspace.workbook, definition.id)) {
        if (isRelevant(m_workspace.workbook, copy))
            addCopy(layout, definition, copy);
        else if (copy.status != FormStatus::Empty)
            past.append(copy);
    }
    addOffered(layout, definition);
    for (const FormHead &copy : std::as_const(past))
        addCopy(layout, definition, copy);
}

/// Those that other forms ask for: they are there for the user, and stored when something is entered.
void TemplateList::addOffered(QVBoxLayout *layout, const Template &definition)
{
    for (const FormHead &offered : offeredCopies(m_workspace.workbook, definition.id)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(parts::paragraph(offered.subject.title, QStringLiteral("strong")), 2);
        line->addWidget(chipPlace(FormStatus::Empty));
        line->addWidget(parts::paragraph(tr("Suggested"), QStringLiteral("small")), 1);
        QPushButton *pdf = parts::button(tr("PDF")); // only its room, so that the states stand in a column
        QSizePolicy room = pdf->sizePolicy();
        room.setRetainSizeWhenHidden(true);
        pdf->setSizePolicy(room);
        pdf->hide();
        line->addWidget(pdf);
        QPushButton *open = parts::button(tr("Open"), QStringLiteral("primary"), tr("Open %1").arg(offered.subject.title));
        open->setEnabled(!m_workspace.workbook.isReadOnly());
        connect(open, &QPushButton::clicked, this, [this, id = definition.id, subject = offered.subject] { Q_EMIT m_workspace.requests.offeredCopy(id, subject); });
        line->addWidget(open, 0, Qt::AlignTop);
        layout->addLayout(line);
    }
}

void TemplateList::addPatternOffer(QVBoxLayout *layout, const Template &definition)
{
    const QVector<FormHead> copies = m_workspace.workbook.copies(definition.id);
    const bool exists = !copies.isEmpty() && copies.constFirst().pattern;
    if (!definition.hasPattern || exists || m_workspace.workbook.isReadOnly())
        return;
    QPushButton *make = parts::button(tr("Start with the common starting point"), {}, tr("Make the common starting point of %1").arg(definition.title));
    connect(make, &QPushButton::clicked, this, [this, &definition] {
        const QString id = Copies(m_workspace, window()).createPattern(definition);
        if (!id.isEmpty())
            Q_EMIT m_workspace.requests.form(id);
    });
    layout->addWidget(make, 0, Qt::AlignLeft);
}

void TemplateList::addCopy(QVBoxLayout *layout, const Template &definition, const FormHead &head)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    QString title = m_workspace.workbook.copyTitle(head.id);
    if (title.isEmpty())
        title = definition.shortTitle;
    QLabel *name = parts::paragraph(title, QStringLiteral("strong"));
    line->addWidget(name, 2);
    if (!isRelevant(m_workspace.workbook, head)) {
        QLabel *past = parts::label(tr("◇ No longer relevant"), QStringLiteral("chip"));
        past->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
        line->addWidget(past);
    }
    line->addWidget(chipPlace(head.status, head.review));
    line->addWidget(parts::paragraph(whoAndWhen(head), QStringLiteral("small")), 1);
    if (definition.kind == TemplateKind::RunSheet) {
        QPushButton *meeting = parts::button(tr("To the meeting"), {}, tr("To the meeting %1").arg(title));
        connect(meeting, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.meeting(id); });
        line->addWidget(meeting, 0, Qt::AlignTop);
    }
    addOpenButtons(line, head, title);
    layout->addLayout(line);
}

void TemplateList::addBlankButtons(QBoxLayout *line, const Template &definition)
{
    QPushButton *print = parts::button(tr("Print blank"), QStringLiteral("link"), tr("Print blank: %1").arg(definition.title));
    connect(print, &QPushButton::clicked, this, [this, &definition] { Q_EMIT m_workspace.requests.preview(blankJob(m_workspace.workbook, definition)); });
    QPushButton *pdf = parts::button(tr("Blank as PDF"), QStringLiteral("link"), tr("Blank as PDF: %1").arg(definition.title));
    connect(pdf, &QPushButton::clicked, this, [this, &definition] { Q_EMIT m_workspace.requests.pdf(blankJob(m_workspace.workbook, definition)); });
    line->addWidget(print, 0, Qt::AlignTop);
    line->addWidget(pdf, 0, Qt::AlignTop);
}

void TemplateList::addOpenButtons(QBoxLayout *line, const FormHead &head, const QString &title)
{
    QPushButton *pdf = parts::button(tr("PDF"), {}, tr("PDF of %1").arg(title));
    connect(pdf, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.pdf(formJob(m_workspace.workbook, id)); });
    QPushButton *open = parts::button(tr("Open"), QStringLiteral("primary"), tr("Open %1").arg(title));
    connect(open, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT m_workspace.requests.form(id); });
    line->addWidget(pdf, 0, Qt::AlignTop);
    line->addWidget(open, 0, Qt::AlignTop);
}

QString TemplateList::whoAndWhen(const FormHead &head) const
{
    QStringList said;
    const QString who = m_workspace.workbook.personName(head.filledBy);
    if (!who.isEmpty())
        said.append(who);
    const QDateTime when = head.stored ? m_workspace.workbook.lastChanged(head.id) : QDateTime();
    if (when.isValid())
        said.append(tr("changed %1").arg(QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat)));
    return said.join(QStringLiteral(" · "));
}

} // namespace sjusteg
