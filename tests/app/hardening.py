"""What the linker and the compiler made of the programs: each must lie anywhere, keep its tables of addresses
read-only, guard its stack, check its copies, and mark where an indirect jump may land.

usage: hardening.py CLI LIBRARY PROGRAM…    (CLI's folder holds the programs; PROGRAM is a name there)
"""
import json
import os
import platform
import re
import subprocess
import sys

from bench import fail


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True,
                          env={**os.environ, "LC_ALL": "C"}).stdout


def header_of(file):
    return output("readelf", "--file-header", "--program-headers", "--dynamic", "--wide", file)


def faults_of_linking(header):
    if "GNU_RELRO" not in header or not re.search(r"FLAGS_1.*\bNOW\b", header):
        yield "keeps its addresses of functions writable (no full RELRO)"
    if not re.search(r"GNU_STACK(\s+0x[0-9a-f]+){5}\s+RW\s", header):
        yield "may run code on its stack"
    if re.search(r"\((RPATH|RUNPATH)\)", header):
        yield "looks for libraries in a folder of its own choice"


def faults(program):
    header = header_of(program)
    wanted_calls = output("readelf", "--dyn-syms", "--wide", program)
    found = list(faults_of_linking(header))
    if not re.search(r"^\s*Type:\s+DYN", header, re.M) or not re.search(r"FLAGS_1.*\bPIE\b", header):
        found.append("is not a position-independent executable")
    if "__stack_chk_fail" not in wanted_calls:
        found.append("does not guard its stack")
    if not re.search(r"\b__\w+_chk\b", wanted_calls.replace("__stack_chk", "")):
        found.append("calls no checked function (_FORTIFY_SOURCE)")
    if platform.machine() == "x86_64":
        start = output("objdump", "--disassemble=main", "--no-show-raw-insn", program)
        if "endbr64" not in start:
            found.append("does not mark where an indirect jump may land")
    return found


def compiled_without(build, flag):
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        units = json.load(file)
    return [unit["file"] for unit in units if flag not in unit["command"]]


def main():
    folder = os.path.dirname(os.path.abspath(sys.argv[1]))
    library = sys.argv[2]
    for fault in faults_of_linking(header_of(library)):
        fail(f"{library} {fault}")
    programs = [os.path.basename(sys.argv[1]), *filter(None, sys.argv[3:])]
    for name in programs:
        for fault in faults(os.path.join(folder, name)):
            fail(f"{name} {fault}")
    # A program does not tell the level of its checks; what it was compiled with does.
    for flag in ("-D_FORTIFY_SOURCE=3", "-D_GLIBCXX_ASSERTIONS", "-fstack-protector-strong", "-fstack-clash-protection"):
        if without := compiled_without(os.path.dirname(folder), flag):
            fail(f"compiled without {flag}: {without[:5]}")
    # The other way round: a program built without all that is found out.
    bare = os.path.join(folder, "hardening-bare")
    subprocess.run(["c++", "-x", "c++", "-", "-o", bare, "-no-pie", "-fno-stack-protector", "-Wl,-z,norelro,-z,lazy",
                    "-z", "execstack"], input="int main() {}", text=True, check=True)
    told = faults(bare)
    os.remove(bare)
    if len(told) < 5:
        fail(f"of a program without any hardening only this was told: {told}")
    print(f"{len(programs)} programs and a library hold; of one without hardening were told: {'; '.join(told)}")


main()
