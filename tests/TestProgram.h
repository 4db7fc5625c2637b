// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>
#include <QVector>

/// The tests of one folder are one program, which is far quicker to build than one program each; it runs the class that is named as its
/// first argument. Each class still runs in a process of its own.
namespace testing {

struct TestClass
{
    const char *name;
    int (*run)(int argc, char *argv[]);
};

QVector<TestClass> &testClasses(); ///< filled before main() begins

template<typename Application, typename Test>
struct TestRegistration
{
    explicit TestRegistration(const char *name)
    {
        testClasses().append({name, [](int argc, char *argv[]) {
                                  Application application(argc, argv);
                                  application.setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN does
                                  Test test;
                                  return QTest::qExec(&test, argc, argv);
                              }});
    }
};

} // namespace testing

/// Stands once in a file of tests, before it includes its .moc file. CMake reads the name here.
#define SJUSTEG_TEST(Test) \
    static const testing::TestRegistration<QCoreApplication, Test> testRegistration(#Test);
