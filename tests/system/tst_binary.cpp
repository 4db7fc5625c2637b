// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

/// The program as it was built: what it needs, and how it is protected. Read by binutils, which come with the compiler.
class BinaryTest : public QObject
{
    Q_OBJECT

    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    static QString readelf(const char *option) { return outputOf(QStringLiteral("readelf"), {QStringLiteral("-W"), QString::fromLatin1(option), QStringLiteral(SJUSTEG_PROGRAM)}); }

    /// Names of libraries that speak to other computers, or bring what does. libsodium, which seals the participants, does not.
    static QRegularExpression network()
    {
        return QRegularExpression(QStringLiteral("Qt6(Network|WebEngine|WebSockets|WebChannel|HttpServer)|^lib(curl|ssl|crypto|gnutls|nss3|nspr4|mbedtls|wolfssl|nghttp2|soup|ssh|"
                                                 "ldap|krb5|gssapi|proxy|resolv|rtmp|neon|serf|zmq)[-.\\d]"));
    }

private Q_SLOTS:
    void noNetworkIsLinked()
    {
        const QString dynamic = readelf("-d");
        QVERIFY2(!dynamic.isEmpty(), "readelf could not be run");
        static const QRegularExpression needed(QStringLiteral("\\(NEEDED\\).*\\[(.*)\\]"));
        QStringList libraries;
        for (auto match = needed.globalMatch(dynamic); match.hasNext();)
            libraries.append(match.next().captured(1));
        QVERIFY2(libraries.filter(QStringLiteral("Qt6Core")).size() == 1, qPrintable(libraries.join(QLatin1Char(' '))));
        QCOMPARE(libraries.filter(network()), QStringList());
    }

    /// Everything that is loaded with it. Qt's own D-Bus, by which it speaks to screen readers of the same desktop, brings libsystemd and that
    /// libgcrypt: a local socket, and no more than that. What Qt loads while the program runs (the plug-in that speaks to the screen, picture
    /// formats, the theme of the desktop) is not ours to choose and not looked at here; under X11 the screen may be on another computer.
    void nothingThatIsLinkedBringsANetworkAlong()
    {
        const QString all = outputOf(QStringLiteral("ldd"), {QStringLiteral(SJUSTEG_PROGRAM)});
        QVERIFY2(all.contains(QLatin1StringView("libQt6Core")), "ldd could not be run");
        QStringList libraries;
        for (const QString &line : all.split(QLatin1Char('\n')))
            libraries.append(line.trimmed().section(QLatin1Char(' '), 0, 0));
        QCOMPARE(libraries.filter(network()), QStringList());
    }

    void noSourceNamesANetwork()
    {
        static const QRegularExpression call(QStringLiteral("QNetwork|QTcp|QUdp|QSsl|QLocalSocket|QLocalServer|QAbstractSocket|AF_INET|PF_INET|getaddrinfo|gethostby|netinet/|Qt6::Network"));
        QStringList found;
        for (const char *folder : {"core", "forms", "app", "resources"}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QString::fromLatin1(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("CMakeLists.txt")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (QString::fromUtf8(file.readAll()).contains(call))
                    found.append(file.fileName());
            }
        }
        QCOMPARE(found, QStringList());
    }

    void itIsHardened_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *option, const char *expected) { QTest::newRow(name) << QByteArray(option) << QString::fromLatin1(expected); };
        row("loaded anywhere (PIE)", "-d", "FLAGS_1.*\\bPIE\\b");
        row("all functions found at start (BIND_NOW)", "-d", "FLAGS_1.*\\bNOW\\b");
        row("tables written once (RELRO)", "-l", "GNU_RELRO");
        row("no code on the stack (NX)", "-l", "GNU_STACK.*\\sRW\\s");
        row("a guard on the stack (canary)", "-s", "__stack_chk_fail");
    }

    void itIsHardened()
    {
#ifndef SJUSTEG_HARDENED
        QSKIP("built with SJUSTEG_HARDENING=OFF");
#endif
        QFETCH(const QByteArray, option);
        QFETCH(const QString, expected);
        const QString told = readelf(option.constData());
        QVERIFY2(told.contains(QRegularExpression(expected)), qPrintable(told.left(3000)));
    }
};

SJUSTEG_TEST(BinaryTest)
#include "tst_binary.moc"
