// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/TaskRow.h"
#include "workbook/Form.h"

#include <optional>

namespace sjusteg {

/// One line of the calculation, with the municipality's own figures.
struct CostLine {
    QString item;
    std::optional<double> year1;
    std::optional<double> year2;
    bool income = false;
    QString source; ///< budget or grant that pays
    CellPlace place;
    std::optional<double> all() const;
};

/// Sum of a year, or of both.
struct CostSum {
    double expenses = 0;
    double income = 0;
    bool any = false; ///< false: no figure has been given
    double net() const { return expenses - income; }
};

/// What a position costs (verktoy-rett-i-jobb). There are no rates in it: only what was entered counts.
struct Costs {
    QVector<CostLine> lines;
    CostSum year1;
    CostSum year2;
    CostSum all;
    QStringList words;   ///< what is covered and what is left, a sentence each
    QStringList remarks; ///< what makes the sum less certain than it looks
};

Costs readCosts(const Form &form);

/// «362 000 kr»; enormous figures in powers of ten.
QString money(double amount);

} // namespace sjusteg
