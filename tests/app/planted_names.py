"""A file of every import format, in which each column that could tell who somebody is holds a name, an address, an e-mail
address or a telephone number made up for this test. Once all were imported none of them is anywhere in the workspace: in
no database, log, export, backup or leftover. (What is dropped into the inbox stays in inbox/done, as it came.)
So is it with the label of a carrier that is photographed: its code names somebody, and no file or evidence pack does.

usage: planted_names.py CLI
"""
import csv
import glob
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile

import bench as support
from bench import fail

# A PDF417 of a carrier (ISO/IEC 15434, format 01), made for this test, and who is named in it.
LABEL = os.path.join(os.path.dirname(__file__), "..", "data", "labels", "carrier-label.png")
NAMED_ON_LABEL = ("Zyxwanda9999quorl", "9999 Quorlwanda Lane", "9176559977031")
FORMATS = os.path.join(os.path.dirname(__file__), "..", "..", "resources", "import")
# Beside those that a format knows to be personal: what exports name so.
COLUMNS_OF_PEOPLE = ("buyer-name", "buyer-email", "buyer-phone-number", "recipient-name", "ship-address-1", "ship-address-2",
                     "Customer Name", "Customer Email", "Phone", "Billing Name", "Shipping Street", "Buyer Note")
DATES = {"ymd": "2026-11-02", "mdy": "11/02/2026", "dmy": "02/11/2026"}


class Plants:
    """Words that stand nowhere else, and where each was put."""

    def __init__(self):
        self.places = {}

    def new(self, place):
        number = len(self.places)
        word = ("Zyxwanda{:04}quorl", "zy{:04}quorl@wanda.example", "+91 9{:04}77031", "{:04} Quorlwanda Lane")[number % 4]
        word = word.format(number)
        self.places[word] = place
        return word


def value_of(role, profile, number):
    date = DATES[profile["date_order"]]
    values = {"channel": "amazon.in" if "amazon" in profile["name"] else "shopify", "order_id": f"O-{number}",
              "order_line_id": f"OL-{number}", "sku": "SKU-1", "title": "Nimbus Phone 8", "quantity": "1", "unit_price": "100.00",
              "currency": "INR", "reimbursement_id": f"RE-{number}", "case_id": f"CA-{number}", "reason": "DEFECTIVE",
              "amount": "12.00", "return_id": f"R-{number}", "awb": f"88001{number}", "lpn": f"LPNX{number}", "serial": f"SN{number}7",
              "gtin": "4006381333931", "type": "customer", "notice": f"N-{number}", "source": "shop",
              "imei1": "490154203237518", "imei2": "", "url": "https://recall.example/1"}
    if role.endswith("_at") or role in ("since", "expiry", "warranty_until", "return_window_until"):
        return date
    if role == "title" and "product_list" in profile:
        return "1× Nimbus Phone 8"
    return values.get(role, "")


def first(names):
    return names if isinstance(names, str) else names[0]


def record(profile, plants, number):
    row = {}
    for role, names in profile["columns"].items():
        place = f"{profile['name']}: {first(names)}"
        row[first(names)] = plants.new(place) if role == "buyer_id" else value_of(role, profile, number)
    for column in (*profile.get("personal", ()), *COLUMNS_OF_PEOPLE):
        if column not in row:
            row[column] = plants.new(f"{profile['name']}: {column}")
    return row


