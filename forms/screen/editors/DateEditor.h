// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/editors/LineEditor.h"

class QToolButton;

namespace sjusteg::screen {

/// A date, written or picked in a calendar (the button, or Alt+Down).
class DateEditor final : public LineEditor
{
    Q_OBJECT
public:
    DateEditor(const EditorPlace &place, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void setName(const QString &name) override;

protected:
    Parsed parse(const QString &text) const override;
    QString format(const Value &value) const override;
    QString expected() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();

    QToolButton *m_button;
};

} // namespace sjusteg::screen
