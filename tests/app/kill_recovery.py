#!/usr/bin/env python3
"""Kills headless inspections (kill -9) at random moments, each again and again until it is done, and demands that nothing
acknowledged is lost.

usage: kill_recovery.py RETURNBENCH_CLI [KILLS] [SEED]
After each kill: `check` finds nothing wrong; every event that a reader saw before the kill is still there, unchanged; no half
photo lies about; and the next `inspect` of that return goes on with the same inspection.
"""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time

import bench as support

LONGEST = 4.0  # seconds until the kill at most: many inspections take longer, so that moments lie in all of it


def acknowledged(workspace):
    """Hashes by sequence as any reader sees them: what is visible was committed."""
    with sqlite3.connect(f"file:{workspace}/journal.db?mode=ro", uri=True) as journal:
        return dict(journal.execute("SELECT seq, hash FROM event"))


class Kills:
    def __init__(self, bench, chance):
        self.bench = bench
        self.chance = chance
        self.killed = 0
        self.resumed = 0

    def run_or_kill(self, command):
        """@returns what the inspection said if it was done before its moment came, None if it was killed"""
        process = subprocess.Popen([self.bench.cli, "--workspace", self.bench.workspace, "--json", *command],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        moment = time.monotonic() + self.chance.uniform(0.0, LONGEST)
        before = {}
        while time.monotonic() < moment and process.poll() is None:
            before = acknowledged(self.bench.workspace)
            time.sleep(0.002)
        if process.poll() is None:
            process.kill()
        said = process.communicate()[0]
        if process.returncode in (0, 1):
            return json.loads(said)
        if process.returncode != -signal.SIGKILL:
            support.fail(f"{command}: exit {process.returncode} {said}")
        self.killed += 1
        self.demand_whole(before)
        return None

    def demand_whole(self, before):
        after = acknowledged(self.bench.workspace)
        lost = {seq for seq, link in before.items() if after.get(seq) != link}
        if lost:
            support.fail(f"kill {self.killed}: events {sorted(lost)} were lost or altered")
        self.bench.check()
        left = [name for _, _, names in os.walk(os.path.join(self.bench.workspace, "photos")) for name in names
                if not name.endswith(".jpg")]
        if left:
            support.fail(f"kill {self.killed}: leftovers {left}")
        if self.killed % 100 == 0:
            print(f"{self.killed} kills", flush=True)

    def inspect(self, item, kills):
        """One return, from its label to its end, through as many kills as its moments bring (together at most `kills`)."""
        workspace = self.bench.workspace
        command = ["inspect", "--return", item["awb"], "--source", os.path.join(workspace, item["source"]), "--answers",
                   os.path.join(workspace, item["answers"]), "--by", "asha"]
        begun = None
        while self.killed < kills:
            done = self.run_or_kill(command)
            if done and begun not in (None, done["inspection"]):
                support.fail(f"after kill {self.killed}: {begun} was open, and {done['inspection']} was made")
            if done:
                return
            made = [one for one in self.bench.run("inspections", expect=[0])[1]["inspections"] if one["return"] == item["return"]]
            if len(made) > 1 or begun and begun not in [one["inspection"] for one in made]:
                support.fail(f"kill {self.killed}: of {begun} are made {made}")
            begun = made[0]["inspection"] if made else None
            if made and made[0]["state"] == "closed":  # only its answer was lost
                return
            self.resumed += bool(made)


def main():
    cli = sys.argv[1]
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    returns = bench.demo()
    pristine = workspace + ".pristine"
    shutil.copytree(workspace, pristine)
    campaign = Kills(bench, random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7))
    items = [r for r in returns if r["verdict"] in ("match", "other_unit", "product_match", "unreadable")]
    while campaign.killed < kills:
        for item in items:
            campaign.inspect(item, kills)
        report = bench.check()
        shutil.rmtree(workspace)  # all are inspected: begin anew, or returns would be re-inspections
        shutil.copytree(pristine, workspace)
    print(f"{campaign.killed} kills, {campaign.resumed} inspections resumed, nothing lost; {report['events']} events sound at the end")


if __name__ == "__main__":
    main()
