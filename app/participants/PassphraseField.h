// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sjusteg {

/// A passphrase being typed: hidden until one asks to see it, with a word when Caps Lock is on. What was typed leaves with clear().
class PassphraseField final : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseField(const QString &label, QWidget *parent = nullptr);

    QString text() const;
    void clear();
    void focus();

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(bool visible);
    void setCapsLock(bool on);

    QLineEdit *m_edit;
    QPushButton *m_show;
    QLabel *m_caps;
    QString m_label;
    bool m_visible = false;
};

} // namespace sjusteg
