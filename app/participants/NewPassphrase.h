// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace sjusteg {

class PassphraseField;

/// A new passphrase, twice, with how strong it is in words.
class NewPassphrase final : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    QString text() const;
    QString problem() const; ///< what is still wrong with it, in a sentence; empty when it can be used
    void clear();
    void focus();

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter in the second field

private:
    void tell();

    PassphraseField *m_first;
    PassphraseField *m_again;
    QLabel *m_strength;
    QLabel *m_same;
};

} // namespace sjusteg
