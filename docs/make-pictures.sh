#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Takes the pictures of the user guide anew from the program on Eksempel kommune.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cmake --preset dev >/dev/null
cmake --build --preset dev --target guide_pictures
mkdir -p docs/images
QT_QPA_PLATFORM=offscreen build/dev/tests/system/guide_pictures docs/images
