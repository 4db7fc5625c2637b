// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QCoreApplication>
#include <QStringList>

namespace sjusteg {

/// Where in a definition something stands: «mal-1.1.json», `fields[3].columns[1] (months)`.
struct Place {
    QString file;
    QString path;

    Place key(const QString &name) const;
    Place item(const QString &list, qsizetype index, const QString &id = {}) const;
};

/// Every mistake found while the definitions are read; all are listed, so that one run is enough to mend a file.
class DefinitionIssues
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionIssues)
public:
    void add(const Place &place, const QString &cause);
    bool isEmpty() const { return m_lines.isEmpty(); }
    Problem problem() const; ///< the first in the sentence, all in the cause

private:
    QString m_sentence;
    QStringList m_lines;
};

} // namespace sjusteg
