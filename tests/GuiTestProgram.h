// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "TestProgram.h"

#include <QGuiApplication>

/// For tests that need fonts and pictures, but no widgets: paper is built without them.
#define SJUSTEG_GUI_TEST(Test) SJUSTEG_REGISTERED_TEST(QGuiApplication, Test)
