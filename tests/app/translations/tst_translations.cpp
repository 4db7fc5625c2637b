// SPDX-License-Identifier: MPL-2.0
#include "Content.h"
#include "TestProgram.h"
#include "TsFile.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

namespace {

const QString folderOfTranslations = QStringLiteral(SOURCE_DIR "/resources/translations");

/// %1 … %9, %n and their localised forms, sorted; a repeated one counts each time.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[0-9]+|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

QStringList sourceFiles()
{
    QStringList files;
    for (const QString &root : {QStringLiteral("core"), QStringLiteral("forms"), QStringLiteral("app")}) {
        QDirIterator it(QStringLiteral(SOURCE_DIR "/") + root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

QString list(const QSet<QString> &lines)
{
    QStringList sorted(lines.cbegin(), lines.cend());
    sorted.sort();
    return QStringLiteral("\n  ") + sorted.join(QStringLiteral("\n  "));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageIsTranslated_data() { files(); }
    void everyMessageIsTranslated();
    void placeholdersMatch_data() { files(); }
    void placeholdersMatch();
    void everyNumerusFormIsThere_data() { files(); }
    void everyNumerusFormIsThere();
    void keysMatch_data() { files(); }
    void keysMatch();
    void typographyIsReal_data() { files(); }
    void typographyIsReal();
    void everyMessageIsBuiltIn_data() { files(); }
    void everyMessageIsBuiltIn();
    void noStringOfTheProgramIsMissing();
    void everyContextIsTheOneThatIsLookedUp();

private:
    void files();
    QStringList problems(const std::function<bool(const TsMessage &)> &wrong);
    void extract();

    QTemporaryDir m_folder;
    TsFile m_program;   ///< what lupdate finds in the sources
    QString m_remarks;  ///< what lupdate says about them
};

void TranslationsTest::files()
{
    QTest::addColumn<QString>("path");
    const QDir folder(folderOfTranslations);
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranslationsTest::initTestCase()
{
#ifdef LUPDATE
    extract();
#endif
}

/// lupdate needs the include roots: without them it does not find the class of a function and files its strings under a wrong context.
void TranslationsTest::extract()
{
#ifdef LUPDATE
    QVERIFY(m_folder.isValid());
    QFile sources(m_folder.filePath(QStringLiteral("sources.lst")));
    QVERIFY(sources.open(QIODevice::WriteOnly));
    sources.write(sourceFiles().join(QLatin1Char('\n')).toUtf8());
    sources.close();
    const QString target = m_folder.filePath(QStringLiteral("program_nb.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                   QStringLiteral(SOURCE_DIR "/core"), QStringLiteral("-I"), QStringLiteral(SOURCE_DIR "/forms"), QStringLiteral("-I"),
                   QStringLiteral(SOURCE_DIR "/app"), QLatin1Char('@') + sources.fileName(), QStringLiteral("-ts"), target});
    QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
    m_remarks = QString::fromLocal8Bit(lupdate.readAllStandardError());
    QVERIFY2(lupdate.exitCode() == 0, qPrintable(m_remarks));
    m_program = TsFile::read(target);
    QVERIFY2(m_program.error.isEmpty(), qPrintable(m_program.error));
    QVERIFY(!m_program.messages.isEmpty());
#endif
}

QStringList TranslationsTest::problems(const std::function<bool(const TsMessage &)> &wrong)
{
    QFETCH(QString, path);
    const TsFile file = TsFile::read(path);
    if (!file.error.isEmpty())
        return {file.error};
    QStringList result;
    for (const TsMessage &message : file.messages) {
        if (wrong(message))
            result.append(message.key() + QLatin1String(" → ") + message.translations.join(QLatin1String(" / ")));
    }
    return result;
}

void TranslationsTest::everyMessageIsTranslated()
{
    const QStringList found = problems([](const TsMessage &message) {
        const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
        return !message.finished || message.translations.isEmpty()
            || std::any_of(message.translations.cbegin(), message.translations.cend(), blank);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TranslationsTest::placeholdersMatch()
{
    const QStringList found = problems([](const TsMessage &message) {
        const QStringList wanted = placeholders(message.source);
        return std::any_of(message.translations.cbegin(), message.translations.cend(),
                           [&wanted](const QString &text) { return placeholders(text) != wanted; });
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// Bokmål has two forms: one and many.
void TranslationsTest::everyNumerusFormIsThere()
{
    const QStringList found = problems([](const TsMessage &message) { return message.translations.size() != (message.numerus ? 2 : 1); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// What has a key (&Open) in English has one in bokmål.
void TranslationsTest::keysMatch()
{
    static const QRegularExpression key(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList found = problems([](const TsMessage &message) {
        const qsizetype wanted = message.source.count(key);
        return std::any_of(message.translations.cbegin(), message.translations.cend(),
                           [wanted](const QString &text) { return text.count(key) != wanted; });
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TranslationsTest::typographyIsReal()
{
    const QStringList found = problems([](const TsMessage &message) {
        const QString all = message.translations.join(QLatin1Char('\n'));
        return all.contains(QLatin1Char('"')) || all.contains(QLatin1Char('\'')) || all.contains(QLatin1String("..."));
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// The program asks its resources: what a file says is found there, and no other file says something else.
void TranslationsTest::everyMessageIsBuiltIn()
{
    sjusteg::content::load();
    QTranslator translator;
    QVERIFY(translator.load(sjusteg::content::translation()));
    const QStringList found = problems([&translator](const TsMessage &message) {
        const QString text = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                                  message.comment.toUtf8().constData(), message.numerus ? 1 : -1);
        return text != message.translations.value(0);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TranslationsTest::noStringOfTheProgramIsMissing()
{
#ifndef LUPDATE
    QFAIL("lupdate is missing; the package qt6-l10n-tools has it");
#endif
    const TsFile translated = TsFile::read(folderOfTranslations + QLatin1String("/sjusteg_nb.ts"));
    QVERIFY2(translated.error.isEmpty(), qPrintable(translated.error));
    const QSet<QString> missing = m_program.keys() - translated.keys();
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("not in sjusteg_nb.ts:") + list(missing)));
}

/// A string stands under the class that asks for it. A free function has no class: it must name the context that its strings were found in,
/// else it stays English without a word.
void TranslationsTest::everyContextIsTheOneThatIsLookedUp()
{
#ifndef LUPDATE
    QFAIL("lupdate is missing; the package qt6-l10n-tools has it");
#endif
    static const QRegularExpression named(QStringLiteral("translate\\(\\s*\"([^\"]+)\""));
    QSet<QString> lookedUp;
    for (const QString &path : sourceFiles()) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        for (auto it = named.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            lookedUp.insert(it.next().captured(1));
    }
    const QSet<QString> unknown = lookedUp - m_program.contexts();
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("looked up, but no string is found there:") + list(unknown)));

    static const QRegularExpression guessed(QStringLiteral("Class '([^']+)' lacks Q_OBJECT macro"));
    QSet<QString> homeless;
    for (auto it = guessed.globalMatch(m_remarks); it.hasNext();)
        homeless.insert(it.next().captured(1));
    homeless -= lookedUp;
    QVERIFY2(homeless.isEmpty(), qPrintable(QStringLiteral("strings are found there, but nothing looks them up:") + list(homeless)));
    QVERIFY2(!m_remarks.contains(QLatin1String("Qualifying with unknown")), qPrintable(m_remarks));
}

SJUSTEG_TEST(TranslationsTest)
#include "tst_translations.moc"
