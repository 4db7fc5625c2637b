// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/PersonEditor.h"

#include "screen/TextLength.h"
#include "screen/editors/CalmCombo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

PersonEditor::PersonEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_combo(new CalmCombo(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    limitLength(m_combo->lineEdit(), 200);
    m_combo->lineEdit()->setPlaceholderText(isCompact() ? QString() : tr("Choose or write a name"));
    if (!isCompact())
        m_combo->setMaximumWidth(420);
    setFocusTarget(m_combo);
    watchUndoKeys(m_combo);
    watchUndoKeys(m_combo->lineEdit());
    reloadOptions();
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &PersonEditor::editedSoon);
    connect(m_combo, &QComboBox::activated, this, &PersonEditor::editedNow);
    connect(m_combo->completer(), qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_combo->setEditText(text);
        editedNow();
    });
}

QString PersonEditor::wantedUnit() const
{
    if (field().unitFilter.isEmpty())
        return {};
    CellRef unit = cell();
    unit.field = cell().isHead() ? field().unitFilter : QStringLiteral("%1.%2").arg(cell().table(), field().unitFilter);
    const Value value = context().value(unit);
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

void PersonEditor::reloadOptions()
{
    const QSignalBlocker silent(m_combo);
    const QString typed = m_combo->currentText();
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    const Form *group = context().workbook().single(QStringLiteral("reg-arbeidsgruppe"));
    if (group) {
        QVector<Row> members = group->rows(QStringLiteral("rows"));
        const auto inactive = [](const Row &row) { return isBlank(row.cell(QStringLiteral("active"))); };
        members.erase(std::remove_if(members.begin(), members.end(), inactive), members.end());
        m_unit = wantedUnit();
        std::stable_sort(members.begin(), members.end(), [this](const Row &a, const Row &b) {
            const QString unit = QStringLiteral("unit");
            return !m_unit.isEmpty() && a.cell(unit).toString() == m_unit && b.cell(unit).toString() != m_unit;
        });
        for (const Row &member : members)
            m_combo->addItem(context().workbook().personName(member.id, true), member.id);
    }
    m_combo->setEditText(typed);
}

Value PersonEditor::entered() const
{
    const QString text = m_combo->currentText().trimmed();
    if (text.isEmpty())
        return noValue();
    for (int i = 1; i < m_combo->count(); ++i) {
        const QString id = m_combo->itemData(i).toString();
        if (m_combo->itemText(i).compare(text, Qt::CaseInsensitive) == 0
            || context().workbook().personName(id).compare(text, Qt::CaseInsensitive) == 0)
            return id;
    }
    const Value current = context().value(cell());
    if (current.isString() && context().workbook().personName(current, true) == text)
        return current; // a member who has left since
    return QJsonObject{{QStringLiteral("name"), text}};
}

void PersonEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void PersonEditor::setName(const QString &name)
{
    describe(m_combo, name);
    m_combo->lineEdit()->setAccessibleName(name);
}

void PersonEditor::display(const Value &value)
{
    if (wantedUnit() != m_unit)
        reloadOptions();
    const QSignalBlocker silent(m_combo);
    const QString text = isBlank(value) ? QString() : context().workbook().personName(value, true);
    if (m_combo->lineEdit()->hasFocus() && value == entered())
        return;
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(value.toString())));
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(0);
}

} // namespace sjusteg::screen
