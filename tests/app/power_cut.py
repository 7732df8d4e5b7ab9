#!/usr/bin/env python3
"""Cuts the power at every sync and at random moments of the bench's work, on a disk that keeps, drops or garbles what was
not synced, and demands that nothing acknowledged is lost.

usage: power_cut.py RETURNBENCH_CLI POWER_CUT_WORK [RANDOM_CUTS] [SEED]

The work is done once under strace, which notes every change of a file. From that any cut can be made: what was synced
before it is there; of what was not, each sector of 512 bytes is the new one, the old one or noise, and of each folder's
changes of names the last so many are gone. Afterwards every acknowledged event and photo must be there, the chain whole
and `check` (at every sync, and at some of the random cuts) clean. The journal with synchronous=NORMAL or OFF, and a disk
that lies about its syncs, must lose something, or the campaign would prove nothing.
"""
import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys

import bench as support

DATABASES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "databases")
SECTOR = 512
CALLS = ("open,openat,creat,close,dup,dup2,dup3,fcntl,read,pread64,lseek,write,pwrite64,writev,ftruncate,fallocate,fsync,"
         "fdatasync,syncfs,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")


class File:
    """An inode: what was written to it, in order. The durable length of that list grows with each sync."""

    def __init__(self, content=b""):
        self.base = content
        self.changes = []  # (moment, offset or None for a length, bytes or length)
        self.synced = []   # (moment, how many of the changes)


class Disk:
    """All that happened to one folder, by moments that are counted up."""

    def __init__(self, root):
        self.root = root
        self.names = {}    # path: File or None for a folder, at the beginning
        for place, folders, files in os.walk(root):
            for name in folders:
                self.names[os.path.join(place, name)] = None
            for name in files:
                path = os.path.join(place, name)
                with open(path, "rb") as file:
                    self.names[path] = File(file.read())
        self.now = dict(self.names)
        self.moment = 0
        self.renamings = []   # (moment, folder, [(path, File or None or False)]): False is gone
        self.folder_syncs = []  # (moment, folder)
        self.syncs = []       # moments
        self.acknowledged = []  # (moment, line)

    def tick(self):
        self.moment += 1
        return self.moment

    def name(self, *changes):
        for path, what in changes:
            if what is False:
                self.now.pop(path, None)
            else:
                self.now[path] = what
        self.renamings.append((self.tick(), os.path.dirname(changes[-1][0]), list(changes)))

    def write(self, file, offset, content):
        file.changes.append((self.tick(), offset, content))

    def sync(self, file):
        file.synced.append((self.tick(), len(file.changes)))
        self.syncs.append(self.moment)

    def sync_folder(self, folder):
        self.folder_syncs.append((self.tick(), folder))
        self.syncs.append(self.moment)

    def after(self, moment, chosen, lying):
        """Paths and contents after a cut just after that moment."""
        names = dict(self.names)
        by_folder = {}
        for at, folder, changes in self.renamings:
            if at <= moment:
                by_folder.setdefault(folder, []).append((at, changes))
        kept = []
        for folder, renamings in by_folder.items():
            synced = 0 if lying else max((at for at, f in self.folder_syncs if f == folder and at <= moment), default=0)
            sure = sum(at < synced for at, _ in renamings)
            kept += renamings[:chosen.randint(sure, len(renamings))]
        for _, changes in sorted(kept, key=lambda renaming: renaming[0]):
            for path, what in changes:
                if what is False:
                    names.pop(path, None)
                else:
                    names[path] = what
        contents, done = {}, {}
        for path, file in names.items():
            if file is None:
                contents[path] = None
            else:
                if id(file) not in done:
                    done[id(file)] = self.content_after(file, moment, chosen, lying)
                contents[path] = done[id(file)]
        return contents

    @staticmethod
    def content_after(file, moment, chosen, lying):
        written = [change for change in file.changes if change[0] <= moment]
        sure = 0 if lying else max((count for at, count in file.synced if at <= moment), default=0)
        content = bytearray(file.base)
        for _, offset, data in written[:sure]:
            apply(content, offset, data)
        if len(written) == sure:
            return bytes(content)
        if chosen.random() < 0.3:  # all of it went, as when a sync was about to come
            return bytes(content)
        newest = bytearray(content)
        for _, offset, data in written[sure:]:
            apply(newest, offset, data)
        if chosen.random() < 0.2:
            return bytes(newest)
        length = chosen.choice([len(content), len(newest)])
        result = bytearray(length)
        for at in range(0, length, SECTOR):
            old, new = content[at:at + SECTOR], newest[at:at + SECTOR]
            taken = old if chosen.random() < 0.5 else new
            if old != new and chosen.random() < 0.1:
                taken = chosen.randbytes(SECTOR)
            taken = bytes(taken[:length - at]).ljust(min(SECTOR, length - at), b"\0")
            result[at:at + SECTOR] = taken
        return bytes(result)


