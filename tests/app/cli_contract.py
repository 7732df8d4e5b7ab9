#!/usr/bin/env python3
"""The command line's contract: documents, exit codes and messages that other programs rely on.

usage: cli_contract.py RETURNBENCH_CLI
"""
import json
import os
import signal
import stat
import struct
import subprocess
import sys

import bench as support
from cli_contract_data import DISPATCH, ORDERS, RETURNS


def expect(what, holds):
    if not holds:
        support.fail(what)


def import_files(bench):
    files = [bench.write("o.csv", ORDERS), bench.write("d.csv", DISPATCH), bench.write("r.csv", RETURNS)]
    _, first = bench.run("import", *files, expect=[0])
    expect(first, [f["format"] for f in first["files"]] == ["orders", "dispatch-serials", "returns"])
    for entry in first["files"]:
        expect(entry, set(entry) >= {"file", "format", "rows", "added", "changed", "unchanged", "rejected",
                                     "rejects_file", "left_out", "flagged", "flags", "without_order", "cancelled",
                                     "dropped_columns", "ignored_columns"})
        expect(entry, entry["added"] == entry["rows"] and entry["rejected"] == 0)
    _, second = bench.run("import", *files, expect=[0])
    for entry in second["files"]:
        expect(entry, entry["unchanged"] == entry["rows"] and entry["added"] == entry["changed"] == 0)
    for name in os.listdir(bench.workspace):
        if name.startswith("mirror.db"):
            expect("a buyer's address is on the disk", b"asha@example" not in open(os.path.join(bench.workspace, name),
                                                                                   "rb").read())


def import_anew(bench):
    """What needed an option to come in needs it again, and no row that is rejected goes unsaid."""
    shop = support.Bench(bench.cli, os.path.join(bench.workspace, "..", "anew"))
    shop.init()
    file = shop.write("d.csv", "order_id,order_line_id,sku,serial,dispatched_at\nO1,L1,HAT,ANEW-77120,03/10/2026\n")
    shop.run("import", file, "--date-order", "dmy", expect=[0])
    _, lost = shop.run("import", "--anew", file, expect=[1])
    (entry,) = lost["files"]
    expect(lost, len(lost["problems"]) == 1 and "--date-order" in lost["problems"][0])
    expect(entry, entry["rejected"] == 1 and os.path.exists(entry["rejects_file"]))
    _, whole = shop.run("import", "--anew", file, "--date-order", "dmy", expect=[0])
    expect(whole, whole["problems"] == [] and whole["files"][0]["added"] == 1)
    shop.run("lookup", "ANEW-77120", expect=[0])
    shop.run("import", "--anew", "--date-order", "dmy", expect=[2])  # of what?
    shop.check()


def unguarded():
    """A program that takes signals as one at a terminal does, also where the suite runs in the background."""
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_DFL)


def stopping_an_import(bench):
    """Ctrl-C during a long import: nothing of that file comes in, the next is not begun, and both can come again."""
    rows = "".join(f"STOP{i:07d},stolen,,\n" for i in range(600_000))
    big = bench.write("big.csv", "serial,reason,since,source\n" + rows)
    small = bench.write("small.csv", "serial,reason,since,source\nSTOP-SMALL,stolen,,\n")
    program = subprocess.Popen([bench.cli, "--workspace", bench.workspace, "--json", "import", big, small],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=unguarded)
    progress = program.stderr.readline()  # comes once it takes more than a second
    if progress:
        program.send_signal(signal.SIGINT)
    answer = json.loads(program.communicate(timeout=300)[0])
    if progress:
        expect(progress, "big.csv: " in progress and " rows, " in progress)
        expect(program.returncode, program.returncode == 1)
        expect(answer, all(entry["cancelled"] for entry in answer["files"]))
        for code in ("STOP0000000", "STOP-SMALL"):
            bench.run("lookup", code, expect=[1])
    expect("files are left behind", not [name for name in os.listdir(bench.workspace) if "rejects" in name])
    bench.run("import", small, expect=[0])
    bench.run("lookup", "STOP-SMALL", expect=[0])
    os.remove(big)


