#!/usr/bin/env python3
"""`sources` and `sync` against a real PostgreSQL: documents, exit codes, kill -9 at any moment.

usage: live_source.py RETURNBENCH_CLI
"""
import os
import signal
import sqlite3
import subprocess
import sys

import bench as support
from postgres import Postgres

ROWS = 30_000


def expect(what, holds):
    if not holds:
        support.fail(what)


def refusals(bench, config, server):
    _, none = bench.run("sources", expect=[0])
    expect(none, none == {"sources": []})
    bench.run("sync", expect=[2])
    for text, words in [(f"connection = 'host={server.folder} password=hush'", "password_file"),
                        ("connection = 'host=x'", "names nothing to read")]:
        bench.write("workspace.toml", config + f"[source.erp]\n{text}\n")
        done = subprocess.run([bench.cli, "--workspace", bench.workspace, "sources"], capture_output=True, text=True)
        expect(done, done.returncode == 2 and words in done.stderr and "hush" not in done.stderr)


def rows_in_mirror(bench):
    mirror = sqlite3.connect(f"file:{bench.workspace}/mirror.db?mode=ro", uri=True)
    try:
        return mirror.execute("SELECT count(*) FROM order_line").fetchone()[0]
    finally:
        mirror.close()


def killed_while_pulling(bench):
    """Killed as soon as some rows are there, again and again: each goes on behind them, and none is lost."""
    kills = 0
    seen = 0
    while seen < ROWS:
        program = subprocess.Popen([bench.cli, "--workspace", bench.workspace, "sync"], stdout=subprocess.DEVNULL)
        while program.poll() is None and rows_in_mirror(bench) == seen:
            pass
        if program.poll() is None:
            program.send_signal(signal.SIGKILL)
            kills += 1
        program.wait()
        now = rows_in_mirror(bench)
        expect(("rows in the mirror", seen, now), now > seen)
        seen = now
    expect(("kills", kills), kills > 2)
    _, done = bench.run("sync", expect=[0])
    expect(done, rows_in_mirror(bench) == ROWS and done["sources"][0]["up_to_date_at"])


def pulling(bench, server):
    _, again = bench.run("sync", "erp", expect=[0])
    (source,) = again["sources"]
    expect(again, source["name"] == "erp" and set(source) == {"name", "kinds", "up_to_date_at"})
    (kind,) = source["kinds"]
    expect(kind, kind["kind"] == "orders" and kind["added"] == kind["changed"] == kind["rejected"] == 0)
    server.run("INSERT INTO sales VALUES (0, now(), 'till', 'NEW-1', 'L1', 'HAT-1', 1)")
    _, new = bench.run("sync", expect=[0])
    expect(new, new["sources"][0]["kinds"][0]["added"] == 1)
    _, listed = bench.run("sources", expect=[0])
    (source,) = listed["sources"]
    expect(listed, source["up_to_date_at"] and 0 <= source["age_seconds"] < 600)
    bench.run("lookup", "NEW-1", expect=[0])
    expect(new, "settled" not in new)
    bench.run("sync", "wms", expect=[2])
    server.stop()
    _, lost = bench.run("sync", expect=[3])
    expect(lost, lost["sources"][0]["error"]["code"] == "device" and lost["sources"][0]["up_to_date_at"])
    bench.check()


def paid(bench, config, server):
    """What a marketplace paid may come from a database as well: claims are settled, what fits none is listed."""
    server.run("CREATE TABLE paid (id int PRIMARY KEY, day date, \"reimbursement-id\" text, \"amazon-order-id\" text, "
               "sku text, \"amount-total\" numeric, \"currency-unit\" text)")
    server.run("INSERT INTO paid VALUES (1, current_date, 'RB9', '403-9', 'HAT', 10.00, 'INR')")
    bench.write("workspace.toml", config + f"""
[source.erp]
connection = "host={server.folder} user=shop dbname=postgres"
[source.erp.reimbursements]
view = "paid"
watermark = "day"
key = "id"
format = "amazon-fba-reimbursements"
""")
    _, answer = bench.run("sync", expect=[0])
    expect(answer, answer["sources"][0]["kinds"][0]["added"] == 1 and answer["settled"] == [])
    expect(answer, [row["reimbursement"] for row in answer["unmatched"]] == ["RB9"])


def main():
    _holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(sys.argv[1], workspace)
    bench.init()
    with open(os.path.join(workspace, "workspace.toml"), encoding="utf-8") as file:
        config = file.read()
    server = Postgres()
    try:
        refusals(bench, config, server)
        bench.write("workspace.toml", config + f"""
[source.erp]
connection = "host={server.folder} user=shop dbname=postgres"
[source.erp.orders]
view = "sales"
watermark = "written"
key = "id"
""")
        server.run("CREATE TABLE sales (id int PRIMARY KEY, written timestamptz, channel text, order_id text, "
                   "order_line_id text, sku text, quantity int)")
        server.run("INSERT INTO sales SELECT n, now() - interval '1 day' + n / 5 * interval '1 second', 'till', "
                   f"'O-' || n, 'L1', 'HAT-1', 1 FROM generate_series(1, {ROWS}) n")
        with open(os.path.join(workspace, "workspace.toml"), encoding="utf-8") as file:
            pulled = file.read()
        paid(bench, config, server)
        bench.write("workspace.toml", pulled)
        killed_while_pulling(bench)
        pulling(bench, server)
    finally:
        server.close()
    print("a shop's database comes in whole, whatever happens")


main()
