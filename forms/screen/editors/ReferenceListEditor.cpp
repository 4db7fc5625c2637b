// SPDX-License-Identifier: MPL-2.0
#include "screen/editors/ReferenceListEditor.h"

#include "screen/FlowLayout.h"
#include "screen/ValueText.h"
#include "screen/WithoutShortcut.h"
#include "screen/WrappedText.h"
#include "screen/editors/CalmCombo.h"
#include "screen/editors/NewTargetBox.h"
#include "screen/editors/ReferenceTargets.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sjusteg::screen {

namespace {
constexpr int widestChip = 360;
constexpr int compactChip = 110; // in a cell of a grid
}

ReferenceListEditor::ReferenceListEditor(const EditorPlace &place, QWidget *parent)
    : FieldEditor(place, parent)
    , m_chips(new QWidget(this))
    , m_combo(new CalmCombo(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    new FlowLayout(m_chips);
    column->addWidget(m_chips);
    column->addWidget(m_combo);
    if (!isCompact()) {
        m_combo->setMinimumContentsLength(30);
        m_combo->setMaximumWidth(520);
    }
    if (field().mayCreate) {
        m_new = new NewTargetBox(this);
        column->addWidget(m_new);
        connect(m_new, &NewTargetBox::titleGiven, this, &ReferenceListEditor::addNew);
    }
    setFocusTarget(m_combo);
    watchUndoKeys(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        const QJsonObject chosen = m_combo->currentData().toJsonObject();
        if (chosen.isEmpty())
            return;
        m_items.append(chosen);
        editedNow();
        display(m_items);
    });
}

void ReferenceListEditor::reloadOptions()
{
    const QSignalBlocker silent(m_combo);
    m_combo->clear();
    m_combo->addItem(tr("Choose …"), QJsonObject());
    const QVector<TargetChoice> choices = referenceChoices(context(), field());
    for (const TargetChoice &choice : choices) {
        const bool taken = std::any_of(m_items.cbegin(), m_items.cend(),
                                       [&](const QJsonValue &item) { return sameTarget(item.toObject(), choice.reference); });
        if (!taken)
            m_combo->addItem(choice.title, choice.reference);
    }
    if (choices.isEmpty())
        m_combo->addHint(nothingToChoose(context(), field()));
    else if (m_combo->count() == 1)
        m_combo->addHint(tr("All there are have been chosen"));
}

Value ReferenceListEditor::entered() const
{
    return m_items.isEmpty() ? noValue() : Value(m_items);
}

void ReferenceListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_combo->setVisible(!readOnly);
    if (m_new)
        m_new->setVisible(!readOnly);
    showChips();
}

void ReferenceListEditor::setName(const QString &name)
{
    m_name = name;
    describe(m_combo, name);
    if (m_new)
        m_new->setName(name);
}

void ReferenceListEditor::display(const Value &value)
{
    m_items = value.toArray();
    showChips();
    reloadOptions();
}

void ReferenceListEditor::showChips()
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_items.size(); ++i) {
        const QString title = referenceText(context(), m_items.at(i));
        // A long title goes on in the next line; in one it would make the form wider than its page.
        const QString text = wrapToWidth(m_readOnly ? title : QStringLiteral("%1  ✕").arg(title), fontMetrics(), isCompact() ? compactChip : widestChip);
        auto *chip = new QPushButton(withoutShortcut(text), m_chips);
        chip->setProperty("role", QStringLiteral("chip"));
        chip->setAutoDefault(false);
        chip->setAccessibleName(m_readOnly ? title : tr("%1: take away %2").arg(m_name, title));
        chip->setToolTip(m_readOnly ? QString() : tr("Take away"));
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &QPushButton::clicked, this, [this, i] {
            if (m_readOnly || i >= m_items.size())
                return;
            m_combo->setFocus();
            m_items.removeAt(i);
            editedNow();
            display(m_items);
        });
    }
    m_chips->setVisible(!m_items.isEmpty());
    m_chips->updateGeometry();
}

void ReferenceListEditor::addNew(const QString &title)
{
    std::optional<NewTarget> made = newTarget(context(), field(), title);
    if (!made)
        return;
    QJsonArray items = m_items;
    items.append(made->reference);
    QVector<FormChange> changes = made->changes;
    changes += context().changesFor(cell(), items);
    context().commit({tr("Add \u00ab%1\u00bb").arg(title), QStringLiteral("edit"), changes});
}

} // namespace sjusteg::screen
