// SPDX-License-Identifier: MPL-2.0
#include "Content.h"
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"
#include "exchange/Answers.h"
#include "round/LastRoundFile.h"
#include "round/Round.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace sjusteg::commands {

namespace {

constexpr int nameMax = 200;

/// The example with the user's own municipality in it, where one was given.
QJsonObject example(const QString &municipality)
{
    QFile file(content::exampleAnswers());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject answers = QJsonDocument::fromJson(file.readAll()).object();
    if (municipality.isEmpty())
        return answers;
    QJsonArray forms = answers.value(QLatin1StringView("forms")).toArray();
    for (qsizetype i = 0; i < forms.size(); ++i) {
        QJsonObject form = forms.at(i).toObject();
        if (form.value(QLatin1StringView("template")).toString() != QLatin1StringView("reg-prosess"))
            continue;
        QJsonObject filled = form.value(QLatin1StringView("answers")).toObject();
        QJsonArray rows = filled.value(QLatin1StringView("rows")).toArray();
        QJsonObject row = rows.at(0).toObject();
        row.insert(QStringLiteral("municipality"), municipality);
        rows.replace(0, row);
        filled.insert(QStringLiteral("rows"), rows);
        form.insert(QStringLiteral("answers"), filled);
        forms.replace(i, form);
    }
    answers.insert(QStringLiteral("forms"), forms);
    return answers;
}

/// What the file is to hold.
struct NewFile {
    QString municipality;
    bool withExample = false;
    std::optional<Passphrase> passphrase; ///< of its participants; none: they are made later
};

/// Makes the file at `path`, with its participants' file beside it; both are closed again when this returns.
Result<void> make(const QString &path, const std::shared_ptr<const TemplateCatalog> &catalog, const NewFile &wanted)
{
    auto made = Workbook::create(path, catalog, wanted.municipality);
    if (!made)
        return made.problem();
    if (wanted.passphrase) {
        if (const Result<void> done = (*made)->createParticipants(*wanted.passphrase); !done)
            return done;
    }
    if (!wanted.withExample)
        return {};
    const Result<int> loaded = loadAnswers(**made, example(wanted.municipality));
    QFile participants(content::exampleParticipants());
    if (!loaded || !wanted.passphrase || !participants.open(QIODevice::ReadOnly))
        return loaded ? Result<void>() : Result<void>(loaded.problem());
    const Result<int> more = loadAnswers(**made, participants.readAll());
    return more ? Result<void>() : Result<void>(more.problem());
}

/// Both files, or none of them. The participants first: they wait for nobody, while a process file would be opened.
Result<void> moveIntoPlace(const QString &draft, const QString &path)
{
    const QString place = Workbook::participantPath(path);
    const auto problem = [](const QFile &file) {
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "The file could not be put in its place.")), file.errorString()};
    };
    QFile second(Workbook::participantPath(draft));
    const bool withParticipants = second.exists();
    if (withParticipants && !second.rename(place))
        return problem(second);
    QFile first(draft);
    if (first.rename(path))
        return {};
    if (withParticipants)
        QFile::remove(place);
    return problem(first);
}

Result<void> addParticipants(const QString &path, const Passphrase &passphrase)
{
    const auto workbook = openFile(path, Access::Write);
    return workbook ? workbook->createParticipants(passphrase) : Result<void>(Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "The file cannot be opened again.")), {}});
}

int newRound(const QString &path, const QString &from, const std::optional<Passphrase> &passphrase)
{
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Making the file …")));
    const auto last = openFile(from, Access::Read);
    if (!last)
        return Failed;
    Result<void> made = startRound(*last, path);
    if (made && passphrase)
        made = addParticipants(path, *passphrase);
    if (!made)
        return fail(path, made.problem());
    // The window finds the last round to compare with by this.
    OpenOptions reading;
    reading.readOnly = true;
    reading.backup = false;
    if (const OpenResult opened = Workbook::open(path, last->catalogPointer(), reading); opened.workbook)
        rememberLastRound(*opened.workbook, from);
    return Done;
}

} // namespace

int runNew(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption name(QStringLiteral("municipality"), {}, QStringLiteral("NAME"));
    const QCommandLineOption withExample(QStringLiteral("example"));
    const QCommandLineOption from(QStringLiteral("from"), {}, QStringLiteral("OLDFILE"));
    parser.addOptions({name, withExample, from, passphraseOption()});
    const Usage usage{QStringLiteral("new FILE [--municipality NAME] [--example] [--from OLDFILE] [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Makes a new file: empty, filled in as Eksempel kommune, or as a new round of OLDFILE, which is only read. With a "
                                                                 "passphrase the protected file of its participants is made along."))};
    if (const auto code = parse(parser, args, usage))
        return *code;

    const QString path = parser.positionalArguments().first();
    const QFileInfo info(path);
    const QString municipality = parser.value(name).simplified();
    if (info.exists() || info.isSymLink())
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is already something with this name. Choose another name.")), {}});
    if (municipality.size() > nameMax)
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "The name of the municipality is too long; the most is 200 characters.")), {}});
    if (parser.isSet(from)) {
        if (parser.isSet(name) || parser.isSet(withExample))
            return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "--from stands alone: the new round has the municipality and the registers of the last one.")), usage);
        const GivenPassphrase given = givenPassphrase(parser, usage);
        return given.ends ? *given.ends : newRound(path, parser.value(from), given.passphrase);
    }
    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    if (given.passphrase && QFileInfo::exists(Workbook::participantPath(path)))
        return fail(Workbook::participantPath(path), {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is already something with this name. Choose another name.")), {}});
    const auto catalog = readCatalog();
    if (!catalog)
        return Failed;
    const Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Making the file …")));
    // Made aside and moved into place, so that a file that is there is whole.
    QTemporaryDir aside(info.absoluteDir().filePath(QStringLiteral(".sjusteg-XXXXXX")));
    if (!aside.isValid())
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "The folder does not exist, or you may not write in it. Choose another folder.")),
                           aside.errorString()});
    const QString draft = aside.filePath(info.fileName());
    if (const Result<void> made = make(draft, catalog, {municipality, parser.isSet(withExample), given.passphrase}); !made) {
        Problem problem = made.problem();
        problem.sentence.replace(QDir::toNativeSeparators(draft), QDir::toNativeSeparators(path));
        return fail(path, problem);
    }
    const Result<void> moved = moveIntoPlace(draft, info.absoluteFilePath());
    return moved ? Done : fail(path, moved.problem());
}

} // namespace sjusteg::commands
