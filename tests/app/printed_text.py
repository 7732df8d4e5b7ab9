#!/usr/bin/env python3
"""A label without any code, from its picture to the verdict: print makes a probable match at best.

usage: printed_text.py RETURNBENCH_CLI
"""
import json
import os
import shutil
import subprocess
import sys

import bench as support
from cli_contract_data import DISPATCH, ORDERS, RETURNS

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
SERIAL = "F17XK2D0Q1MN"  # of the unit that the return R-1 should hold


def expect(what, holds):
    if not holds:
        support.fail(what)


def printed(folder, name, *lines, turn=0, blur=0):
    """A picture of these lines in print."""
    painter = shutil.which("magick") or shutil.which("convert")
    if painter is None or not os.path.exists(FONT):
        print("no ImageMagick or font to print a label with")
        sys.exit(77)
    path = os.path.join(folder, name)
    subprocess.run([painter, "-background", "white", "-fill", "black", "-font", FONT, "-pointsize", "40",
                    "label:" + "\n".join(lines), "-bordercolor", "white", "-border", "60", "-rotate", str(turn),
                    "-blur", f"0x{blur}", path], check=True)
    return path


def judging(bench, folder):
    label = ("ACME Phone 8", "Model: PH-8/128", "S/N: " + SERIAL)
    for turn in (0, 90, 180):
        image = printed(folder, f"label-{turn}.png", *label, turn=turn)
        _, answer = bench.run("judge", "--return", "R-1", "--image", image, expect=[1])
        expect(answer, answer["verdict"] == "probable_match" and answer["expected_serial"] == SERIAL)
        expect(answer, answer["reasons"][0]["code"] == "serial_printed")
        expect(answer, answer["codes"][0]["format"] == "print" and answer["codes"][0]["probable"] is True)
    imei = printed(folder, "imei.png", "IMEI", "490154203237518")
    _, answer = bench.run("judge", "--return", "R-1", "--image", imei, expect=[1])
    expect(answer, answer["verdict"] == "probable_match")
    # Another serial, another unit of ours, a label that nobody could read, and one without text.
    for name, lines, blur in (("other", ("S/N: QX77WM41PJ",), 0), ("ours", ("S/N: F17XK2B8Q1MN",), 0),
                              ("blurred", label, 12), ("empty", ("-",), 0)):
        _, answer = bench.run("judge", "--return", "R-1", "--image", printed(folder, name + ".png", *lines, blur=blur),
                              expect=[1])
        expect((name, answer), answer["verdict"] == "unreadable")
    # A code decides, whatever is printed.
    _, answer = bench.run("judge", "--return", "R-1", "--code", SERIAL, "--image",
                          os.path.join(folder, "other.png"), expect=[0])
    expect(answer, answer["verdict"] == "match" and len(answer["codes"]) == 1)


def decoding(bench, folder):
    image = os.path.join(folder, "label-0.png")
    _, plain = bench.run("decode", image, expect=[1])
    expect(plain, set(plain["images"][0]) == {"file", "codes"})
    _, answer = bench.run("decode", "--text", image, expect=[0])
    entry = answer["images"][0]
    expect(entry, set(entry) == {"file", "codes", "printed"} and entry["codes"] == [])
    serial = entry["printed"][0]
    expect(serial, serial["caption"] == "S/N" and len(serial["corners"]) == 4 and 0 <= serial["confidence"] <= 100)
    expect(serial, serial["identifiers"][0]["kind"] == "serial")


def inspecting(bench, folder):
    footage = os.path.join(folder, "footage")
    os.mkdir(footage)
    shutil.copy(os.path.join(folder, "label-90.png"), os.path.join(footage, "01.png"))
    answers = bench.write("answers.json", json.dumps({"confirm": "same_unit"}))
    _, seen = bench.run("inspect", "--return", "R-1", "--source", footage, "--answers", answers, "--by", "asha",
                        expect=[0, 1])
    expect(seen, seen["verdict"] == "match" and seen["confirmed"] is True)
    expect(seen, any(r["code"] == "person_confirmed" for r in seen["reasons"]))
    expect(seen, [label["probable"] for label in seen["labels"]] == [True])
    bench.check()


def without_tesseract(bench, folder):
    """Where its data is missing the verdict stands without print, and a message says so."""
    environment = {**os.environ, "TESSDATA_PREFIX": folder}
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, "--json", "judge", "--return", "R-1", "--image",
                           os.path.join(folder, "label-0.png")], capture_output=True, timeout=300, env=environment)
    expect(done, done.returncode == 1 and json.loads(done.stdout)["verdict"] == "unreadable")
    expect(done, b"tesseract-ocr-eng" in done.stderr)


def main():
    holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(sys.argv[1], workspace)
    bench.init()
    bench.run("import", *(bench.write(name, text) for name, text in
                          (("o.csv", ORDERS), ("d.csv", DISPATCH), ("r.csv", RETURNS))), expect=[0])
    bench.run("person", "add", "asha", expect=[0])
    judging(bench, holder.name)
    decoding(bench, holder.name)
    without_tesseract(bench, holder.name)
    inspecting(bench, holder.name)
    print("print is read, and never taken for certain")


main()
