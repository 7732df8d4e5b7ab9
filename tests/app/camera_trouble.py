#!/usr/bin/env python3
"""Cameras that behave badly, as network cameras of this machine: black and frozen pictures, another size in mid-stream, one
picture a second, garbage, silence, a broken connection, endless redirects. Whatever comes, an inspection ends with the
right verdict or stays open with a clear sentence, goes on with a camera that works, and nothing is lost.

usage: camera_trouble.py RETURNBENCH_CLI
"""
import http.server
import os
import random
import subprocess
import sys
import tempfile
import threading
import time

import bench as support

HELD = 3  # pictures of each scene
BOUNDARY = b"--frame\r\n"


def expect(what, holds):
    if not holds:
        support.fail(what)


def made(*arguments):
    """A picture that ImageMagick makes, as JPEG."""
    with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
        subprocess.run(["convert", *arguments, file.name], check=True)
        return file.read()


class Camera:
    """What one bad camera sends: pieces of a stream, with the time to the next."""

    def __init__(self, frames):
        self.frames = frames
        self.black = made("-size", "1280x720", "xc:black")
        self.small = [made(path, "-resize", "75%") for path in frames]
        self.good = [open(path, "rb").read() for path in frames]
        self.chance = random.Random(5)

    @staticmethod
    def part(picture):
        return BOUNDARY + b"Content-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(picture) + picture + b"\r\n"

    def rounds(self, pictures, pause):
        """Again and again; everything is held still for some pictures."""
        while True:
            for picture in pictures:
                for _ in range(HELD):
                    yield self.part(picture), pause

    def works(self):
        return self.rounds(self.good, 0.1)

    def black_between(self):
        return self.rounds([picture for good in self.good for picture in (good, self.black)], 0.1)

    def other_size(self):
        return self.rounds(self.good[:3] + self.small, 0.1)

    def slow(self):
        return self.rounds(self.good, 1.0)

    def garbage(self):
        def pieces():
            for good in self.good * 1000:
                yield self.part(self.chance.randbytes(2000)), 0.02
                yield self.part(good[:len(good) // 2]), 0.02
                yield self.part(good[:200] + self.chance.randbytes(3000) + good[3200:]), 0.02
                yield BOUNDARY + b"X-Nothing: \xff\xfe\r\nContent-Length: 0\r\n\r\n\r\n", 0.02
                for _ in range(HELD):
                    yield self.part(good), 0.1
        return pieces()

    def all_black(self):
        return self.rounds([self.black], 0.02)

    def frozen(self):
        return self.rounds(self.good[:1], 0.02)

    def silent(self):
        yield self.part(self.good[0]), 60

    def gone(self):
        for good in self.good[:2]:
            yield self.part(good), 0.2

    def flood(self):
        while True:
            yield self.chance.randbytes(65536), 0


class Handler(http.server.BaseHTTPRequestHandler):
    cameras = {}

    def log_message(self, *_):
        pass

    def do_GET(self):
        if self.path.startswith("/circle"):
            self.send_response(302)
            self.send_header("Location", "/circle%d" % (int(self.path[7:] or 0) + 1))
            self.end_headers()
            return
        camera, kind = self.cameras[self.path.split("/")[1]], self.path.split("/")[2]
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        try:
            for piece, pause in getattr(camera, kind)():
                self.wfile.write(piece)
                time.sleep(pause)
        except OSError:
            pass  # the other side has seen enough


def main():
    holder, workspace = support.temporary_workspace("demo")
    bench = support.Bench(sys.argv[1], workspace)
    items = iter([r for r in bench.demo() if r["verdict"] in ("match", "other_unit")])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_address[1]}"

    def item_with_camera():
        item = next(items)
        folder = os.path.join(workspace, item["source"])
        Handler.cameras[item["awb"]] = Camera([os.path.join(folder, name) for name in sorted(os.listdir(folder))])
        return item

    def inspect(item, url, codes):
        done = subprocess.run([bench.cli, "--workspace", workspace, "--json", "inspect", "--return", item["awb"],
                               "--source", url, "--answers", os.path.join(workspace, item["answers"]), "--by", "asha"],
                              capture_output=True, text=True, timeout=200)
        words = done.stderr.strip()
        expect((url, done.returncode, words), done.returncode in codes and "should not" not in words)
        if done.returncode > 1:
            expect((url, words), len(words) > 40 and words.endswith("."))
        bench.check()
        return done

    def finish(item):
        """With a camera that works."""
        done = inspect(item, f"{root}/{item['awb']}/works", [0, 1])
        closed = [row for row in bench.run("inspections", expect=[0])[1]["inspections"]
                  if row["return"] == item["return"] and row["state"] == "closed"]
        expect((item["awb"], closed, done.stdout[-2000:], done.stderr), len(closed) == 1 and closed[0]["verdict"] == item["verdict"])

    for kind in ("works", "black_between", "other_size", "slow", "garbage"):
        item = item_with_camera()
        inspect(item, f"{root}/{item['awb']}/{kind}", [0, 1])
        _, found = bench.run("inspections", expect=[0])
        row = [row for row in found["inspections"] if row["return"] == item["return"]][-1]
        expect((kind, row), row["verdict"] == item["verdict"])
        print(f"{kind}: the right verdict, {row['verdict']}", flush=True)
    for kind, codes in (("all_black", [0, 1]), ("frozen", [0, 1]), ("silent", [3]), ("gone", [3]), ("flood", [3])):
        item = item_with_camera()
        done = inspect(item, f"{root}/{item['awb']}/{kind}", codes)
        said = done.stderr.strip().splitlines()
        print(f"{kind}: exit {done.returncode}{': ' + said[-1] if said else ''}", flush=True)
        finish(item)
    item = item_with_camera()
    done = inspect(item, root + "/circle", [2, 3])
    print(f"circle: exit {done.returncode}: {done.stderr.strip()}", flush=True)
    finish(item)
    print("whatever the camera sends, the verdict is right or the inspection goes on with another one")


main()
