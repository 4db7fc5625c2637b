// SPDX-License-Identifier: MPL-2.0
#include "meeting/WorkArea.h"

#include "carry/OfferedCopies.h"
#include "carry/RowGuard.h"
#include "carry/TentativeCopy.h"
#include "flow/Relevance.h"
#include "handbook/Handbook.h"
#include "meeting/PostPlaces.h"
#include "screen/FormView.h"
#include "step/GuidanceCard.h"
#include "window/Copies.h"
#include "window/Parts.h"
#include "window/PrintJobs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int subjectRoleOfCopy = Qt::UserRole + 1; // of a copy that a flow asks for and that is not made yet

bool isClosedCopy(FormStatus status)
{
    return status == FormStatus::Done || status == FormStatus::Anchored;
}

} // namespace

WorkArea::WorkArea(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 12, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_heading = parts::paragraph({}, QStringLiteral("heading"));
    m_chip = parts::chip(FormStatus::Empty);
    m_copies = new QComboBox;
    m_copies->setAccessibleName(tr("Copy"));
    m_copies->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setMinimumContentsLength(24);
    m_whole = parts::button(tr("Open the whole form"), QStringLiteral("link"));
    line->addWidget(m_heading, 1);
    line->addWidget(m_copies);
    line->addWidget(m_chip);
    line->addWidget(m_whole);
    column->addLayout(line);
    m_content = new QVBoxLayout;
    m_content->setSpacing(12);
    column->addLayout(m_content, 1);
    connect(m_copies, &QComboBox::activated, this, &WorkArea::chooseCopy);
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.requests.form(m_formId); });
}

WorkArea::~WorkArea()
{
    delete m_view; // before the copy it may have been made for
}

void WorkArea::flush()
{
    if (m_view)
        m_view->flush();
    for (GuidanceCard *card : std::as_const(m_cards))
        card->flush();
}

void WorkArea::showPost(const meeting::Meeting &meeting, const meeting::Post &post, bool moveFocus)
{
    m_meeting = meeting;
    const bool same = m_post.id == post.id && m_post.form == post.form;
    if (!same && !isSaved())
        return; // what was written stands only here; tried again when the disk takes it
    m_post = post;
    const Form *sheet = m_workspace.workbook.form(post.form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), post.id) : nullptr;
    const QJsonObject reference = row ? row->cell(QStringLiteral("template")).toObject() : QJsonObject();
    const QString target = reference.value(QLatin1String("template")).toString(reference.value(QLatin1String("form")).toString());
    if (same && target == m_target) {
        refresh();
        return;
    }
    // Two posts in a row often work in the same form: it stays as it is, and only the place moves.
    const QWidget *focus = window()->focusWidget();
    if (target.isEmpty() || target != m_target || (m_formId.isEmpty() && m_cards.isEmpty()))
        open(target);
    else if (m_view && focus && m_view->isAncestorOf(focus))
        return; // somebody is writing there
    moveToPlace(moveFocus);
}

/// Writes what is being typed.
bool WorkArea::isSaved()
{
    bool saved = true;
    const auto watch = connect(&m_workspace.requests, &Requests::problem, this, [&saved] { saved = false; });
    flush();
    disconnect(watch);
    return saved;
}

void WorkArea::open(const QString &target)
{
    clear();
    m_target = target;
    const Template *definition = m_workspace.workbook.catalog().find(target);
    if (const std::optional<FormHead> head = m_workspace.workbook.head(target); head && !definition) {
        openForm(target);
    } else if (definition && definition->personalData == PersonalData::Yes) {
        keepShut(*definition);
    } else if (definition) {
        openTemplate(*definition);
    } else if (target.startsWith(QLatin1String("pafyll-"))) {
        const int step = target.mid(7).toInt();
        if (step >= 1 && step <= m_workspace.handbook.steps().size())
            openGuidance(m_workspace.handbook.step(step));
        else
            openNothing();
    } else {
        openNothing();
    }
}

void WorkArea::clear()
{
    flush();
    delete m_view; // at once: it may show a copy that is about to go
    m_view = nullptr;
    m_cards.clear();
    parts::clear(m_content);
    m_tentative.reset();
    m_formId.clear();
    m_heading->setText({});
    m_chip->hide();
    m_copies->hide();
    m_whole->hide();
}

void WorkArea::openTemplate(const Template &definition)
{
    const QString copy = copyFor(definition);
    if (!copy.isEmpty()) {
        openForm(copy);
        return;
    }
    m_title = parts::number(definition);
    m_heading->setText((parts::number(definition) + QLatin1Char(' ') + definition.shortTitle).trimmed());
    fillCopies(definition);
    m_copies->setCurrentIndex(-1);
    addNote({}, m_copies->count() > 0 ? tr("Nobody has begun on this yet. Choose above what you take first.") : tr("Nobody has begun on this yet."));
    if (!m_workspace.workbook.isReadOnly()) {
        QPushButton *make = parts::button(tr("Make a copy…"));
        connect(make, &QPushButton::clicked, this, [this, &definition] {
            const QString id = Copies(m_workspace, window()).create(definition);
            if (!id.isEmpty())
                openForm(id);
        });
        m_content->insertWidget(1, make, 0, Qt::AlignLeft);
    }
}

