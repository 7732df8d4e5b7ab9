#!/usr/bin/env python3
"""Makes the demo, inspects its returns from pixels, and demands the intended verdict each time.

usage: demo_verdicts.py RETURNBENCH_CLI [OF_EACH]
OF_EACH is how many of each verdict are inspected, instead of every one.
Afterwards the journal is sound, a pack of each verdict's first inspection verifies with stock tools, and flipping
bytes of one pack is refused by name.
"""
import collections
import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import zipfile

import bench as support

VERDICTS = ("match probable_match product_match other_unit unknown_unit other_product already_returned our_mixup "
            "component_mismatch lot_mismatch quantity_short empty_parcel unreadable").split()


def stock_tools_accept(pack, key, folder):
    """What somebody without ReturnBench would do: unzip, sha256sum, minisign."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["unzip", "-qq", pack, "-d", folder], check=True)
    (base,) = os.listdir(folder)
    bag = os.path.join(folder, base)
    subprocess.run(["sha256sum", "--strict", "--status", "-c", "manifest-sha256.txt", "tagmanifest-sha256.txt"],
                   cwd=bag, check=True)
    subprocess.run(["minisign", "-VqQm", "tagmanifest-sha256.txt", "-P", key], cwd=bag, check=True,
                   stdout=subprocess.DEVNULL)
    chain = [line.split("\t") for line in open(os.path.join(bag, "data/chain.tsv")).read().splitlines()]
    for before, after in zip(chain, chain[1:]):
        assert hashlib.sha256(f"{before[2]}\n{after[1]}".encode()).hexdigest() == after[2], after[0]


def refuses_flips(cli, pack, key, count, seed):
    data = open(pack, "rb").read()
    altered = pack + ".altered"
    chosen = random.Random(seed)
    for _ in range(count):
        where = chosen.randrange(len(data))
        changed = bytearray(data)
        changed[where] ^= 1 << chosen.randrange(8)
        with open(altered, "wb") as out:
            out.write(changed)
        done = subprocess.run([cli, "--json", "verify", altered, "--key", key], capture_output=True)
        answer = json.loads(done.stdout)
        if done.returncode != 1 or answer["valid"] or not all(p["file"] for p in answer["problems"]):
            support.fail(f"byte {where} flipped, and verify said {done.returncode}: {answer}")
    os.remove(altered)


def forms_are_filled(bench, queue, mixup):
    """What a marketplace's form gets: looked at first, then written, each file as its digest says."""
    bench.run("pack", mixup, "--upload", "--preview", expect=[2])  # no claim is to be made
    for inspection in queue[:3]:
        _, looked = bench.run("mask", inspection, "label", "--propose", expect=[0])
        assert len(looked["proposed"]) == 1, looked  # the sender's address, and nothing of the waybill
    for number, inspection in enumerate(queue[:3]):
        place = os.path.join(bench.workspace, f"upload-{number}")
        _, looked = bench.run("pack", inspection, "--policy", "stripe-dispute", "--preview", expect=[0, 1])
        assert looked["place"] == "" and looked["bytes"] <= 5_000_000, looked
        _, filled = bench.run("pack", inspection, "--policy", "stripe-dispute", "-o", place, "--language", "de",
                              expect=[0, 1])
        assert filled["fits"] == (not filled["problems"]) and filled["policy"] == "stripe-dispute", filled
        assert {f["name"] for f in filled["files"]} | {"claim.txt", "digests.tsv"} == set(os.listdir(place))
        for file in filled["files"]:
            with open(os.path.join(place, file["name"]), "rb") as written:
                assert hashlib.sha256(written.read()).hexdigest() == file["sha256"], file
        assert "Bestellung" in filled["text"], filled["text"]
        bench.run("pack", inspection, "--policy", "stripe-dispute", "-o", place, expect=[2])  # it is there already
        bench.run("pack", inspection, "--policy", "nobody", "-o", place + "-no", expect=[2])


def label_is_printed(bench, inspection, folder):
    """A label goes to the queue that workspace.toml names, as a page; without printer or queue that is said."""
    bench.run("label", inspection, "--print", expect=[2])
    config = os.path.join(bench.workspace, "workspace.toml")
    with open(config, encoding="utf-8") as file:
        before = file.read()
    bench.write("workspace.toml", before.replace('\nqueue = ""', '\nqueue = "Zebra"'))
    programs = os.path.join(folder, "programs")
    os.mkdir(programs)
    with open(os.path.join(programs, "lp"), "w", encoding="utf-8") as program:
        program.write('#!/bin/sh\ncp "$3" "$(dirname "$0")/$2"\n')
    os.chmod(program.name, 0o755)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{programs}:{path}"
    bench.run("label", inspection, "--print", expect=[0])
    os.environ["PATH"] = path
    with open(os.path.join(programs, "-dZebra"), "rb") as printed:
        assert printed.read(5) == b"%PDF-", printed.name
    bench.write("workspace.toml", before)


