"""Who may do what, by the command line: nobody is asked before an administrator has a PIN; then everybody is, and the
table of roles holds. No PIN and no badge's code is left anywhere on the disk.

usage: people.py CLI [badges]    (with `badges` where this build makes PDFs)
"""
import json
import os
import subprocess
import sys

import bench as support
from bench import fail

PINS = {"root": "274913", "asha": "506271", "carl": "882314", "mira": "390217"}
WRONG = "771102"


def expect(what, holds):
    if not holds:
        fail(json.dumps(what, indent=1, default=str))


class Office:
    def __init__(self, cli):
        self.holder, workspace = support.temporary_workspace("office")
        self.bench = support.Bench(cli, workspace)
        self.bench.init()
        self.pin_files = {}
        for person, pin in {**PINS, "wrong": WRONG}.items():
            self.pin_files[person] = os.path.join(self.holder.name, f"{person}.pin")
            with open(self.pin_files[person], "w", encoding="utf-8") as out:
                out.write(pin + "\n")

    def run(self, *arguments, by=None, pin=None, expect=(0,)):
        """A command in somebody's name, with their PIN or another one."""
        named = ["--by", by] if by else []
        proof = ["--pin-file", self.pin_files[pin or by]] if by or pin else []
        return self.bench.run(*proof, *arguments, *named, expect=expect)[1]

    def people(self):
        listed = self.run("person", "list")
        return listed["controlled"], {person["id"]: person for person in listed["people"]}

    def give_pin(self, person, by=None, **how):
        return self.run("person", "pin", person, "--new-pin-file", self.pin_files[person], by=by, **how)


def code_of(document):
    return document["error"]["code"]


def coming_under_control(office):
    for person, role in (("root", "administrator"), ("asha", "clerk"), ("carl", "claims"), ("mira", "manager")):
        office.run("person", "add", person, "--role", role)
    office.give_pin("asha")
    office.give_pin("carl")
    office.give_pin("mira")
    controlled, people = office.people()
    expect(people, not controlled and people["asha"]["signs_in"] and not people["root"]["signs_in"])
    office.give_pin("root")
    controlled, people = office.people()
    expect(people, controlled and people["root"]["signs_in"])


def proving_who_one_is(office):
    rules = os.path.join(office.holder.name, "rules.toml")
    shown = subprocess.run([office.bench.cli, "--workspace", office.bench.workspace, "policies", "show", "flipkart-spf"],
                           capture_output=True, text=True, check=True).stdout
    with open(rules, "w", encoding="utf-8") as out:
        out.write(shown.replace("days = 14", "days = 15"))
    save = ["policies", "save", rules]
    expect("a clerk", code_of(office.run(*save, by="asha", expect=(2,))) == "not_allowed")
    expect("claims staff", code_of(office.run(*save, by="carl", expect=(2,))) == "not_allowed")
    expect("a wrong PIN", code_of(office.run(*save, by="mira", pin="wrong", expect=(2,))) == "not_allowed")
    without = subprocess.run([office.bench.cli, "--workspace", office.bench.workspace, *save, "--by", "mira"],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True)
    expect(without.stderr, without.returncode == 2 and "--pin-file" in without.stderr)
    office.run(*save, by="mira")
    expect("the key", code_of(office.run("key", "replace", by="mira", expect=(2,))) == "not_allowed")
    office.run("key", "replace", by="root")
    # The program does what timers need, and nothing that is a person's.
    office.run("report", "overview")
    office.run("inbox")
    nobody = office.run("person", "add", "eve", "--role", "administrator", expect=(2,))
    expect(nobody, code_of(nobody) == "not_allowed" and "--by" in nobody["error"]["what_to_do"])
    expect("a clerk", code_of(office.run("person", "add", "eve", by="asha", expect=(2,))) == "not_allowed")