/// Its run-sheet where it is one of this meeting; else the copy worked in last, else the first that is not finished.
QString WorkArea::copyFor(const Template &definition) const
{
    const Workbook &workbook = m_workspace.workbook;
    if (definition.kind == TemplateKind::RunSheet) {
        for (const QString &form : m_meeting.forms) {
            if (workbook.head(form) && workbook.head(form)->templateId == definition.id)
                return form;
        }
    }
    if (const QString last = m_lastCopy.value(definition.id); workbook.head(last))
        return last;
    const QVector<FormHead> copies = orderedCopies(workbook, definition.id);
    QString first;
    for (const FormHead &copy : copies) {
        if (!isRelevant(workbook, copy))
            continue;
        if (first.isEmpty())
            first = copy.id;
        if (!isClosedCopy(copy.status))
            return copy.id;
    }
    return first;
}

void WorkArea::openForm(const QString &formId)
{
    if (m_tentative && m_tentative->formId() != formId)
        clear();
    flush();
    delete m_view;
    parts::clear(m_content);
    m_formId = formId;
    const FormHead head = *m_workspace.workbook.head(formId);
    const Template &definition = *m_workspace.workbook.catalog().find(head.templateId);
    m_lastCopy.insert(definition.id, formId);
    m_title = parts::number(definition).isEmpty() ? definition.shortTitle : parts::number(definition);
    m_heading->setText((parts::number(definition) + QStringLiteral("  ") + definition.shortTitle).trimmed());
    m_status = head.status;
    m_view = new screen::FormView(m_workspace.workbook, m_workspace.undo, formId, this);
    m_content->addWidget(m_view, 1);
    connect(m_view, &screen::FormView::failed, &m_workspace.requests, &Requests::problem);
    connect(m_view, &screen::FormView::openTarget, &m_workspace.requests, &Requests::target);
    connect(m_view, &screen::FormView::openPlace, &m_workspace.requests, &Requests::place);
    connect(m_view, &screen::FormView::focusedCellChanged, this, &WorkArea::placeShown);
    m_view->setRowGuard([this](const CellRef &row) { return RowGuard(m_workspace, m_formId, window()).mayRemove(row); });
    parts::setChip(m_chip, head.status, head.review);
    m_chip->show();
    m_whole->setVisible(!m_tentative);
    fillCopies(definition);
    Q_EMIT formShown(m_formId);
}

void WorkArea::fillCopies(const Template &definition)
{
    const bool many = definition.severalCopies || !definition.subjectTables.isEmpty();
    m_copies->setVisible(many && definition.kind != TemplateKind::RunSheet);
    if (!m_copies->isVisibleTo(this))
        return;
    const QSignalBlocker quiet(m_copies);
    m_copies->clear();
    for (const FormHead &copy : orderedCopies(m_workspace.workbook, definition.id)) {
        const QString title = m_workspace.workbook.copyTitle(copy.id);
        m_copies->addItem(title.isEmpty() ? definition.shortTitle : title, copy.id);
    }
    if (!m_workspace.workbook.isReadOnly()) {
        for (const FormHead &offered : offeredCopies(m_workspace.workbook, definition.id)) {
            m_copies->addItem(tr("%1 (suggested)").arg(offered.subject.title));
            m_copies->setItemData(m_copies->count() - 1, offered.subject.toJson(), subjectRoleOfCopy);
        }
    }
    m_copies->setCurrentIndex(m_formId.isEmpty() ? -1 : m_copies->findData(m_formId));
}

void WorkArea::chooseCopy(int index)
{
    const QString id = m_copies->itemData(index).toString();
    const QJsonObject subject = m_copies->itemData(index, subjectRoleOfCopy).toJsonObject();
    if (id == m_formId && !id.isEmpty())
        return;
    if (subject.isEmpty()) {
        openForm(id);
        moveToPlace(true);
        return;
    }
    const QString target = m_target;
    clear();
    m_tentative = std::make_unique<TentativeCopy>(m_workspace, target, Reference::fromJson(subject));
    if (m_tentative->formId().isEmpty()) {
        m_tentative.reset();
        open(target);
        return;
    }
    openForm(m_tentative->formId());
    moveToPlace(true);
}

