#!/usr/bin/env python3
"""Kills headless inspections (kill -9) at random moments and demands that nothing acknowledged is lost.

usage: kill_recovery.py RETURNBENCH_CLI [KILLS] [SEED]
After each kill: `check` finds nothing wrong; every event that a reader saw before the kill is still there, unchanged;
and the next `inspect` of that return goes on with the same inspection (or a closed one stays closed).
"""
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time

import bench as support


def acknowledged(workspace):
    """Hashes by sequence as any reader sees them: what is visible was committed."""
    with sqlite3.connect(f"file:{workspace}/journal.db?mode=ro", uri=True) as journal:
        return dict(journal.execute("SELECT seq, hash FROM event"))


def main():
    cli = sys.argv[1]
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    chosen = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    _, demo = bench.run("demo", workspace, expect=[0])
    pristine = workspace + ".pristine"
    shutil.copytree(workspace, pristine)
    items = [r for r in demo["returns"] if r["verdict"] in ("match", "other_unit", "product_match", "unreadable")]
    killed, resumed, longest = 0, 0, 2.0
    turn = 0
    while killed < kills:
        item = items[turn % len(items)]
        turn += 1
        if turn % len(items) == 0:  # all inspected: begin anew, or returns would be re-inspections
            shutil.rmtree(workspace)
            shutil.copytree(pristine, workspace)
        command = [cli, "--workspace", workspace, "--json", "inspect", "--return", item["awb"], "--source",
                   os.path.join(workspace, item["source"]), "--answers", os.path.join(workspace, item["answers"]),
                   "--by", "asha"]
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = started + chosen.uniform(0.0, longest)
        before = {}
        while time.monotonic() < deadline and process.poll() is None:
            before = acknowledged(workspace)
        if process.poll() is not None:  # it was quicker: aim earlier
            longest = max(0.3, (time.monotonic() - started) * 1.05)
            continue
        process.kill()
        process.wait()
        killed += 1
        after = acknowledged(workspace)
        lost = {seq for seq, link in before.items() if after.get(seq) != link}
        if lost:
            support.fail(f"kill {killed}: events {sorted(lost)} were lost or altered")
        bench.check()
        opened = {r["inspection"] for r in bench.run("inspections")[1]["inspections"]
                  if r["return"] == item["return"] and r["state"] not in ("closed", "voided")}
        _, seen = bench.run(*command[4:], expect=[0, 1])
        if opened and seen["inspection"] not in opened:
            support.fail(f"kill {killed}: {opened} was open, and {seen['inspection']} was made")
        resumed += bool(opened)
        left = [name for _, _, names in os.walk(os.path.join(workspace, "photos")) for name in names
                if not name.endswith(".jpg")]
        if left:
            support.fail(f"kill {killed}: leftovers {left}")
        if killed % 100 == 0:
            print(f"{killed} kills", flush=True)
    report = bench.check()
    print(f"{killed} kills, {resumed} inspections resumed, nothing lost; {report['events']} events sound at the end")


if __name__ == "__main__":
    main()