def own_formats(bench):
    folder = os.path.join(bench.workspace, "import-profiles")
    os.mkdir(folder)
    path = os.path.join(folder, "till.toml")
    text = ('name = "till"\ntitle = "Our till"\nkind = "orders"\nchannel = "till"\ndate_order = "dmy"\n'
            'required = ["order_id", "sku"]\n[columns]\norder_id = "Number"\nskus = "Article"\n')
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    code, answer = bench.run("formats")
    expect(answer, code == 2 and "till.toml, line 9" in answer["error"]["message"])
    expect(answer, "`sku` is" in answer["error"]["message"])
    with open(path, "w", encoding="utf-8") as out:
        out.write(text.replace("skus", "sku"))
    _, answer = bench.run("formats", expect=[0])
    expect(answer, [f["name"] for f in answer["formats"] if f["source"] == "shop"] == ["till"])
    _, answer = bench.run("import", bench.write("till.csv", "Number;Article\nT-1;HAT\n"), expect=[0])
    expect(answer, answer["files"][0]["format"] == "till" and answer["files"][0]["added"] == 1)


def inbox(bench):
    """Files in the folder are imported in one pass and moved; what is dropped half-written meanwhile waits."""
    folder = os.path.join(bench.workspace, "inbox")

    def drop(name, text):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as out:
            out.write(text)

    _, nothing = bench.run("inbox", expect=[0])
    expect(nothing, nothing["files"] == [])
    header = "serial,reason,since,source\n"
    drop("stolen.csv", header + "INBOX-1,stolen,,\nINBOX-2,stolen,2026-02-30,\n")
    drop("colours.csv", "colour,size\nred,9\n")
    os.mkdir(os.path.join(folder, "more"))
    _, answer = bench.run("inbox", "--settle", "0", expect=[1])
    files = {entry["file"]: entry for entry in answer["files"]}
    stolen, colours, more = files["stolen.csv"], files["colours.csv"], files["more"]
    expect(stolen, stolen["result"] == "imported" and stolen["format"] == "blocklist")
    expect(stolen, (stolen["rows"], stolen["added"], stolen["rejected"]) == (2, 1, 1))
    expect(stolen, stolen["moved_to"] == os.path.join(folder, "done", "stolen.csv"))
    expect(stolen, stolen["rejects_file"] == os.path.join(folder, "rejected", "stolen.rejects.csv"))
    expect(colours, colours["result"] == "rejected" and colours["error"]["code"] == "invalid_input")
    expect(colours, os.path.exists(colours["moved_to"] + ".reason.txt"))
    expect(more, more["result"] == "waiting" and "folder" in more["why"])
    with open(os.path.join(folder, "done", "stolen.csv.result.json"), encoding="utf-8") as kept:
        expect("the kept result", json.load(kept)["added"] == 1)
    os.rmdir(os.path.join(folder, "more"))
    for name in os.listdir(os.path.join(folder, "rejected")):
        os.remove(os.path.join(folder, "rejected", name))
    drop("again.csv", header + "INBOX-1,stolen,,\n")
    _, answer = bench.run("inbox", "--settle", "1", expect=[0])
    expect(answer, answer["files"][0]["unchanged"] == 1 and "settled" not in answer)
    bench.run("lookup", "INBOX-1", expect=[0])
    drop("paid.csv", "reimbursement-id,amazon-order-id,sku,amount-total,currency-unit\nRB9,403-9,HAT,10.00,INR\n")
    _, answer = bench.run("inbox", "--settle", "0", expect=[0])
    expect(answer, answer["settled"] == [] and [row["reimbursement"] for row in answer["unmatched"]] == ["RB9"])
    bench.check()


def judging(bench):
    cases = [
        (["F17XK2D0Q1MN"], "match", 0),
        (["S/N: F17XK2-D0Q1MN"], "match", 0),
        (["490154203237518"], "match", 0),
        (["]C10104006381333931\x1d21F17XK2D0Q1MN"], "match", 0),
        (["F17XK2D0QIMN"], "probable_match", 1),
        (["4006381333931", "F17XK2B8Q1MN"], "other_unit", 1),
        (["4006381333931", "ZZ99KK22LL"], "unknown_unit", 1),
        (["5012345678900"], "other_product", 1),
        (["4006381333931"], "unreadable", 1),
    ]
    for codes, verdict, exit_code in cases:
        arguments = [part for code in codes for part in ("--code", code)]
        code, answer = bench.run("judge", "--return", "R-1", *arguments)
        expect((codes, code, answer), answer["verdict"] == verdict and code == exit_code and answer["reasons"])
        expect(answer, all(r["code"] and r["text"] for r in answer["reasons"]))
    before = bench.check()["events"]
    bench.run("judge", "--return", "4420117835", "--code", "F17XK2D0Q1MN", expect=[0])
    expect("judge recorded something", bench.check()["events"] == before)


