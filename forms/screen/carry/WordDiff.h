// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QColor>
#include <QString>
#include <QVector>

namespace sjusteg::screen {

/// A run of words in a text that is compared with another.
struct DiffPart {
    QString text;
    bool differs = false;
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

struct WordDiff {
    QVector<DiffPart> before; ///< what differs is gone afterwards
    QVector<DiffPart> after;  ///< what differs is new
};

/// Two texts word by word; put together, the parts give each text back.
WordDiff compareWords(const QString &before, const QString &after);

/// As rich text: what is new bold and underlined, what is gone struck through, so that colour is not needed to see it.
QString goneAsHtml(const QVector<DiffPart> &parts, const QColor &colour);
QString newAsHtml(const QVector<DiffPart> &parts, const QColor &colour);

} // namespace sjusteg::screen
