// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QFileDialog>
#include <QString>

namespace sjusteg {

/// Lets the user choose a file: the system's own dialog where there is one, else Qt's with dates in the program's language and room
/// for them. `start`: a folder, or a path to suggest. Empty when nothing was chosen. A name without extension gets that of the filter.
QString chooseFile(QWidget *parent, QFileDialog::AcceptMode mode, const QString &title, const QString &start, const QString &filter);

} // namespace sjusteg
