#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Installs what is missing on a bare Debian 12, builds Sjusteg and starts it on Eksempel kommune. Without a display it exports that
# process to PDF instead and says where.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mapfile -t packages <"$here/app/packages.txt"
bash "$here/app/install-packages.sh" "${packages[@]}"

cd "$here"
cmake --preset release >/dev/null
cmake --build --preset release --target sjusteg
program="$here/build/release/app/sjusteg"

folder="${XDG_DATA_HOME:-$HOME/.local/share}/sjusteg"
mkdir -p "$folder"
example="$folder/eksempel-kommune.sjusteg"
[ -e "$example" ] || "$program" new "$example" --example

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$example"
fi
report="$folder/eksempel-kommune.pdf"
"$program" report "$example" --to "$report"
echo "There is no display here. Eksempel kommune stands as a PDF in $report"
