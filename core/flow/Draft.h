// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/RowPlaces.h"
#include "workbook/Workbook.h"

#include <map>
#include <memory>

namespace sjusteg {

/// The file as it would be after some changes: forms that are changed are copies, all others the workbook's own. Flows are worked out
/// here, so that what follows from an edit can go into the same edit. Without changes it costs nothing.
class Draft
{
public:
    explicit Draft(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    const Workbook &workbook() const { return m_workbook; }
    const TemplateCatalog &catalog() const { return m_workbook.catalog(); }
    const Template *definitionOf(const Form &form) const { return catalog().find(form.head.templateId); }

    /// Null when there is no such copy, or no longer.
    const Form *form(const QString &id) const;
    QVector<FormHead> copies(const QString &templateId) const;
    /// The row of a copy by its id; null when it is not there.
    const Row *row(const Form &form, const QString &table, const QString &row) const { return m_places.find(form, table, row); }
    bool isChanged(const QString &formId) const { return m_forms.find(formId) != m_forms.end(); }

    /// As Workbook::apply, but for what is locked because it is finished.
    Result<void> apply(const FormChange &change);
    /// `carried` and `refused` of a copy, as they would be.
    void setOrigins(const QString &formId, const QJsonArray &carried, const QJsonArray &refused);

    /// Title of a row or copy as it would be.
    QString rowTitle(const Form &form, const QString &table, const QString &row) const;
    QString referenceTitle(const QJsonObject &reference) const;

private:
    Form *changeable(const QString &id);

    const Workbook &m_workbook;
    std::map<QString, std::unique_ptr<Form>> m_forms; ///< changed or new; null: dropped
    mutable QHash<QString, QVector<FormHead>> m_copies;
    mutable RowPlaces m_places;
};

} // namespace sjusteg
