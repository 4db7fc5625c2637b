// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "window/Page.h"

#include <functional>

namespace sjusteg {

/// What is written beside the process file: calendar or picture.
struct SavedFile {
    QString title;     ///< of the dialog
    QString name;      ///< suggested, with its extension
    QString filter;
    bool canBeOpened = true; ///< by another program of the computer; not what only Sjusteg reads
};

/// Asks where to, writes, and says that it is done or why not. The folder is remembered. True when it was written.
bool saveFile(const Workspace &workspace, QWidget *window, const SavedFile &kind, const std::function<Result<void>(const QString &path)> &write);

} // namespace sjusteg
