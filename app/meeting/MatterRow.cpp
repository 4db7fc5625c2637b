// SPDX-License-Identifier: MPL-2.0
#include "meeting/MatterRow.h"

#include "meeting/ScrollTo.h"
#include "screen/FieldEditor.h"
#include "screen/FlowLayout.h"
#include "screen/FormContext.h"
#include "screen/editors/EditorFactory.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

constexpr int mostShown = 400; // characters of a matter that is not open
constexpr int chipWidth = 104; // kinds stand in a column

QString shortened(const QString &text)
{
    return text.size() > mostShown ? text.left(mostShown) + QChar(0x2026) : text;
}

} // namespace

MatterRow::MatterRow(const Workspace &workspace, screen::FormContext &context, const QString &row, Choices choices, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_context(context)
    , m_row(row)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 2, 0, 2);
    m_column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_column->addLayout(line);
    m_chip = parts::label({}, QStringLiteral("chip"));
    m_chip->setAlignment(Qt::AlignCenter);
    m_chip->setMinimumWidth(chipWidth);
    m_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    m_text = parts::paragraph({});
    m_text->setContentsMargins(0, 1, 0, 0);
    line->addWidget(m_text, 3, Qt::AlignTop);
    m_whoAndWhen = parts::paragraph({}, QStringLiteral("small"));
    m_whoAndWhen->setContentsMargins(0, 2, 0, 0);
    m_whoAndWhen->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line->addWidget(m_whoAndWhen, 2, Qt::AlignTop);
    m_lacks = parts::button({}, QStringLiteral("lack"));
    connect(m_lacks, &QPushButton::clicked, this, [this] {
        const Row *now = matter();
        const MatterLack lack = now ? lackOf(*now) : MatterLack();
        open(lack.owner ? QStringLiteral("responsible") : lack.due ? QStringLiteral("due") : lack.leader ? QStringLiteral("leader") : QStringLiteral("kind"));
    });
    line->addWidget(m_lacks, 0, Qt::AlignTop);
    m_edit = parts::button({}, QStringLiteral("link"));
    connect(m_edit, &QPushButton::clicked, this, [this] { isOpen() ? close() : open(); });
    line->addWidget(m_edit, 0, Qt::AlignTop);
    if (choices == Choices::WhatBecomesOfIt)
        addChoices(m_column);
    refresh();
}

const Row *MatterRow::matter() const
{
    return m_context.form().row(matterTable(), m_row);
}

/// A parked point must become something else.
void MatterRow::addChoices(QVBoxLayout *column)
{
    auto *box = new QWidget;
    auto *flow = new screen::FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    const QString text = matter() ? shortened(matter()->cell(QStringLiteral("text")).toString()) : QString();
    for (const char *id : {"task", "clarify", "anchor", "decision", "info", "aftermath"}) {
        const QString kind = QLatin1String(id);
        const QString name = kindName(m_workspace.workbook, kind);
        QPushButton *button = parts::button(QStringLiteral("→ ") + name, QStringLiteral("segment"), tr("Make it %1: %2").arg(name.toLower(), text));
        connect(button, &QPushButton::clicked, this, [this, kind] {
            if (const Row *now = matter())
                perform(m_workspace, matterOfKind(m_workspace.workbook, *now, kind));
        });
        flow->addWidget(button);
    }
    QPushButton *later = parts::button(tr("To the next meeting"), QStringLiteral("segment"), tr("To the next meeting: %1").arg(text));
    connect(later, &QPushButton::clicked, this, &MatterRow::postponed);
    flow->addWidget(later);
    column->addWidget(box);
}

void MatterRow::refresh()
{
    const Row *now = matter();
    if (!now)
        return;
    const QString kind = matterKind(*now);
    m_chip->setText(kindName(m_workspace.workbook, kind));
    m_chip->setToolTip(kindLabel(m_workspace.workbook, kind));
    m_chip->setProperty("tone", kindTone(kind));
    m_chip->style()->unpolish(m_chip);
    m_chip->style()->polish(m_chip);
    const QString text = now->cell(QStringLiteral("text")).toString();
    m_text->setText(text.isEmpty() ? tr("(nothing written yet)") : shortened(text.simplified()));
    QStringList said;
    if (kind == QLatin1String("anchor") && !isBlank(now->cell(QStringLiteral("leader"))))
        said.append(QStringLiteral("→ ") + now->cell(QStringLiteral("leader")).toString());
    if (const QString who = m_workspace.workbook.personName(now->cell(QStringLiteral("responsible"))); !who.isEmpty())
        said.append(who);
    if (const QDate due = QDate::fromString(now->cell(QStringLiteral("due")).toString(), Qt::ISODate); due.isValid())
        said.append(QLocale().toString(due, QStringLiteral("d. MMM")));
    m_whoAndWhen->setText(said.join(QStringLiteral(" · ")));
    m_whoAndWhen->setVisible(!said.isEmpty()); // what is not there takes no room from the words
    showLacks(*now);
    const bool mayWrite = !m_context.isReadOnly();
    m_edit->setText(isOpen() ? tr("Close") : tr("Edit"));
    m_edit->setAccessibleName(QStringLiteral("%1: %2").arg(m_edit->text(), m_text->text()));
    m_edit->setVisible(mayWrite);
    m_lacks->setEnabled(mayWrite);
    for (screen::FieldEditor *editor : std::as_const(m_editors)) {
        editor->refresh();
        if (editor->field().id == QLatin1String("leader"))
            editor->parentWidget()->setVisible(kind == QLatin1String("anchor"));
    }
}

