// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace sjusteg {

/// A new UUID of version 7: sorts by time, and two files never make the same.
QString newUuid7(const QDateTime &now);
/// The time in a UUIDv7; invalid for every other id.
QDateTime timeOfUuid7(const QString &id);

} // namespace sjusteg
