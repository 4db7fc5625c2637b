// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QCoreApplication>
#include <QStringList>

namespace sjusteg::exchange {

/// Where in the answers a value stands, as shown to whoever has to correct it.
struct Place {
    QString form;  ///< «mal-1.1 (f-1)»
    QString field; ///< "labour_needs.industry"; empty for the copy as a whole
    QString row;   ///< id or position
    QString text() const;
};

/// What is wrong with the answers, gathered so that one reading names everything.
class Mistakes
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Mistakes)
public:
    void add(const Place &place, const QString &what);
    bool isEmpty() const { return m_lines.isEmpty(); }
    Problem problem() const;

private:
    QStringList m_lines;
    int m_count = 0;
};

} // namespace sjusteg::exchange
