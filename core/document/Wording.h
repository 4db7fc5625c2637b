// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

#include <QCoreApplication>

namespace sjusteg {

/// Stored values in words, as they stand on paper. Nothing is shortened.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(sjusteg::Wording)
public:
    explicit Wording(const Workbook &workbook)
        : m_workbook(workbook)
    {
    }

    QString text(const Field &field, const Value &value) const;
    /// What a reference points to: a row's or copy's title, a template by number and short title, a step's topics by the step.
    QString reference(const QJsonObject &reference) const;
    /// The chosen options' ids, and what was written under «annet».
    static QStringList chosen(const Value &value, QString *other = nullptr);
    static QString date(const QString &iso);

private:
    QString options(const Field &field, const Value &value) const;
    QString units(const Value &value) const;
    QString page(const QString &target) const;
    QString references(const Value &value) const;

    const Workbook &m_workbook;
};

} // namespace sjusteg
