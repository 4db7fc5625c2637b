// SPDX-License-Identifier: MPL-2.0
// Part of the build: reads and checks the definitions in a folder and writes them packed. A mistake in one stops the build with its place.
#include "handbook/TemplateCatalog.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("pack_definitions FOLDER FILE\n", stderr);
        return 2;
    }
    const auto catalog = sjusteg::TemplateCatalog::read(QFile::decodeName(argv[1]));
    if (!catalog) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(catalog.problem().sentence), qUtf8Printable(catalog.problem().cause));
        return 1;
    }
    QFile file(QFile::decodeName(argv[2]));
    const QByteArray packed = (*catalog)->pack();
    if (!file.open(QIODevice::WriteOnly) || file.write(packed) != packed.size()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qUtf8Printable(file.errorString()));
        return 1;
    }
    return 0;
}
