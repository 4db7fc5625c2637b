// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/Workbook.h"

namespace sjusteg {

/// What the wizard asks for.
struct NewProcess {
    struct Member {
        QString name;
        QString unit;
        QString role;
        bool leader = false;
    };

    QString municipality;
    QString name;
    QVector<Member> members;
    QString path;

    /// Ids of the obligatory units nobody stands for.
    QStringList unitsWithoutMember() const;
    bool hasLeader() const;
};

/// Makes the file with its registers filled. Nothing is left behind on failure.
Result<std::unique_ptr<Workbook>> createProcess(const NewProcess &process, std::shared_ptr<const TemplateCatalog> catalog);

} // namespace sjusteg
