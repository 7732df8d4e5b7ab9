#!/usr/bin/env python3
"""Brings resources/translations up to date with the sources, or checks that it is.

    packaging/update-translations.py           new texts are added (unfinished), those that are gone removed
    packaging/update-translations.py --check   says what is missing, unfinished, left over or wrongly placed; exit 1 then

A text stands for itself wherever it is shown: the program's own texts are the context ReturnBench, whatever class
they are in, and what core says is the context Core. English has entries for plurals alone.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(ROOT, "resources", "translations")
LANGUAGES = {"en": 2, "de": 2, "es": 2, "hi": 2}  # and how many forms its numbers have in Qt's rules
LUPDATE = next((path for path in ("/usr/lib/qt6/bin/lupdate", "/usr/bin/lupdate") if os.path.exists(path)), "lupdate")


def sources():
    """(context, text) → whether it counts something; in the order of the sources"""
    with tempfile.TemporaryDirectory() as folder:
        found = os.path.join(folder, "all.ts")
        run = subprocess.run([LUPDATE, "-silent", "-I", ".", "ui", "app", "-locations", "none", "-ts", found], cwd=ROOT,
                             capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"lupdate failed: {run.stderr}")
        texts = {}
        for context in ElementTree.parse(found).getroot().findall("context"):
            name = "Core" if context.findtext("name") == "Core" else "ReturnBench"
            for message in context.findall("message"):
                text = message.findtext("source")
                texts[name, text] = texts.get((name, text), False) or message.get("numerus") == "yes"
    return texts


def read(language):
    """(context, text) → its translations: one, or one a number's form"""
    file = os.path.join(FOLDER, f"returnbench_{language}.ts")
    known = {}
    if os.path.exists(file):
        for context in ElementTree.parse(file).getroot().findall("context"):
            for message in context.findall("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.findall("numerusform")]
                known[context.findtext("name"), message.findtext("source")] = forms or [translation.text or ""]
    return known


def wanted(language, texts):
    return {key: counts for key, counts in texts.items() if counts or language != "en"}


def write(language, texts, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in ("ReturnBench", "Core"):
        lines += ["<context>", f"    <name>{context}</name>"]
        for (of, text), counts in wanted(language, texts).items():
            if of != context:
                continue
            forms = known.get((of, text), [""] * (LANGUAGES[language] if counts else 1))
            state = "" if all(forms) else ' type="unfinished"'
            lines += ['    <message numerus="yes">' if counts else "    <message>", f"        <source>{escape(text)}</source>"]
            if counts:
                lines.append(f"        <translation{state}>")
                lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
                lines.append("        </translation>")
            else:
                lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
            lines.append("    </message>")
        lines.append("</context>")
    lines.append("</TS>")
    with open(os.path.join(FOLDER, f"returnbench_{language}.ts"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def places(text):
    return sorted(re.findall(r"%L?[1-9n]", text.replace("%Ln", "%n")))


def faults(language, texts, known):
    for (context, text), counts in wanted(language, texts).items():
        forms = known.get((context, text))
        if not forms or not all(forms) or len(forms) != (LANGUAGES[language] if counts else 1):
            yield f"{language}: not translated: {text!r}"
        elif any(set(places(form)) - set(places(text)) for form in forms) or places(forms[-1]) != places(text):
            yield f"{language}: other places than in the text: {text!r}"
    for context, text in known.keys() - wanted(language, texts).keys():
        yield f"{language}: no longer said: {text!r}"


def main():
    texts = sources()
    if "--check" in sys.argv[1:]:
        found = [fault for language in LANGUAGES for fault in faults(language, texts, read(language))]
        print("\n".join(found) or f"{len(texts)} texts in {len(LANGUAGES)} languages")
        sys.exit(1 if found else 0)
    for language in LANGUAGES:
        write(language, texts, read(language))


main()
