#!/usr/bin/env python3
"""What systemd would run on a schedule does what it says: each unit's command, with its variables and specifiers.

usage: schedules.py RETURNBENCH_CLI
"""
import configparser
import os
import shlex
import subprocess
import sys

import bench as support

UNITS = os.path.join(os.path.dirname(__file__), "..", "..", "packaging", "systemd")


def unit(name):
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    with open(os.path.join(UNITS, name), encoding="utf-8") as file:
        parser.read_file(file)
    return parser


def start(bench, name, instance, home):
    def expanded(text):
        return text.replace("%h", home).replace("%i", instance).replace("%%", "%").replace("$$", "$")

    service = unit(name)["Service"]
    variables = dict(part.split("=", 1) for part in shlex.split(expanded(service.get("Environment", ""))))
    path = os.path.dirname(bench.cli) + os.pathsep + os.environ["PATH"]
    environment = {**os.environ, **variables, "HOME": home, "PATH": path, "RETURNBENCH_WORKSPACE": bench.workspace}
    done = subprocess.run(shlex.split(expanded(service["ExecStart"])), env=environment, capture_output=True, timeout=300)
    if done.returncode != 0:
        support.fail(f"{name}: exit {done.returncode}\n{done.stderr.decode(errors='replace')}")


def main():
    holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(os.path.abspath(sys.argv[1]), workspace)
    bench.init()
    home = os.path.join(holder.name, "home")
    os.mkdir(home)
    for name in os.listdir(UNITS):
        if name.endswith(".timer"):
            timer = unit(name)
            if not timer["Timer"]["OnCalendar"] or timer["Install"]["WantedBy"] != "timers.target":
                support.fail(f"{name} never comes up")
            service = timer["Timer"].get("Unit", name.replace(".timer", ".service")).replace("@%i", "@")
            if not os.path.exists(os.path.join(UNITS, service)):
                support.fail(f"{name} starts {service}, which is not there")
    start(bench, "returnbench-backup.service", "", home)
    backups = [name for name in os.listdir(os.path.join(home, "ReturnBench-backups")) if name.startswith("returnbench-")]
    bench.run("restore", os.path.join(home, "ReturnBench-backups", backups[0]), os.path.join(holder.name, "restored"),
              expect=[0])
    bench.run("person", "add", "asha", expect=[0])  # an empty journal has come to nothing
    start(bench, "returnbench-checkpoint.service", "", home)
    written = sorted(os.listdir(os.path.join(workspace, "checkpoints")))
    if len(written) != 2 or not written[0].endswith("-000000000001.txt"):
        support.fail(f"the checkpoint is {written}")
    for report in ("daily", "weekly-qc"):
        start(bench, "returnbench-report@.service", report, home)
    reports = sorted(os.listdir(os.path.join(home, "ReturnBench")))
    if [name[:5] for name in reports] != ["daily", "weekl"]:
        support.fail(f"the reports are {reports}")
    for name in reports:
        with open(os.path.join(home, "ReturnBench", name), "rb") as file:
            if not file.read(5) == b"%PDF-":
                support.fail(f"{name} is no PDF")
    print("what is run on a schedule does what it says")


main()
