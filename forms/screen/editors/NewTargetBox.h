// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace sjusteg::screen {

/// «Add new …»: a button that opens a line for the title. Enter or «Add» gives it, Escape closes.
class NewTargetBox final : public QWidget
{
    Q_OBJECT
public:
    explicit NewTargetBox(QWidget *parent);
    void setName(const QString &name);

Q_SIGNALS:
    void titleGiven(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(bool on);
    void give();

    QPushButton *m_button;
    QLineEdit *m_title;
    QPushButton *m_add;
};

} // namespace sjusteg::screen
