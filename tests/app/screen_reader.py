#!/usr/bin/env python3
"""What a screen reader finds in the running window: every control by a name, over AT-SPI, as Orca would ask.

usage: dbus-run-session -- screen_reader.py RETURNBENCH_CLI
"""
import os
import subprocess
import sys
import time

import bench as support

SYSTEM_PYTHON = "/usr/bin/python3"

try:
    import dbus
except ImportError:
    if sys.executable != SYSTEM_PYTHON:  # the distribution's python3-dbus belongs to its own interpreter
        os.execv(SYSTEM_PYTHON, [SYSTEM_PYTHON, "-B", *sys.argv])
    print("python3-dbus is not installed")
    sys.exit(77)

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ACCESSIBLE = "org.a11y.atspi.Accessible"
# Roles of what a person operates (AtspiRole): check box, list item, push button, radio button, slider, spin button,
# text, toggle button, entry, link.
CONTROLS = {7, 32, 43, 44, 51, 52, 61, 62, 79, 88}
SHOWING = 25  # AtspiStateType


class Reader:
    def __init__(self):
        session = dbus.SessionBus()
        address = session.get_object("org.a11y.Bus", "/org/a11y/bus").GetAddress(dbus_interface="org.a11y.Bus")
        self.bus = dbus.bus.BusConnection(address)

    def element(self, reference):
        name, path = reference
        return self.bus.get_object(name, path, introspect=False)

    def children(self, element):
        return [self.element(child) for child in element.GetChildren(dbus_interface=ACCESSIBLE)]

    def name(self, element):
        return str(element.Get(ACCESSIBLE, "Name", dbus_interface="org.freedesktop.DBus.Properties"))

    def applications(self):
        root = self.element(("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"))
        return {self.name(application): application for application in self.children(root)}

    def walk(self, element, path=()):
        """(role, name, names of what it stands in) of every control that shows."""
        states = element.GetState(dbus_interface=ACCESSIBLE)
        if path and not (int(states[0]) >> SHOWING) & 1:
            return
        role = int(element.GetRole(dbus_interface=ACCESSIBLE))
        name = self.name(element)
        if role in CONTROLS:
            yield role, name, path
        for child in self.children(element):
            yield from self.walk(child, path + (name,))


def main():
    cli = sys.argv[1]
    if not os.path.exists(LAUNCHER):
        print("at-spi2-core is not installed")
        sys.exit(77)
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    bench.init()
    bench.run("person", "add", "asha", "--name", "A. Rao", expect=[0])
    bench.run("person", "add", "ben", "--name", "B. Sen", expect=[0])
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
    reader_end, writer_end = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                              pass_fds=[writer_end], stderr=subprocess.DEVNULL)
    os.close(writer_end)
    with os.fdopen(reader_end) as line:
        environment["DISPLAY"] = ":" + line.readline().strip()
    window = subprocess.Popen([os.path.join(os.path.dirname(cli), "returnbench"), "--workspace", workspace],
                              env=environment)
    try:
        pages = {}

        def key(*names):
            subprocess.run(["xdotool", "key", *names], env=environment, check=True)

        def look(page, gone=None):
            """Until what is asked for stands there, and what is to go is gone: the tree follows the window a moment
            later."""
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline:
                try:
                    application = Reader().applications().get("returnbench")
                    controls = list(Reader().walk(application)) if application else []
                except dbus.DBusException:
                    controls = []  # an element went while it was looked at
                names = [name for _, name, _ in controls]
                if any(page in name for name in names) and gone not in names:
                    pages[page] = controls
                    return
                time.sleep(0.3)
            support.fail(f"the screen reader does not find \"{page}\"")

        look("A. Rao")
        key("1")
        key("F5")
        look("Code to look up")
        key("Escape")
        look("Scanner", gone="Code to look up")
        subprocess.run(["xdotool", "type", "--delay", "5", "PARCEL-1"], env=environment, check=True)
        key("Return")
        look("Close")
        key("F9")
        look("in your own words")
        nameless = [(page, role, path) for page, controls in pages.items()
                    for role, name, path in controls if not name.strip()]
        if nameless:
            support.fail(f"controls without a name: {nameless}")
        print("; ".join(f"{page}: {len(controls)} controls" for page, controls in pages.items()))
    finally:
        window.terminate()
        window.wait(20)
        screen.terminate()
        launcher.terminate()


main()
