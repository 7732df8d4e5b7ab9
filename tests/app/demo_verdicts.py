#!/usr/bin/env python3
"""Makes the demo, inspects every return of it from pixels, and demands the intended verdict each time.

usage: demo_verdicts.py RETURNBENCH_CLI
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


def main():
    cli = sys.argv[1]
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(cli, workspace)
    _, demo = bench.run("demo", workspace, expect=[0])
    returns = demo["returns"]
    if len(returns) < 40 or {r["verdict"] for r in returns} != set(VERDICTS):
        support.fail(f"{len(returns)} returns with {collections.Counter(r['verdict'] for r in returns)}")
    wrong, packs = [], {}
    for item in returns:
        code, seen = bench.run("inspect", "--return", item["awb"], "--source", os.path.join(workspace, item["source"]),
                               "--answers", os.path.join(workspace, item["answers"]), "--by", "asha", expect=[0, 1])
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
    with zipfile.ZipFile(pack["file"]) as archive:
        entries = len(archive.namelist())
    print(f"{len(returns)} returns with their verdicts, {report['events']} events sound, {len(packs)} packs of some "
          f"{entries} files verified")


main()
