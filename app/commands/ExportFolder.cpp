// SPDX-License-Identifier: MPL-2.0
#include "commands/ExportFolder.h"

#include "paper/Paper.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>

namespace sjusteg::commands {

ExportFolder::ExportFolder(const QString &path)
    : m_path(QDir(path).absolutePath())
{
}

ExportFolder::~ExportFolder()
{
    m_aside.reset();
    if (m_made && !m_finished)
        QDir().rmdir(m_path);
}

Result<void> ExportFolder::prepare()
{
    if (m_aside)
        return {};
    m_made = !QDir(m_path).exists();
    if (m_made && !QDir().mkpath(m_path)) {
        m_made = false;
        return Problem{QCoreApplication::translate("sjusteg::commands", "The folder cannot be made. Choose another folder."), {}};
    }
    m_aside = std::make_unique<QTemporaryDir>(QDir(m_path).filePath(QStringLiteral(".sjusteg-XXXXXX")));
    if (!m_aside->isValid())
        return Problem{QCoreApplication::translate("sjusteg::commands", "Nothing can be written in this folder. Choose another folder."),
                       m_aside->errorString()};
    return {};
}

Result<void> ExportFolder::write(const QString &name, const Document &document)
{
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    QString file = name + QStringLiteral(".pdf");
    for (int number = 2; m_names.contains(file, Qt::CaseInsensitive); ++number)
        file = QStringLiteral("%1 (%2).pdf").arg(name).arg(number);
    m_names.append(file);
    const Result<void> written = paper::writePdf(paper::Pages({document}), m_aside->filePath(file), document.title);
    if (written)
        return {};
    // The reader knows the folder they named, not the one beside it.
    Problem problem = written.problem();
    problem.sentence.replace(QDir::toNativeSeparators(m_aside->path()), QDir::toNativeSeparators(m_path));
    return problem;
}

Result<void> ExportFolder::finish()
{
    if (const Result<void> ready = prepare(); !ready)
        return ready;
    for (const QString &name : std::as_const(m_names)) {
        const std::filesystem::path from(m_aside->filePath(name).toStdU16String());
        const std::filesystem::path to(QDir(m_path).filePath(name).toStdU16String());
        std::error_code error;
        std::filesystem::rename(from, to, error);
        if (error)
            return Problem{QCoreApplication::translate("sjusteg::commands", "«%1» could not be put in its place. Is it open elsewhere?").arg(name),
                           QString::fromStdString(error.message())};
    }
    m_finished = true;
    return {};
}

} // namespace sjusteg::commands
