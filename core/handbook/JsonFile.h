// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"

#include <QJsonDocument>
#include <QString>

namespace sjusteg {

/// A JSON file of the program's content. The problem names the file and the place where it stops being JSON.
Result<QJsonDocument> readJsonFile(const QString &path);

} // namespace sjusteg
