// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/Template.h"
#include "workbook/Form.h"

namespace sjusteg {

struct StoredForm;

/// A copy as it stands in memory: the definition's rows with what the file holds laid over them.
Form assembleForm(const Template &definition, const FormHead &head, const StoredForm &stored, const QStringList &units);

/// Puts a copy given from outside (load, undo) into shape: every fixed row there and in the definition's order, read-only cells as
/// delivered, nothing for fields the definition does not know.
void normalise(const Template &definition, Form &form, const QStringList &units);

/// Rows per unit follow the register: a new unit gets a row, an inactive one keeps its row only while it holds something.
void followUnits(const Template &definition, Form &form, const QStringList &units);

} // namespace sjusteg
