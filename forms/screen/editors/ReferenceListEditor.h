// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

#include <QJsonArray>

namespace sjusteg::screen {

class CalmCombo;
class NewTargetBox;

/// Points to several: one chip each, which a click or Enter takes away, and a list to add from.
class ReferenceListEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceListEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;
    void reloadOptions() override;

protected:
    void display(const Value &value) override;

private:
    void addNew(const QString &title);
    void showChips();

    QWidget *m_chips;
    CalmCombo *m_combo;
    NewTargetBox *m_new = nullptr;
    QJsonArray m_items;
    QString m_name;
    bool m_readOnly = false;
};

} // namespace sjusteg::screen
