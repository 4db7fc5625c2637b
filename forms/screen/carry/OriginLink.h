// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen/FormContext.h"

#include <QPushButton>

namespace sjusteg::screen {

/// «↪ Fra 1.2» below an answer; leads to the source, at its field. Hidden for what people have written themselves.
class OriginLink final : public QPushButton
{
    Q_OBJECT
public:
    OriginLink(FormContext &context, const CellRef &cell, QWidget *parent);
    void refresh();

private:
    void goThere();

    FormContext &m_context;
    CellRef m_cell;
};

/// Where an answer came from, in full: «Fra 1.1: Renhold – renholder. Vises fra kilden og rettes der.»
QString originExplained(const FormContext &context, const CellRef &cell);
/// Opens the first source that is there still.
void openOrigin(FormContext &context, const CellRef &cell);

} // namespace sjusteg::screen
