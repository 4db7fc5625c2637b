// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Edit.h"

namespace sjusteg {

/// The edit that sets the status of a copy, so that it can be undone. `anchored`: the leader's answer where the status is anchored.
/// Opening again takes away «the basis has changed».
Edit statusEdit(const FormHead &now, FormStatus status, const QJsonObject &anchored = {});

} // namespace sjusteg