def looking_up(bench):
    for code in ("R-1", "r-1 ", "4420117835", "LPNRR1", "403-1", "F17XK2D0Q1MN", "490154203237518", "4006381333931",
                 "PHONE-8", "FW1"):
        _, found = bench.run("lookup", code, expect=[0])
        expect((code, found), found["found"] and found["orders"] and "near" not in found)
        lives = [life for life in found["lives"] if life["serial"] == "F17XK2D0Q1MN"]
        expect((code, found), len(lives) == 1 and found["lives_left_out"] is False)
        expect((code, lives), [(s["kind"], s["order"]) for s in lives[0]["steps"]]
               == [("dispatched", "403-1"), ("return_announced", "403-1")])
        expect((code, lives), lives[0]["in_warranty"] and lives[0]["imeis"] == ["490154203237518"]
               and lives[0]["title"] == "Phone 8, graphite" and lives[0]["steps"][1]["return"] == "R-1")
    _, nothing = bench.run("lookup", "NOSUCHCODE1", expect=[1])
    expect(nothing, nothing["found"] is False and nothing["near"] == [] and nothing["lives"] == [])
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, "lookup", "FW1"], capture_output=True)
    expect(done, b"  2026-10-02  dispatched on order 403-1, amazon_in, AWB FW1\n" in done.stdout)


def looking_up_what_is_near(bench):
    """Nothing has the code: the answer stays no, and says what may have been meant, and why."""
    first, second = ("serial", "F17XK2D0Q1MN", "403-1"), ("serial", "F17XK2B8Q1MN", "403-2")
    cases = [
        ("f17-xk2do qimn", "look_alike", [8, 10], [first]),
        ("F17XK2D0Q1NM", "transposition", [11, 12], [first]),
        ("F17XK2D0QMN", "one_edit", [10], [first]),
        ("S/N: F17XK2B8Q1MNX", "one_edit", [13], [second]),
        ("F17XK2", "prefix", [7], [second, first]),
        ("49015420323751B", "look_alike", [15], [("imei", "490154203237518", "403-1")]),
        ("403-", "prefix", [5], [("order", "403-1", "403-1"), ("order", "403-2", "403-2")]),
        ("44201178", "prefix", [9], [("awb", "4420117835", "403-1")]),
        ("lpnr", "prefix", [5], [("lpn", "LPNRR1", "403-1")]),
    ]
    for code, how, places, codes in cases:
        _, answer = bench.run("lookup", code, expect=[1])
        near = answer["near"]
        expect((code, near), [(n["kind"], n["code"], n["order"]) for n in near] == codes)
        expect((code, near), all(n["how"] == how and n["differs_at"] == places and n["why"] for n in near))
        expect((code, answer), answer["found"] is False and not answer["units"] and not answer["orders"])
    _, answer = bench.run("lookup", "F17XK2DOQ1MN", expect=[1])
    expect(answer, answer["near"][0]["serial"] == "F17XK2D0Q1MN" and answer["near"][0]["sku"] == "PHONE-8")
    done = subprocess.run([bench.cli, "--workspace", bench.workspace, "lookup", "F17XK2DOQ1MN"], capture_output=True)
    expect(done, done.returncode == 1 and b"serial F17XK2D0Q1MN of order 403-1: look-alikes: 0 for O at 8" in done.stdout)