def apply(content, offset, data):
    if offset is None:
        if data <= len(content):
            del content[data:]
        else:
            content.extend(bytes(data - len(content)))
        return
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset:offset + len(data)] = data


def arguments(text):
    """strace's arguments, texts as bytes; those in brackets whole."""
    parts, depth, start, quoted, i = [], 0, 0, False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == "\\":
                i += 1
            elif c == '"':
                quoted = False
        elif c == '"':
            quoted = True
        elif c in "[{":
            depth += 1
        elif c in "]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
        i += 1
    parts.append(text[start:].strip())
    return parts


def data(text):
    return bytes.fromhex(text[text.index('"') + 1:text.rindex('"')].replace("\\x", ""))


class Reading:
    """Follows the program's file descriptors through the trace."""

    def __init__(self, disk, acknowledged):
        self.disk = disk
        self.acknowledged = acknowledged
        self.open = {}  # descriptor: [path, File or None, offset, appends]

    def take(self, call, args, result):
        handler = getattr(self, "on_" + call, None)
        if handler is not None and result >= 0:
            handler(args, result)

    def path(self, text, folder="AT_FDCWD"):
        name = data(text).decode()
        if not name.startswith("/"):
            base = re.search(r"<(.*)>", folder)
            name = os.path.join(base[1] if base else os.getcwd(), name)
        return os.path.normpath(name)

    def inside(self, path):
        return path.startswith(self.disk.root + "/") or path == self.disk.root

    def opened(self, path, flags, descriptor):
        if not (self.inside(path) or path == self.acknowledged):
            self.open.pop(descriptor, None)
            return
        file = self.disk.now.get(path, False)
        if file is False and "O_CREAT" in flags and path != self.acknowledged:
            file = File()
            self.disk.name((path, file))
        elif file and "O_TRUNC" in flags:
            self.disk.write(file, None, 0)
        self.open[descriptor] = [path, file, 0, "O_APPEND" in flags]

    def on_openat(self, args, result):
        self.opened(self.path(args[1], args[0]), args[2], result)

    def on_open(self, args, result):
        self.opened(self.path(args[0]), args[1], result)

    def of(self, text):
        return self.open.get(int(re.match(r"\d+", text)[0]))

    def on_close(self, args, _):
        self.open.pop(int(re.match(r"\d+", args[0])[0]), None)

    def on_dup(self, args, result):
        if self.of(args[0]):
            self.open[result] = self.of(args[0])

    def on_fcntl(self, args, result):
        if "F_DUPFD" in args[1]:
            self.on_dup(args, result)

    def on_lseek(self, args, result):
        if self.of(args[0]):
            self.of(args[0])[2] = result

    def on_read(self, args, result):
        if self.of(args[0]):
            self.of(args[0])[2] += result

    def on_write(self, args, result):
        handle = self.of(args[0])
        if not handle:
            return
        content = data(args[1])[:result]
        if handle[0] == self.acknowledged:
            self.disk.acknowledged.append((self.disk.moment, content.decode()))
            return
        if handle[3]:
            handle[2] = length_of(handle[1])
        self.disk.write(handle[1], handle[2], content)
        handle[2] += result

    def on_writev(self, args, result):
        content = b"".join(data(part) for part in re.findall(r'iov_base=("(?:\\x..)*")', args[1]))
        handle = self.of(args[0])
        if handle and handle[1]:
            self.disk.write(handle[1], handle[2], content[:result])
            handle[2] += result

    def on_pwrite64(self, args, result):
        handle = self.of(args[0])
        if handle and handle[1]:
            self.disk.write(handle[1], int(args[3]), data(args[1])[:result])

    def on_ftruncate(self, args, _):
        handle = self.of(args[0])
        if handle and handle[1]:
            self.disk.write(handle[1], None, int(args[1]))

    def on_fsync(self, args, _):
        handle = self.of(args[0])
        if handle and handle[1]:
            self.disk.sync(handle[1])
        elif handle:
            self.disk.sync_folder(handle[0])

    on_fdatasync = on_fsync

    def on_rename(self, args, _):
        self.moved(self.path(args[0]), self.path(args[1]))

    def on_renameat2(self, args, _):
        self.moved(self.path(args[1], args[0]), self.path(args[3], args[2]))

    on_renameat = on_renameat2

    def moved(self, before, after):
        if self.inside(after):
            self.disk.name((before, False), (after, self.disk.now[before]))

    def on_link(self, args, _):
        self.disk.name((self.path(args[1]), self.disk.now[self.path(args[0])]))

    def on_unlink(self, args, _):
        if self.inside(self.path(args[0])):
            self.disk.name((self.path(args[0]), False))

    def on_unlinkat(self, args, _):
        if self.inside(self.path(args[1], args[0])):
            self.disk.name((self.path(args[1], args[0]), False))

    on_rmdir = on_unlink

    def on_mkdir(self, args, _):
        if self.inside(self.path(args[0])):
            self.disk.name((self.path(args[0]), None))


