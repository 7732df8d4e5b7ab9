#!/usr/bin/env python3
"""Bad input from outside: each gets a sentence and the right exit code, and nothing is lost or half-written.

usage: hostile_input.py RETURNBENCH_CLI
"""
import os
import sqlite3
import subprocess
import sys

import bench as support

RETURNS = "channel,return_id,order_id,order_line_id,sku,quantity,awb,lpn,reason,reason_text,requested_at,refunded_at,delivered_at,type\n"


def expect(what, holds):
    if not holds:
        support.fail(what)


def refused(bench, arguments, codes, words=""):
    """The command fails with one of `codes` and says a sentence; no other way of dying."""
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, *map(str, arguments)], capture_output=True,
                          timeout=300)
    text = done.stderr.decode(errors="replace")
    expect((arguments, done.returncode, text[-500:]),
           done.returncode in codes and text.strip().endswith(".") and words in text and len(text) < 8000)


def files(bench):
    huge = os.path.join(bench.workspace, "huge.csv")
    with open(huge, "wb") as out:  # sparse: 2 GB of NULs, no space
        out.truncate(2 << 30)
    cases = {
        "empty.csv": b"", "blank.csv": b"\n\n\n", "binary.csv": bytes(range(256)) * 40,
        "columns.csv": b",".join(b"c%d" % i for i in range(100_000)) + b"\n",
        "truncated.csv": RETURNS[:40].encode(), "picture.csv": b"\xff\xd8\xff\xe0" + bytes(5000),
        "long.csv": b"x" * 5_000_000,
    }
    for name, content in cases.items():
        path = os.path.join(bench.workspace, name)
        with open(path, "wb") as out:
            out.write(content)
        refused(bench, ["import", path], {2}, name)
    refused(bench, ["import", huge], {2}, "huge.csv")
    os.remove(huge)
    refused(bench, ["import", bench.workspace], {2})

    rows = RETURNS + "a,R-1,O-1,,S,1,W-1,,,,,,,\n" + "a,R-\0,O-2,,S,1,W-2,,,,,,,\n" + \
        'a,R-3,O-3,,S,1,W-3,,"unclosed,,,,,\n' + "a,R-4,O-4,,S,1,W-4,,,,,,,\n" + "a,R-5,O-5,,S,none,W-5,,,,,,,\n" + \
        "a,8.61234E+14,O-6,,S,1,W-6,,,,,,,\n"
    path = bench.write("rows.csv", rows)
    _, answer = bench.run("import", path, expect=[0])
    entry = answer["files"][0]
    expect(entry, entry["rows"] == 6 and entry["added"] == 2 and entry["rejected"] == 4)
    expect("rejects", os.path.exists(entry["rejects_file"]))
    bench.run("lookup", "R-4", expect=[0])


def codes(bench):
    for text in ("\x01\x02\x03", "x" * 7000, "]C1" + "9" * 200, "(01)123", "https://id.gs1.org/01/1/21/%00%ff",
                 "=HYPERLINK(\"x\")", "\u202eABC"):
        code, answer = bench.run("judge", "--return", "R-1", "--code", text, expect=[1])
        expect((text[:40], answer["verdict"]), answer["verdict"] in ("unreadable", "unknown_unit", "other_product"))
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, "--json", "judge", "--return", "R-1", "--code",
                           b"AB\xff\xfeCD"], capture_output=True)
    expect(done, done.returncode in (1, 2))
    for text in ("", "x" * 300, "a\x01b"):
        refused(bench, ["judge", "--return", text, "--code", "X1234"], {2})


def sources(bench):
    answers = bench.write("answers.json", "{}")
    for name, content in {"ends.avi": b"", "text.mp4": b"not a video", "image.png": b"\x89PNG\r\n\x1a\n" + bytes(50)}.items():
        path = os.path.join(bench.workspace, name)
        with open(path, "wb") as out:
            out.write(content)
        refused(bench, ["inspect", "--return", "R-1", "--source", path, "--answers", answers, "--by", "asha"], {2, 3})
    for source in ("http://127.0.0.1:9/stream", "camera:77", "/dev/video77", "https://127.0.0.1/x", "ftp://x/y"):
        refused(bench, ["inspect", "--return", "R-1", "--source", source, "--answers", answers, "--by", "asha"], {2, 3})
    for text in ("", "[]", "{", '{"answers":{"seal":1}}', '{"items_found":-1}', '{"nonsense":1}'):
        refused(bench, ["inspect", "--return", "R-1", "--source", bench.workspace, "--answers",
                        bench.write("bad.json", text), "--by", "asha"], {2})


def workspaces(bench):
    config = os.path.join(bench.workspace, "workspace.toml")
    original = open(config).read()
    for text, code in ((original.replace("version = 1", "version = 99"), 3), ("version = [", 2), ("nonsense = 1\n", 2),
                       ("[bench]\nname = 7\n", 2), ("[bench]\nname = \"\"\n", 2)):
        with open(config, "w") as out:
            out.write(text)
        refused(bench, ["check"], {code})
    with open(config, "w") as out:
        out.write(original)
    with sqlite3.connect(os.path.join(bench.workspace, "journal.db")) as journal:
        (version,) = journal.execute("PRAGMA user_version").fetchone()
        journal.execute("PRAGMA user_version = 999")
    refused(bench, ["check"], {3}, "newer")
    with sqlite3.connect(os.path.join(bench.workspace, "journal.db")) as journal:
        journal.execute(f"PRAGMA user_version = {version}")

    # In use by a second program: a reader works, a writer is told.
    import fcntl
    with open(os.path.join(bench.workspace, "workspace.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        refused(bench, ["person", "add", "zoe"], {3}, "in use")
        bench.check()
    bench.run("person", "add", "zoe", expect=[0])
    bench.check()


def main():
    holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(sys.argv[1], workspace)
    bench.init()
    files(bench)
    codes(bench)
    sources(bench)
    workspaces(bench)
    print("bad input is refused with a sentence, and nothing was lost")


main()
