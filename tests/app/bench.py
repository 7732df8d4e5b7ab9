"""What the end-to-end tests share: the command line as another program calls it."""
import contextlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile


class Bench:
    """One workspace and the programs beside which a test runs."""

    def __init__(self, cli, workspace):
        self.cli = cli
        self.workspace = workspace

    def run(self, *arguments, expect=None):
        """Runs a command with --json; its exit code and document. Fails when the code is not in `expect`."""
        done = subprocess.run([self.cli, "--workspace", self.workspace, "--json", *map(str, arguments)],
                              capture_output=True, timeout=300)
        if expect is not None and done.returncode not in expect:
            fail(f"{arguments}: exit {done.returncode}\n{done.stdout.decode(errors='replace')[-2000:]}"
                 f"{done.stderr.decode(errors='replace')[-2000:]}")
        text = done.stdout.decode()
        return done.returncode, json.loads(text) if text.strip() else None

    def init(self):
        self.run("init", self.workspace, "--bench", "Bench 3", expect=[0])

    def demo(self):
        """The demo workspace: a copy of the one that RETURNBENCH_DEMO names, which CTest has made once for all, or one of its
        own. @returns its returns"""
        ready = os.environ.get("RETURNBENCH_DEMO")
        if ready:
            shutil.copytree(ready, self.workspace)
        else:
            self.run("demo", self.workspace, expect=[0])
        with open(os.path.join(self.workspace, "demo", "returns.json"), encoding="utf-8") as file:
            return json.load(file)

    def inspections_of(self, item):
        """A return's inspections, as any reader of the journal sees them: where a window is watched, a command would take
        more of the machine than the bench does."""
        with contextlib.closing(sqlite3.connect(f"file:{self.workspace}/journal.db?mode=ro", uri=True)) as journal:
            rows = journal.execute("SELECT id, stage, verdict, photos FROM inspection WHERE return_id = ?",
                                   (item["return"],)).fetchall()
        return [dict(zip(("inspection", "state", "verdict", "photos"), row)) for row in rows]

    def write(self, name, text):
        path = os.path.join(self.workspace, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def check(self):
        code, report = self.run("check")
        if code != 0 or not report["sound"]:
            fail(f"check: {json.dumps(report, indent=1)}")
        return report


class Campaign:
    """A workspace that is put back to how it was, again and again, and what lies beside it; of that what is called
    made… goes with each time."""

    def __init__(self, cli, name):
        self.holder, self.workspace = temporary_workspace(name)
        self.bench = Bench(cli, self.workspace)
        self.beside = self.holder.name
        self.pristine = self.workspace + ".pristine"

    def keep(self):
        """How it is now is what it is put back to."""
        shutil.copytree(self.workspace, self.pristine)

    def fresh(self):
        shutil.rmtree(self.workspace)
        shutil.copytree(self.pristine, self.workspace)
        for name in os.listdir(self.beside):
            if name.startswith("made"):
                path = os.path.join(self.beside, name)
                (shutil.rmtree if os.path.isdir(path) else os.remove)(path)

    def write(self, name, text):
        path = os.path.join(self.beside, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def rules(self, days):
        """A marketplace's rules as a file, with another window."""
        shown = subprocess.run([self.bench.cli, "--workspace", self.workspace, "policies", "show", "flipkart-spf"],
                               capture_output=True, text=True, check=True).stdout
        return self.write(f"rules-{days}.toml", shown.replace("days = 14", f"days = {days}"))


def fail(what):
    print(f"FAILED: {what}")
    sys.exit(1)


def inspection(folder, item):
    """The command that inspects a return of the demo, whose footage and answers lie in `folder`."""
    return ["inspect", "--return", item["awb"], "--source", os.path.join(folder, item["source"]), "--answers",
            os.path.join(folder, item["answers"]), "--by", "asha"]


def temporary_workspace(name):
    """A folder that is removed at exit; the workspace is a folder of that name in it."""
    holder = tempfile.TemporaryDirectory(prefix="returnbench-")
    return holder, os.path.join(holder.name, name)