void MatterRow::showLacks(const Row &matter)
{
    const MatterLack lack = lackOf(matter);
    QStringList words;
    if (lack.owner)
        words.append(tr("no owner"));
    if (lack.due)
        words.append(tr("no date"));
    if (lack.leader)
        words.append(tr("no leader"));
    m_lacks->setVisible(!words.isEmpty());
    m_lacks->setText(QStringLiteral("△ ") + words.join(QStringLiteral(", ")));
    m_lacks->setAccessibleName(QStringLiteral("%1: %2").arg(words.join(QStringLiteral(", ")), m_text->text()));
}

void MatterRow::addEditor(QHBoxLayout *line, const QString &id, int stretch)
{
    const Field *field = m_context.definition().field(matterTable() + QLatin1Char('.') + id);
    if (!field)
        return;
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *editor = screen::makeEditor({m_context, *field, {matterTable() + QLatin1Char('.') + id, m_row, {}}, true}, place);
    editor->setName(QStringLiteral("%1: %2").arg(field->label, m_text->text()));
    column->addWidget(parts::label(field->label, QStringLiteral("small")));
    column->addWidget(editor);
    column->addStretch();
    line->addWidget(place, stretch);
    m_editors.append(editor);
}

void MatterRow::makeEditors()
{
    m_box = new QWidget(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(chipWidth + 10, 0, 0, 8);
    column->setSpacing(6);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    addEditor(who, QStringLiteral("responsible"), 3);
    addEditor(who, QStringLiteral("due"), 2);
    addEditor(who, QStringLiteral("kind"), 2);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    addEditor(answer, QStringLiteral("leader"), 3);
    addEditor(answer, QStringLiteral("status"), 2);
    addEditor(answer, QStringLiteral("answer"), 4);
    auto *words = new QHBoxLayout;
    addEditor(words, QStringLiteral("text"), 1);
    // What is asked for most often is nearest to the line it belongs to.
    column->addLayout(who);
    column->addLayout(answer);
    column->addLayout(words);
    auto *buttons = new QHBoxLayout;
    QPushButton *done = parts::button(tr("Done"), {}, tr("Done with: %1").arg(m_text->text()));
    connect(done, &QPushButton::clicked, this, &MatterRow::close);
    QPushButton *gone = parts::button(tr("Delete"), QStringLiteral("link"), tr("Delete: %1").arg(m_text->text()));
    connect(gone, &QPushButton::clicked, this, &MatterRow::remove);
    buttons->addWidget(done);
    buttons->addWidget(gone);
    buttons->addStretch();
    column->addLayout(buttons);
    m_column->addWidget(m_box);
}

void MatterRow::open(const QString &column)
{
    if (m_context.isReadOnly() || !matter())
        return;
    if (!isOpen())
        makeEditors();
    refresh();
    const QString wanted = column.isEmpty() ? QStringLiteral("responsible") : column;
    for (screen::FieldEditor *editor : std::as_const(m_editors)) {
        if (editor->field().id == wanted)
            editor->setFocus(Qt::TabFocusReason);
    }
    scrollTo(m_box);
}

void MatterRow::flush()
{
    for (screen::FieldEditor *editor : std::as_const(m_editors))
        editor->flush();
}

void MatterRow::close()
{
    flush();
    m_editors.clear();
    if (m_box) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_box->hide();
        m_box->deleteLater();
        m_box = nullptr;
    }
    refresh();
    Q_EMIT closed();
}

void MatterRow::remove()
{
    m_editors.clear(); // what is half typed in them goes with the row
    if (m_box)
        m_box->setEnabled(false);
    perform(m_workspace, removedMatter(m_workspace.workbook, m_row));
}

} // namespace sjusteg