def refusals(bench):
    cli, workspace = bench.cli, bench.workspace
    empty = os.path.join(workspace, "empty-folder")
    os.mkdir(empty)
    answers = bench.write("answers.json", "{}")
    photos = os.path.join(workspace, "not-an-image.jpg")
    open(photos, "w").write("text")
    cases = [
        (["init", workspace], 2, "workspace already"),
        (["show", "RB-000000-00000000"], 1, "no inspection"),
        (["inspect", "--return", "NOPE-1", "--source", photos, "--answers", answers, "--by", "asha"], 2, ""),
        (["inspect", "--return", "R-1", "--source", empty, "--answers", answers, "--by", "asha"], 2, "empty-folder"),
        (["inspect", "--return", "R-1", "--source", "/nonexistent", "--answers", answers, "--by", "asha"], 2, "/nonexistent"),
        (["inspect", "--return", "R-1", "--source", photos, "--answers", "/nonexistent", "--by", "asha"], 2, "/nonexistent"),
        (["judge", "--return", "R-1"], 2, "--code"),
        (["judge", "--return", "UNKNOWN-9", "--code", "X1234"], 2, "UNKNOWN-9"),
        (["decode", photos], 2, "not-an-image.jpg"),
        (["import", "/nonexistent.csv"], 2, "/nonexistent.csv"),
        (["verify", photos], 1, ""),
        (["verify", "/nonexistent.zip"], 2, "/nonexistent.zip"),
        (["verify", photos, "--key", "nonsense"], 2, "key"),
        (["pack", "RB-000000-00000000"], 2, "no inspection"),
        (["inspections", "--since", "yesterday"], 2, "--since"),
        (["inspections", "--verdict", "maybe"], 2, "maybe"),
        (["inspections", "--verdict", "maybe"], 2, "probable_match"),
        (["inspections", "--state", "zzz"], 2, "identified"),
        (["inspections", "--limit", "0"], 2, "--limit"),
        (["nonsense"], 2, ""),
        ([], 2, ""),
    ]
    for arguments, code, words in cases:
        done = subprocess.run([cli, "--workspace", workspace, "--json", *arguments], capture_output=True, timeout=120)
        text = done.stderr.decode() + done.stdout.decode()
        expect((arguments, done.returncode, text), done.returncode == code and words in text)
        if done.stdout:
            json.loads(done.stdout)
    done = subprocess.run([cli, "--workspace", empty, "--json", "check"], capture_output=True)
    expect(done, done.returncode == 2 and b"no workspace" in done.stderr)
    bench.run("person", "add", "mira", "--name", "M. Okafor", expect=[0])
    done = subprocess.run([cli, "--workspace", workspace, "inspect", "--return", "R-1", "--source", photos, "--answers",
                           answers, "--by", "nobody"], capture_output=True)
    expect(done, done.returncode == 2 and b"nobody" in done.stderr and b"mira" in done.stderr)
    bench.check()


def outputs(bench):
    """What a person names to be written is a file: nothing else is replaced by one, and a link leads to it and stays."""
    folder = os.path.join(bench.workspace, "..", "outputs")
    os.mkdir(folder)
    pipe, link, target = (os.path.join(folder, name) for name in ("pipe", "link", "target"))
    os.mkfifo(pipe)
    os.symlink("target", link)
    for command in (["sheet", "-o"], ["epcis", "-o"], ["report", "overview", "-o"], ["backup"],
                    ["person", "badge", "mira", "-o"]):
        for place in (pipe, folder):
            code, answer = bench.run(*command, place)
            expect((command, answer), code == 2 and ", not a file." in answer["error"]["message"])
        bench.run(*command, link, expect=[0, 1])  # 1: of nothing
        expect(command, os.path.islink(link) and os.path.getsize(target) > 0)
        os.remove(target)
    expect("what is left", sorted(os.listdir(folder)) == ["link", "pipe"] and stat.S_ISFIFO(os.stat(pipe).st_mode))


def names_of_any_bytes(bench):
    """A name that is no UTF-8 is told with a sign in that place, after what was to be done with it is done."""
    folder = os.path.join(bench.workspace, "..", "bytes-\udcff")
    shop = support.Bench(bench.cli, os.path.join(folder, "shop"))
    shop.init()
    orders = shop.write("orders-\udcff.csv", ORDERS)
    shop.write(os.path.join("inbox", "dispatch-\udcff.csv"), DISPATCH)
    saved, restored, salvaged = (os.path.join(folder, name) for name in ("saved-\udcff.tar", "restored", "salvaged"))
    pdf = os.path.join(folder, "it-\udcff.pdf")
    for command, made in ((["import", orders], None), (["inbox"], None), (["import", "--anew", orders], None),
                          (["sheet", "-o", pdf], pdf), (["epcis", "-o", pdf], pdf),
                          (["report", "overview", "-o", pdf], pdf), (["person", "add", "Mira"], None),
                          (["person", "badge", "mira", "-o", pdf], pdf), (["checkpoint"], None), (["check"], None),
                          (["backup", saved], saved), (["restore", saved, restored], restored),
                          (["salvage", salvaged], salvaged)):
        _, answer = shop.run(*command, expect=[1 if "epcis" in command else 0])  # of no inspection yet
        if made:
            expect(answer, made.replace("\udcff", "\ufffd") in (answer.get("file"), answer.get("workspace")))
            expect(command, os.path.exists(made))


