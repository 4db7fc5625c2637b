// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <QStringList>

class QLabel;

namespace sjusteg {

class PassphraseField;

/// A new passphrase, twice, with how strong it is in words.
class NewPassphrase final : public QWidget
{
    Q_OBJECT
public:
    enum class Stead { First, Changed }; ///< the first one of a file, or one in the place of another
    explicit NewPassphrase(const Workspace &workspace, Stead stead = Stead::First, QWidget *parent = nullptr);

    QString text() const;
    QString problem() const; ///< what is still wrong with it, in a sentence; empty when it can be used
    /// Asks whoever has chosen one that is easy to guess. True: it is to be used.
    bool isMeant() const;
    void clear();
    void focus();

Q_SIGNALS:
    void edited();
    void entered(); ///< Enter in the second field

private:
    void tell();

    const Workspace m_workspace;
    const QStringList m_known;
    PassphraseField *m_first;
    PassphraseField *m_again;
    QLabel *m_strength;
    QLabel *m_same;
};

} // namespace sjusteg
