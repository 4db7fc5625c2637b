// SPDX-License-Identifier: MPL-2.0
#include "Program.h"
#include "TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_MACOS
#include <util.h>
#else
#include <pty.h>
#endif
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <vector>

using namespace Qt::Literals::StringLiterals;

/// The passphrase typed at a terminal: asked for there whatever standard input is, never shown, and the terminal is as before afterwards.
class PassphrasePromptTest : public QObject
{
    Q_OBJECT
private:
    struct Session {
        int code = -1;
        QByteArray shown;   ///< all that stood on the terminal
        bool asked = false;
        bool echoes = false;///< afterwards
    };

    Program m_program;

    /// Runs the program on a terminal of its own and types `keys` when the question stands there.
    Session type(const QStringList &arguments, const QByteArray &keys) const
    {
        std::vector<QByteArray> words{QByteArrayLiteral(SJUSTEG_PROGRAM)};
        for (const QString &argument : arguments)
            words.push_back(argument.toUtf8());
        std::vector<char *> argv;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        const QByteArray folder = m_program.folder.path().toUtf8();
        char name[256] = {};
        int terminal = -1;
        const pid_t child = ::forkpty(&terminal, name, nullptr, nullptr);
        if (child == 0) {
            ::setenv("XDG_CONFIG_HOME", folder.constData(), 1);
            ::setenv("XDG_DATA_HOME", folder.constData(), 1);
            if (::chdir(folder.constData()) == 0)
                ::execv(argv.front(), argv.data());
            ::_exit(127);
        }
        Session session;
        if (child < 0)
            return session;
        const int held = ::open(name, O_RDWR | O_NOCTTY); // so that what it was set to outlives the program
        QElapsedTimer time;
        time.start();
        bool ended = false;
        while (time.elapsed() < 60'000) {
            pollfd ready{terminal, POLLIN, 0};
            if (::poll(&ready, 1, 50) > 0) {
                char bytes[4096];
                const ssize_t count = ::read(terminal, bytes, sizeof bytes);
                if (count <= 0)
                    break;
                session.shown.append(bytes, count);
            } else if (ended) {
                break; // and nothing more to read
            }
            if (!session.asked && session.shown.contains(':')) {
                session.asked = true;
                if (::write(terminal, keys.constData(), size_t(keys.size())) != keys.size())
                    break;
            }
            int status = 0;
            if (!ended && ::waitpid(child, &status, WNOHANG) == child) {
                ended = true;
                session.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            }
        }
        if (!ended) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        }
        termios after = {};
        session.echoes = ::tcgetattr(held, &after) == 0 && (after.c_lflag & ECHO) != 0 && (after.c_lflag & ISIG) != 0;
        ::close(held);
        ::close(terminal);
        return session;
    }

    QStringList listing() const { return {u"participants"_s, u"fil.sjusteg"_s, u"--list"_s}; }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run({u"new"_s, u"fil.sjusteg"_s, u"--passphrase-fd"_s, u"0"_s}, "fire ord på rad\n");
        QVERIFY2(made.code == 0, qPrintable(made.error));
        m_program.write(u"svar.json"_s, R"({"format":"sjusteg-answers","version":1,"forms":[{"template":"reg-deltakere",
            "answers":{"rows":[{"code":"D-001","programme_end":"2030-06-30"}]}}]})");
        const auto loaded = m_program.run({u"load"_s, u"fil.sjusteg"_s, u"svar.json"_s, u"--passphrase-fd"_s, u"0"_s}, "fire ord på rad\n");
        QVERIFY2(loaded.code == 0, qPrintable(loaded.error));
    }

    void whatIsTypedOpensThemAndIsNotShown()
    {
        const Session session = type(listing(), "fire ord på rad\n");
        QVERIFY2(session.asked, session.shown.constData());
        QVERIFY2(session.code == 0, session.shown.constData());
        QVERIFY(session.shown.contains("D-001"));
        QVERIFY2(!session.shown.contains("fire") && !session.shown.contains("rad"), session.shown.constData());
        QVERIFY(session.echoes);
    }

    void aMistypedLetterCanBeTakenBack()
    {
        const Session session = type(listing(), "fire ord på rat\x7f" "d\n");
        QVERIFY2(session.code == 0, session.shown.constData());
        QVERIFY(session.shown.contains("D-001"));
    }

    void aWrongOneIsNotShownEither()
    {
        const Session session = type(listing(), "fire hemmelige ord\n");
        QCOMPARE(session.code, 1);
        QVERIFY2(!session.shown.contains("hemmelige") && !session.shown.contains("D-001"), session.shown.constData());
        QVERIFY(session.echoes);
    }

    void ctrlCEndsItAndLeavesTheTerminalAsItWas()
    {
        const Session session = type(listing(), "fire or\x03");
        QCOMPARE(session.code, 1);
        QVERIFY2(!session.shown.contains("fire") && !session.shown.contains("D-001"), session.shown.constData());
        QVERIFY(session.echoes);
    }

    void anEmptyLineIsNoPassphrase()
    {
        const Session session = type(listing(), "\n");
        QCOMPARE(session.code, 1);
        QVERIFY(session.echoes);
    }
};

SJUSTEG_TEST(PassphrasePromptTest)
#include "tst_passphrase_prompt.moc"