def a_wrong_answer(bench):
    """What was recorded before a failure stays, which the failure says, and the next inspection goes on with it."""
    shop = support.Bench(bench.cli, os.path.join(bench.workspace, "..", "wrong-answer"))
    shop.init()
    shop.run("import", shop.write("o.csv", ORDERS), shop.write("r.csv", RETURNS), expect=[0])
    picture = os.path.join(shop.workspace, "..", "grey.bmp")
    with open(picture, "wb") as out:  # 640 × 480 of 24 bits
        out.write(struct.pack("<2sIIIIiiHH24x", b"BM", 54 + 921_600, 0, 54, 40, 640, 480, 1, 24) + bytes([128]) * 921_600)

    def inspect(seal, expect):
        answers = shop.write("answers.json", json.dumps({"answers": {"seal": seal}}))
        return shop.run("inspect", "--return", "R-1", "--source", picture, "--answers", answers, "--by", "asha",
                        expect=expect)[1]

    error = inspect("melted", [2])["error"]
    _, listed = shop.run("inspections", expect=[0])
    (made,) = listed["inspections"]
    expect(error, "melted" in error["message"] and "opened" in error["what_to_do"])
    expect(error, f"Inspection {made['inspection']} stays open" in error["what_to_do"])
    state = inspect("opened", [1])
    expect(state, state["inspection"] == made["inspection"] and state["answers"]["seal"] == "opened")
    shop.check()


def listing(bench):
    _, formats = bench.run("formats", expect=[0])
    names = {f["name"] for f in formats["formats"]}
    expect(names, names >= {"orders", "dispatch-serials", "returns", "recalls", "blocklist", "shopify-orders",
                            "amazon-mfn-returns", "flipkart-returns"})
    _, none = bench.run("inspections", expect=[1])
    expect(none, none["inspections"] == [])


def policies(bench):
    """A marketplace's rules are edited as a file, tried, kept, and their versions can be looked at."""
    _, known = bench.run("policies", expect=[0])
    expect(known, "flipkart-spf" in {policy["id"] for policy in known["policies"]})
    shown = subprocess.run([sys.argv[1], "--workspace", bench.workspace, "policies", "show", "flipkart-spf"],
                           capture_output=True, text=True, check=True).stdout
    _, none = bench.run("policies", "versions", "flipkart-spf", expect=[1])
    expect(none, none["versions"] == [])
    edited = bench.write("edited.toml", shown.replace("days = 14", "days = 15"))
    _, effect = bench.run("policies", "try", edited, expect=[0])
    expect(effect, set(effect) == {"shifts", "unchanged", "kept"})
    _, kept = bench.run("policies", "save", edited, "--by", "mira", "--note", "The portal says so", expect=[0])
    expect(kept, kept["clocks"][0]["days"] == 15)
    bench.run("policies", "save", edited, "--by", "mira", expect=[2])  # nothing is changed
    _, versions = bench.run("policies", "versions", "flipkart-spf", expect=[0])
    expect(versions, [v["note"] for v in versions["versions"]] == ["The portal says so"])
    bench.run("policies", "save", bench.write("bad.toml", shown.replace("Asia/Kolkata", "Moon")), "--by", "mira",
              expect=[2])
    bench.run("policies", "show", "nobody", expect=[2, 3, 1])
    bench.run("policies", "save", bench.write("as-it-was.toml", shown), "--by", "mira", expect=[0])


