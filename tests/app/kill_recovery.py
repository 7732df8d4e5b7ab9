#!/usr/bin/env python3
"""Kills headless inspections (kill -9) at random moments, each again and again until it is done, and demands that nothing
acknowledged is lost.

usage: kill_recovery.py RETURNBENCH_CLI [KILLS] [SEED]
After each kill: `check` finds nothing wrong; every event that a reader saw before the kill is still there, unchanged; no half
photo lies about; and the next `inspect` of that return goes on with the same inspection.
"""
import json
import math
import os
import random
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


class Kills(support.Campaign):
    def __init__(self, cli, kills, seed):
        super().__init__(cli, "demo")
        self.returns = self.bench.demo()
        self.keep()
        self.chance = random.Random(seed)
        self.kills = kills
        self.killed = 0
        self.resumed = 0

    def run_or_kill(self, command):
        """@returns what the inspection said if it was done before its moment came, None if it was killed. None is killed
        once there were enough."""
        process = subprocess.Popen([self.bench.cli, "--workspace", self.workspace, "--json", *command],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        moment = time.monotonic() + (self.chance.uniform(0.0, LONGEST) if self.killed < self.kills else math.inf)
        before = {}
        while time.monotonic() < moment and process.poll() is None:
            before = acknowledged(self.workspace)
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
        after = acknowledged(self.workspace)
        lost = {seq for seq, link in before.items() if after.get(seq) != link}
        if lost:
            support.fail(f"kill {self.killed}: events {sorted(lost)} were lost or altered")
        self.bench.check()
        left = [name for _, _, names in os.walk(os.path.join(self.workspace, "photos")) for name in names
                if not name.endswith(".jpg")]
        if left:
            support.fail(f"kill {self.killed}: leftovers {left}")
        if self.killed % 100 == 0:
            print(f"{self.killed} kills", flush=True)

    def inspect(self, item):
        """One return, from its label to its end, through as many kills as its moments bring."""
        command = support.inspection(self.workspace, item)
        begun = None
        while True:
            done = self.run_or_kill(command)
            if done and begun not in (None, done["inspection"]):
                support.fail(f"after kill {self.killed}: {begun} was open, and {done['inspection']} was made")
            if done:
                return
            made = [one for one in self.bench.run("inspections", expect=[0])[1]["inspections"]
                    if one["return"] == item["return"]]
            if len(made) > 1 or begun and begun not in [one["inspection"] for one in made]:
                support.fail(f"kill {self.killed}: of {begun} are made {made}")
            begun = made[0]["inspection"] if made else None
            if made and made[0]["state"] == "closed":  # only its answer was lost
                return
            self.resumed += bool(made)


def main():
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 12
    campaign = Kills(sys.argv[1], kills, int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    items = [r for r in campaign.returns if r["verdict"] in ("match", "other_unit", "product_match", "unreadable")]
    while campaign.killed < kills:
        campaign.fresh()  # once all are inspected they would be re-inspections
        for item in items:
            if campaign.killed < kills:
                campaign.inspect(item)
        report = campaign.bench.check()
    print(f"{campaign.killed} kills, {campaign.resumed} inspections resumed, nothing lost; "
          f"{report['events']} events sound at the end")


if __name__ == "__main__":
    main()
