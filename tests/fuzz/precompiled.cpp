// SPDX-License-Identifier: MPL-2.0
// Carries the headers that the fuzzers' build compiles once.
