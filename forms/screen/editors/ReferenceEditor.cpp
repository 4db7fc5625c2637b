// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ReferenceEditor.h"

#include "screen/ValueText.h"
#include "screen/editors/CalmCombo.h"
#include "screen/editors/NewTargetBox.h"
#include "screen/editors/ReferenceTargets.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sjusteg::screen {

ReferenceEditor::ReferenceEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_combo(new CalmCombo(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_combo);
    if (!isCompact()) {
        m_combo->setMinimumContentsLength(30);
        m_combo->setMaximumWidth(520);
    }
    if (field().mayCreate) {
        m_new = new NewTargetBox(this);
        column->addWidget(m_new);
        connect(m_new, &NewTargetBox::titleGiven, this, &ReferenceEditor::addNew);
    }
    setFocusTarget(m_combo);
    watchUndoKeys(m_combo);
    reloadOptions();
    connect(m_combo, &QComboBox::activated, this, &ReferenceEditor::editedNow);
    connect(m_combo, &QComboBox::activated, this, &ReferenceEditor::tellWhole);
}

void ReferenceEditor::reloadOptions()
{
    const QSignalBlocker silent(m_combo);
    m_combo->clear();
    m_combo->addItem(QString(), QJsonObject());
    const QVector<TargetChoice> choices = referenceChoices(context(), field());
    for (const TargetChoice &choice : choices)
        m_combo->addItem(choice.title, choice.reference);
    if (choices.isEmpty())
        m_combo->addHint(nothingToChoose(context(), field()));
    display(context().value(cell()));
}

Value ReferenceEditor::entered() const
{
    const QJsonObject reference = m_combo->currentData().toJsonObject();
    return reference.isEmpty() ? noValue() : Value(reference);
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
    if (m_new)
        m_new->setVisible(!readOnly);
}

void ReferenceEditor::setName(const QString &name)
{
    describe(m_combo, name);
    tellWhole();
    if (m_new)
        m_new->setName(name);
}

void ReferenceEditor::display(const Value &value)
{
    const QSignalBlocker silent(m_combo);
    const QJsonObject wanted = value.toObject();
    int at = 0;
    for (int i = 1; i < m_combo->count() && !wanted.isEmpty() && at == 0; ++i) {
        if (sameTarget(m_combo->itemData(i).toJsonObject(), wanted))
            at = i;
    }
    if (at == 0 && !wanted.isEmpty()) {
        m_combo->addItem(referenceText(context(), value), wanted); // its target is gone, or the filter leaves it out
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
    tellWhole();
}

/// What people have called something may be longer than the box.
void ReferenceEditor::tellWhole()
{
    QStringList lines{m_combo->currentText(), field().help};
    lines.removeAll(QString());
    m_combo->setToolTip(lines.join(QLatin1Char('\n')));
}

void ReferenceEditor::addNew(const QString &title)
{
    std::optional<NewTarget> made = newTarget(context(), field(), title);
    if (!made)
        return;
    QVector<FormChange> changes = made->changes;
    changes += context().changesFor(cell(), made->reference);
    context().commit({tr("Add \u00ab%1\u00bb").arg(title), QStringLiteral("edit"), changes});
}

} // namespace sjusteg::screen