def write(path, profile, row):
    if "xml_record" in profile:
        item = {profile["columns"][role] for role in ("sku", "quantity", "reason") if role in profile["columns"]}
        tag = lambda name, value: "<{0}>{1}</{0}>".format(name.replace(" ", "_"), value)
        inner = "".join(tag(name, value) for name, value in row.items() if name in item)
        outer = "".join(tag(name, value) for name, value in row.items() if name not in item)
        text = tag("report", tag(profile["xml_record"], outer + tag(profile["xml_item"], inner)))
        with open(path, "w", encoding="utf-8") as out:
            out.write('<?xml version="1.0" encoding="UTF-8"?>' + text)
        return
    with open(path, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(row.keys())
        rows.writerow(row.values())


def contents(folder):
    """Every file below a folder as bytes, and what archives among them hold."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                yield path, file.read()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    for member in archive.namelist():
                        yield f"{path}!{member}", archive.read(member)
            elif name.endswith(".tar"):
                with tarfile.open(path) as archive:
                    for member in archive.getmembers():
                        if member.isfile():
                            yield f"{path}!{member.name}", archive.extractfile(member).read()


def found(folder, plants):
    words = {word.encode(encoding): place for word, place in plants.places.items() for encoding in ("utf-8", "utf-16-le")}
    return [(path, place) for path, content in contents(folder) for word, place in words.items() if word in content]


def inspect_label(bench, item, holder, plants):
    """An inspection that sees a carrier's label, and its evidence pack within the workspace."""
    _, read = bench.run("decode", LABEL, expect=[0])
    (code,) = read["images"][0]["codes"]
    for word in NAMED_ON_LABEL:
        if word not in code["text"]:
            fail(f"the label cannot be read: {code}")
        plants.places[word] = "a carrier's label"
    footage = os.path.join(holder, "footage")
    os.mkdir(footage)
    shutil.copy(LABEL, os.path.join(footage, "01-label.png"))
    answers = bench.write("answers.json", json.dumps({"missing_reason": "only the label was shown"}))
    bench.run("person", "add", "asha", expect=[0])
    _, seen = bench.run("inspect", "--return", item, "--source", footage, "--answers", answers, "--by", "asha",
                        expect=[0, 1])
    withheld = f"withheld:PDF417:{len(code['text'])}:"
    if not [label for label in seen["labels"] if label["text"].startswith(withheld)]:
        fail(f"the label is not on record: {json.dumps(seen, indent=1)}")
    if not [photo for photo in seen["photos"] if [text for text in photo["codes"] if text.startswith(withheld)]]:
        fail(f"the photo of the label is not: {json.dumps(seen, indent=1)}")
    bench.run("pack", seen["inspection"], "-o", os.path.join(bench.workspace, "pack.zip"), expect=[0])


def main():
    holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(os.path.abspath(sys.argv[1]), workspace)
    bench.init()
    plants = Plants()
    files = os.path.join(holder.name, "files")
    os.mkdir(files)
    for number, profile_file in enumerate(sorted(glob.glob(os.path.join(FORMATS, "*.toml"))), 1):
        with open(profile_file, "rb") as file:
            profile = tomllib.load(file)
        path = os.path.join(files, f"{profile['name']}.{'xml' if 'xml_record' in profile else 'csv'}")
        write(path, profile, record(profile, plants, number))
        if profile["name"] == "returns":
            own_return = f"R-{number}"
        _, answer = bench.run("import", path, "--format", profile["name"], expect=[0, 1])
        (result,) = answer["files"]
        if "error" in result or result["added"] < 1:
            fail(f"nothing of it was imported: {json.dumps(result, indent=1)}")
    inspect_label(bench, own_return, holder.name, plants)
    # What is made of it is searched, too.
    out = os.path.join(workspace, "reports")
    os.makedirs(out, exist_ok=True)
    for form in ("csv", "json", "xlsx"):
        subprocess.run([bench.cli, "--workspace", workspace, "report", "return-rate", "--format", form, "-o",
                        os.path.join(out, f"rate.{form}")], check=True, capture_output=True)
    bench.run("lookup", "O-1", expect=[0, 1])
    bench.run("backup", os.path.join(holder.name, "saved.tar"), expect=[0])
    shutil.move(os.path.join(holder.name, "saved.tar"), workspace)
    # The search finds what is there: the files that were imported.
    if len({place for _, place in found(files, plants)}) != len(plants.places) - len(NAMED_ON_LABEL):
        fail("the search does not find all that was planted in the files themselves")
    if leaks := found(workspace, plants):
        fail("\n".join(f"{place} stands in {path}" for path, place in leaks[:20]))
    print(f"{len(plants.places)} names, addresses and numbers in {number} formats: none of them is in the workspace.")


main()
