#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Installs what is missing on a bare Debian 12, builds everything, runs every test without a display and every fuzzer for half a minute.
# With --sanitizers the tests of core run once more, built with the address and undefined-behaviour sanitizers; that takes as long again.
# Fails when one test fails.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mapfile -t packages < <(cat "$here/app/packages.txt" "$here/tests/packages.txt")
bash "$here/app/install-packages.sh" "${packages[@]}"

export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
cd "$here"

presets=(check)
[ "${1-}" = --sanitizers ] && presets+=(asan)
result=0
for preset in "${presets[@]}"; do
    echo "== $preset"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset"
    ctest --preset "$preset" -j2 || result=1
done
# What comes from outside is thrown at the program for a moment each time; tests/fuzz/run.sh 600 is the long run.
echo "== fuzz"
FUZZ_JOBS=6 bash tests/fuzz/run.sh 30 || result=1
[ $result -eq 0 ] && echo "All tests passed." || echo "Some tests failed." >&2
exit $result
