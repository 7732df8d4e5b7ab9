#!/usr/bin/env bash
# clang-format and clang-tidy over the house. clang-tidy skips files that it found clean before and that have not
# changed since, nor any header of the house. Some twenty minutes for all of it on two cores.
#
#   packaging/lint.sh            both
#   packaging/lint.sh --format   clang-format alone
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t sources < <(git ls-files -co --exclude-standard '*.cpp' '*.h')
clang-format --dry-run --Werror "${sources[@]}"
if [ "${1:-}" = --format ]; then
    echo "style: ${#sources[@]} files formatted"
    exit 0
fi

mkdir -p build/tidy
# Each file by itself, though builds take several at a time.
cmake --preset dev -B build/tidy/how -DCMAKE_UNITY_BUILD=OFF >/dev/null
headers=$(git ls-files -co --exclude-standard -z '*.h' .clang-tidy | sort -z | xargs -0 cat | sha256sum | cut -c1-16)
dirty=()
for source in "${sources[@]}"; do
    case $source in
    tests/fuzz/* | *.h) continue ;;
    esac
    grep -q "/$source\"" build/tidy/how/compile_commands.json || continue
    stamp=build/tidy/$(echo "$source" | tr / _)
    [ "$(cat "$stamp" 2>/dev/null)" = "$headers $(sha256sum <"$source")" ] || dirty+=("$source")
done
export headers
printf '%s\n' "${dirty[@]}" | grep . | xargs -r -P "$(nproc)" -I{} bash -c '
    clang-tidy -p build/tidy/how --quiet "{}" 2>/dev/null || exit 1
    echo "$headers $(sha256sum <"{}")" >"build/tidy/$(echo "{}" | tr / _)"'
echo "style: ${#sources[@]} files formatted, ${#dirty[@]} looked into anew"