def claims_follow(bench, inspected):
    """What the inspections lead to: the queue, a claim's whole life, and what is held back."""
    _, listed = bench.run("claims", "--all", expect=[0])
    claims = {claim["inspection"]: claim for claim in listed["claims"]}
    queue = [claim["inspection"] for claim in bench.run("claims", expect=[0])[1]["claims"]]
    if any(claims[inspection]["blocked"] for inspection in queue):
        support.fail("the queue holds a claim that is held back")
    for verdict, inspection in inspected.items():
        is_open = verdict in ("other_unit", "unknown_unit", "other_product", "already_returned", "empty_parcel",
                              "quantity_short", "component_mismatch", "lot_mismatch")
        if is_open != (inspection in queue) and verdict not in ("match", "product_match"):
            support.fail(f"{verdict}: {inspection} {'is not' if is_open else 'is'} in the queue: {claims.get(inspection)}")
    mixup = inspected["our_mixup"]
    code, shown = bench.run("claim", mixup, expect=[1])
    assert [block["code"] for block in shown["blocked"]] == ["our_mixup"], shown
    bench.run("claim", mixup, "draft", "--by", "asha", expect=[2])
    first = claims[queue[0]]
    assert first["nearest"]["state"] == "running" and first["nearest"]["hours_left"] >= 0, first
    for step in (["file", "--channel-id", "C-1"], ["reimburse", "--amount", "10"]):
        bench.run("claim", queue[0], *step, "--by", "asha", expect=[2])  # nothing is drafted
    bench.run("claim", queue[0], "draft", expect=[2])  # by nobody
    for step in (["draft"], ["file", "--channel-id", "C-1"],
                 ["reject", "--reason", "wrong category", "--date", "2026-11-20"], ["appeal"], ["accept"],
                 ["reimburse", "--amount", "10.50", "--date", "2026-11-20"]):
        bench.run("claim", queue[0], *step[:3], "--by", "asha", "--date", "9999-01-01", expect=[2])  # to come, or no day
        bench.run("claim", queue[0], *step, "--by", "asha", "--note", "as told", expect=[0])
    _, paid = bench.run("claim", queue[0], expect=[0])
    assert paid["state"] == "reimbursed" and paid["channel_id"] == "C-1" and paid["paid"]["amount_minor"] == 1050, paid
    assert [step["state"] for step in paid["steps"]] == ["drafted", "filed", "rejected", "appealed", "accepted",
                                                         "reimbursed"], paid["steps"]
    assert queue[0] not in [claim["inspection"] for claim in bench.run("claims", expect=[0])[1]["claims"]]
    _, policies = bench.run("policies", expect=[0])
    assert all(policy["source"] and policy["checked_on"] and policy["version"] for policy in policies["policies"])
    forms_are_filled(bench, queue, mixup)
    bench.check()
    return len(queue)


def main():
    cli = sys.argv[1]
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    returns = bench.demo()
    if len(returns) < 40 or {r["verdict"] for r in returns} != set(VERDICTS):
        support.fail(f"{len(returns)} returns with {collections.Counter(r['verdict'] for r in returns)}")
    if len(sys.argv) > 2:
        returns = [item for verdict in VERDICTS
                   for item in [r for r in returns if r["verdict"] == verdict][:int(sys.argv[2])]]
    wrong, packs = [], {}
    for item in returns:
        code, seen = bench.run(*support.inspection(workspace, item), expect=[0, 1])
        if seen["verdict"] != item["verdict"]:
            wrong.append((item["return"], item["verdict"], seen["verdict"], seen["reasons"]))
        if seen["state"] != "closed":
            wrong.append((item["return"], seen["state"], seen["missing"]))
        packs.setdefault(item["verdict"], seen["inspection"])
    if wrong:
        support.fail("\n".join(map(str, wrong)))
    report = bench.check()
    key = None
    for verdict, inspection in packs.items():
        _, pack = bench.run("pack", inspection, expect=[0])
        key = pack["public_key"]
        bench.run("verify", pack["file"], "--key", key, expect=[0])
        stock_tools_accept(pack["file"], key, os.path.join(holder.name, "unzipped"))
    refuses_flips(cli, pack["file"], key, 150, 2026)
    bench.run("key", "replace", "--by", "asha", expect=[0])
    _, told = bench.run("verify", pack["file"], expect=[0])  # it was signed with the key before
    if not told["key_replaced_at"]:
        support.fail(f"verify does not say that the key was replaced: {told}")
    label_is_printed(bench, packs["match"], holder.name)
    queued = claims_follow(bench, packs)
    with zipfile.ZipFile(pack["file"]) as archive:
        entries = len(archive.namelist())
    print(f"{len(returns)} returns with their verdicts, {report['events']} events sound, {len(packs)} packs of some "
          f"{entries} files verified, {queued} claims in the queue")


main()
