#!/usr/bin/env bash
# Installs what is needed, builds, and runs the main job on a demo workspace: in a window where there is a display,
# else headless through the same programs, leaving a screenshot, an inspection and a pack.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-packages.sh
mkdir -p build
cmake --preset release >build/release.configure.log 2>&1 || { cat build/release.configure.log; exit 1; }
cmake --build --preset release -j "$(nproc)" --target returnbench returnbench-cli returnbench-decoder | tail -n 3

bin=build/release/bin
demo=${RETURNBENCH_DEMO:-build/demo}
if [ ! -f "$demo/demo/returns.json" ]; then
    rm -rf "$demo"
    "$bin/returnbench-cli" demo "$demo"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Scan or type one of these parcels into the window, then Enter; the footage plays by itself:"
    python3 - "$demo/demo/returns.json" <<'PY'
import json, sys
for r in json.load(open(sys.argv[1], encoding="utf-8"))[:12]:
    print(f"  {r['awb']}  {r['product']}")
PY
    exec "$bin/returnbench" --workspace "$demo" --source "$demo/demo/footage" --person asha
fi
exec packaging/demo-headless.sh "$bin" "$demo"
