// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "UnlockedWorkbook.h"

#include "exchange/Answers.h"

#include <QTemporaryDir>
#include <QtTest>

/// A new file in a folder of its own, and the catalog it is read with.
class ExchangeBench
{
public:
    ExchangeBench()
    {
        const auto read = sjusteg::TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
        if (read)
            catalog = *read;
        else
            qFatal("%s", qPrintable(read.problem().sentence));
    }

    std::unique_ptr<sjusteg::Workbook> newFile(const QString &name) const
    {
        auto made = sjusteg::Workbook::create(path(name), catalog, QStringLiteral("Prøve kommune"));
        if (!made)
            qFatal("%s %s", qPrintable(made.problem().sentence), qPrintable(made.problem().cause));
        sjusteg::unlockForTest(**made); // every form is exchanged here
        return std::move(*made);
    }

    std::unique_ptr<sjusteg::Workbook> open(const QString &name) const
    {
        std::unique_ptr<sjusteg::Workbook> opened = sjusteg::Workbook::open(path(name), catalog).workbook;
        if (opened)
            sjusteg::unlockForTest(*opened);
        return opened;
    }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    std::shared_ptr<const sjusteg::TemplateCatalog> catalog;
};
