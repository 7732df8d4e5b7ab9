#!/usr/bin/env python3
"""A bench that works on and on: the demo's parcels, again and again, in the real window at full speed. Looks after each
round whether memory, open files, threads and the journal's WAL stay as they were, and at the end whether all is sound.

usage: soak.py RETURNBENCH_CLI [PARCELS]
900 parcels are 24 hours at 300 a shift of eight; the default is a short run. Prints a line a round, and the figures at
its end.
"""
import os
import subprocess
import sys
import time

import bench as support
from window_shift import CONTRADICTIONS, Screen, start_window, wait_for

MOST_GROWTH = 1.15  # of memory, from the second quarter to the last: caches are full by then
FILLS_CACHES = 100  # parcels; before, memory grows as it should
MOST_WAL = 64 << 20


def processes(pid):
    """A process and those that it began."""
    found = [pid]
    for child in subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True).stdout.split():
        found += processes(int(child))
    return found


def state(pid, workspace):
    """Memory in kB, open files, threads, of all processes together, and bytes of the WAL."""
    memory = files = threads = 0
    for process in processes(pid):
        try:
            with open(f"/proc/{process}/status", encoding="ascii") as status:
                fields = dict(line.split(":", 1) for line in status)
            memory += int(fields["RssAnon"].split()[0])
            threads += int(fields["Threads"])
            files += len(os.listdir(f"/proc/{process}/fd"))
        except (OSError, KeyError):
            pass  # it has ended
    wal = os.path.join(workspace, "journal.db-wal")
    return {"memory": memory, "files": files, "threads": threads,
            "wal": os.path.getsize(wal) if os.path.exists(wal) else 0}


class Soak:
    def __init__(self, cli):
        self.holder, self.workspace = support.temporary_workspace("demo")
        self.bench = support.Bench(cli, self.workspace)
        # Those that need a person to look closer take a clerk's time and not the program's.
        self.items = [r for r in self.bench.demo() if r["verdict"] not in ("unreadable", "empty_parcel", "quantity_short")]
        self.screen = Screen("1280x800", None)
        self.window = start_window(cli, self.workspace, self.screen)
        self.closed = 0

    def inspect(self, item):
        known = {row["inspection"] for row in self.bench.inspections_of(item)}
        self.screen.scan(item["awb"])
        new = wait_for(lambda: [row for row in self.bench.inspections_of(item) if row["inspection"] not in known])
        if not new:
            support.fail(f"{item['awb']} was not opened, after {self.closed} parcels")

        def row():
            return next(row for row in self.bench.inspections_of(item) if row["inspection"] == new[0]["inspection"])

        def step():
            now = row()
            if now["state"] == "closed":
                return True
            if now["verdict"] in CONTRADICTIONS:
                self.screen.key("ctrl+Return")
            self.screen.work_on(now["verdict"])
            return False

        if not wait_for(step, 90):
            support.fail(f"{item['awb']} was not closed, after {self.closed} parcels: {row()}")
        self.closed += 1
        if self.window.poll() is not None:
            support.fail(f"the window ended with {self.window.returncode} after {self.closed} parcels")

    def end(self):
        self.window.terminate()
        self.window.wait(30)
        self.screen.close()


def middle(values):
    return sorted(values)[len(values) // 2]


def main():
    parcels = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    soak = Soak(sys.argv[1])
    started = time.monotonic()
    seen = []
    try:
        for number in range(parcels):
            soak.inspect(soak.items[number % len(soak.items)])
            seen.append(state(soak.window.pid, soak.workspace))
            if number % 20 == 19:
                print(f"{soak.closed} parcels, {time.monotonic() - started:.0f} s: {seen[-1]}", flush=True)
    finally:
        soak.end()
    soak.bench.check()
    quarter = len(seen) // 4
    for name in ("memory", "files", "threads"):
        before = middle([s[name] for s in seen[quarter:2 * quarter]])
        after = middle([s[name] for s in seen[-quarter:]])
        print(f"{name}: {before} in the second quarter, {after} in the last")
        if after > before * MOST_GROWTH and (name != "memory" or parcels >= FILLS_CACHES):
            support.fail(f"{name} grows")
    most = max(s["wal"] for s in seen)
    print(f"WAL: {most} bytes at most")
    if most > MOST_WAL:
        support.fail("the WAL grows")
    print(f"{soak.closed} parcels in {time.monotonic() - started:.0f} s; nothing grows, and all is sound")


main()
