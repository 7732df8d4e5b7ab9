#!/usr/bin/env python3
"""Brings resources/translations up to date with the sources, or checks that it is.

    packaging/update-translations.py           new texts are added (unfinished), those that are gone removed
    packaging/update-translations.py --check   says what is missing, unfinished, left over or wrongly placed,
                                               and what core throws that nobody can translate; exit 1 then

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


# Met on the command line alone, or by whoever breaks the rules of the journal's own interface.
ENGLISH_ONLY = re.compile("/(annotation|inspection_queries|sandbox|event|event_body|tables)[.]cpp$")
LITERAL = r'"((?:[^"\\]|\\.)*)"'
TOKEN = re.compile(LITERAL + r"|'(?:[^'\\]|\\.)+'|//[^\n]*|.", re.DOTALL)


def arguments(source, start):
    """The arguments from there to the closing bracket, each as the terms that `+` joins."""
    depth, found = 0, [[""]]
    for token in (match.group() for match in TOKEN.finditer(source, start)):
        depth += (token in "([{") - (token in ")]}")
        if depth < 0:
            return found
        if token == "," and depth == 0:
            found.append([""])
        elif token == "+" and depth == 0:
            found[-1].append("")
        elif not token.startswith("//"):
            found[-1][-1] += token
    return found


def sentence(terms):
    """`"Cannot read " + path + "."` → `Cannot read %1.`; empty when the words stand elsewhere"""
    text, place = "", 0
    for term in terms:
        if re.fullmatch(rf"\s*({LITERAL}\s*)+", term):
            text += "".join(re.findall(LITERAL, term)).replace('\\"', '"')
        elif re.fullmatch(r"\s*'.'\s*", term):
            text += term.strip()[1]
        else:
            place += 1
            text += f"%{place}"
    isWhole = not re.match("%1 %2|[^%]*%1%2", text) and len(re.findall(r"\b[A-Za-z]{2,}\b", text)) > 2
    return text if isWhole else ""


def unknown_of_core(texts):
    """What core throws and no pattern knows, as far as the whole sentence stands where it is thrown."""
    for folder, _, names in os.walk(os.path.join(ROOT, "core")):
        for path in (os.path.join(folder, name) for name in sorted(names) if name.endswith(".cpp")):
            if ENGLISH_ONLY.search(path):
                continue
            with open(path, encoding="utf-8") as file:
                source = file.read()
            thrown = [sentence(terms) for found in re.finditer(r"throw Error\(", source)
                      for terms in arguments(source, found.end())[1:]]
            advice = [said for body in re.findall(r"^std::string adviceFor.*?^}", source, re.DOTALL | re.MULTILINE)
                      for said in re.findall(LITERAL, body)]
            for said in thrown + advice:
                if said and ("Core", said) not in texts:
                    yield f"{os.path.relpath(path, ROOT)}: core_texts.cpp does not know {said!r}"


def main():
    texts = sources()
    if "--check" in sys.argv[1:]:
        found = [fault for language in LANGUAGES for fault in faults(language, texts, read(language))]
        found += unknown_of_core(texts)
        print("\n".join(found) or f"{len(texts)} texts in {len(LANGUAGES)} languages")
        sys.exit(1 if found else 0)
    for language in LANGUAGES:
        write(language, texts, read(language))


main()
