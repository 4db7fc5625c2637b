// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "library/CardWords.h"

#include <QFrame>

class QCheckBox;

namespace sjusteg {

/// A card in the list: its name, where it is from, whether it fits, what it is about, and a tick to compare it.
class CardTile final : public QFrame
{
    Q_OBJECT
public:
    CardTile(const Card &card, const CardWords &words, bool ticked, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void ticked(bool on);
};

/// Whether the card fits, as a chip: symbol, words and, where it does not fit, the colour of a remark.
QWidget *makeFitChip(const Card &card, const CardWords &words);

} // namespace sjusteg
