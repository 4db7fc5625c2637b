// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FieldEditor.h"

class QAbstractButton;
class QLayout;

namespace sjusteg::screen {

/// Ten numbered buttons with a word above each end. Arrows or a digit choose (0 is ten); Delete clears.
class ScaleEditor final : public FieldEditor
{
    Q_OBJECT
public:
    ScaleEditor(const EditorPlace &place, QWidget *parent);

    Value entered() const override;
    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    void display(const Value &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeEnds();
    void choose(int number);
    void paintState();

    QVector<QAbstractButton *> m_buttons;
    int m_number = 0; ///< 0 = none
    bool m_readOnly = false;
};

} // namespace sjusteg::screen