def reports(bench):
    """Each report is there in each form; figures lead to their inspections; what is wrong is said."""
    _, kinds = bench.run("report", expect=[0])
    names = [kind["id"] for kind in kinds["reports"]]
    expect(names, {"overview", "daily", "weekly-qc", "fraud-watch", "claims-recovery", "recall-sweep"} <= set(names))
    for name in names:
        _, report = bench.run("report", name, expect=[0])
        expect(name, report["report"] == name and report["tables"] is not None and report["from"] <= report["to"])
        for form in ("csv", "xlsx", "json"):
            file = os.path.join(bench.workspace, "..", f"{name}.{form}")
            bench.run("report", name, "--format", form, "-o", file, expect=[0])
            expect(file, os.path.getsize(file) > 20)
    _, overview = bench.run("report", "overview", expect=[0])
    figures = {figure["id"]: figure for figure in overview["figures"]}
    for name in ("inspections", "agreeing", "suspected_fraud", "hands_on"):
        _, behind = bench.run("report", "overview", "--behind", name, expect=[0])
        expect(name, len(behind["inspections"]) == figures[name]["count"])
        _, listed = bench.run("report", "inspections", "--behind", name, expect=[0])
        expect(name, [row["inspection"] for row in listed["tables"][0]["rows"]] == behind["inspections"])
    _, advice = bench.run("report", "serialising", "--unit-cost", "INR 2", expect=[0])
    expect(advice, [table["id"] for table in advice["tables"]] == ["categories", "products", "questions"])
    _, none = bench.run("report", "overview", "--from", "2001-01-01", "--to", "2001-01-31", expect=[0])
    expect(none, none["figures"][0]["count"] == 0)
    for wrong in (["weather"], ["overview", "--from", "soon"], ["overview", "--behind", "luck"],
                  ["overview", "--format", "pdf"], ["overview", "--from", "2026-02-02", "--to", "2026-01-01"],
                  ["recall-sweep", "--recall", "nothing of the kind"], ["serialising", "--unit-cost", "two"]):
        bench.run("report", *wrong, expect=[1, 2])
    for by, word, known in (("verdict", "mtach", "match"), ("grade", "a", "A"), ("disposition", "shelf", "restock"),
                            ("person", "nobody", "mira"), ("channel", "mars", "amazon_in"), ("sku", "PHONE-0", "PHONE-8"),
                            ("category", "nothing", "phones"), ("lot", "nothing", ""), ("reason", "nothing", "")):
        _, refused = bench.run("report", "overview", f"--{by}", word, expect=[2])
        expect(refused, word in refused["error"]["message"] and known in refused["error"]["what_to_do"])
        if known:
            bench.run("report", "overview", f"--{by}", known, expect=[0])


def keys(bench):
    """The old key says which one follows it."""
    _, first = bench.run("key", "show", expect=[0])
    expect(first, first["before"] == [] and first["public_key"].startswith("RW"))
    _, second = bench.run("key", "replace", "--by", "mira", "--note", "the machine was lent", expect=[0])
    _, shown = bench.run("key", "show", expect=[0])
    expect(shown, shown["key_id"] == second["key_id"] != first["key_id"])
    expect(shown, [(k["key_id"], k["proven"]) for k in shown["before"]] == [(first["key_id"], True)])
    text = subprocess.run([bench.cli, "--workspace", bench.workspace, "key", "show"], capture_output=True, check=True)
    expect(text, f"Key {second['key_id']} follows key {first['key_id']}".encode() in text.stdout)
    passphrase = bench.write("passphrase.txt", "six words that nobody guesses soon\n")
    bench.run("key", "protect", "--by", "mira", "--passphrase-file", passphrase, expect=[0])
    expect("protected", "lies in the workspace, beside the key" in bench.check()["warnings"][-1])
    bench.run("checkpoint", expect=[0])
    os.rename(passphrase, passphrase + ".away")
    bench.run("key", "replace", "--by", "mira", expect=[2])
    os.rename(passphrase + ".away", passphrase)
    bench.run("key", "protect", "--by", "mira", expect=[2])
    bench.run("key", "protect", "--by", "mira", "--remove", expect=[0])
    bench.run("key", "replace", "--by", "nobody", expect=[2])
    bench.check()


def checkpoints(bench):
    """A journal whose end is cut off verifies by itself; what was written before says that it went on."""
    _, made = bench.run("checkpoint", expect=[0])
    expect(made, made["head"] == bench.check()["head"] and len(made["files"]) == 1 and not made["problems"])
    file = made["files"][0]
    key = bench.run("key", "show", expect=[0])[1]["public_key"]
    subprocess.run(["minisign", "-Vm", file, "-P", key], check=True, capture_output=True)
    with open(file, encoding="utf-8") as text:
        content = text.read()
    expect(content, f"Sequence: {made['head']['seq']}\nHash: {made['head']['hash']}\n" in content)
    with open(file, "w", encoding="utf-8") as text:
        text.write(content.replace("Bench: ", "Bench: X"))
    code, report = bench.run("check")
    expect(report, code == 1 and [problem["where"] for problem in report["problems"]] == ["checkpoints"])
    with open(file, "w", encoding="utf-8") as text:
        text.write(content)
    bench.check()


