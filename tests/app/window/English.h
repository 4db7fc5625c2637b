// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>

class QWidget;

namespace sjusteg {

/// What is English: the source strings that have another bokmål, and words that only English has.
class English
{
public:
    /// Reads the program's and the toolkit's translations and the labels of the definitions; stops the test when they cannot be read.
    English();

    /// Every English text of the widget and those in it, with the kind of widget that has it: what they show, and what they say to a screen reader.
    QStringList in(const QWidget *root);

private:
    void readTranslations(const QString &path);
    bool found(const QString &given);

    QSet<QString> m_exact;
    QSet<QString> m_norwegian;
    QSet<QString> m_seen; ///< looked at and found good
    QVector<QRegularExpression> m_patterns;
};

} // namespace sjusteg
