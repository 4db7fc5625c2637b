// SPDX-License-Identifier: MPL-2.0
#include "commands/Command.h"
#include "commands/Console.h"
#include "commands/ExportFolder.h"
#include "commands/OpenFile.h"
#include "commands/PassphraseOption.h"
#include "document/DocumentBuilder.h"

#include <QCoreApplication>

namespace sjusteg::commands {

namespace {

/// What was asked for.
struct Choice {
    QStringList forms; ///< ids of copies or templates
    std::optional<int> step;
    bool blank = false;

    bool names(const Template &definition) const
    {
        return (forms.isEmpty() || forms.contains(definition.id)) && (!step || definition.step == step);
    }
};

/// One PDF to be.
struct Sheet {
    QString name;
    Document document;
};

QVector<Sheet> blankSheets(const Workbook &workbook, const Choice &choice)
{
    PrintOptions options;
    options.blank = true;
    QStringList wanted = choice.forms;
    for (QString &id : wanted) {
        if (const auto head = workbook.head(id))
            id = head->templateId;
    }
    const Choice byTemplate{wanted, choice.step, true};
    QVector<Sheet> result;
    for (const Template &definition : workbook.catalog().templates()) {
        // A register is a list on the screen; nobody fills it in by hand unless they ask for it.
        if (byTemplate.names(definition) && !(definition.isRegister() && wanted.isEmpty()))
            result.append({exportName(workbook, workbook.newCopy(definition.id)), buildBlankDocument(workbook, definition, options)});
    }
    return result;
}

QVector<Sheet> filledSheets(const Workbook &workbook, const Choice &choice)
{
    QVector<FormHead> heads;
    if (choice.forms.isEmpty())
        heads = workbook.allCopies();
    for (const QString &id : choice.forms) {
        if (const auto head = workbook.head(id))
            heads.append(*head);
        else
            heads += workbook.copies(id);
    }
    QVector<Sheet> result;
    for (const FormHead &head : heads) {
        const Template *definition = workbook.catalog().find(head.templateId);
        const Form *form = workbook.form(head.id);
        if (definition && form && (!choice.step || definition->step == choice.step))
            result.append({exportName(workbook, *form), buildFormDocument(workbook, *form)});
    }
    return result;
}

/// The first id that names neither a copy nor a template.
std::optional<QString> unknownId(const Workbook &workbook, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (!workbook.head(id) && !workbook.catalog().find(id))
            return id;
    }
    return std::nullopt;
}

} // namespace

int runExport(const QStringList &args)
{
    QCommandLineParser parser;
    const QCommandLineOption to(QStringLiteral("to"), {}, QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("form"), {}, QStringLiteral("ID"));
    const QCommandLineOption step(QStringLiteral("step"), {}, QStringLiteral("N"));
    const QCommandLineOption blank(QStringLiteral("blank"));
    parser.addOptions({to, only, step, blank, passphraseOption()});
    const Usage usage{QStringLiteral("export FILE --to DIR [--form ID]… [--step N] [--blank] [--passphrase-fd N]"),
                      say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writes one PDF a form, named after template and subject; blank ones with room to write."))};
    if (const auto code = parse(parser, args, usage))
        return *code;
    QStringList forms = parser.values(only);
    forms.removeDuplicates();
    Choice choice{forms, std::nullopt, parser.isSet(blank)};
    if (parser.isSet(step)) {
        bool isNumber = false;
        choice.step = parser.value(step).toInt(&isNumber);
        if (!isNumber || *choice.step < 0 || *choice.step > 7)
            return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "The step must be a number from 0 to 7.")), usage);
    }
    if (parser.value(to).isEmpty())
        return wrongUsage(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Say where the PDFs are to be written, with --to DIR.")), usage);

    const GivenPassphrase given = givenPassphrase(parser, usage);
    if (given.ends)
        return *given.ends;
    const QString path = parser.positionalArguments().first();
    Progress progress(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Reading %1 …")).arg(path));
    const auto workbook = openFile(path, Access::Read);
    if (!workbook || (given.passphrase && !unlock(*workbook, *given.passphrase)))
        return Failed;
    if (!choice.blank && workbook->participantState() == ParticipantState::Locked)
        tell(say(QT_TRANSLATE_NOOP("sjusteg::commands", "The forms about participants are locked and left out. Give the passphrase with --passphrase-fd to take them along.")));
    if (const auto unknown = unknownId(*workbook, choice.forms))
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no form and no template «%1». «sjusteg dump» lists the forms, «sjusteg templates» "
                                                                     "the templates.")).arg(*unknown), {}});
    const QVector<Sheet> sheets = choice.blank ? blankSheets(*workbook, choice) : filledSheets(*workbook, choice);
    if (sheets.isEmpty() && !choice.forms.isEmpty())
        return fail(path, {say(QT_TRANSLATE_NOOP("sjusteg::commands", "There are no copies of what was asked for. «--blank» prints the templates themselves.")), {}});
    const bool whole = participantsAreWhole(*workbook);
    ExportFolder folder(parser.value(to));
    int number = 0;
    for (const Sheet &sheet : sheets) {
        progress.setText(say(QT_TRANSLATE_NOOP("sjusteg::commands", "Writing %1 of %2: %3")).arg(++number).arg(sheets.size()).arg(sheet.name));
        if (const Result<void> written = folder.write(sheet.name, sheet.document); !written)
            return fail(parser.value(to), written.problem());
    }
    const Result<void> finished = folder.finish();
    if (!finished)
        return fail(parser.value(to), finished.problem());
    return whole ? Done : Failed;
}

} // namespace sjusteg::commands
