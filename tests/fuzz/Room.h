// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "handbook/TemplateCatalog.h"
#include "workbook/Workbook.h"

#include <QTemporaryDir>

namespace fuzz {

/// A folder in memory, where a fuzzer writes a thousand files a second without wearing out a disk.
class Room
{
public:
    Room();
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content) const;
    QByteArray read(const char *name) const;

private:
    QTemporaryDir m_folder;
};

std::shared_ptr<const sjusteg::TemplateCatalog> catalog();
/// Stands still, so that the same input gives the same run.
std::shared_ptr<sjusteg::Clock> standingClock();
/// The bytes of a small sound file: a new process with a copy of some templates in it, ids «f1», «f2» …
QByteArray soundFile();
sjusteg::OpenResult open(const QString &path);

/// Ends the program with a message: what a reader could rely on does not hold.
void require(bool holds, const char *what);

} // namespace fuzz
