// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/Incoming.h"

namespace sjusteg::exchange {

/// What references, persons and units can point at once the answers are in: copies in the file that stay, and incoming ones.
/// Ids are those of the file after the load; `finalId` turns an id of the answers into it.
class TargetIndex
{
public:
    TargetIndex(const Workbook &workbook, const QVector<Incoming> &incoming);

    QString finalId(const QString &form) const;
    const Template *templateOf(const QString &form) const; ///< null for an unknown copy
    bool hasRow(const QString &form, const QString &table, const QString &row) const;
    /// Whether the definition lets a reference to `target` (docs/definitions.md) name this row, or the copy where row is empty.
    bool isAllowed(const QString &target, const QString &ownForm, const QString &form, const QString &row) const;
    /// The same for pages, cards and templates, which are named by id alone.
    bool isAllowedTemplate(const QString &target, const QString &id) const;
    /// Everything a bare id can mean among the targets.
    QVector<Reference> find(const QStringList &targets, const QString &ownForm, const QString &id) const;
    QString title(const Reference &reference) const;

    bool isPerson(const QString &row) const { return hasRegisterRow(QStringLiteral("reg-arbeidsgruppe"), row); }
    bool isUnit(const QString &row) const { return hasRegisterRow(QStringLiteral("reg-enheter"), row); }

private:
    const Incoming *incomingFor(const QString &form) const;
    bool hasRegisterRow(const QString &registerId, const QString &row) const;
    QStringList formsOf(const QString &templateId) const;
    QStringList templatesOf(const QString &name) const;

    const Workbook &m_workbook;
    const QVector<Incoming> &m_incoming;
};

} // namespace sjusteg::exchange
