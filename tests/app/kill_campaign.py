#!/usr/bin/env python3
"""Kills commands (kill -9) at random moments of their work, of every kind that writes, and demands that each was done
wholly or not at all, that nothing acknowledged is lost, and that it can be done again.

usage: kill_campaign.py RETURNBENCH_CLI [KILLS] [SEED]
It proves recovery, not durability: what the system was given survives a killed program. Inspections have a campaign of
their own (kill_recovery.py), for they go on where they were.
"""
import collections
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
import zipfile

import bench as support
from kill_recovery import acknowledged

ROWS = 40_000
NEWEST_TABLES = ("second_answer", "second_grading", "report_fact", "report_word", "policy_change", "projected")
NEWEST_COLUMNS = ("active", "signs_in", "refused", "refused_at")  # of the table person


class Kills(support.Campaign):
    def __init__(self, cli, seed):
        super().__init__(cli, "demo")
        self.chosen = random.Random(seed)
        self.seconds = {}  # that each kind takes when nobody kills it
        returns = self.bench.demo()
        self.inspections = []
        for item in [r for r in returns if r["verdict"] in ("other_unit", "unknown_unit", "other_product")][:3]:
            _, seen = self.bench.run(*support.inspection(self.workspace, item), expect=[0, 1])
            self.inspections.append(seen["inspection"])
        self.changed_rules = [self.rules(15), self.rules(16)]
        self.keep()
        self.turn = 0

    def path(self, name):
        return os.path.join(self.workspace, name)

    # Each kind: what is run, and what must hold afterwards, whether it was killed or not.

    def importing(self):
        self.turn += 1
        codes = [f"K{self.turn:04d}N{row:06d}" for row in range(ROWS)]
        file = self.write("stolen.csv", "serial,reason,since,source\n" + "".join(f"{c},stolen,,\n" for c in codes))
        yield "import", file
        found = [self.bench.run("lookup", code)[0] for code in (codes[0], codes[ROWS // 2], codes[-1])]
        if len(set(found)) != 1:
            support.fail(f"a part of a file came in: {found}")
        self.bench.run("import", file, expect=[0])
        self.bench.run("lookup", codes[-1], expect=[0])

    def packing(self):
        pack = os.path.join(self.beside, "made-pack.zip")
        yield "pack", self.inspections[0], "-o", pack
        if os.path.exists(pack):
            self.bench.run("verify", pack, expect=[0])

    def claiming(self):
        yield "claim", self.inspections[0], "draft", "--by", "asha"
        _, claim = self.bench.run("claim", self.inspections[0], expect=[0, 1])
        if claim["state"] not in ("none", "open", "draft", "drafted", "claimable"):
            support.fail(f"the claim is {claim['state']}")

    def reporting(self):
        file = os.path.join(self.beside, "made-report.xlsx")
        yield "report", "weekly-qc", "--format", "xlsx", "-o", file
        if os.path.exists(file):
            with zipfile.ZipFile(file) as sheet:
                if sheet.testzip():
                    support.fail("half a report")

    def saving(self):
        file = os.path.join(self.beside, "made-saved.tar")
        yield "backup", file
        if os.path.exists(file):
            self.restored(file)

    def saving_into_a_folder(self):
        folder = os.path.join(self.beside, "made-days")
        yield "backup", "--into", folder
        self.bench.run("backup", "--into", folder, expect=[0])
        for name in os.listdir(folder):
            if ".part-" in name:
                support.fail(f"{name} was left")
            if name != "workspace.lock":
                self.restored(os.path.join(folder, name))

    def restored(self, backup):
        place = os.path.join(self.beside, "made-restored")
        self.bench.run("restore", backup, place, expect=[0])
        shutil.rmtree(place)

    def restoring(self):
        file, place = os.path.join(self.beside, "saved.tar"), os.path.join(self.beside, "made-place")
        if not os.path.exists(file):
            self.bench.run("backup", file, expect=[0])
        yield "restore", file, place
        if os.path.exists(place):
            support.Bench(self.bench.cli, place).check()

    def migrating(self):
        with sqlite3.connect(self.path("journal.db"), isolation_level=None) as old:
            old.execute("PRAGMA foreign_keys = OFF")
            for table in NEWEST_TABLES:
                old.execute(f"DROP TABLE {table}")
            for column in NEWEST_COLUMNS:
                old.execute(f"ALTER TABLE person DROP COLUMN {column}")
            old.execute("PRAGMA user_version = 3")
            for table in ("claim_step", "claim", "claim_policy", "claim_swap", "claim_answer", "claim_facts"):
                old.execute(f"DROP TABLE {table}")
        old.close()
        yield "person", "add", f"p{self.turn}"
        self.bench.run("inbox", expect=[0])  # opens it for writing: goes on where the migration was

    def changing_rules(self):
        self.turn += 1
        yield "policies", "save", self.changed_rules[self.turn % 2], "--by", "asha"
        self.bench.run("policies", "show", "flipkart-spf", expect=[0])

    def replacing_the_key(self):
        yield "key", "replace", "--by", "asha"
        self.bench.run("inbox", expect=[0])
        pack = os.path.join(self.beside, "made-signed.zip")
        self.bench.run("pack", self.inspections[0], "-o", pack, expect=[0])
        self.bench.run("verify", pack, expect=[0])

    def kinds(self):
        return [self.importing, self.packing, self.claiming, self.reporting, self.saving, self.saving_into_a_folder,
                self.restoring, self.migrating, self.changing_rules, self.replacing_the_key]

    def kill_one(self, kind):
        """@returns whether it was still at work when it was killed"""
        work = kind()
        command = [self.bench.cli, "--workspace", self.workspace, "--json", *next(work)]
        name = kind.__name__
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        before = acknowledged(self.workspace)
        if name not in self.seconds:  # once to its end, to know how long that is
            _, words = process.communicate()
            if process.returncode not in (0, 1):
                support.fail(f"{command}: exit {process.returncode}\n{words.decode(errors='replace')}")
            self.seconds[name] = time.monotonic() - started
            killed = False
        else:
            time.sleep(max(0.0, self.chosen.uniform(0.0, self.seconds[name]) - (time.monotonic() - started)))
            killed = process.poll() is None
            process.kill()
            process.communicate()
        after = acknowledged(self.workspace)
        lost = {seq for seq, link in before.items() if after.get(seq) != link}
        if lost:
            support.fail(f"{name}: events {sorted(lost)} were lost or altered")
        for _ in work:
            pass
        self.bench.check()
        left = [os.path.join(place, file) for place, folders, files in os.walk(self.workspace) for file in folders + files
                if ".part-" in file]
        self.bench.run("inbox", expect=[0])
        left = [path for path in left if os.path.exists(path)]
        if left:
            support.fail(f"{name}: {left} stay")
        return killed


def main():
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    campaign = Kills(os.path.abspath(sys.argv[1]), int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    counted = collections.Counter()
    while sum(counted.values()) < kills:
        for kind in campaign.kinds():
            campaign.fresh()
            counted[kind.__name__] += campaign.kill_one(kind)
        print(f"{sum(counted.values())} kills", flush=True)
    print(f"{sum(counted.values())} kills, each command done or not done, nothing lost: "
          + ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in sorted(counted.items())))


main()
