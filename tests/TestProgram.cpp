// SPDX-License-Identifier: MPL-2.0
#include "TestProgram.h"

#include <cstdio>
#include <cstring>

QVector<testing::TestClass> &testing::testClasses()
{
    static QVector<TestClass> classes;
    return classes;
}

int main(int argc, char *argv[])
{
    for (const testing::TestClass &test : std::as_const(testing::testClasses())) {
        if (argc > 1 && std::strcmp(argv[1], test.name) == 0) {
            argv[1] = argv[0];
            return test.run(argc - 1, argv + 1);
        }
    }
    std::fprintf(stderr, "Name one of these tests, and then what to pass on to it:\n");
    for (const testing::TestClass &test : std::as_const(testing::testClasses()))
        std::fprintf(stderr, "  %s\n", test.name);
    return 2;
}
