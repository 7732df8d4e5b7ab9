#!/usr/bin/env python3
"""Makes the demo for the tests that need one, and demands that it is as it says.

usage: demo.py RETURNBENCH_CLI FOLDER
"""
import json
import os
import shutil
import sys

import bench as support


def main():
    shutil.rmtree(sys.argv[2], ignore_errors=True)
    bench = support.Bench(sys.argv[1], sys.argv[2])
    _, said = bench.run("demo", bench.workspace, expect=[0])
    with open(os.path.join(bench.workspace, "demo", "returns.json"), encoding="utf-8") as file:
        written = json.load(file)
    if said["returns"] != written:
        support.fail("it says other returns than it writes")
    absent = [item[what] for item in written for what in ("source", "answers")
              if not os.path.exists(os.path.join(bench.workspace, item[what]))]
    if absent:
        support.fail(f"{absent} are not there")
    report = bench.check()
    print(f"{len(written)} returns to inspect, {report['events']} events of those before")


main()
