// SPDX-License-Identifier: MPL-2.0
#include "Fuzz.h"
#include "Room.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Target {
    const char *name;
    void (*run)(const QByteArray &);
};

constexpr Target targets[] = {{"process", fuzz::process}, {"recover", fuzz::recover}, {"participants", fuzz::participants},         {"content", fuzz::content},
                              {"answers", fuzz::answers}, {"definitions", fuzz::definitions}, {"pasted", fuzz::pasted}, {"examples", fuzz::examples},
                              {"picture", fuzz::picture}, {"writers", fuzz::writers},         {"lock", fuzz::lock}};

void (*chosen)(const QByteArray &) = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    const char *name = std::getenv("FUZZ");
    for (const Target &target : targets) {
        if (name && std::strcmp(target.name, name) == 0)
            chosen = target.run;
    }
    if (chosen) {
        (void)fuzz::soundFile(); // reading the definitions takes longer than an input may
        return 0;
    }
    std::fprintf(stderr, "FUZZ must name one of these:\n");
    for (const Target &target : targets)
        std::fprintf(stderr, "%s\n", target.name);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
