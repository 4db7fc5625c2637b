// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/DefinitionIssues.h"
#include "library/Card.h"

#include <QCoreApplication>

namespace sjusteg {

class ObjectReader;

/// Reads a delivered card and holds it against the form: every required part is there, no text is longer than its field, every option
/// is one of the form's. Mistakes are gathered with their places.
class CardReader
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::CardReader)
public:
    CardReader(const Template &form, DefinitionIssues &issues)
        : m_form(form)
        , m_issues(issues)
    {
    }

    Card read(const QJsonObject &object, const Place &place);

private:
    void check(ObjectReader &reader, const Field &field);
    void checkText(ObjectReader &reader, const Field &field, const QString &text);
    void checkOptions(ObjectReader &reader, const Field &field, const QStringList &ids);
    void checkRows(ObjectReader &reader, const Field &table);
    bool isKnown(const Field &field, const QString &option) const;
    QLatin1StringView keyOf(const Field &field);

    const Template &m_form;
    DefinitionIssues &m_issues;
    QHash<QString, QByteArray> m_keys; ///< the readers hold on to them
};

} // namespace sjusteg
