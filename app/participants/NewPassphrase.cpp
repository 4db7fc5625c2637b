// SPDX-License-Identifier: MPL-2.0
#include "participants/NewPassphrase.h"

#include "participants/PassphraseField.h"
#include "participants/PassphraseStrength.h"
#include "storage/Passphrase.h"
#include "window/Dialogs.h"
#include "window/Parts.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace sjusteg {

NewPassphrase::NewPassphrase(const Workspace &workspace, Stead stead, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_known(wordsAround(workspace.workbook))
    , m_first(new PassphraseField(stead == Stead::First ? tr("Passphrase") : tr("New passphrase")))
    , m_again(new PassphraseField(stead == Stead::First ? tr("The passphrase once more") : tr("The new passphrase once more")))
    , m_strength(parts::paragraph({}, QStringLiteral("small")))
    , m_same(parts::paragraph({}, QStringLiteral("small")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    // Room for what is said in two lines: what stands below must not move while one writes.
    m_strength->setMinimumHeight(2 * m_strength->fontMetrics().lineSpacing() + 2);
    m_strength->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_same->setMinimumHeight(m_same->fontMetrics().lineSpacing() + 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_first, m_strength, m_again, m_same})
        layout->addWidget(part);
    for (PassphraseField *field : {m_first, m_again}) {
        connect(field, &PassphraseField::edited, this, &NewPassphrase::tell);
        connect(field, &PassphraseField::edited, this, &NewPassphrase::edited);
    }
    connect(m_first, &PassphraseField::entered, m_again, &PassphraseField::focus);
    connect(m_again, &PassphraseField::entered, this, &NewPassphrase::entered);
    tell();
}

QString NewPassphrase::text() const
{
    return m_first->text();
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
    tell();
}

void NewPassphrase::focus()
{
    m_first->focus();
}

QString NewPassphrase::problem() const
{
    if (m_first->text().size() < Passphrase::shortest)
        return tr("The passphrase must have at least %n letters.", nullptr, Passphrase::shortest);
    if (m_first->text() != m_again->text())
        return tr("The two passphrases are not the same.");
    return {};
}

bool NewPassphrase::isMeant() const
{
    if (passphraseStrength(m_first->text(), Passphrase::shortest, m_known) != PassphraseStrength::Weak)
        return true;
    const int answer = m_workspace.dialogs.ask(
        window(), {tr("This passphrase is easy to guess"),
                   tr("It is easy to guess, and whoever has a copy of the file can try millions of passphrases. Names, years, rows of letters and what the file is called are tried first. "
                      "Four or five words that do not belong together are easy to remember and hard to guess."),
                   {}, {tr("Choose another"), tr("Use it all the same")}, 0, 0});
    return answer == 1;
}

void NewPassphrase::tell()
{
    QString words, tone;
    switch (passphraseStrength(m_first->text(), Passphrase::shortest, m_known)) {
    case PassphraseStrength::TooShort:
        words = tr("○ At least %n letters. Four or five words that do not belong together are easy to remember and hard to guess.", nullptr,
                   Passphrase::shortest);
        break;
    case PassphraseStrength::Weak:
        words = tr("△ Weak: easy to guess. Take one or two words more.");
        tone = QStringLiteral("changed");
        break;
    case PassphraseStrength::Fair:
        words = tr("◐ Good enough. One word more makes it strong.");
        break;
    case PassphraseStrength::Strong:
        words = tr("✓ Strong.");
        tone = QStringLiteral("done");
        break;
    }
    m_strength->setText(words);
    m_strength->setProperty("tone", tone);
    m_strength->style()->polish(m_strength);
    const bool begun = !m_again->text().isEmpty();
    const bool same = m_first->text() == m_again->text();
    m_same->setText(!begun ? QString() : same ? tr("✓ The two are the same.") : tr("△ The two are not the same yet."));
}

} // namespace sjusteg