def backup(bench):
    """One file saves all, another folder gets it back, and what is wrong is said; nothing of it is for other accounts."""
    beside = os.path.join(bench.workspace, "..")
    saved, restored = os.path.join(beside, "saved.tar"), os.path.join(beside, "restored")
    before = bench.check()
    _, made = bench.run("backup", saved, expect=[0])
    expect(made, made["head"] == before["head"] and os.path.getsize(saved) > 10_000 and not made["problems"])
    bench.run("backup", expect=[2])  # where to?
    days = os.path.join(beside, "days")
    _, kept = bench.run("backup", "--into", days, "--keep", 3, expect=[0])
    expect(kept, kept["head"] == before["head"] and os.path.basename(kept["file"]) in os.listdir(days))
    bench.run("restore", kept["file"], os.path.join(beside, "of-a-day"), expect=[0])
    _, done = bench.run("restore", saved, restored, expect=[0])
    expect(done, done["sound"] and done["events"] == before["events"] and not done["problems"])
    expect("the journals", support.Bench(bench.cli, restored).check()["head"] == before["head"])
    bench.run("restore", saved, restored, expect=[2])  # it is not empty
    bench.run("backup", os.path.join(bench.workspace, "saved.tar"), expect=[2])  # it would save itself
    with open(saved, "r+b") as file:
        content = file.read()
        file.seek(content.index(b"untrusted comment"))
        file.write(b"U")
    _, done = bench.run("restore", saved, os.path.join(beside, "again"), expect=[1])
    expect(done, [problem["where"] for problem in done["problems"]] == ["backup"])
    for file in (saved, os.path.join(restored, "journal.db"), os.path.join(bench.workspace, "mirror.db"),
                 os.path.join(beside, "overview.csv")):
        expect(file, os.stat(file).st_mode & 0o077 == 0)
    key = os.path.join(restored, "keys", "bench.key")
    os.chmod(key, 0o644)
    warned = support.Bench(bench.cli, restored).check()["warnings"]
    expect(warned, len(warned) == 2 and key in warned[0] and "no passphrase" in warned[1])


