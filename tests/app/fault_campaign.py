#!/usr/bin/env python3
"""Lets each call with which a command changes a disk fail in turn, and demands a clear message, no lost or half event, and
that the command can be done again.

usage: fault_campaign.py RETURNBENCH_CLI FAILING_CALLS [FAULTS] [SEED] [ALLOCATIONS] [COMMAND ...]

FAULTS is how many are tried of each sort that there is (0: all), ALLOCATIONS how many of that sort, of which there are
hundreds of thousands; of all commands, or of those that are named. For each of the commands below: each of its calls that
write, sync, rename, link, cut or make something gives EIO, ENOSPC or EINTR, and each with which it looks at the workspace or
at what it was given gives EIO or, where that can be, EINTR (strace makes these); each of its allocations gives nothing; each
of its writes writes half; from each of its writes on the disk is gone (the library FAILING_CALLS makes these).
"""
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys

import bench as support
from kill_recovery import acknowledged

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "syncfs", "ftruncate", "fallocate", "rename", "link", "unlink", "mkdir")
ERRORS = ("EIO", "ENOSPC", "EINTR")
LOOKS = ("openat", "read", "pread64", "newfstatat", "fcntl", "flock", "getdents64", "access", "close")
INTERRUPTED = ("openat", "read", "pread64", "fcntl", "flock")
ENDED, DROPPED = -signal.SIGABRT, -signal.SIGSEGV


