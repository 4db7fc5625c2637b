// SPDX-License-Identifier: MPL-2.0
#include "screen/FormPage.h"

#include "screen/FieldEditor.h"
#include "screen/FieldList.h"
#include "screen/FieldRow.h"
#include "screen/FlowLayout.h"
#include "screen/Fold.h"
#include "screen/tables/ComparisonBlock.h"
#include "screen/tables/GridCell.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace sjusteg::screen {

namespace {

QLabel *addText(const QString &text, const char *role, QWidget *parent, QLayout *layout)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

} // namespace

FormPage::FormPage(FormContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabTimer(new QTimer(this))
{
    m_tabTimer->setSingleShot(true);
    m_tabTimer->setInterval(0);
    connect(m_tabTimer, &QTimer::timeout, this, &FormPage::fixTabOrder);
    setProperty("role", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 32);
    layout->setSpacing(14);
    addIntroduction(layout);
    for (const StaticTable &overview : context.definition().staticTables)
        addOverview(overview, layout);
    m_sections.append(Section());
    for (const Field &field : context.definition().fields) {
        if (field.type == FieldType::Section)
            m_sections.append({&field, {}, nullptr, nullptr});
        else
            m_sections.last().fields.append(&field);
    }
    for (Section &section : m_sections) {
        const bool isConclusion = &section == &m_sections.last();
        if (isConclusion && !context.definition().sideBySide.isEmpty()) {
            m_comparison = new ComparisonBlock(context, this); // it is what the conclusion is drawn from
            layout->addWidget(m_comparison);
        }
        addSection(section, layout);
    }
    layout->addStretch();
}

void FormPage::addIntroduction(QVBoxLayout *layout)
{
    const Template &definition = m_context.definition();
    if (!definition.purpose.isEmpty())
        addText(definition.purpose, "muted", this, layout)->setObjectName(QStringLiteral("purpose"));
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips);
    flow->addWidget(makeChip(originText(definition.origin), chips));
    if (m_context.form().head.pattern)
        flow->addWidget(makeChip(tr("Common starting point"), chips));
    layout->addWidget(chips);
    if (definition.personalData == PersonalData::Yes)
        addText(tr("Write only what training and follow-up need. Do not write about health, religion, family or other private "
                   "matters."),
                "notice", this, layout);
}

void FormPage::addOverview(const StaticTable &overview, QVBoxLayout *layout)
{
    if (!overview.title.isEmpty())
        addText(overview.title, "subheading", this, layout);
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setProperty("role", QStringLiteral("overview"));
    auto *grid = new QGridLayout(box);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const auto addLine = [&](const QStringList &cells, int line, const char *role) {
        for (int i = 0; i < cells.size(); ++i) {
            auto *label = new QLabel(cells.at(i), box);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            label->setProperty("role", QString::fromLatin1(role));
            grid->addWidget(label, line, i);
            grid->setColumnStretch(i, 1);
        }
    };
    addLine(overview.columns, 0, "gridHeader");
    for (int i = 0; i < overview.rows.size(); ++i)
        addLine(overview.rows.at(i), i + 1, "text");
    layout->addWidget(box);
}

void FormPage::addSection(Section &section, QVBoxLayout *layout)
{
    if (section.heading && section.heading->hiddenInPattern && m_context.form().head.pattern)
        return;
    const QString id = section.heading ? section.heading->id : QString();
    const QString key = QStringLiteral("%1.%2").arg(m_context.definition().id, id);
    if (section.heading) {
        section.fold = new Fold(section.heading->label, QStringLiteral("section/") + key, true, this);
        section.fold->setProperty("role", QStringLiteral("heading"));
        QFont font = section.fold->font();
        font.setBold(true);
        font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 1.1)); // the theme sizes in pixels
        section.fold->setFont(font);
        layout->addSpacing(6);
        layout->addWidget(section.fold, 0, Qt::AlignLeft);
        if (!section.heading->help.isEmpty())
            addText(section.heading->help, "muted", this, layout);
    }
    if (section.fields.isEmpty())
        return;
    section.list = new FieldList(m_context, section.fields, {{}, {}, QStringLiteral("fold/") + key, {}}, this);
    layout->addWidget(section.list);
    if (section.fold) {
        section.list->setVisible(section.fold->isOpen());
        connect(section.fold, &Fold::turned, section.list, &QWidget::setVisible);
    }
}

void FormPage::openSection(Section &section)
{
    if (section.fold)
        section.fold->setOpen(true);
}

bool FormPage::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_tabTimer->start(); // something was unfolded, added or moved
    return QWidget::event(event);
}

/// Tab follows the page as it is read: fields that come later in time take their place between the others.
void FormPage::fixTabOrder()
{
    struct Stop {
        QPoint place;
        QWidget *widget;
    };
    QVector<Stop> stops;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(this) || widget->window() != window() || widget->focusProxy())
            continue; // one that hands its focus on stands in the chain through the one it hands it to
        // Controls of one field belong together, whatever their height.
        QWidget *anchor = widget;
        for (QWidget *up = widget; up && up != this; up = up->parentWidget()) {
            if (qobject_cast<FieldEditor *>(up) || qobject_cast<GridCell *>(up))
                anchor = up;
        }
        stops.append({anchor->mapTo(this, QPoint(0, 0)), widget});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) {
        return a.place.y() != b.place.y() ? a.place.y() < b.place.y() : a.place.x() < b.place.x();
    });
    for (int i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1).widget, stops.at(i).widget);
}

void FormPage::refresh()
{
    if (m_comparison)
        m_comparison->refresh();
    for (const Section &section : std::as_const(m_sections)) {
        if (section.list)
            section.list->refresh();
    }
}

void FormPage::reloadOptions()
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.list)
            section.list->reloadOptions();
    }
}

void FormPage::updateReadOnly()
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.list)
            section.list->updateReadOnly();
    }
}

bool FormPage::reveal(const CellRef &cell)
{
    for (Section &section : m_sections) {
        if (section.heading && section.heading->id == cell.field) {
            openSection(section);
            if (section.fold)
                section.fold->setFocus(Qt::OtherFocusReason);
            return true;
        }
        for (const Field *field : std::as_const(section.fields)) {
            if (field->id != cell.table() || !section.list)
                continue;
            openSection(section);
            return section.list->reveal(cell);
        }
    }
    return false;
}

bool FormPage::startRow(const QString &table)
{
    for (Section &section : m_sections) {
        const bool here = std::any_of(section.fields.cbegin(), section.fields.cend(), [&table](const Field *field) { return field->id == table; });
        if (!here || !section.list)
            continue;
        openSection(section);
        return section.list->startRow(table);
    }
    return false;
}

} // namespace sjusteg::screen
