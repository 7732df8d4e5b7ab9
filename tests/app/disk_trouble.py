#!/usr/bin/env python3
"""A disk that is full or read-only: every command says so, nothing is half-written, and all goes on afterwards.

usage: disk_trouble.py RETURNBENCH_CLI [STEP]
STEP in kB is what is left more from one try to the next of each command, until it succeeds (4: every page).
Needs a file system of its own, so it runs itself in a new mount namespace; skipped (77) where that is not allowed.
"""
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import bench as support

MARK = "RETURNBENCH_IN_NAMESPACE"
DISK_KB = 90_000
FULL = "Free space on this disk"


def expect(what, holds):
    if not holds:
        support.fail(what)


def enter_namespace():
    if MARK in os.environ:
        return
    command = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    try:
        allowed = subprocess.run([*command, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True).returncode == 0
    except FileNotFoundError:
        allowed = False
    if not allowed:
        print("no mount namespace can be made here")
        sys.exit(77)
    os.execvpe(command[0], [*command, sys.executable, "-B", *sys.argv], {**os.environ, MARK: "1"})


def run(bench, *arguments):
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, *map(str, arguments)], capture_output=True,
                          timeout=300)
    return done.returncode, done.stderr.decode(errors="replace")


class Disk:
    """A small file system with a file that takes what a test does not want to leave free."""

    def __init__(self, root):
        self.filler = os.path.join(root, "filler")
        self.root = root

    def leave(self, kilobytes):
        self.free()
        state = os.statvfs(self.root)
        with open(self.filler, "wb") as out:
            os.posix_fallocate(out.fileno(), 0, max(1, state.f_bavail * state.f_frsize - kilobytes * 1024))

    def free(self):
        if os.path.exists(self.filler):
            os.remove(self.filler)


def full_disk(bench, disk, items):
    refused = 0
    for kilobytes, item in zip((0, 4, 16, 64, 128, 192, 256, 384, 512, 768, 1024, 1536), items):
        disk.leave(kilobytes)
        code, words = run(bench, *support.inspection(bench.workspace, item))
        if code == 3:
            refused += 1
            expect((kilobytes, words), FULL in words and words.strip().endswith("."))
        else:
            expect((kilobytes, code, words), code in (0, 1))
        disk.free()
        bench.check()
        _, state = bench.run(*support.inspection(bench.workspace, item), expect=[0, 1])
        expect((kilobytes, state), state["state"] == "closed" and state["verdict"] == item["verdict"])
    expect(f"the disk was full in {refused} inspections only", refused >= 6)

    made = os.path.join(disk.root, "made")
    before = bench.check()["events"]
    disk.leave(0)
    rows = os.path.join(tempfile.gettempdir(), "rows.csv")
    for arguments in (["init", made], ["person", "add", "zoe"], ["import", rows], ["check"], ["inspections"]):
        code, words = run(bench, *arguments)
        looks_only = arguments[0] in ("check", "inspections") and code == 0
        expect((arguments, code, words), looks_only or (code == 3 and FULL in words))
    disk.free()
    bench.run("init", made, expect=[0])  # what a cut-off creation left is in nobody's way
    expect("events of refused commands", bench.check()["events"] == before)

    _, listed = bench.run("inspections", expect=[0])
    pack = os.path.join(disk.root, "pack.zip")
    disk.leave(100)
    code, words = run(bench, "pack", listed["inspections"][0]["inspection"], "-o", pack)
    expect(("pack", code, words), code == 3 and FULL in words and not os.path.exists(pack))
    disk.free()
    expect("left behind", not [f for f in os.listdir(disk.root) if f.startswith((".", "pack"))])
    bench.run("pack", listed["inspections"][0]["inspection"], "-o", pack, expect=[0])
    bench.run("verify", pack, expect=[0])
    bench.check()


