// SPDX-License-Identifier: MPL-2.0
#include "Room.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace sjusteg;

namespace fuzz {

namespace {

class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 3, 4), QTime(10, 42)); }
};

/// Where run.sh says, which clears away what a fuzzer leaves behind when it stops.
QString memoryFolder()
{
    return qEnvironmentVariable("FUZZ_ROOM", QDir::tempPath()) + QStringLiteral("/sjusteg-fuzz-XXXXXX");
}

} // namespace

Room::Room()
    : m_folder(memoryFolder())
{
    require(m_folder.isValid(), "no room to write in");
}

void Room::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a file could not be written");
}

QByteArray Room::read(const char *name) const
{
    QFile file(path(name));
    require(file.open(QIODevice::ReadOnly), "a file could not be read");
    return file.readAll();
}

std::shared_ptr<const TemplateCatalog> catalog()
{
    static const auto read = TemplateCatalog::read(QStringLiteral(DEFINITIONS_DIR));
    require(read.ok(), read ? "" : qPrintable(read.problem().cause));
    return *read;
}

std::shared_ptr<Clock> standingClock()
{
    return std::make_shared<StandingClock>();
}

QByteArray soundFile()
{
    static const QByteArray file = [] {
        const Room room;
        const auto made = Workbook::create(room.path("prosess.sjusteg"), catalog(), QStringLiteral("Prøvevik kommune"), standingClock());
        require(made.ok(), "no sound file");
        Edit edit{{}, QStringLiteral("edit"), {}};
        int number = 0;
        for (const char *id : {"mal-1.1", "mal-1.2", "mal-2.2", "mal-3.1", "mal-4.1", "mal-5.1", "mal-1.4", "mal-6.1", "reg-arbeidsgruppe", "reg-enheter"}) {
            if (!catalog()->find(QString::fromLatin1(id)))
                continue;
            Form form = (*made)->newCopy(QString::fromLatin1(id));
            form.head.id = QStringLiteral("f%1").arg(++number);
            edit.changes.append({form.head.id, AddForm{form}});
        }
        require((*made)->apply(edit).ok(), "no sound forms");
        return room.read("prosess.sjusteg");
    }();
    return file;
}

OpenResult open(const QString &path)
{
    OpenOptions options;
    options.backup = false;
    options.lockOwner = QStringLiteral("Kari");
    return Workbook::open(path, catalog(), options, standingClock());
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "NOT SO: %s\n", what);
    std::abort();
}

} // namespace fuzz
