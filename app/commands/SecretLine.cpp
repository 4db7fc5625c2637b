// SPDX-License-Identifier: MPL-2.0
#include "commands/SecretLine.h"

#include "commands/Console.h"

#include <QByteArray>
#include <QUtf8StringView>

#include <functional>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <climits>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace sjusteg::commands {

namespace {

constexpr qsizetype longest = 1024; // bytes; a passphrase is a line
constexpr char interrupt = 3;       // Ctrl+C, which the terminal hands on like any key while it shows nothing

enum class Got { Byte, End, Error };

Problem unreadable(const QString &cause = {})
{
    return {say(QT_TRANSLATE_NOOP("sjusteg::commands", "The passphrase could not be read.")), cause};
}

Result<Passphrase> readLine(const std::function<Got(char &)> &next)
{
    QByteArray line;
    line.reserve(longest + 1); // never moved: no copy is left behind
    char byte = 0;
    Got got = next(byte);
    while (got == Got::Byte && byte != '\n' && byte != interrupt && line.size() <= longest) {
        line.append(byte);
        got = next(byte);
    }
    const bool stopped = got == Got::Error || (got == Got::Byte && byte == interrupt) || line.size() > longest;
    byte = 0;
    if (line.endsWith('\r'))
        line.chop(1);
    // What is no text could not be typed in the window, and bytes that are no text would all count as the same one.
    const bool isText = QUtf8StringView(line).isValidUtf8() && !line.contains('\0');
    const Passphrase passphrase = stopped || !isText ? Passphrase() : Passphrase::fromUtf8(line);
    line.fill('\0', longest + 1);
    if (stopped)
        return unreadable();
    if (!isText)
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "The passphrase must be a line of text in UTF-8.")), {}};
    if (passphrase.isEmpty())
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "There was no passphrase.")), {}};
    return passphrase;
}

} // namespace

#ifdef Q_OS_WIN

namespace {

Got readByte(HANDLE handle, char &byte)
{
    DWORD count = 0;
    if (!ReadFile(handle, &byte, 1, &count, nullptr))
        return GetLastError() == ERROR_BROKEN_PIPE ? Got::End : Got::Error;
    return count == 1 ? Got::Byte : Got::End;
}

} // namespace

Result<Passphrase> readSecretLine(qint64 descriptor)
{
    const HANDLE handle = descriptor == 0 ? GetStdHandle(STD_INPUT_HANDLE) : reinterpret_cast<HANDLE>(descriptor);
    return readLine([handle](char &byte) { return readByte(handle, byte); });
}

Result<Passphrase> askSecretLine(const QString &question)
{
    const HANDLE in = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    DWORD before = 0;
    if (in == INVALID_HANDLE_VALUE || !GetConsoleMode(in, &before))
        return unreadable();
    tell(question);
    SetConsoleMode(in, (before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT);
    const Result<Passphrase> read = readLine([in](char &byte) { return readByte(in, byte); });
    SetConsoleMode(in, before);
    CloseHandle(in);
    return read;
}

#else

namespace {

Got readByte(int descriptor, char &byte)
{
    ssize_t count = -1;
    do {
        count = ::read(descriptor, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1 ? Got::Byte : count == 0 ? Got::End : Got::Error;
}

} // namespace

Result<Passphrase> readSecretLine(qint64 descriptor)
{
    if (descriptor > INT_MAX) // another one, once cut down to an int
        return unreadable(QString::fromLocal8Bit(std::strerror(EBADF)));
    if (::fcntl(int(descriptor), F_GETFD) < 0)
        return unreadable(QString::fromLocal8Bit(std::strerror(errno)));
    return readLine([fd = int(descriptor)](char &byte) { return readByte(fd, byte); });
}

Result<Passphrase> askSecretLine(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios before = {};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            ::close(terminal);
        return Problem{say(QT_TRANSLATE_NOOP("sjusteg::commands", "There is no terminal to ask for the passphrase on. Give it with --passphrase-fd.")), {}};
    }
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG); // a Ctrl+C in the middle must not leave the terminal mute
    silent.c_cc[VEOL] = cc_t(interrupt);      // but is handed on at once, as the end of a line is
    ::tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray text = question.toUtf8();
    const bool asked = ::write(terminal, text.constData(), size_t(text.size())) == text.size();
    const Result<Passphrase> read = asked ? readLine([terminal](char &byte) { return readByte(terminal, byte); }) : Result<Passphrase>(unreadable());
    const bool ended = ::write(terminal, "\n", 1) == 1;
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    ::close(terminal);
    return ended ? read : Result<Passphrase>(unreadable());
}

#endif

} // namespace sjusteg::commands
