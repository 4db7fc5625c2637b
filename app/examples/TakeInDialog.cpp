// SPDX-License-Identifier: MPL-2.0
#include "examples/TakeInDialog.h"

#include "meeting/WrappedTick.h"
#include "screen/WrappedText.h"
#include "window/Dialogs.h"
#include "window/Parts.h"
#include "window/ScreenSize.h"
#include "window/UndoableEdit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sjusteg {

TakeInDialog::TakeInDialog(const Workspace &workspace, const SharedExamples &shared, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_shared(shared)
{
    setWindowTitle(tr("Take in examples from another municipality"));
    resize(withinScreen(*this, {680, 560}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout *page = nullptr;
    layout->addWidget(parts::scrollPage(page, 20), 1);
    page->setSpacing(8);
    const QString from = shared.from.isEmpty() ? tr("The file does not say which municipality it is from.") : tr("From %1.").arg(shared.from);
    const QString made = shared.made.isValid() ? QLatin1Char(' ') + tr("Written %1.").arg(shared.made.toString(QStringLiteral("dd.MM.yyyy"))) : QString();
    page->addWidget(parts::paragraph(from + made, QStringLiteral("heading")));
    page->addWidget(parts::paragraph(tr("Everything comes as new copies beside your own; nothing of yours is changed. You can undo it in one step.")));
    const QVector<TakenExample> seen = lookAtExamples(workspace.workbook, shared);
    for (const TakenExample &one : seen)
        addExample(one, page);
    page->addStretch();
    auto *foot = new QWidget;
    foot->setProperty("role", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 20, 12);
    row->addStretch();
    QPushButton *cancel = parts::button(tr("Cancel"));
    m_take = parts::button(tr("Take in"), QStringLiteral("primary"));
    m_take->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_take);
    layout->addWidget(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &TakeInDialog::accept);
    update();
}

void TakeInDialog::addExample(const TakenExample &one, QVBoxLayout *layout)
{
    auto *tick = new WrappedTick(screen::breakAnywhere(one.title), tr("%1: %2").arg(one.what, one.title));
    tick->box()->setChecked(one.refused.isEmpty());
    tick->box()->setEnabled(one.refused.isEmpty());
    layout->addWidget(tick);
    m_ticks.append(tick->box());
    connect(tick->box(), &QCheckBox::toggled, this, &TakeInDialog::update);
    const QString what = one.note.isEmpty() ? one.what : tr("%1. %2").arg(one.what, one.note);
    QLabel *about = parts::paragraph(screen::breakAnywhere((QStringList{what} + one.says).join(QLatin1Char('\n'))), QStringLiteral("small"));
    constexpr int below = 32; // its name
    about->setContentsMargins(below, 0, 0, 6);
    layout->addWidget(about);
    if (!one.refused.isEmpty()) {
        QLabel *refused = parts::paragraph(QStringLiteral("△ ") + one.refused, QStringLiteral("missing"));
        refused->setToolTip(one.cause);
        layout->addWidget(refused);
    }
}

QVector<int> TakeInDialog::chosen() const
{
    QVector<int> indexes;
    for (int i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks.at(i)->isChecked())
            indexes.append(i);
    }
    return indexes;
}

void TakeInDialog::update()
{
    const qsizetype count = chosen().size();
    m_take->setEnabled(count > 0);
    m_take->setText(count > 0 ? tr("Take in (%1)").arg(count) : tr("Take in"));
    m_take->setAccessibleName(m_take->text());
}

void TakeInDialog::accept()
{
    if (!m_once.begin())
        return;
    const Result<Edit> edit = takeExamples(m_workspace.workbook, m_shared, chosen());
    if (!edit) {
        m_workspace.dialogs.tell(this, windowTitle(), edit.problem());
        return m_once.again();
    }
    if (!perform(m_workspace, *edit))
        return m_once.again();
    QDialog::accept();
}

} // namespace sjusteg
