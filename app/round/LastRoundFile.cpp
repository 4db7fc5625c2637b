// SPDX-License-Identifier: MPL-2.0
#include "round/LastRoundFile.h"

#include "round/Round.h"
#include "window/Dialogs.h"
#include "window/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace sjusteg {

namespace {

/// The settings of the window, also where a command has made the round.
const QString ofWindow = QStringLiteral("Sjusteg");

/// The process by the id of its register, which no other file has.
QString lastRoundKey(const Workbook &now)
{
    return QStringLiteral("lastRound/") + now.single(QStringLiteral("reg-prosess"))->head.id;
}

} // namespace

void rememberLastRound(const Workbook &now, const QString &path)
{
    QSettings(QSettings::defaultFormat(), QSettings::UserScope, ofWindow, ofWindow).setValue(lastRoundKey(now), QFileInfo(path).absoluteFilePath());
}

QString rememberedLastRound(const Workbook &now)
{
    return QSettings(QSettings::defaultFormat(), QSettings::UserScope, ofWindow, ofWindow).value(lastRoundKey(now)).toString();
}

LastRoundFile::LastRoundFile(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window)
    : m_catalog(std::move(catalog))
    , m_dialogs(dialogs)
    , m_window(window)
{
}

std::shared_ptr<const Workbook> LastRoundFile::open(const QString &path, Problem *problem) const
{
    OpenOptions options;
    options.readOnly = true;
    options.backup = false;
    OpenResult result = Workbook::open(path, m_catalog, options);
    if (!result.workbook)
        *problem = result.problem;
    return std::shared_ptr<const Workbook>(std::move(result.workbook));
}

QString LastRoundFile::askFor(const QString &remembered)
{
    const QString text = remembered.isEmpty()
                             ? tr("Which file holds the last round? It is only read.")
                             : tr("The file of the last round is no longer at %1. If it has been moved, show where it is; if it is gone, there is nothing to compare "
                                  "with, and this round is not affected.")
                                   .arg(QDir::toNativeSeparators(remembered));
    if (m_dialogs.ask(m_window, {tr("The last round"), text, {}, {tr("Find the file…"), tr("Cancel")}, 0, 1}) != 0)
        return {};
    return m_dialogs.fileToOpen(m_window, tr("The last round"), recent::folder());
}

std::shared_ptr<const Workbook> LastRoundFile::find(const Workbook &now)
{
    QString path = rememberedLastRound(now);
    if (path.isEmpty() || !QFileInfo::exists(path))
        path = askFor(path);
    if (path.isEmpty())
        return nullptr;
    Problem problem;
    std::shared_ptr<const Workbook> last = open(path, &problem);
    if (last && !isRoundBefore(*last, now)) {
        last.reset();
        problem = {tr("%1 is not the round this one was started from. Choose another file.").arg(QDir::toNativeSeparators(path)), {}};
    }
    if (!last) {
        m_dialogs.tell(m_window, tr("The last round"), problem);
        return nullptr;
    }
    rememberLastRound(now, path);
    return last;
}

} // namespace sjusteg
