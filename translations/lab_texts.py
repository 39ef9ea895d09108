#!/usr/bin/env python3
"""Writes what the labs' files say to people as C++ that lupdate reads. Usage: lab_texts.py SCENARIOS > FILE.cpp"""
import json
import pathlib
import sys


def texts(scenario):
    yield scenario["title"]
    lesson = scenario.get("lesson", {})
    yield from filter(None, (lesson.get("question"), lesson.get("answer")))
    for event in scenario.get("events", []):
        yield event["title"]


def main():
    found = {}
    for file in sorted(pathlib.Path(sys.argv[1]).glob("*.json")):
        scenario = json.loads(file.read_text(encoding="utf-8"))
        if "title" in scenario and "system" in scenario:  # the schema lies beside them
            found.update(dict.fromkeys(texts(scenario)))
    print("static const char* const kTexts[] = {")
    for text in found:
        print(f'    QT_TRANSLATE_NOOP("Lab", {json.dumps(text, ensure_ascii=False)}),')
    print("};")


if __name__ == "__main__":
    main()
