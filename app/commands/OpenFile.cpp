// SPDX-License-Identifier: MPL-2.0
#include "commands/OpenFile.h"

#include "Content.h"
#include "commands/Console.h"

#include <QCoreApplication>

namespace sjusteg::commands {

std::shared_ptr<const TemplateCatalog> readCatalog()
{
    const auto catalog = TemplateCatalog::unpack(content::definitions());
    if (!catalog) {
        (void)fail({}, catalog.problem());
        return nullptr;
    }
    return *catalog;
}

std::unique_ptr<Workbook> openFile(const QString &path, Access access, const QString &workCopyOf)
{
    const auto catalog = readCatalog();
    if (!catalog)
        return nullptr;
    OpenOptions options;
    options.readOnly = access == Access::Read;
    options.backup = access == Access::Write;
    options.workCopyOf = workCopyOf;
    OpenResult opened = Workbook::open(path, catalog, options);
    if (!opened.workbook) {
        (void)fail(path, opened.problem);
        return nullptr;
    }
    if (access == Access::Write && opened.workbook->isReadOnly()) {
        (void)fail(path, {QCoreApplication::translate("sjusteg::commands", "The file can only be read. Close it elsewhere, or make it writable."),
                          QStringLiteral("%1 %2").arg(opened.problem.sentence, opened.problem.cause).trimmed()});
        return nullptr;
    }
    // A backup that could not be made keeps nobody from working, but is no secret.
    if (opened.outcome == OpenOutcome::Opened && !opened.problem.sentence.isEmpty())
        (void)fail(path, opened.problem);
    return std::move(opened.workbook);
}

} // namespace sjusteg::commands
