#!/usr/bin/env bash
# The main job without a display: the real window on a virtual screen, driven by keys, then the command line.
#
#   packaging/demo-headless.sh BIN_FOLDER DEMO_WORKSPACE
# Leaves DEMO_WORKSPACE/result/{bench.png,inspection.json,pack.zip} and says so.
set -euo pipefail
bin=$1
demo=$2
result=$demo/result
mkdir -p "$result"

next() { # next VERDICT FIELD: of the first demo return with that verdict
    python3 - "$demo/demo/returns.json" "$1" "$2" <<'PY'
import json, sys
print(next(r for r in json.load(open(sys.argv[1], encoding="utf-8")) if r["verdict"] == sys.argv[2])[sys.argv[3]])
PY
}

# A window, as a clerk would use it: one parcel scanned, its footage shown, the verdict seen.
parcel=$(next other_unit awb)
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
exec 3< <(Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null & echo "pid $!"; wait)
xvfb= display=
while read -r -u 3 -t 30 line; do
    case $line in
    "pid "*) xvfb=${line#pid } ;;
    *) display=$line ;;
    esac
    [ -n "$xvfb" ] && [ -n "$display" ] && break
done
[ -n "$display" ] || { echo "Xvfb did not start." >&2; exit 3; }
export DISPLAY=:$display QT_QPA_PLATFORM=xcb
"$bin/returnbench" --workspace "$demo" --source "$demo/demo/footage" --person asha &
window=$!
trap 'kill "$window" "$xvfb" 2>/dev/null || true' EXIT
xdotool search --sync --onlyvisible --name ReturnBench >/dev/null
xdotool type --delay 10 "$parcel"
xdotool key Return
for _ in $(seq 60); do # until the journal has the verdict
    "$bin/returnbench-cli" --workspace "$demo" --json inspections --verdict other_unit 2>/dev/null | grep -q RB- && break
    sleep 0.5
done
sleep 1
import -window root "$result/bench.png"
kill "$window"
wait "$window" 2>/dev/null || true

# One whole inspection and its pack, headless.
awb=$(next match awb)
"$bin/returnbench-cli" --workspace "$demo" --json inspect --return "$awb" --source "$demo/$(next match source)" \
    --answers "$demo/$(next match answers)" --by asha >"$result/inspection.json"
id=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["inspection"])' "$result/inspection.json")
"$bin/returnbench-cli" --workspace "$demo" pack "$id" -o "$result/pack.zip"
"$bin/returnbench-cli" --workspace "$demo" verify "$result/pack.zip"
echo "Screenshot  $result/bench.png"
echo "Inspection  $result/inspection.json ($id)"
echo "Pack        $result/pack.zip"