def length_of(file):
    length = len(file.base)
    for _, offset, content in file.changes:
        length = content if offset is None else max(length, offset + len(content))
    return length


def watched(work, pristine, folder, synchronous):
    """The work's disk, and what it acknowledged."""
    workspace, acknowledged, trace = (os.path.join(folder, name) for name in ("bench", "acknowledged", "trace"))
    for path in (acknowledged, trace):
        if os.path.exists(path):
            os.remove(path)
    shutil.rmtree(workspace, ignore_errors=True)
    shutil.copytree(pristine, workspace)
    disk = Disk(workspace)
    # One thread after the other: a call that another interrupts would stand on two lines.
    done = subprocess.run(["strace", "-f", "-y", "-xx", "-s", "100000000", "-o", trace, "-e", "trace=" + CALLS, work,
                           workspace, acknowledged] + synchronous, capture_output=True, timeout=900)
    if done.returncode != 0:
        if b"ptrace" in done.stderr or b"PTRACE" in done.stderr:
            print("no program may be watched here (ptrace is refused)")
            sys.exit(77)
        support.fail(f"{work}: exit {done.returncode}\n{done.stderr.decode(errors='replace')[-2000:]}")
    reading = Reading(disk, acknowledged)
    waiting = {}
    with open(trace, encoding="latin-1") as lines:
        for line in lines:
            process = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                waiting[process] = line.rstrip()[:-len("<unfinished ...>")]
                continue
            resumed = re.match(r"^\d+ +<\.\.\. \w+ resumed>(.*)", line, re.S)
            if resumed:
                line = waiting.pop(process) + resumed[1]
            found = LINE.match(line)
            if found:
                reading.take(found[1], arguments(found[2]), int(found[3]))
    return disk


class Campaign:
    def __init__(self, cli, work, folder):
        self.cli, self.work, self.folder = cli, work, folder
        self.pristine = os.path.join(folder, "pristine")
        support.Bench(cli, self.pristine).init()
        self.place = os.path.join(folder, "after")

    def materialise(self, disk, contents):
        shutil.rmtree(self.place, ignore_errors=True)
        os.mkdir(self.place, 0o700)
        for path in sorted(contents):
            there = os.path.join(self.place, os.path.relpath(path, disk.root))
            if not os.path.isdir(os.path.dirname(there)):  # its own name was not saved: neither is it
                continue
            if contents[path] is None:
                os.mkdir(there, 0o700)
            elif not path.endswith("-shm"):  # shared memory: SQLite makes it anew after a crash
                with open(there, "wb") as file:
                    file.write(contents[path])

    def aged(self):
        """A workspace whose databases are of the first version."""
        folder = os.path.join(self.folder, "aged")
        shutil.copytree(self.pristine, folder)
        for name in ("journal", "mirror"):
            database = os.path.join(folder, name + ".db")
            os.remove(database)
            with open(os.path.join(DATABASES, name + "-001.sql"), encoding="utf-8") as stored:
                made = sqlite3.connect(database)
                made.executescript(stored.read())
                made.close()
        return folder

    def fault(self, disk, moment, checked):
        """What is wrong after the cut; empty when nothing is."""
        try:
            journal = sqlite3.connect(os.path.join(self.place, "journal.db"))
            hashes = dict(journal.execute("SELECT seq, hash FROM event"))
            digests = dict(journal.execute("SELECT seq, digest FROM event"))
            journal.close()
        except sqlite3.Error as error:
            return f"the journal cannot be read: {error}"
        before = "0" * 64
        for seq in range(1, len(hashes) + 1):
            if seq not in hashes or hashes[seq] != hashlib.sha256(f"{before}\n{digests[seq]}".encode()).hexdigest():
                return f"the chain breaks at event {seq}"
            before = hashes[seq]
        for at, line in disk.acknowledged:
            if at > moment:
                break
            seq, link, *files = line.split()
            if seq != "0" and hashes.get(int(seq)) != link:
                return f"event {seq} was acknowledged and is lost"
            for name, digest in (file.rsplit("=", 1) for file in files):
                path = os.path.join(self.place, name)
                if not os.path.exists(path):
                    return f"{name} was acknowledged and is lost"
                with open(path, "rb") as file:
                    if hashlib.sha256(file.read()).hexdigest() != digest:
                        return f"{name} was acknowledged and is altered"
        return checked() if checked else ""

    def checked(self):
        """The program starts again on it: goes on, sweeps, and finds nothing wrong."""
        return self.started(lambda report: "" if report["sound"] else f"check: {report}")

    def up_to_date(self):
        """The program brings it up to date, with all events; its photos never were there."""
        def fault(report):
            wrong = [problem for problem in report["problems"] if problem["where"] != "photos"]
            return f"{report['events']} events, {wrong}" if wrong or report["events"] < 49 else ""

        return self.started(fault)

    def started(self, fault):
        """What is wrong when the program starts again; `fault` says what is in the report of `check`."""
        for command, codes in (("inbox", [0]), ("check", [0, 1])):
            done = subprocess.run([self.cli, "--workspace", self.place, "--json", command], capture_output=True,
                                  timeout=300)
            if done.returncode not in codes:
                return f"{command}: exit {done.returncode} {done.stdout.decode()[-1500:]} {done.stderr.decode()[-500:]}"
        left = [name for _, folders, files in os.walk(self.place) for name in folders + files if ".part-" in name]
        return fault(json.loads(done.stdout)) or (f"{left} stay" if left else "")

    def lost(self, disk, moments, chosen, lying, fully, checked=None):
        """What is wrong after each of the cuts that lose something."""
        faults = []
        for count, moment in enumerate(moments):
            self.materialise(disk, disk.after(moment, chosen, lying))
            fault = self.fault(disk, moment, (checked or self.checked) if fully(count) else None)
            if fault:
                faults.append(f"cut after change {moment} of {disk.moment}: {fault}")
        return faults


