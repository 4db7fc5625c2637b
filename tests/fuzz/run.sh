#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# run.sh SECONDS [TARGET…]: builds the fuzzers and runs each for so long, two at a time. Fails when one finds something; the input is then
# in build/fuzz/found. A finding that was mended goes into the corpus of its target, so that it is tried first from then on.
set -euo pipefail

seconds=${1:?seconds for each fuzzer}
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=${FUZZ_BUILD:-$root/build/fuzz}
all=(process participants recover content answers definitions examples pasted picture writers lock)
[ $# -gt 0 ] && all=("$@")

if [ ! -e "$build/CMakeCache.txt" ]; then
    (cd "$root" && cmake --preset fuzz -B "$build" >/dev/null)
fi
cmake --build "$build" --target sjusteg_fuzz

mkdir -p "$build/found" "$build/work" "$build/seeds/process" "$build/seeds/definitions"
# Real files are seeds, and their words the dictionary; what they already are elsewhere is not kept twice.
cp "$root"/tests/data/*.sjusteg "$build/seeds/process/"
cp "$root"/forms/definitions/{mal-1.2,mal-3.1,reg-deltakere}.json "$build/seeds/definitions/"
grep -hoE '"(id|type|need|[a-z_]+)": ?"[a-z0-9_.@-]{2,24}"' "$root"/forms/definitions/*.json | grep -oE '"[^":]{2,24}"' | sort -u \
    | head -2000 >"$build/words.dict"

# In memory where there is such a place. Each run has its own: two may run at a time.
FUZZ_ROOM=$(mktemp -d -p "$([ -d /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")" sjusteg-fuzz-XXXXXX)
export FUZZ_ROOM
trap 'rm -rf "$FUZZ_ROOM"' EXIT

fuzz_one() {
    local target=$1 length=20000
    local seeds=()
    [ -d "$here/corpus/$target" ] && seeds+=("$here/corpus/$target") # some have real files for seeds alone
    case $target in
    process | participants | recover) length=400000 seeds+=("$build/seeds/process") ;;
    definitions) seeds+=("$build/seeds/definitions") ;;
    esac
    mkdir -p "$build/work/$target"
    local log=$build/$target.log
    if FUZZ=$target ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 UBSAN_OPTIONS=print_stacktrace=1 LC_ALL=C.UTF-8 "$build/tests/fuzz/sjusteg_fuzz" \
        -max_total_time="$seconds" -timeout=60 -rss_limit_mb=3000 -max_len=$length -dict="$build/words.dict" -print_final_stats=1 \
        -artifact_prefix="$build/found/$target-" "$build/work/$target" "${seeds[@]}" >"$log" 2>&1; then
        echo "$target: clean, $(grep -oE 'number_of_executed_units: [0-9]+' "$log" | grep -oE '[0-9]+$') inputs in ${seconds} s"
    else
        echo "$target: FOUND SOMETHING"
        grep -vE '^#[0-9]+[[:space:]]+(NEW|REDUCE|pulse|RELOAD|INITED)' "$log" | tail -60
        return 1
    fi
}

result=0
running=()
for target in "${all[@]}"; do
    fuzz_one "$target" &
    running+=($!)
    if [ ${#running[@]} -ge "${FUZZ_JOBS:-2}" ]; then
        wait "${running[0]}" || result=1
        running=("${running[@]:1}")
    fi
done
for job in "${running[@]}"; do
    wait "$job" || result=1
done
exit $result
