// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg::commands {

enum class Access { Read, Write };

/// The built-in definitions; a failure is told on standard error and gives null.
std::shared_ptr<const TemplateCatalog> readCatalog();

/// Opens the file, or tells on standard error why not and what to do, and gives null. `workCopyOf`: the file it is a work copy of. A command
/// that writes opens by WrittenFile.
std::unique_ptr<Workbook> openFile(const QString &path, Access access, const QString &workCopyOf = {});

} // namespace sjusteg::commands
