// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "Result.h"
#include "document/Document.h"

#include <QTemporaryDir>

#include <memory>

namespace sjusteg::commands {

/// PDFs written aside and moved into the folder together: what stands there is whole, and after a failure it is as it was.
class ExportFolder
{
public:
    explicit ExportFolder(const QString &path);
    ~ExportFolder();

    /// `name` without extension; a second one of the same name gets a number.
    Result<void> write(const QString &name, const Document &document);
    Result<void> finish();

private:
    Result<void> prepare();

    QString m_path;
    bool m_made = false;     ///< the folder was not there before
    bool m_finished = false;
    std::unique_ptr<QTemporaryDir> m_aside;
    QStringList m_names;
};

} // namespace sjusteg::commands
