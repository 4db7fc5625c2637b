// SPDX-License-Identifier: MPL-2.0
#include "examples/ShareFile.h"

#include "document/DocumentBuilder.h"
#include "examples/ExampleFile.h"
#include "examples/ShareDialog.h"
#include "examples/TakeInDialog.h"
#include "tasks/SaveFile.h"
#include "window/Dialogs.h"
#include "window/RecentFiles.h"

#include <QCoreApplication>

namespace sjusteg {

namespace {

struct ShareFileText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::ShareFile)
};

QString sharedFilter()
{
    return ShareFileText::tr("Examples from Sjusteg (*.json)");
}

} // namespace

void giveExamples(const Workspace &workspace, QWidget *window)
{
    const QString title = ShareFileText::tr("Give examples to another municipality");
    const QVector<Shareable> all = shareable(workspace.workbook);
    if (all.isEmpty()) {
        workspace.dialogs.tell(window, title, {ShareFileText::tr("There is nothing to give away yet. Write an example of your own, a specification, a training "
                                                                 "plan or mentor's tasks first."), {}});
        return;
    }
    ShareDialog dialog(all, window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const SharedExamples shared = shareExamples(workspace.workbook, dialog.chosen());
    const QString name = fileName(ShareFileText::tr("examples from %1").arg(workspace.workbook.municipality())) + QStringLiteral(".json");
    saveFile(workspace, window, {title, name, sharedFilter(), false}, [&shared](const QString &path) { return writeExampleFile(path, sharedToBytes(shared)); });
}

void takeInExamples(const Workspace &workspace, QWidget *window)
{
    const QString title = ShareFileText::tr("Take in examples from another municipality");
    const QString path = workspace.dialogs.fileToOpen(window, title, recent::folder(), sharedFilter());
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readExampleFile(path);
    if (!bytes)
        return workspace.dialogs.tell(window, title, bytes.problem());
    const Result<SharedExamples> shared = readShared(*bytes, workspace.workbook.catalog());
    if (!shared)
        return workspace.dialogs.tell(window, title, shared.problem());
    TakeInDialog(workspace, *shared, window).exec();
}

} // namespace sjusteg
