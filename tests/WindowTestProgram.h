// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "TestProgram.h"

#include <QApplication>

/// For tests that need widgets.
#define SJUSTEG_WINDOW_TEST(Test) SJUSTEG_REGISTERED_TEST(QApplication, Test)