def stopping_a_backup(bench):
    """Ctrl-C and the like leave nothing of a backup or restoration; what is left of one that is killed goes with the next."""
    folder = os.path.join(bench.workspace, "..", "stopping")
    shop = support.Bench(bench.cli, os.path.join(folder, "shop"))
    shop.init()
    for i in range(20_000):
        open(os.path.join(shop.workspace, "packs", str(i)), "wb").close()
    saved, restored = os.path.join(folder, "saved.tar"), os.path.join(folder, "restored")

    def coming():
        return [name for name in os.listdir(folder) if ".part-" in name]

    def begun(command, prepare):
        program = subprocess.Popen([shop.cli, "--workspace", shop.workspace, "--json", *command],
                                   stdout=subprocess.PIPE, text=True, preexec_fn=prepare)
        while program.poll() is None and not coming():
            pass
        return program

    program = begun(["backup", saved], lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    program.send_signal(signal.SIGHUP)  # as to what nohup started
    program.communicate(timeout=300)
    expect("it goes on", program.returncode == 0)
    os.remove(saved)

    def stopped(command, how):
        program = begun(command, unguarded)
        program.send_signal(how)
        answer = program.communicate(timeout=300)[0]
        if how == signal.SIGKILL:
            expect((command, "it was not in the midst of it"), coming())
        else:
            expect((command, how, answer), program.returncode == 1 and json.loads(answer) == {"cancelled": True})
            expect((command, how, os.listdir(folder)), not coming())

    for command, place in ((["backup", saved], saved), (["restore", saved, restored], restored),
                           (["salvage", restored + "-2"], restored + "-2")):
        for how in (signal.SIGTERM, signal.SIGINT, signal.SIGKILL):
            stopped(command, how)
            expect((command, how), not os.path.exists(place))
        shop.run(*command, expect=[0])
        expect(os.listdir(folder), os.path.exists(place) and not coming())


def mounted(bench):
    """A workspace is restored where an empty disk is mounted."""
    saved, place = (os.path.join(bench.workspace, "..", name) for name in ("for-a-disk.tar", "disk"))
    bench.run("backup", saved, expect=[0])
    os.mkdir(place)
    inside = ["unshare", "-rm", "sh", "-ec", 'mount -t tmpfs none "$1"; shift; "$@"', "sh", place]
    if subprocess.run([*inside, "true"], capture_output=True).returncode != 0:
        return  # nobody may mount here
    done = subprocess.run([*inside, bench.cli, "--json", "restore", saved, place], capture_output=True, timeout=300)
    expect(done, done.returncode == 0 and json.loads(done.stdout)["sound"])


def unwritable_answers(bench):
    """An answer that nobody can get is no success, though the work is done; a reader that has enough is one."""
    def outcome(arguments, **how):
        done = subprocess.run([bench.cli, "--workspace", bench.workspace, *arguments], stderr=subprocess.PIPE, text=True,
                              timeout=120, **how)
        return done.returncode, done.stderr

    def expect_unwritten(arguments, **how):
        code, said = outcome(arguments, **how)
        expect((arguments, code, said), code == 3 and "The answer could not be written: " in said)

    with open("/dev/full", "wb") as full:
        for arguments in (["formats"], ["--json", "formats"], ["--help"], ["--version"]):
            expect_unwritten(arguments, stdout=full)
            expect_unwritten(arguments, preexec_fn=lambda: os.close(1))
            reader, writer = os.pipe()
            os.close(reader)
            expect(arguments, outcome(arguments, stdout=writer) == (0, ""))
            os.close(writer)
        made = os.path.join(bench.workspace, "..", "unanswered")
        expect_unwritten(["init", made], stdout=full)
    support.Bench(bench.cli, made).check()


def damage(bench):
    """A database that is gone, empty or garbled is damage that `check` names; no new one takes its place."""
    saved = os.path.join(bench.workspace, "..", "for-damage.tar")
    bench.run("backup", saved, expect=[0])
    for name in ("journal", "mirror"):
        for kind in ("gone", "empty", "garbled"):
            place = os.path.join(bench.workspace, "..", f"{kind}-{name}")
            bench.run("restore", saved, place, expect=[0])
            file = os.path.join(place, f"{name}.db")
            if kind == "garbled":
                with open(file, "r+b") as content:
                    content.write(b"?" * 100)
            else:
                os.remove(file)
                if kind == "empty":
                    open(file, "wb").close()
            hurt = support.Bench(bench.cli, place)
            _, report = hurt.run("check", expect=[1])
            expect(report, not report["sound"] and [problem["where"] for problem in report["problems"]] == [name])
            hurt.run("person", "add", "Somebody", "--role", "clerk", expect=[3])
            expect(file, os.path.exists(file) == (kind != "gone") and (kind != "empty" or os.path.getsize(file) == 0))
            if name == "mirror":
                hurt.run("import", "--anew", expect=[0])
                hurt.check()


def main():
    os.umask(0o022)
    holder, workspace = support.temporary_workspace("bench")
    bench = support.Bench(sys.argv[1], workspace)
    _, made = bench.run("init", workspace, "--bench", "Bench 3", expect=[0])
    expect(made, made["public_key"].startswith("RW") and made["bench"] == "Bench 3")
    expect("rights", os.stat(workspace).st_mode & 0o777 == 0o700)
    expect("rights", os.stat(os.path.join(workspace, "keys", "bench.key")).st_mode & 0o777 == 0o600)
    listing(bench)
    import_files(bench)
    import_anew(bench)
    stopping_an_import(bench)
    own_formats(bench)
    inbox(bench)
    looking_up(bench)
    looking_up_what_is_near(bench)
    judging(bench)
    refusals(bench)
    outputs(bench)
    names_of_any_bytes(bench)
    a_wrong_answer(bench)
    policies(bench)
    reports(bench)
    keys(bench)
    checkpoints(bench)
    backup(bench)
    stopping_a_backup(bench)
    mounted(bench)
    unwritable_answers(bench)
    damage(bench)
    print("the command line keeps its contract")


main()