def main():
    cli, work = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    cuts = int(sys.argv[3]) if len(sys.argv) > 3 else 300
    chosen = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 7)
    if shutil.which("strace") is None:
        print("strace is not here")
        sys.exit(77)
    holder, folder = support.temporary_workspace("campaign")
    os.mkdir(folder)
    campaign = Campaign(cli, work, os.path.realpath(folder))
    with open(os.path.join(campaign.folder, "orders.csv"), "w", encoding="utf-8") as orders:
        orders.write("channel,order_id,order_line_id,sku,title,quantity\n")
        orders.writelines(f"flipkart,OD-{i},{i},SKU-{i % 7},Kettle,1\n" for i in range(300))
    disk = watched(work, campaign.pristine, campaign.folder, [])
    if len(disk.acknowledged) < 20 or not disk.syncs:
        support.fail(f"{len(disk.acknowledged)} steps, {len(disk.syncs)} syncs: the trace says too little")

    def moments(of, count):
        return [chosen.randint(1, of.moment) for _ in range(count)]

    whole = campaign.lost(disk, [disk.moment], chosen, False, lambda _: True)
    at_syncs = [moment - 1 for moment in disk.syncs] + disk.syncs
    faults = whole + campaign.lost(disk, at_syncs, chosen, False, lambda count: cuts > 1000 or count % 8 == 0)
    faults += campaign.lost(disk, moments(disk, cuts), chosen, False, lambda count: count % 20 == 0)
    if faults:
        support.fail(f"{len(faults)} cuts lose something; the first: {faults[0]}")
    print(f"{len(at_syncs)} cuts at {len(disk.syncs)} syncs and {cuts} at random among {disk.moment} changes, "
          f"{len(disk.acknowledged)} steps acknowledged: nothing is lost", flush=True)
    # Up to date from the first version: until the first step that is acknowledged.
    old = watched(work, campaign.aged(), campaign.folder, [])
    begun = old.acknowledged[0][0]
    migrating = [moment for moment in old.syncs if moment <= begun] + \
                [chosen.randint(1, begun) for _ in range(max(20, cuts // 5))]
    faults = campaign.lost(old, migrating, chosen, False, lambda _: True, campaign.up_to_date)
    if faults:
        support.fail(f"{len(faults)} cuts while databases are brought up to date lose something; the first: {faults[0]}")
    print(f"{len(migrating)} cuts while databases of the first version are brought up to date: nothing is lost", flush=True)
    controls = {"a disk that lies": len(campaign.lost(disk, moments(disk, cuts // 3), chosen, True, lambda _: False))}
    for careless in ("NORMAL", "OFF"):
        other = watched(work, campaign.pristine, campaign.folder, [careless])
        controls[f"synchronous={careless}"] = len(
            campaign.lost(other, moments(other, cuts // 3), chosen, False, lambda _: False))
    if not all(controls.values()):
        support.fail(f"the campaign notices nothing: {controls}")
    print(f"of {cuts // 3} cuts each " + ", ".join(f"{name} loses something at {count}"
                                                  for name, count in controls.items()))


main()
