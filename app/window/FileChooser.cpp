// SPDX-License-Identifier: MPL-2.0
#include "window/FileChooser.h"

#include "window/ScreenSize.h"

#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QRegularExpression>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace sjusteg {

namespace {

/// Qt's model writes dates as the system does; the program writes them as the rest of it does.
class FileTimes final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        constexpr int timeColumn = 3;
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (files && index.column() == timeColumn && role == Qt::DisplayRole)
            return QLocale().toString(files->lastModified(mapToSource(index)), QLocale::ShortFormat);
        return QIdentityProxyModel::data(index, role);
    }
};

QString extension(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

void giveRoom(QFileDialog &dialog)
{
    dialog.resize(withinScreen(dialog, {900, 540}));
    if (auto *split = dialog.findChild<QSplitter *>())
        split->setSizes({170, 700});
    for (QToolButton *tool : dialog.findChildren<QToolButton *>())
        tool->setProperty("role", QStringLiteral("icon"));
    auto *list = dialog.findChild<QTreeView *>(QStringLiteral("treeView"));
    if (!list)
        return; // the system's own dialog
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

QString chooseFile(QWidget *parent, QFileDialog::AcceptMode mode, const QString &title, const QString &start, const QString &filter)
{
    const QFileInfo place(start);
    QFileDialog dialog(parent, title, place.isDir() ? start : place.absolutePath(), filter);
    dialog.setAcceptMode(mode);
    dialog.setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog.setDefaultSuffix(extension(filter));
    dialog.setProxyModel(new FileTimes(&dialog));
    if (!place.isDir())
        dialog.selectFile(place.fileName());
    giveRoom(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace sjusteg
