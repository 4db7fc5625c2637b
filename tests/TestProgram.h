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

// Several files of tests may be compiled as one, so each registration has a name of its own.
#define SJUSTEG_TEST_NAME_PASTED(number) testRegistration##number
#define SJUSTEG_TEST_NAME(number) SJUSTEG_TEST_NAME_PASTED(number)
#define SJUSTEG_REGISTERED_TEST(Application, Test) \
    static const testing::TestRegistration<Application, Test> SJUSTEG_TEST_NAME(__COUNTER__)(#Test);

/// Stands once in a file of tests, before it includes its .moc file. CMake reads the name here.
#define SJUSTEG_TEST(Test) SJUSTEG_REGISTERED_TEST(QCoreApplication, Test)
