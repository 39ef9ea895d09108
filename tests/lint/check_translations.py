#!/usr/bin/env python3
"""Checks the catalogues of translations. Usage: check_translations.py FOLDER

Every sentence of the sources is in each of them, finished, with its placeholders, tags, key of access (&) and spaces;
German and French are set as those languages are. What is missing comes in by translations/update.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?\d|%n\b")
TAG = re.compile(r"</?\w+>")
KEY = re.compile(r"&(?=[^&\s])")
ENDS = (".", "?", ":", "…")
PLURAL_FORMS = {"de": 2, "en": 2, "fr": 2}

# What a language writes otherwise, and why that is wrong.
NOT_WRITTEN = {
    "en": (),
    "de": ((r"[“][^„]*[”]|[\"«»]", "quotation marks are „ and “"),
           (r"[!]|\b[Bb]itte\b|\b[Uu]ngültig", "no exclamation, no please, no invalid")),
    "fr": ((r"[^\u00a0\u202f ][;?](?:\s|$)|[^\u00a0\u202f ]:(?:\s|$)| [;:?](?:\s|$)",
            "a no-break space stands before ; : ?"),
           (r"[“”\"]|«(?!\u00a0)|(?<!\u00a0)»", "quotation marks are « and », with no-break spaces"),
           (r"\w'[\w&%]", "the apostrophe is ’"),
           (r"!|s’il vous plaît|[Ii]nvalide", "no exclamation, no please, no invalid")),
}


class Message:
    """A sentence of the sources and what a catalogue makes of it: one form, or one for each plural."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.state = translation.get("type")
        self.forms = ([form.text or "" for form in translation.findall("numerusform")] if self.is_plural
                      else [translation.text or ""])

    @property
    def key(self):
        return self.context, self.source, self.comment, self.is_plural


def messages(text):
    return [Message(context.findtext("name"), element)
            for context in ElementTree.fromstring(text).findall("context") for element in context.findall("message")]


def problems_of_form(language, source, form):
    if not form.strip():
        yield "is empty"
        return
    if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(form))):
        yield "has other placeholders"
    if TAG.findall(source) != TAG.findall(form):
        yield "has other tags"
    if len(KEY.findall(source)) != len(KEY.findall(form)):
        yield "has another number of keys of access (&)"
    if ("\t" in source) != ("\t" in form):
        yield "has a tab where the other has none"
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        yield "begins or ends with another space"
    if source[-1:] in ENDS and source[-1] != form[-1]:
        yield f"does not end with “{source[-1]}”"
    for pattern, reason in NOT_WRITTEN[language]:
        if re.search(pattern, form):
            yield reason


def problems_of(language, text):
    """The problems of one catalogue, as sentences."""
    seen = set()
    for message in messages(text):
        where = f"{message.context}: “{message.source}”"
        if message.key in seen:
            yield f"{where} is there twice"
        seen.add(message.key)
        if message.state:
            yield f"{where} is {message.state}"
            continue
        if message.is_plural and len(message.forms) != PLURAL_FORMS[language]:
            yield f"{where} has {len(message.forms)} plural forms instead of {PLURAL_FORMS[language]}"
        for form in message.forms:
            for problem in problems_of_form(language, message.source, form):
                yield f"{where} -> “{form}”: {problem}"


def differences(was, now):
    """What the sources say now against what the catalogue knows."""
    known, said = ({message.key for message in messages(text)} for text in (was, now))
    for context, source, *_ in sorted(said - known):
        yield f"{context}: “{source}” is missing"
    for context, source, *_ in sorted(known - said):
        yield f"{context}: “{source}” is no longer in the sources"


def main():
    root = pathlib.Path(sys.argv[1])
    catalogues = sorted((root / "translations").glob("precedence_*.ts"))
    found, count = [], 0
    with tempfile.TemporaryDirectory() as copies:
        for catalogue in catalogues:
            shutil.copy(catalogue, copies)
        update = subprocess.run([root / "translations/update", copies], capture_output=True, text=True, check=False)
        if update.returncode:
            found.append(f"translations/update: {update.stderr.strip()}")
        for catalogue in catalogues:
            text = catalogue.read_text(encoding="utf-8")
            language = catalogue.stem.removeprefix("precedence_")
            count += len(messages(text))
            stale = list(differences(text, (pathlib.Path(copies) / catalogue.name).read_text(encoding="utf-8")))
            if stale:
                stale.append("to mend it: translations/update, then translate what is unfinished")
            found += [f"{catalogue.name}: {problem}" for problem in [*stale, *problems_of(language, text)]]
    if not count:
        found.append(f"there are no catalogues in {root / 'translations'}")
    for problem in found:
        print(problem)
    print(f"{len(catalogues)} catalogues, {count} sentences, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