class Faults(support.Campaign):
    def __init__(self, cli, failing_calls):
        super().__init__(cli, "bench")
        self.failing_calls = failing_calls
        returns = self.bench.demo()
        shutil.move(os.path.join(self.workspace, "demo"), self.beside)  # what the camera sees is no part of it
        others = [item for item in returns if item["verdict"] == "other_unit"]
        self.item = next(item for item in returns if item["verdict"] == "lot_mismatch")  # the quickest of the demo
        _, closed = self.bench.run(*support.inspection(self.beside, others[0]), expect=[0, 1])
        orders = self.write("orders.csv", "order_id,sku,title,serial\n" + "".join(
            f"O-{n},HAT,A hat,HAT{n:05d}\n" for n in range(40)))
        saved = os.path.join(self.beside, "saved.tar")
        self.bench.run("backup", saved, expect=[0])
        made = os.path.join(self.beside, "made")
        self.commands = {
            "person": ["person", "add", "nina"],
            "import": ["import", orders],
            "policies": ["policies", "save", self.rules(15), "--by", "asha"],
            "key": ["key", "replace", "--by", "asha"],
            "passphrase": ["key", "protect", "--by", "asha", "--passphrase-file",
                           self.write("passphrase.txt", "six words that nobody guesses soon\n")],
            "report": ["report", "weekly-qc", "--format", "xlsx", "-o", made + ".xlsx"],
            "backup": ["backup", made + ".tar"],
            "backup into": ["backup", "--into", made + "-days"],
            "restore": ["restore", saved, made + "-restored"],
            "salvage": ["salvage", made + "-salvaged", "--backup", saved],
            "check": ["check"],
            "pack": ["pack", closed["inspection"], "-o", made + ".zip"],
            "claim": ["claim", closed["inspection"], "draft", "--by", "asha"],
            "inspect": support.inspection(self.beside, self.item),
        }
        self.keep()

    def command(self, name):
        return [self.bench.cli, "--workspace", self.workspace, "--json", *self.commands[name]]

    def loaded(self, name, **wishes):
        """The command with the library before its own."""
        return subprocess.run(self.command(name), capture_output=True, timeout=300,
                              env={**os.environ, "LD_PRELOAD": self.failing_calls, "DISK": self.beside,
                                   **{wish: str(value) for wish, value in wishes.items()}})

    def own_calls(self, name):
        """How often the command allocates and writes when nothing fails."""
        self.fresh()
        counts = os.path.join(self.beside, "counts")
        done = self.loaded(name, COUNT_CALLS=counts)
        if done.returncode not in (0, 1):
            support.fail(f"{name}: exit {done.returncode} {done.stderr.decode(errors='replace')}")
        with open(counts, encoding="ascii") as file:
            return dict(zip(("FAIL_ALLOCATION", "SHORT_WRITE", "DISK_GONE"), map(int, file.read().split())))

    def watched(self, name, *options):
        return subprocess.run(["strace", "-f", "--seccomp-bpf", "-qq", "-o", os.path.join(self.beside, "trace"), *options,
                               *self.command(name)], capture_output=True, timeout=300)

    def looked_at(self, name):
        """What of the disk is there before the command, for strace: not the libraries that are loaded."""
        there = [os.path.join(place, file) for place, folders, files in os.walk(self.pristine) for file in folders + files]
        there = [self.workspace] + [path.replace(self.pristine, self.workspace) for path in there]
        return [option for path in there + [a for a in self.commands[name] if os.path.isfile(a)] for option in ("-P", path)]

    def calls(self, name, sorts, *options):
        """How often the command makes each call of these sorts when nothing fails."""
        self.fresh()
        done = self.watched(name, "-e", "trace=" + ",".join(sorts), *options)
        if done.returncode not in (0, 1):
            if b"ptrace" in done.stderr.lower():
                print("no program may be watched here (ptrace is refused)")
                sys.exit(77)
            support.fail(f"{name}: exit {done.returncode} {done.stderr.decode(errors='replace')}")
        counted = dict.fromkeys(sorts, 0)
        with open(os.path.join(self.beside, "trace"), encoding="latin-1") as trace:
            for line in trace:
                call = re.match(r"^\d+ +(\w+)\(", line)
                if call and call[1] in counted:
                    counted[call[1]] += 1
        return counted

    def try_one(self, name, call, number, error=None):
        """@returns the exit code"""
        what = f"{name}, {call} number {number}" + (f" gives {error}" if error else "")
        self.fresh()
        before = acknowledged(self.workspace)
        if error:
            where = self.looked_at(name) if call in LOOKS else []
            done = self.watched(name, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={number}", *where)
        else:
            done = self.loaded(name, **{call: number})
        words = (done.stderr + done.stdout).decode(errors="replace")
        # Some of what is used takes an allocation for granted, and ends the program: nlohmann's JSON allocates while it is
        # destroyed, and libstdc++ while it steps through a folder, where nothing can be thrown; OpenSSL with its first
        # digest, libxlsxwriter on its own way out, what draws a pack's report (Qt, and what it draws letters with) and what
        # OpenCV's first picture brings (GDAL's drivers).
        ended = call == "FAIL_ALLOCATION" and (done.returncode == ENDED and "terminate called" in words or
                                               done.returncode == DROPPED)
        if done.returncode not in (0, 1, 3) and not ended:
            support.fail(f"{what}: exit {done.returncode}\n{words}")
        if "should not" in words or ("terminate" in words and not ended):
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
        if done.returncode in (3, ENDED, DROPPED):
            self.again(name, what, "The answer could not be written" in words)
        return done.returncode

    def again(self, name, what, was_done):
        code, answer = self.bench.run(*self.commands[name])
        told_done = (was_done or name in ("person", "policies", "passphrase", "claim")) and code == 2  # only the answer was lost
        if code not in (0, 1) and not told_done:
            support.fail(f"{what}: again gives {code} {answer}")
        if name == "inspect":
            made = [one for one in self.bench.run("inspections")[1]["inspections"] if one["return"] == self.item["return"]]
            if len(made) != 1 or made[0]["state"] != "closed":
                support.fail(f"{what}: again makes of one inspection {made}")


def main():
    if shutil.which("strace") is None:
        print("strace is not here")
        sys.exit(77)
    faults = int(sys.argv[3]) if len(sys.argv) > 3 else 120
    allocations = int(sys.argv[5]) if len(sys.argv) > 5 else faults
    chance = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 7)
    campaign = Faults(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    commands = sys.argv[6:] or list(campaign.commands)
    sorts = {"calls": [(name, call, number, error) for name in commands for call, count in campaign.calls(name, CALLS).items()
                       for number in range(1, count + 1) for error in ERRORS],
             "looks": [(name, call, number, error) for name in commands
                       for call, count in campaign.calls(name, LOOKS, *campaign.looked_at(name)).items()
                       for number in range(1, count + 1) for error in ("EIO", "EINTR")
                       if error == "EIO" or call in INTERRUPTED]}
    own = {name: campaign.own_calls(name) for name in commands}
    for sort, call in (("short writes", "SHORT_WRITE"), ("disks that are pulled", "DISK_GONE"), ("allocations", "FAIL_ALLOCATION")):
        sorts[sort] = [(name, call, number) for name in own for number in range(1, own[name][call] + 1)]
    for sort, possible in sorts.items():
        wanted = allocations if sort == "allocations" else faults
        chosen = chance.sample(possible, wanted) if 0 < wanted < len(possible) else possible
        codes = []
        for name in commands:
            codes += [campaign.try_one(*fault) for fault in chosen if fault[0] == name]
            if faults == 0:
                print(f"{sort}, to the end of {name}: {len(codes)}", flush=True)
        print(f"{sort}: {len(chosen)} of {len(possible)} faults, {codes.count(3)} said, "
              f"{codes.count(ENDED) + codes.count(DROPPED)} ended the program, {codes.count(0) + codes.count(1)} borne", flush=True)
    print("nothing is lost, and all can be done again")


main()
