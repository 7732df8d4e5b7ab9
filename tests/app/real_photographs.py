#!/usr/bin/env python3
"""Inspects from real photographs of codes whose texts are known.

usage: real_photographs.py RETURNBENCH_CLI PHOTOGRAPHS [COUNT]
PHOTOGRAPHS holds an index.tsv (image, format, text file). Orders are made whose serials are the texts of COUNT
photographs (Code 128, Code 39, DataMatrix, QR); some are swapped between orders, some never dispatched, and some
returns show a photograph without a code. Every verdict must be true; one that accuses wrongly is the worst fault.
A photograph that the reader cannot read is `unreadable`, which is true for it; at least two thirds must be read.
"""
import collections
import csv
import io
import json
import os
import shutil
import sys

import bench as support

FORMATS = ("Code128", "Code39", "DataMatrix", "QRCode")


def usable(text):
    """A text that an order file can carry as a serial: one line of printable ASCII, no link."""
    return 4 <= len(text) <= 40 and text.isascii() and text.isprintable() and "://" not in text \
        and not text.startswith("=") and any(c.isalnum() for c in text)


def is_plain(image, kind, text):
    """Code 39 says neither that it is in full ASCII mode nor that it is a pharmaceutical number: one cannot tell."""
    return kind != "Code39" or (text.upper() == text and "32" not in image and "pzn" not in image)


def normal(text):
    return "".join(c for c in text.upper() if c.isalnum())


def choose(folder, count):
    """Photographs with distinct, usable texts, the formats in turn; and pictures that hold no code."""
    rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(folder, "index.tsv"))]
    by_format, empty, taken = collections.defaultdict(list), [], set()
    for image, kind, truth in rows:
        if truth == "none":
            empty.append(os.path.join(folder, image))
            continue
        text = open(os.path.join(folder, truth), encoding="utf-8", errors="replace").read().strip()
        # No two serials that a reader could take for each other.
        near = any(abs(len(t) - len(normal(text))) <= 1 and
                   sum(a != b for a, b in zip(t, normal(text))) <= 1 for t in taken)
        if kind in FORMATS and usable(text) and is_plain(image, kind, text) and not near:
            taken.add(normal(text))
            by_format[kind].append((os.path.join(folder, image), text))
    chosen = []
    while len(chosen) < count and any(by_format.values()):
        for kind in FORMATS:
            if by_format[kind]:
                chosen.append(by_format[kind].pop(0))
    return chosen[:count], empty


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


def main():
    cli, folder = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    if not os.path.exists(os.path.join(folder, "index.tsv")):
        print(f"skipped: no photographs in {folder}")
        sys.exit(77)
    photos, empty = choose(folder, count)
    holder, workspace = support.temporary_workspace("photographs")
    bench = support.Bench(cli, workspace)
    bench.init()

    # In turn: the unit itself; two units swapped between two orders; a unit that was never dispatched.
    plan, orders, dispatched, returns = [], [], [], []
    for i, (image, text) in enumerate(photos):
        role = ("match", "match", "swapped", "swapped", "unknown")[i % 5]
        plan.append([role, image, text])
    swapped = [i for i, p in enumerate(plan) if p[0] == "swapped"]
    if len(swapped) % 2:
        plan[swapped.pop()][0] = "match"
    shown = {i: plan[i][1] for i in range(len(plan))}
    for a, b in zip(swapped[::2], swapped[1::2]):
        shown[a], shown[b] = plan[b][1], plan[a][1]
    for i, (role, image, text) in enumerate(plan):
        order, line = f"ORD-{1000 + i}", f"L{i}"
        serial = f"NEVERSOLD{i:04d}X7" if role == "unknown" else text
        orders.append(["shopify", order, line, "SKU-1", "", "Thing", "electronics", 1, "100.00", "EUR",
                       "2026-10-01T10:00:00Z", "", "", f"buyer{i}"])
        dispatched.append([order, line, "SKU-1", "", serial, "", "", "", "", "", "2026-10-02T10:00:00Z", f"F{i:09d}", ""])
        returns.append(["shopify", f"RET-{i}", order, line, "SKU-1", 1, f"AWBR{i:07d}", "", "wrong", "", "", "", "",
                        "customer"])
    for i, image in enumerate(empty[:6]):
        n = len(plan)
        plan.append(["empty", image, ""])
        shown[n] = image
        orders.append(["shopify", f"ORD-{1000 + n}", f"L{n}", "SKU-1", "", "Thing", "electronics", 1, "100.00", "EUR",
                       "2026-10-01T10:00:00Z", "", "", f"buyer{n}"])
        dispatched.append([f"ORD-{1000 + n}", f"L{n}", "SKU-1", "", f"WANTED{n:04d}Q", "", "", "", "", "",
                           "2026-10-02T10:00:00Z", f"F{n:09d}", ""])
        returns.append(["shopify", f"RET-{n}", f"ORD-{1000 + n}", f"L{n}", "SKU-1", 1, f"AWBR{n:07d}", "", "wrong", "",
                        "", "", "", "customer"])
    files = [
        bench.write("orders.csv", table("channel,order_id,order_line_id,sku,gtin,title,category,quantity,unit_price,"
                                        "currency,ordered_at,delivered_at,return_window_until,buyer_id", orders)),
        bench.write("dispatch.csv", table("order_id,order_line_id,sku,gtin,serial,imei1,imei2,component_serials,lot,"
                                          "expiry,dispatched_at,awb,warranty_until", dispatched)),
        bench.write("returns.csv", table("channel,return_id,order_id,order_line_id,sku,quantity,awb,lpn,reason,"
                                         "reason_text,requested_at,refunded_at,delivered_at,type", returns))]
    _, imported = bench.run("import", *files, expect=[0])
    rejected = [f for f in imported["files"] if f["rejected"]]
    if rejected:
        support.fail(f"rejected rows: {rejected}")
    answers = bench.write("answers.json", json.dumps({"missing_reason": "one photograph only"}))

    wanted = {"match": {"match"}, "swapped": {"other_unit", "our_mixup"}, "unknown": {"unknown_unit"},
              "empty": {"unreadable"}}
    outcome, wrong, unread = collections.Counter(), [], 0
    for i, (role, image, text) in enumerate(plan):
        source = os.path.join(holder.name, f"source{i}")
        os.mkdir(source)
        shutil.copy(shown[i], source)
        code, seen = bench.run("inspect", "--return", f"AWBR{i:07d}", "--source", source, "--answers", answers,
                               "--by", "asha", expect=[0, 1])
        outcome[role, seen["verdict"]] += 1
        if seen["verdict"] == "unreadable" and role != "empty":
            unread += 1
        elif seen["verdict"] not in wanted[role]:
            wrong.append((role, os.path.relpath(shown[i], folder), text, seen["verdict"],
                          [c["text"] for c in seen["labels"]], [r["text"] for r in seen["reasons"]]))
    bench.check()
    for (role, verdict), number in sorted(outcome.items()):
        print(f"{role:8} {verdict:14} {number}")
    if wrong:
        support.fail("\n".join(map(str, wrong)))
    if unread * 3 > len(photos):
        support.fail(f"{unread} of {len(photos)} photographs were not read")


main()
