// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sjusteg {

/// The warning that one of the three units is missing, beside the name of the unit, and what the leader can do about it: name a proxy, or go on
/// without and say why.
class MissingUnit final : public QWidget
{
    Q_OBJECT
public:
    MissingUnit(const Workspace &workspace, const QString &unit, QWidget *parent = nullptr);

    QString unit() const { return m_unit; }
    void showExcuse(const QString &excuse); ///< what is decided already

Q_SIGNALS:
    void excused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Answer { None, Proxy, Reason };
    void ask(Answer answer);
    void finish();

    const Workspace m_workspace;
    QString m_unit;
    Answer m_answer = Answer::None;
    QLabel *m_text;
    QLineEdit *m_line;
    QPushButton *m_proxy;
    QPushButton *m_reason;
    QPushButton *m_save;
    QPushButton *m_undo;
};

} // namespace sjusteg
