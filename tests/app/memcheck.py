#!/usr/bin/env python3
"""The command line's main paths under valgrind: nothing is read before it was written, nor outside what it belongs to,
and nothing that was taken stays lost.

usage: memcheck.py RETURNBENCH_CLI [short]
Some ten minutes; the short form imports, looks up, reports and checks, in two. The decoder is a process of its own and is
left alone; fuzzing looks after it.
"""
import json
import os
import shutil
import signal
import subprocess
import sys

import bench as support

BAD = 99
SUPPRESSIONS = os.path.join(os.path.dirname(__file__), "..", "support", "valgrind.supp")
VALGRIND = ["valgrind", "--quiet", f"--error-exitcode={BAD}", "--leak-check=full", "--errors-for-leak-kinds=definite",
            "--show-leak-kinds=definite", "--child-silent-after-fork=yes", f"--suppressions={SUPPRESSIONS}"]


def main():
    if shutil.which("valgrind") is None:
        sys.exit(77)
    cli, short = os.path.abspath(sys.argv[1]), sys.argv[2:] == ["short"]
    # Libraries choose instructions by the processor as they are loaded; a valgrind older than that knows not all.
    started = subprocess.run(["valgrind", "--quiet", cli, "--version"], capture_output=True, text=True, timeout=300)
    if started.returncode == -signal.SIGILL and "Illegal opcode" in started.stderr:
        print(f"skipped: this valgrind does not know an instruction of this processor:\n{started.stderr[:500]}")
        sys.exit(77)
    holder, workspace = support.temporary_workspace("demo")
    beside = holder.name
    parcel = next(one for one in support.Bench(cli, workspace).demo() if one["verdict"] == "other_unit")
    at = os.path.join
    imports = at(workspace, "demo", "import")

    def run(*arguments, allowed=(0,)):
        # What PCRE's compiler makes at run time reads ahead within a word, which valgrind takes for a fault.
        done = subprocess.run([*VALGRIND, cli, "--workspace", workspace, *map(str, arguments)], capture_output=True,
                              text=True, errors="replace", timeout=1200,
                              env={**os.environ, "QT_ENABLE_REGEXP_JIT": "0"})
        if done.returncode not in allowed:
            support.fail(f"{arguments}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-6000:]}")
        print(f"sound: {' '.join(map(str, arguments))[:100]}", flush=True)
        return done.stdout

    run("init", at(beside, "new"), "--bench", "Bench 9")
    for name in sorted(os.listdir(imports))[:1 if short else 4]:
        run("import", at(imports, name), allowed=(0, 1))
    run("lookup", parcel["awb"])
    if short:
        run("report", "overview")
        run("check")
        print("the shortest paths are sound")
        return
    run("lookup", "no such code", allowed=(0, 1))
    inspection = json.loads(run("--json", "inspect", "--return", parcel["awb"], "--source",
                                at(workspace, parcel["source"]), "--answers", at(workspace, parcel["answers"]), "--by",
                                "asha", allowed=(0, 1)))["inspection"]
    run("show", inspection)
    run("inspections")
    run("claims", "--all")
    pack = at(beside, "pack.zip")
    run("pack", inspection, "-o", pack)
    run("verify", pack)
    with open(pack, "r+b") as file:
        file.seek(os.path.getsize(pack) // 2)
        file.write(b"changed")
    run("verify", pack, allowed=(1,))
    run("pack", inspection, "--upload", "-o", at(beside, "form"), allowed=(0, 1))
    run("epcis", inspection)
    run("report", "overview")
    run("report", "weekly-qc", "--format", "xlsx", "-o", at(beside, "week.xlsx"))
    run("checkpoint")
    run("backup", at(beside, "saved.tar"))
    run("restore", at(beside, "saved.tar"), at(beside, "restored"))
    run("check")
    run("import", at(beside, "saved.tar"), allowed=(1, 2))
    print("the main paths are sound")


if __name__ == "__main__":
    main()
