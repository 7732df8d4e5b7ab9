#!/usr/bin/env python3
"""A short shift in the real window under Xvfb, driven by keys alone: one demo return of each verdict, closed.

usage: window_shift.py RETURNBENCH_CLI [SCREENSHOT_FOLDER] [WIDTHxHEIGHT] [THEME]
With a folder, a picture is left of the verdict and of the state before closing of each.
"""
import os
import subprocess
import sys
import time

import bench as support

CONTRADICTIONS = ("other_unit unknown_unit other_product already_returned our_mixup component_mismatch lot_mismatch "
                  "quantity_short empty_parcel").split()


class Screen:
    """A virtual screen with a keyboard."""

    def __init__(self, size, pictures):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten",
                                        "tcp"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as line:
            self.display = ":" + line.readline().strip()
        self.environment = dict(os.environ, DISPLAY=self.display, QT_QPA_PLATFORM="xcb")
        self.pictures = pictures

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def key(self, *names):
        self.xdotool("key", *names)

    def work_on(self, verdict):
        """What a clerk presses until nothing is missing: yes to a probable match, the first answer, and accept."""
        if verdict == "probable_match":
            self.key("y")
            time.sleep(0.6)  # together with what follows it would be a code
        self.key("1")
        time.sleep(0.3)
        self.key("Return")
        time.sleep(0.3)

    def scan(self, text):
        self.xdotool("type", "--delay", "5", text)
        self.key("Return")

    def picture(self, name):
        if self.pictures:
            subprocess.run(["import", "-window", "root", os.path.join(self.pictures, name + ".png")],
                           env=self.environment, check=True)

    def close(self):
        self.server.terminate()
        self.server.wait()


def wait_for(holds, seconds=40):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = holds()
        if value:
            return value
        time.sleep(0.1)
    return None


def inspect(bench, screen, item):
    """One return as a clerk would do it; the row of the journal's projection at the end."""
    def row():
        return next(iter(bench.inspections_of(item)), None)

    screen.scan(item["awb"])
    if not wait_for(row):
        return None
    verdict = item["verdict"]
    if verdict == "empty_parcel":
        screen.key("F6", "0")
    elif verdict == "quantity_short":
        screen.key("F6", "1")
    elif verdict == "unreadable":
        time.sleep(3)  # the clerk has looked at it from every side
        screen.key("F4")  # the serial cannot be read …
        time.sleep(0.5)
        screen.key("F4")  # … nor typed
    wait_for(lambda: row()["verdict"] == verdict)
    time.sleep(0.5)
    screen.picture(verdict)
    if verdict in CONTRADICTIONS:
        screen.key("ctrl+Return")
    pictured = False

    def closed():
        nonlocal pictured
        now = row()
        if now["state"] == "closed":
            return now
        if not pictured and now["photos"] >= 2:
            screen.picture(verdict + "-work")
            pictured = True
        screen.work_on(now["verdict"])
        return None

    return wait_for(closed, 60) or row()


def start_window(cli, workspace, screen, *options):
    """The workstation over the demo's footage, ready for keys."""
    window = subprocess.Popen([os.path.join(os.path.dirname(cli), "returnbench"), "--workspace", workspace, "--source",
                               os.path.join(workspace, "demo", "footage"), "--person", "asha", *options],
                              env=screen.environment)
    screen.xdotool("search", "--sync", "--onlyvisible", "--name", "ReturnBench")
    time.sleep(1)
    return window


def main():
    cli = sys.argv[1]
    pictures = sys.argv[2] if len(sys.argv) > 2 else None
    size = sys.argv[3] if len(sys.argv) > 3 else "1280x800"
    theme = sys.argv[4] if len(sys.argv) > 4 else "light"
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    shift = {}
    for item in bench.demo():
        shift.setdefault(item["verdict"], item)
    screen = Screen(size, pictures)
    window = start_window(cli, workspace, screen, "--theme", theme)
    wrong = []
    try:
        screen.picture("start")
        for verdict, item in shift.items():
            row = inspect(bench, screen, item)
            accepted = (verdict, "match") if verdict == "probable_match" else (verdict,)
            if not row or row["state"] != "closed" or row["verdict"] not in accepted:
                wrong.append((verdict, item["return"], row))
                screen.picture("wrong-" + verdict)
                screen.key("Escape")
                break
            if window.poll() is not None:
                support.fail(f"the window ended with {window.returncode} at {verdict}")
    finally:
        window.terminate()
        window.wait(20)
        screen.close()
    if wrong:
        support.fail(f"{wrong}")
    bench.check()
    print(f"{len(shift)} verdicts inspected and closed in the window by keys alone")


if __name__ == "__main__":
    main()