def changing_people(office):
    office.run("person", "add", "eve", "--name", "E. Ve", by="root")
    office.run("person", "change", "eve", "--role", "manager", by="root")
    expect(office.people(), office.people()[1]["eve"]["role"] == "manager")
    office.run("person", "change", "eve", "--left", by="root")
    expect(office.people(), not office.people()[1]["eve"]["works_here"])
    office.run("person", "change", "eve", "--back", by="root")
    office.run("person", "change", "eve", "--left", "--back", by="root", expect=(2,))
    office.run("person", "change", "root", "--role", "clerk", by="root", expect=(2,))  # nobody would be left
    office.run("person", "take", "root", by="root", expect=(2,))
    office.run("person", "take", "asha", by="root")
    expect(office.people(), not office.people()[1]["asha"]["signs_in"])
    office.give_pin("asha", by="root")
    office.run("person", "pin", "asha", "--new-pin-file", "/nonexistent", by="root", expect=(2,))
    # Their own PIN people change themselves, nobody else's.
    office.give_pin("asha", by="asha")
    expect("another's", code_of(office.give_pin("mira", by="asha", expect=(2,))) == "not_allowed")
    expect("without the old one", code_of(office.give_pin("mira", by="mira", pin="wrong", expect=(2,))) == "not_allowed")


def losing_the_pins(office):
    """Without the file nobody comes in; who may write the workspace's files can give a PIN, and the journal says so."""
    os.remove(os.path.join(office.bench.workspace, "keys", "people.json"))
    expect("lost", code_of(office.run("key", "replace", by="root", expect=(2,))) == "not_allowed")
    office.run("person", "pin", "root", "--new-pin-file", office.pin_files["root"], "--recover")
    office.run("key", "replace", by="root")
    for person in ("asha", "carl", "mira"):
        office.give_pin(person, by="root")


def waiting(office):
    for _ in range(3):
        office.run("person", "add", "mallory", by="root", pin="wrong", expect=(2,))
    early = office.run("person", "add", "mallory", by="root", expect=(2,))
    expect(early, early["error"]["what_to_do"].startswith("Wait "))


def badges(office, makes_pdf):
    card = os.path.join(office.holder.name, "badge.pdf")
    if not makes_pdf:
        return None
    office.run("person", "badge", "asha", "-o", card, by="root")
    expect("the card", os.stat(card).st_mode & 0o777 == 0o600)
    picture = os.path.join(office.holder.name, "badge")
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", card, picture], check=True)
    _, read = office.bench.run("decode", picture + ".png", expect=[0])
    (code,) = read["images"][0]["codes"]
    expect(code, code["format"] == "Code128" and code["text"].startswith("RBID-") and len(code["text"]) == 21)
    text = subprocess.run(["pdftotext", card, "-"], capture_output=True, text=True, check=True).stdout
    expect(text, "asha" in text and "RBID" not in text)
    return code["text"]


def nothing_is_left(office, badge):
    """Secrets by name, in every file of the workspace; the journal included."""
    secrets = [pin.encode() for pin in (*PINS.values(), WRONG)] + ([badge[5:].encode()] if badge else [])
    seen = 0
    for folder, _, names in os.walk(office.bench.workspace):
        for name in names:
            seen += 1
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            for secret in secrets:
                expect((folder, name, secret), secret not in content)
    expect(seen, seen > 5)
    kept = os.path.join(office.bench.workspace, "keys", "people.json")
    expect("its mode", os.stat(kept).st_mode & 0o777 == 0o600)
    os.chmod(kept, 0o644)
    warned = office.bench.check()["warnings"]
    expect(warned, len(warned) == 2 and "people.json" in warned[0] and "no passphrase" in warned[1])


def main():
    office = Office(sys.argv[1])
    coming_under_control(office)
    proving_who_one_is(office)
    changing_people(office)
    losing_the_pins(office)
    badge = badges(office, makes_pdf=sys.argv[2:] == ["badges"])
    waiting(office)
    nothing_is_left(office, badge)
    print("People: proven by PIN, held to their roles, and no secret on the disk.")


main()