void WorkArea::openGuidance(const Step &step)
{
    m_title = tr("Guidance");
    m_heading->setText(tr("Guidance for step %1").arg(step.number));
    QVBoxLayout *page = nullptr;
    QScrollArea *area = parts::scrollPage(page, 0);
    page->setContentsMargins(0, 0, 12, 12);
    for (const GuidanceText &text : step.texts) {
        auto *card = new GuidanceCard(m_workspace, text);
        m_cards.append(card);
        page->addWidget(card);
    }
    page->addStretch();
    m_content->addWidget(area, 1);
}

void WorkArea::openNothing()
{
    const Form *sheet = m_workspace.workbook.form(m_post.form);
    const Row *row = sheet ? sheet->row(QStringLiteral("agenda"), m_post.id) : nullptr;
    m_title = m_post.isBreak ? tr("Break") : tr("The post");
    m_heading->setText(m_post.title);
    if (m_post.isBreak) {
        addNote({}, tr("Break. The clock goes on, and the next post begins when you press «Next post»."));
        return;
    }
    addNote({}, tr("This post works in no template. What you agree on is written down with the buttons below."));
    if (row) {
        addNote(tr("Material"), row->cell(QStringLiteral("material")).toString());
        addNote(tr("Expected result"), row->cell(QStringLiteral("result")).toString());
    }
}

void WorkArea::keepShut(const Template &definition)
{
    m_title = parts::number(definition).isEmpty() ? definition.shortTitle : parts::number(definition);
    m_heading->setText((parts::number(definition) + QStringLiteral("  ") + definition.shortTitle).trimmed());
    addNote({}, tr("This template is about participants. It is not opened here by itself, as others may see the screen."));
    auto *line = new QHBoxLayout;
    QPushButton *blank = parts::button(tr("Print blank"));
    connect(blank, &QPushButton::clicked, this, [this, &definition] { Q_EMIT m_workspace.requests.preview(blankJob(m_workspace.workbook, definition)); });
    QPushButton *go = parts::button(tr("Go to the template"), QStringLiteral("link"));
    connect(go, &QPushButton::clicked, this, [this, id = definition.id] { Q_EMIT m_workspace.requests.target(id); });
    line->addWidget(blank);
    line->addWidget(go);
    line->addStretch();
    m_content->insertLayout(1, line);
}

/// Notes stand on top, one below the other.
void WorkArea::addNote(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    const int last = m_content->count() > 0 && m_content->itemAt(m_content->count() - 1)->spacerItem() ? m_content->count() - 1 : m_content->count();
    if (last == m_content->count())
        m_content->addStretch();
    QLabel *note = parts::paragraph(heading.isEmpty() ? text : QStringLiteral("%1: %2").arg(heading, text));
    m_content->insertWidget(last, note);
}

void WorkArea::moveToPlace(bool moveFocus)
{
    if (!m_view || m_formId.isEmpty())
        return;
    const Template &definition = *m_workspace.workbook.catalog().find(m_workspace.workbook.head(m_formId)->templateId);
    const QVector<meeting::Post> &posts = m_meeting.plan.posts;
    const bool first = !posts.isEmpty() && posts.constFirst().id == m_post.id;
    const bool last = !posts.isEmpty() && posts.constLast().id == m_post.id;
    const QString field = fieldOfPost(definition, m_post.id, first, last);
    if (field.isEmpty())
        return;
    Q_EMIT formShown(m_formId); // also when the post before worked in it
    Q_EMIT placeShown({field, {}, {}});
    // The form has no shape before it is laid out.
    QTimer::singleShot(0, m_view, [this, field, moveFocus] {
        QPointer<QWidget> before = window()->focusWidget();
        m_view->reveal({field, {}, {}});
        // Once the view has scrolled to what it gave the focus to, and has its shape.
        QTimer::singleShot(0, m_view, [this, before, moveFocus] {
            scrollToFocus();
            if (!moveFocus && before)
                before->setFocus(Qt::OtherFocusReason);
        });
    });
}

/// The section stands on top, with its heading, not at the edge.
void WorkArea::scrollToFocus()
{
    constexpr int headingHeight = 72;
    const QWidget *focus = window()->focusWidget();
    auto *area = m_view->findChild<QScrollArea *>();
    if (area && focus && area->widget()->isAncestorOf(focus))
        area->verticalScrollBar()->setValue(focus->mapTo(area->widget(), QPoint(0, 0)).y() - headingHeight);
}

void WorkArea::refresh()
{
    for (GuidanceCard *card : std::as_const(m_cards))
        card->refresh();
    if (m_formId.isEmpty())
        return;
    const std::optional<FormHead> head = m_workspace.workbook.head(m_formId);
    if (!head) {
        open(m_target); // deleted, or its making undone
        return;
    }
    if (isClosedCopy(head->status) != isClosedCopy(m_status)) {
        openForm(m_formId);
        return;
    }
    m_status = head->status;
    parts::setChip(m_chip, head->status, head->review);
}

} // namespace sjusteg
