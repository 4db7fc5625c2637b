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
    connect(m_combo, &QComboBox::activated, this, &PersonEditor::chosen);
    connect(m_combo->completer(), qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_combo->setEditText(text);
        chosen();
    });
}

void PersonEditor::chosen()
{
    editedNow();
    if (!isRefused())
        showName(context().value(cell()));
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
    const Value current = context().value(cell());
    for (const bool withUnit : {true, false}) {
        if (current.isString() && context().workbook().personName(current, withUnit) == text)
            return current; // also a member who has left since, or one of two with the same name
    }
    for (int i = 1; i < m_combo->count(); ++i) {
        const QString id = m_combo->itemData(i).toString();
        if (m_combo->itemText(i).compare(text, Qt::CaseInsensitive) == 0
            || context().workbook().personName(id).compare(text, Qt::CaseInsensitive) == 0)
            return id;
    }
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
    showUnit(context().value(cell()));
}

void PersonEditor::display(const Value &value)
{
    if (wantedUnit() != m_unit)
        reloadOptions();
    if (m_combo->lineEdit()->hasFocus() && value == entered())
        return;
    showName(value);
}

void PersonEditor::showName(const Value &person)
{
    const QSignalBlocker silent(m_combo);
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(person.toString())));
    m_combo->setEditText(isBlank(person) ? QString() : context().workbook().personName(person, !isCompact()));
    m_combo->lineEdit()->setCursorPosition(0);
    showUnit(person);
}

/// The unit that has no room beside the name, and a name that has not room itself.
void PersonEditor::showUnit(const Value &person)
{
    QStringList lines;
    if (!isBlank(person))
        lines.append(context().workbook().personName(person, true));
    if (!field().help.isEmpty())
        lines.append(field().help);
    m_combo->setToolTip(lines.join(QLatin1Char('\n')));
}

} // namespace sjusteg::screen
