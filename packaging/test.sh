#!/usr/bin/env bash
# Installs what is needed, builds, and runs the suite and the check of the house's style.
#
#   packaging/test.sh            stages that passed on exactly this tree are not repeated
#   packaging/test.sh --again    whatever passed before
#   packaging/test.sh --all      also core, and the fuzz targets on a short corpus, under sanitizers
#   packaging/test.sh --whole    as --all, and every other test under them, too: some forty minutes more
set -euo pipefail
cd "$(dirname "$0")/.."

again=${CI:+yes}
all=
whole=
for argument in "$@"; do
    case $argument in
    --again) again=yes ;;
    --all) all=yes ;;
    --whole) all=yes whole=yes ;;
    *) echo "usage: packaging/test.sh [--again] [--all | --whole]" >&2; exit 2 ;;
    esac
done

packaging/install-packages.sh
jobs=$(nproc)

# What a stage's result depends on: the files of the tree as they are now, and the libraries of this machine.
state=$({ git ls-files -co --exclude-standard -z | sort -z | xargs -0 sha256sum 2>/dev/null
          dpkg-query -W -f='${Package} ${Version}\n' 2>/dev/null; } | sha256sum | cut -c1-64)

stage() { # stage NAME COMMAND…: runs it unless it passed on this very state
    local name=$1 stamp=build/passed/$1 begun=$SECONDS
    shift
    if [ -z "$again" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$state" ]; then
        echo "== $name: passed on this tree before (--again repeats it)"
        return
    fi
    echo "== $name"
    "$@"
    echo "== $name: passed after $((SECONDS - begun)) s"
    mkdir -p build/passed
    echo "$state" >"$stamp"
}

build() { # build PRESET [TARGET…]
    local preset=$1
    shift
    cmake --preset "$preset" >"build/$preset.configure.log" 2>&1 || { cat "build/$preset.configure.log"; return 1; }
    cmake --build --preset "$preset" -j "$jobs" "${@/#/--target=}" | tail -n 20
}

suite() { # one more at a time than there are cores: some tests wait for a camera, a key or an authority
    build dev
    ctest --preset dev -j "$((jobs + 1))" --output-on-failure
}
sanitized() { # core's tests and the fuzz targets under ASan and UBSan; pictures of the demo take long there and tell nothing of core
    build asan room_tests fuzz_targets returnbench-decoder bench_journal_flips bench_pack_changes
    ctest --preset asan -j "$jobs" -LE slow -E '^(demo|ui|print):|NOT_BUILT'
}
all_sanitized() {
    build asan
    ctest --preset asan -j "$jobs"
}
threads() { # the threaded rooms under TSan
    build tsan test_capture test_labels test_mirror test_keeper returnbench-decoder
    ctest --preset tsan -j "$jobs" -R '^(capture|labels|mirror|keeper):' -LE slow
}

mkdir -p build
stage suite suite
stage style packaging/lint.sh --format
if [ -n "$all" ]; then
    if [ -n "$whole" ]; then stage all-sanitizers all_sanitized; else stage sanitizers sanitized; fi
    stage threads threads
fi
echo "All stages passed."
