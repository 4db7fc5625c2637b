// SPDX-License-Identifier: MPL-2.0
#include "window/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace sjusteg::recent {

namespace {

const QLatin1String key("recentFiles");
constexpr int most = 8;

QStringList stored()
{
    return QSettings().value(key).toStringList();
}

} // namespace

QStringList files()
{
    QStringList result;
    for (const QString &path : stored()) {
        if (QFileInfo(path).isFile())
            result.append(path);
    }
    return result;
}

void remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = stored();
    if (list.value(0) == absolute)
        return; // as at most starts: nothing to write
    list.removeAll(absolute);
    list.prepend(absolute);
    QSettings().setValue(key, QStringList(list.mid(0, most)));
}

void forget(const QString &path)
{
    QStringList list = stored();
    list.removeAll(path);
    QSettings().setValue(key, list);
}

QString folder()
{
    const QStringList list = files();
    if (!list.isEmpty())
        return QFileInfo(list.constFirst()).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // not every system has made it
}

} // namespace sjusteg::recent
