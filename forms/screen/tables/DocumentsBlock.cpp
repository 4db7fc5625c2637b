// SPDX-License-Identifier: MPL-2.0
#include "screen/tables/DocumentsBlock.h"

#include "flow/Progress.h"
#include "screen/WithoutShortcut.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sjusteg::screen {

namespace {

QString statusText(const DocumentStatus &status)
{
    QString text;
    switch (status.status) {
    case FormStatus::Empty: text = DocumentsBlock::tr("○ empty"); break;
    case FormStatus::Begun: text = DocumentsBlock::tr("◐ begun"); break;
    case FormStatus::Done: text = status.withGaps ? DocumentsBlock::tr("✓ done, with gaps") : DocumentsBlock::tr("✓ done"); break;
    case FormStatus::Anchored: text = DocumentsBlock::tr("✓ anchored"); break;
    }
    return status.review ? DocumentsBlock::tr("%1 · △ the basis has changed").arg(text) : text;
}

} // namespace

DocumentsBlock::DocumentsBlock(FormContext &context, QWidget *parent)
    : Block(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(0, 1);
    refresh();
}

void DocumentsBlock::refresh()
{
    const QVector<DocumentStatus> all = documentStatuses(m_context.workbook(), m_context.definition().step);
    QString shown;
    for (const DocumentStatus &one : all)
        shown += one.document->id + one.form + statusText(one);
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int line = 0;
    for (const DocumentStatus &one : all) {
        const QString target = one.form.isEmpty() ? one.document->templates.value(0) : one.form;
        QString title = one.document->title;
        auto *open = new QPushButton(withoutShortcut(title), this);
        open->setFlat(true);
        open->setAutoDefault(false);
        open->setProperty("role", QStringLiteral("link"));
        open->setAccessibleName(tr("Open %1, %2").arg(one.document->title, statusText(one)));
        connect(open, &QPushButton::clicked, this, [this, target] { Q_EMIT m_context.openTarget(target); });
        m_grid->addWidget(open, line, 0, Qt::AlignLeft);
        m_grid->addWidget(new QLabel(statusText(one), this), line, 1);
        ++line;
    }
}

bool DocumentsBlock::reveal(const CellRef &)
{
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace sjusteg::screen
