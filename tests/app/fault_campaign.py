#!/usr/bin/env python3
"""Lets each call with which a command changes a disk fail in turn, and demands a clear message, no lost or half event, and
that the command can be done again.

usage: fault_campaign.py RETURNBENCH_CLI [FAULTS] [SEED]

FAULTS is how many are tried of those that there are (0: all): each of the commands below, each of its calls that write, sync,
rename, link, cut or make something, each of EIO, ENOSPC and EINTR. strace makes the calls fail.
"""
import json
import os
import random
import re
import shutil
import subprocess
import sys

import bench as support
from kill_recovery import acknowledged

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "syncfs", "ftruncate", "fallocate", "rename", "link", "unlink", "mkdir")
ERRORS = ("EIO", "ENOSPC", "EINTR")


class Faults(support.Campaign):
    def __init__(self, cli):
        super().__init__(cli, "bench")
        self.bench.init()
        self.bench.run("person", "add", "asha", expect=[0])
        orders = self.write("orders.csv", "order_id,sku,title,serial\n" + "".join(
            f"O-{n},HAT,A hat,HAT{n:05d}\n" for n in range(40)))
        saved = os.path.join(self.beside, "saved.tar")
        self.bench.run("backup", saved, expect=[0])
        made = os.path.join(self.beside, "made")
        self.commands = {
            "person": ["person", "add", "ben"],
            "import": ["import", orders],
            "policies": ["policies", "save", self.rules(15), "--by", "asha"],
            "key": ["key", "replace", "--by", "asha"],
            "report": ["report", "weekly-qc", "--format", "xlsx", "-o", made + ".xlsx"],
            "backup": ["backup", made + ".tar"],
            "backup into": ["backup", "--into", made + "-days"],
            "restore": ["restore", saved, made + "-restored"],
            "salvage": ["salvage", made + "-salvaged", "--backup", saved],
        }
        self.keep()

    def watched(self, name, *options):
        return subprocess.run(["strace", "-f", "-qq", "-o", os.path.join(self.beside, "trace"), *options, self.bench.cli,
                               "--workspace", self.workspace, "--json", *self.commands[name]], capture_output=True,
                              timeout=300)

    def calls(self, name):
        """How often the command makes each call when nothing fails."""
        self.fresh()
        done = self.watched(name, "-e", "trace=" + ",".join(CALLS))
        if done.returncode not in (0, 1):
            if b"ptrace" in done.stderr.lower():
                print("no program may be watched here (ptrace is refused)")
                sys.exit(77)
            support.fail(f"{name}: exit {done.returncode} {done.stderr.decode(errors='replace')}")
        counted = dict.fromkeys(CALLS, 0)
        with open(os.path.join(self.beside, "trace"), encoding="latin-1") as trace:
            for line in trace:
                call = re.match(r"^\d+ +(\w+)\(", line)
                if call and call[1] in counted:
                    counted[call[1]] += 1
        return counted

    def try_one(self, name, call, number, error):
        """@returns the exit code"""
        what = f"{name}, {call} number {number} gives {error}"
        self.fresh()
        before = acknowledged(self.workspace)
        done = self.watched(name, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={number}")
        words = (done.stderr + done.stdout).decode(errors="replace")
        if done.returncode not in (0, 1, 3):
            support.fail(f"{what}: exit {done.returncode}\n{words}")
        if "should not" in words or "terminate" in words:
            support.fail(f"{what}: {words}")
        if done.returncode == 3 and len(done.stderr.decode().strip()) < 30:
            support.fail(f"{what}: nothing is said: {words}")
        if done.returncode == 3 and done.stdout:
            json.loads(done.stdout)
        after = acknowledged(self.workspace)
        lost = {seq for seq, link in before.items() if after.get(seq) != link}
        if lost:
            support.fail(f"{what}: events {sorted(lost)} are lost")
        self.bench.run("inbox", expect=[0])
        self.bench.check()
        left = [file for place, folders, files in os.walk(self.workspace) for file in folders + files if ".part-" in file]
        if left:
            support.fail(f"{what}: {left} stay")
        if done.returncode == 3:
            self.again(name, what)
        return done.returncode

    def again(self, name, what):
        code, answer = self.bench.run(*self.commands[name])
        told_done = name in ("person", "policies") and code == 2  # it was done, and only the answer was lost
        if code not in (0, 1) and not told_done:
            support.fail(f"{what}: again gives {code} {answer}")


def main():
    if shutil.which("strace") is None:
        print("strace is not here")
        sys.exit(77)
    faults = int(sys.argv[2]) if len(sys.argv) > 2 else 120
    campaign = Faults(os.path.abspath(sys.argv[1]))
    possible = [(name, call, number, error) for name in campaign.commands for call, count in campaign.calls(name).items()
                for number in range(1, count + 1) for error in ERRORS]
    chosen = possible
    if 0 < faults < len(possible):
        chosen = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7).sample(possible, faults)
    codes = [campaign.try_one(*fault) for fault in chosen]
    print(f"{len(chosen)} of {len(possible)} faults: {codes.count(3)} said, {len(chosen) - codes.count(3)} borne; nothing is "
          "lost, and all can be done again")


main()
