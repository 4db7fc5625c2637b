// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "storage/WorkCopy.h"
#include "workbook/Workbook.h"

namespace sjusteg::commands {

/// A file a command writes in. One in a synced folder or on a network drive is written in a copy and put back whole, as in the window.
class WrittenFile
{
public:
    /// Null where it cannot be opened for writing; why has been told.
    static std::unique_ptr<WrittenFile> open(const QString &path);
    ~WrittenFile();

    Workbook &workbook() { return *m_workbook; }
    /// Call it once everything has been written. False: it could not be put back, and has been told.
    bool putBack();

private:
    WrittenFile(std::unique_ptr<WorkCopy> copy, std::unique_ptr<Workbook> workbook);

    std::unique_ptr<WorkCopy> m_copy; // its lock is let go of last
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace sjusteg::commands
