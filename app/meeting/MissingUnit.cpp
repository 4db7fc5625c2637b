// SPDX-License-Identifier: MPL-2.0
#include "meeting/MissingUnit.h"

#include "meeting/Presence.h"
#include "screen/TextLength.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace sjusteg {

namespace {
constexpr int longestReason = 160; // with «Proxy:» it fits the column
}

MissingUnit::MissingUnit(const Workspace &workspace, const QString &unit, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_unit(unit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text = parts::paragraph({});
    m_text->setProperty("tone", QStringLiteral("changed"));
    row->addWidget(m_text, 1);
    const QString name = workspace.workbook.unitLabel(unit);
    m_proxy = parts::button(tr("Name a proxy"), {}, tr("Name a proxy for %1").arg(name));
    m_reason = parts::button(tr("Go on without"), {}, tr("Go on without %1").arg(name));
    m_line = new QLineEdit;
    screen::limitLength(m_line, longestReason);
    m_line->installEventFilter(this);
    m_save = parts::button(tr("Save"), QStringLiteral("primary"), tr("Save for %1").arg(name));
    m_undo = parts::button(tr("Change"), QStringLiteral("link"), tr("Change for %1").arg(name));
    row->addWidget(m_line, 2);
    row->addWidget(m_save);
    row->addWidget(m_proxy);
    row->addWidget(m_reason);
    row->addWidget(m_undo);
    connect(m_proxy, &QPushButton::clicked, this, [this] { ask(Answer::Proxy); });
    connect(m_reason, &QPushButton::clicked, this, [this] { ask(Answer::Reason); });
    connect(m_save, &QPushButton::clicked, this, &MissingUnit::finish);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT excused({}); });
    showExcuse({});
}

void MissingUnit::showExcuse(const QString &excuse)
{
    const QString name = m_workspace.workbook.unitLabel(m_unit);
    const bool decided = !excuse.trimmed().isEmpty();
    m_text->setText(decided ? tr("△ is missing. %1").arg(excuse.simplified()) : tr("△ is missing; all three units should be there"));
    m_text->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_text->text()));
    if (decided)
        m_answer = Answer::None;
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    const bool asking = m_answer != Answer::None;
    m_line->setVisible(asking);
    m_save->setVisible(asking);
    m_proxy->setVisible(mayWrite && !decided && m_answer != Answer::Proxy);
    m_reason->setVisible(mayWrite && !decided && m_answer != Answer::Reason);
    m_undo->setVisible(mayWrite && decided);
}

void MissingUnit::ask(Answer answer)
{
    m_answer = answer;
    const QString hint = answer == Answer::Proxy ? tr("Who speaks for the unit?") : tr("Why is nobody from the unit here?");
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
    showExcuse({});
    m_line->setFocus(Qt::OtherFocusReason);
}

void MissingUnit::finish()
{
    const QString written = m_line->text().simplified();
    if (written.isEmpty())
        return;
    const Answer answer = m_answer;
    m_line->clear();
    Q_EMIT excused(answer == Answer::Proxy ? proxyText(written) : written);
}

bool MissingUnit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_answer = Answer::None;
            showExcuse({});
            m_proxy->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg
