// SPDX-License-Identifier: MPL-2.0
#include "meeting/CaptureEntry.h"

#include "meeting/NaturalDate.h"
#include "meeting/PersonLine.h"
#include "screen/TextLength.h"
#include "window/Parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg {

namespace {

int longestAnswer(const Workbook &workbook, const QString &column)
{
    const Template *matters = workbook.catalog().find(QStringLiteral("reg-avklaringer"));
    const Field *field = matters ? matters->field(matterTable() + QLatin1Char('.') + column) : nullptr;
    return field ? field->maxLength : 0;
}

} // namespace

CaptureEntry::CaptureEntry(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    column->addLayout(row);
    m_chip = parts::label({}, QStringLiteral("chip"));
    m_chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    row->addWidget(m_chip);
    m_text = addLine(new QLineEdit, tr("What"), tr("Write it so that those who were not there understand it"));
    m_who = new PersonLine(workspace.workbook);
    addLine(m_who, tr("Responsible"), tr("Who"));
    m_when = addLine(new QLineEdit, tr("Due"), tr("When: Friday, 4 Dec"));
    m_leader = addLine(new QLineEdit, tr("The leader it goes to"), tr("Which leader"));
    screen::limitLength(m_text, longestAnswer(workspace.workbook, QStringLiteral("text")));
    screen::limitLength(m_leader, longestAnswer(workspace.workbook, QStringLiteral("leader")));
    row->addWidget(m_text, 5);
    row->addWidget(m_who, 2);
    row->addWidget(m_when, 2);
    row->addWidget(m_leader, 2);
    m_problem = parts::label({}, QStringLiteral("missing"));
    m_problem->hide();
    column->addWidget(m_problem);
}

QLineEdit *CaptureEntry::addLine(QLineEdit *line, const QString &name, const QString &hint)
{
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setToolTip(hint);
    line->setMinimumWidth(90);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &CaptureEntry::typed);
    return line;
}

void CaptureEntry::open(const QString &kind)
{
    m_kind = kind;
    m_chip->setText(kindName(m_workspace.workbook, kind));
    m_chip->setProperty("tone", kindTone(kind));
    m_chip->style()->unpolish(m_chip);
    m_chip->style()->polish(m_chip);
    m_text->setAccessibleDescription(m_chip->text());
    const bool asksWho = kind != QLatin1String("decision") && kind != QLatin1String("parked");
    m_who->setVisible(asksWho);
    m_when->setVisible(asksWho);
    m_leader->setVisible(kind == QLatin1String("anchor") || kind == QLatin1String("clarify"));
    m_who->reloadMembers();
    m_problem->hide();
    show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->deselect();
    m_text->end(false);
}

QString CaptureEntry::text() const
{
    return m_text->text().trimmed();
}

bool CaptureEntry::isEmpty() const
{
    return text().isEmpty() && m_who->text().isEmpty() && m_when->text().isEmpty() && m_leader->text().isEmpty();
}

void CaptureEntry::clear()
{
    for (QLineEdit *line : {m_text, static_cast<QLineEdit *>(m_who), m_when, m_leader})
        line->clear();
    m_problem->hide();
}

QJsonObject CaptureEntry::draft() const
{
    return {{QStringLiteral("kind"), m_kind},
            {QStringLiteral("text"), m_text->text()},
            {QStringLiteral("who"), m_who->text()},
            {QStringLiteral("when"), m_when->text()},
            {QStringLiteral("leader"), m_leader->text()}};
}

void CaptureEntry::takeUp(const QJsonObject &draft)
{
    m_kind = draft.value(QLatin1String("kind")).toString(QStringLiteral("task"));
    m_text->setText(draft.value(QLatin1String("text")).toString());
    m_who->setText(draft.value(QLatin1String("who")).toString());
    m_when->setText(draft.value(QLatin1String("when")).toString());
    m_leader->setText(draft.value(QLatin1String("leader")).toString());
}

void CaptureEntry::finish()
{
    if (text().isEmpty()) {
        Q_EMIT left();
        return;
    }
    MatterDraft draft{m_kind, text(), noValue(), {}, {}};
    // A field that is not shown is not answered, even if it was before the kind changed.
    if (!m_when->isHidden()) {
        const std::optional<QDate> due = naturalDate(m_when->text(), m_workspace.workbook.clock().today());
        if (!due) {
            m_problem->setText(tr("△ Write the day as Friday, tomorrow, 4 Dec or 04.12.2026. Nothing is saved yet."));
            m_problem->show();
            m_when->setFocus(Qt::OtherFocusReason);
            m_when->selectAll();
            return;
        }
        draft.due = *due;
    }
    if (!m_who->isHidden())
        draft.responsible = m_who->person();
    if (!m_leader->isHidden())
        draft.leader = m_leader->text().trimmed();
    // Naming a leader is what makes a clarification one that goes to the leaders.
    if (m_kind == QLatin1String("clarify") && !draft.leader.isEmpty())
        draft.kind = QStringLiteral("anchor");
    Q_EMIT finished(draft);
}

bool CaptureEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool escape = key->key() == Qt::Key_Escape;
        if ((enter || escape) && key->modifiers().testFlag(Qt::AltModifier) == false) {
            event->accept();
            if (event->type() == QEvent::KeyPress && enter)
                finish();
            else if (event->type() == QEvent::KeyPress)
                Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sjusteg
