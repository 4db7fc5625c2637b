// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QAbstractButton;

namespace sjusteg::screen {

class OtherText;

/// Up to five options side by side, as radio buttons that can be let go of again: arrows move and choose, a second click or
/// Delete clears.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QString &option, bool focus);
    void paintState();

    QVector<Option> m_options;
    QVector<QAbstractButton *> m_buttons;
    OtherText *m_other = nullptr;
    QString m_chosen;
    bool m_readOnly = false;
};

} // namespace sjusteg::screen