def every_step(bench, disk, step):
    """Each command with ever more room, until it has enough. What it did stays; what it could not do it does later."""
    _, listed = bench.run("inspections", "--state", "closed", expect=[0])
    inspection = listed["inspections"][0]["inspection"]
    beside = os.path.join(disk.root, "beside")
    os.mkdir(beside)
    rows = os.path.join(tempfile.gettempdir(), "many-rows.csv")
    with open(rows, "w", encoding="utf-8") as out:
        out.write("serial,reason,listed_at\n" + "".join(f"STEP{n:06d},stolen,2026-01-01\n" for n in range(20_000)))
    commands = {"person": lambda turn: ["person", "add", f"step{turn}"], "import": lambda turn: ["import", rows],
                "key": lambda turn: ["key", "replace", "--by", "asha"], "checkpoint": lambda turn: ["checkpoint"],
                "pack": lambda turn: ["pack", inspection, "-o", os.path.join(beside, "step.zip")],
                "report": lambda turn: ["report", "weekly-qc", "--format", "xlsx", "-o", os.path.join(beside, "week.xlsx")],
                "backup": lambda turn: ["backup", os.path.join(beside, "step.tar")]}
    for name, arguments in commands.items():
        refused = 0
        for kilobytes in range(0, 60_000, step):
            disk.leave(kilobytes)
            code, words = run(bench, *arguments(refused))
            disk.free()
            bench.check()
            left = [file for file in os.listdir(beside) if ".part-" in file]
            expect((name, kilobytes, left), not left)
            if code != 3:
                expect((name, kilobytes, code, words), code in (0, 1))
                break
            refused += 1
            expect((name, kilobytes, words), FULL in words and words.strip().endswith("."))
        expect((name, "never had enough room"), code != 3)
        for file in os.listdir(beside):
            os.remove(os.path.join(beside, file))
        bench.run(*arguments(f"-again-{name}"), expect=[0, 1])
        for file in os.listdir(beside):
            os.remove(os.path.join(beside, file))
        print(f"{name}: {refused} sizes were too small", flush=True)


def salvaged(bench, elsewhere, workspace):
    """All of a workspace that cannot be written is saved elsewhere, also what lies in its databases' logs."""
    place = os.path.join(elsewhere, "salvaged")
    damaged = support.Bench(bench.cli, workspace)
    subprocess.run(["mount", "--bind", workspace, workspace], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", workspace], check=True)
    _, saved = damaged.run("salvage", place, expect=[0])
    expect(saved, saved["sound"] and not saved["lost"] and not saved["problems"])
    subprocess.run(["umount", workspace], check=True)
    shutil.rmtree(place)
    return saved["events"]


def cut_off(bench, elsewhere):
    """A copy of the workspace as a program leaves it that is killed: with a log of the journal."""
    other = os.path.join(elsewhere, "cut-off")
    with contextlib.closing(sqlite3.connect(os.path.join(bench.workspace, "journal.db"))) as open_still:
        open_still.execute("SELECT count(*) FROM event").fetchone()
        bench.run("person", "add", "yan", expect=[0])
        shutil.copytree(bench.workspace, other)
    os.remove(os.path.join(other, "journal.db-shm"))
    expect(other, os.path.getsize(os.path.join(other, "journal.db-wal")) > 0)
    return other


def read_only(bench, item):
    """A backup on a medium that cannot be written: it can be looked at, and every writer is told."""
    subprocess.run(["mount", "--bind", bench.workspace, bench.workspace], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", bench.workspace], check=True)
    bench.check()
    _, listed = bench.run("inspections", expect=[0])
    bench.run("show", listed["inspections"][0]["inspection"], expect=[0])
    bench.run("lookup", item["awb"], expect=[0])
    bench.run("judge", "--return", item["awb"], "--code", "X1234567", expect=[0, 1])
    bench.run("person", "list", expect=[0])
    for arguments in (support.inspection(bench.workspace, item), ["person", "add", "zoe"],
                      ["import", os.path.join(tempfile.gettempdir(), "rows.csv")],
                      ["pack", listed["inspections"][0]["inspection"]]):
        code, words = run(bench, *arguments)
        expect((arguments, code, words), code == 3 and "cannot be written" in words)
    bench.check()


def main():
    enter_namespace()
    root = tempfile.mkdtemp(prefix="returnbench-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_KB}k", "none", root], check=True)
    try:
        bench = support.Bench(sys.argv[1], os.path.join(root, "demo"))
        returns = bench.demo()
        with open(os.path.join(tempfile.gettempdir(), "rows.csv"), "w", encoding="utf-8") as out:
            out.write("serial,reason,listed_at\nX1,stolen,2026-01-01\n")
        items = [r for r in returns if r["verdict"] in ("match", "other_unit")]
        full_disk(bench, Disk(root), items)
        every_step(bench, Disk(root), int(sys.argv[2]) if len(sys.argv) > 2 else 512)
        with tempfile.TemporaryDirectory() as elsewhere:
            other = cut_off(bench, elsewhere)
            events = salvaged(bench, elsewhere, other)
            expect("events in the log", events == salvaged(bench, elsewhere, bench.workspace))
        read_only(bench, items[0])
    finally:
        subprocess.run(["umount", "-R", "-l", root])
        shutil.rmtree(root, ignore_errors=True)
    print("full and read-only disks are told of, and nothing was lost")


main()
