// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>
#include <QVector>

namespace sjusteg::screen {

/// Text from Excel, Word or Calc as rows of cells; quoted cells may hold line breaks.
QVector<QStringList> splitPasted(const QString &text);

} // namespace sjusteg::screen
