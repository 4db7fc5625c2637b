// SPDX-License-Identifier: MPL-2.0
// Carries the precompiled headers of the tests.
