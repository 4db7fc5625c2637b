// SPDX-License-Identifier: MPL-2.0
#include "step/GuidanceCard.h"

#include "step/ChangeNotes.h"
#include "window/Parts.h"
#include "window/UndoableEdit.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace sjusteg {

namespace {

const QLatin1String registerId("reg-pafyll");

/// Tells when the writing is over, so that it can be kept.
class NoteEdit final : public QPlainTextEdit
{
public:
    explicit NoteEdit(std::function<void()> left)
        : m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFixedHeight(76);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

} // namespace

GuidanceCard::GuidanceCard(const Workspace &workspace, const GuidanceText &text, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_text(text)
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 12);
    layout->setSpacing(6);
    layout->addWidget(parts::paragraph(text.title, QStringLiteral("heading")));
    layout->addWidget(guidanceParagraph(workspace, text.body, text.title));
    addChangeNotes(layout, workspace, text.id);
    m_own = new NoteEdit([this] { flush(); });
    m_own->setAccessibleName(tr("Our own text: %1").arg(text.title));
    m_own->setPlaceholderText(tr("What applies with us"));
    layout->addWidget(m_own);

    auto *foot = new QHBoxLayout;
    foot->addWidget(parts::label(text.source, QStringLiteral("small")));
    m_checked = parts::label({}, QStringLiteral("small"));
    foot->addWidget(m_checked);
    foot->addStretch();
    m_write = parts::button(tr("Write our own text"), QStringLiteral("link"), tr("Write our own text: %1").arg(text.title));
    m_check = parts::button(tr("Checked today"), QStringLiteral("link"), tr("Checked today: %1").arg(text.title));
    foot->addWidget(m_write);
    foot->addWidget(m_check);
    layout->addLayout(foot);
    connect(m_write, &QPushButton::clicked, this, &GuidanceCard::editOwnText);
    connect(m_check, &QPushButton::clicked, this, &GuidanceCard::markChecked);
    refresh();
}

const Row *GuidanceCard::ownRow() const
{
    const Form *form = m_workspace.workbook.single(registerId);
    if (!form)
        return nullptr;
    for (const Row &row : form->rows(QStringLiteral("rows"))) {
        if (row.cell(QStringLiteral("ref")).toString() == m_text.id)
            return &row;
    }
    return nullptr;
}

void GuidanceCard::refresh()
{
    const Row *row = ownRow();
    const QString own = row ? row->cell(QStringLiteral("own_text")).toString() : QString();
    if (!m_own->hasFocus() && !m_refused) {
        m_own->setPlainText(own);
        m_own->setVisible(!own.isEmpty());
    }
    const bool mayWrite = !m_workspace.workbook.isReadOnly();
    m_own->setReadOnly(!mayWrite);
    m_write->setVisible(mayWrite && own.isEmpty() && !m_own->isVisibleTo(this));
    m_check->setVisible(mayWrite);
    const QDate checked = row ? QDate::fromString(row->cell(QStringLiteral("checked")).toString(), Qt::ISODate) : QDate();
    QStringList said;
    if (checked.isValid())
        said.append(tr("· Checked %1").arg(QLocale().toString(checked, QLocale::ShortFormat)));
    if (shouldBeChecked(checked, m_workspace.workbook.clock().today()))
        said.append(tr("△ Should be checked"));
    m_checked->setText(said.join(QLatin1Char(' ')));
}

void GuidanceCard::editOwnText()
{
    m_own->show();
    m_write->hide();
    m_own->setFocus();
}

void GuidanceCard::flush()
{
    const Row *row = ownRow();
    const QString before = row ? row->cell(QStringLiteral("own_text")).toString() : QString();
    const QString now = m_own->toPlainText();
    if (now == before || m_workspace.workbook.isReadOnly())
        return;
    m_refused = !store(QStringLiteral("own_text"), now.trimmed().isEmpty() ? noValue() : Value(now), tr("Write our own text"));
}

void GuidanceCard::markChecked()
{
    store(QStringLiteral("checked"), m_workspace.workbook.clock().today().toString(Qt::ISODate), tr("Mark as checked"));
}

bool GuidanceCard::store(const QString &column, const Value &value, const QString &what)
{
    const Form *form = m_workspace.workbook.single(registerId);
    if (!form)
        return false;
    const QString rows = QStringLiteral("rows");
    Edit edit{what, QStringLiteral("edit"), {}};
    if (const Row *row = ownRow()) {
        edit.changes.append({form->head.id, SetCell{{rows + QLatin1Char('.') + column, row->id, {}}, row->cell(column), value}});
    } else {
        Row added = m_workspace.workbook.newRow(form->head.id, rows);
        added.cells.insert(QStringLiteral("ref"), m_text.id);
        added.cells.insert(column, value);
        edit.changes.append({form->head.id, InsertRow{rows, int(form->rows(rows).size()), added}});
    }
    return perform(m_workspace, edit);
}

} // namespace sjusteg
