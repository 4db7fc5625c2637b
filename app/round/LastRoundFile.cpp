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

OpenResult openToRead(const QString &path, const std::shared_ptr<const TemplateCatalog> &catalog)
{
    OpenOptions options;
    options.readOnly = true;
    options.backup = false;
    return Workbook::open(path, catalog, options);
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

QHash<QString, QString> lastRoundStatuses(const Workbook &now, const QString &templateId)
{
    QHash<QString, QString> words;
    const Template *definition = now.catalog().find(templateId);
    const Field *status = definition && definition->kind == TemplateKind::Checklist ? definition->field(QStringLiteral("items.status")) : nullptr;
    const QString path = status ? rememberedLastRound(now) : QString();
    if (path.isEmpty() || !QFileInfo::exists(path))
        return words;
    const OpenResult last = openToRead(path, now.catalogPointer());
    if (!last.workbook || !isRoundBefore(*last.workbook, now))
        return words;
    for (const Row &row : last.workbook->single(templateId)->rows(QStringLiteral("items"))) {
        if (const Option *option = status->option(row.cell(QStringLiteral("status")).toString()))
            words.insert(row.id, option->label);
    }
    return words;
}

LastRoundFile::LastRoundFile(std::shared_ptr<const TemplateCatalog> catalog, Dialogs &dialogs, QWidget *window)
    : m_catalog(std::move(catalog))
    , m_dialogs(dialogs)
    , m_window(window)
{
}

std::shared_ptr<const Workbook> LastRoundFile::open(const QString &path, Problem *problem) const
{
    OpenResult result = openToRead(path, m_catalog);
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
