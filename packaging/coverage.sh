#!/usr/bin/env bash
# How much of core its own tests run through, by lines and by branches, room by room. Some fifteen minutes on two cores.
# Fails below 90 % of the lines or 80 % of the branches; build/coverage/files.csv has each file.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh gcovr
mkdir -p build/coverage
cmake --preset coverage >build/coverage.configure.log 2>&1 || { cat build/coverage.configure.log; exit 1; }
cmake --build --preset coverage -j "$(nproc)" --target room_tests returnbench-decoder \
      test_house bench_journal_flips bench_pack_changes | tail -n 5
find build/coverage -name '*.gcda' -delete
ctest --preset coverage -j "$(nproc)" -LE slow -E '^demo:' | tail -n 12

# Branches that only exceptions take, in calls that may throw, are none that somebody wrote.
# Counters that several threads share can fall below nothing, at which gcovr would stop. What runs in the decoder's own
# process is not counted: it may write no file.
gcovr --root . --filter 'core/' --exclude-throw-branches --exclude-unreachable-branches --gcov-ignore-parse-errors \
      --csv build/coverage/files.csv build/coverage
python3 - build/coverage/files.csv <<'END'
import collections, csv, sys
rooms = collections.defaultdict(lambda: [0, 0, 0, 0])
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    counts = [int(row[name]) for name in ("line_covered", "line_total", "branch_covered", "branch_total")]
    for room in (row["filename"].split("/")[1], "all of core"):
        rooms[room] = [a + b for a, b in zip(rooms[room], counts)]
share = lambda part, whole: 100 * part / whole if whole else 100
for room, (lines, all_lines, branches, all_branches) in sorted(rooms.items(), key=lambda item: item[0] == "all of core"):
    print(f"{room:14} lines {share(lines, all_lines):5.1f} % of {all_lines:6}   "
          f"branches {share(branches, all_branches):5.1f} % of {all_branches:6}")
lines, all_lines, branches, all_branches = rooms["all of core"]
sys.exit(share(lines, all_lines) < 90 or share(branches, all_branches) < 80)
END
