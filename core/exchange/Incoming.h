// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exchange/Mistakes.h"
#include "workbook/Workbook.h"

#include <QSet>

namespace sjusteg::exchange {

/// One copy in the answers to be loaded, before its values are read.
struct Incoming {
    const Template *definition = nullptr;
    QJsonObject json;
    QString givenId;     ///< as the answers call it; may be empty
    bool pattern = false;
    QString id;          ///< in the file; set by FormMatcher
    Reference subject;   ///< set by FormMatcher
    QString replaces;    ///< id of the stored copy that gives way; empty for a new one

    Place place(const QString &field = {}, const QString &row = {}) const;
    QJsonObject answers() const { return json.value(QLatin1StringView("answers")).toObject(); }
    /// Rows that have ids in the answers, and the fixed ones.
    bool hasRow(const QString &table, const QString &row) const;
};

/// The outer shape of the answers: format, version, list of forms with known templates and known keys.
QVector<Incoming> readIncoming(const QJsonObject &answers, const TemplateCatalog &catalog, Mistakes &mistakes);

} // namespace sjusteg::exchange
