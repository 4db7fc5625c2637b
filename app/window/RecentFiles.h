// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringList>

namespace sjusteg::recent {

/// The files opened last, newest first; those that are gone are left out.
QStringList files();
void remember(const QString &path);
void forget(const QString &path);
/// Where a file dialog starts.
QString folder();

} // namespace sjusteg::recent
