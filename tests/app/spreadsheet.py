#!/usr/bin/env python3
"""What a spreadsheet makes of a report whose data are formulas: LibreOffice opens it and finds text.

usage: spreadsheet.py RETURNBENCH_CLI
"""
import csv
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import bench as support

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
# What a spreadsheet may take for the beginning of a formula, by itself or behind what it does not see.
BEGINNINGS = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "\0=", " =", "＝", "＋", "－", "＠", "\u200b=", "\u202e=", "\ufeff=",
              "\u00a0=", "'=", '"=', "DDE(", "=cmd|'/C calc'!")
OWN = re.compile(r"of:=SUM\(\[\.[A-Z]+\d+:\.[A-Z]+\d+\]\)")  # a workbook's own totals
REPORTS = ("recall-sweep", "return-rate", "inspections", "overview")


def rows(path, head, records):
    with open(path, "w", encoding="utf-8", newline="") as out:
        table = csv.DictWriter(out, head)
        table.writeheader()
        table.writerows(records)


def hostile_bench(cli, workspace):
    bench = support.Bench(cli, workspace)
    bench.init()
    texts = [f"{beginning}1+{number}+A1" for number, beginning in enumerate(BEGINNINGS, 1)]
    orders, dispatch, returns = ([] for _ in range(3))
    for number, text in enumerate(texts):
        orders.append({"channel": "shopify", "order_id": f"{text}-O", "order_line_id": "L1", "sku": text, "title": text,
                       "category": text, "quantity": 1, "unit_price": 9.5, "currency": "EUR",
                       "ordered_at": "2026-10-01T10:00:00Z"})
        dispatch.append({"order_id": f"{text}-O", "order_line_id": "L1", "sku": text, "serial": f"SN{number:04d}{text}",
                         "lot": text, "dispatched_at": "2026-10-02T10:00:00Z", "awb": f"{text}-F"})
        returns.append({"channel": "shopify", "return_id": f"{text}-R", "order_id": f"{text}-O", "order_line_id": "L1",
                        "sku": text, "quantity": 1, "awb": f"{text}-A", "reason": text, "reason_text": text,
                        "requested_at": "2026-11-01T10:00:00Z"})
    recalls = [{"sku": text, "gtin": "", "lot_from": "", "lot_to": "", "notice": text} for text in texts]
    rejected = []
    for name, records in (("orders", orders), ("dispatch", dispatch), ("returns", returns), ("recalls", recalls)):
        path = os.path.join(workspace, f"{name}.csv")
        rows(path, records[0].keys(), records)
        _, answer = bench.run("import", path, expect=[0])
        if answer["files"][0]["added"] < len(texts) // 2:
            support.fail(f"{name}: hardly anything came in: {answer}")
        if file := answer["files"][0].get("rejects_file"):
            rejected.append(file)
    return bench, rejected


def opened(office, folder, path):
    """The cells that LibreOffice finds: their text, and their formula."""
    beside = os.path.join(folder, "opened")
    done = subprocess.run([office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods",
                           "--outdir", beside, path], capture_output=True, text=True, timeout=240)
    made = os.path.join(beside, os.path.splitext(os.path.basename(path))[0] + ".fods")
    if not os.path.exists(made):
        support.fail(f"LibreOffice does not open {path}: {done.stdout} {done.stderr}")
    cells = []
    for cell in ElementTree.parse(made).iter(TABLE + "table-cell"):
        if text := "".join(cell.itertext()):
            cells.append((text.strip(), cell.get(TABLE + "formula", "")))
    os.remove(made)
    return cells


def main():
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not here")
        sys.exit(77)
    holder, workspace = support.temporary_workspace("bench")
    folder = holder.name
    bench, rejected = hostile_bench(os.path.abspath(sys.argv[1]), workspace)
    careless = os.path.join(folder, "careless.csv")
    with open(careless, "w", encoding="utf-8") as out:
        out.write("a\n=1+1\n")
    if not any(formula for _, formula in opened(office, folder, careless)):
        support.fail("LibreOffice takes nothing for a formula here: this would prove nothing")
    looked = shown = 0
    for report in REPORTS:
        for form in ("csv", "xlsx"):
            path = os.path.join(folder, f"{report}.{form}")
            bench.run("report", report, "--format", form, "-o", path, expect=[0])
            for text, formula in opened(office, folder, path):
                looked += 1
                shown += "+A1" in text
                if formula and (form == "csv" or not OWN.fullmatch(formula)):
                    support.fail(f"{report}.{form}: LibreOffice takes {text!r} for the formula {formula}")
                if hidden := [c for c in text if ord(c) < 32 and c != "\n" or c in "\u200b\u202e\u2066\ufeff"]:
                    support.fail(f"{report}.{form}: {text!r} hides {hidden}")
    if not rejected:
        support.fail("no row was rejected: one with a NUL should be")
    for path in rejected:
        for text, formula in opened(office, folder, path):
            looked += 1
            if formula:
                support.fail(f"{path}: LibreOffice takes {text!r} for the formula {formula}")
    if shown < len(BEGINNINGS):
        support.fail(f"only {shown} of {looked} cells show what was planted: this proves little")
    print(f"{looked} cells of {2 * len(REPORTS) + len(rejected)} files, {shown} with a planted formula: all of them are text")


if __name__ == "__main__":
    main()
