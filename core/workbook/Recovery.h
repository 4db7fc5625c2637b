// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "handbook/TemplateCatalog.h"

#include <QStringList>

#include <memory>

namespace sjusteg {

/// What became of a damaged file, one place a line: «1.2 Kartlegging, Bransje, rad 3».
struct Recovery {
    int answers = 0;        ///< in the new file
    QStringList restored;   ///< read from the history, as the answer itself was gone
    QStringList doubtful;   ///< read, but not as it was written: to be looked at
    QStringList lost;
};

/// Makes `target` from what can be read of a damaged file. The damaged file is only read; `target` must not exist. What was lost is found
/// out from the history, from the rows that are left, and from the newest backup beside the file.
Result<Recovery> recoverFile(const QString &damaged, const QString &target, std::shared_ptr<const TemplateCatalog> catalog);

} // namespace sjusteg
