#!/usr/bin/env python3
"""Reads the captures of real computers in the folder that PRECEDENCE_CAPTURES names and compares with its INDEX.tsv.

Usage: PRECEDENCECTL FEWEST OF: at least FEWEST of OF checks must hold, or that share of those that are there. Exits with
77, which is skipped, where there is no such folder."""
import csv
import json
import os
import pathlib
import re
import subprocess
import sys

SKIPPED = 77
ON_LINK = ("On-link", "En vínculo", "在链路上")


class Program:
    def __init__(self, path, source):
        self.path, self.source = path, source

    def ask(self, *words):
        """What the program answers; None where it refuses. A crash ends the test."""
        answer = subprocess.run([self.path, *words, "--source", f"file:{self.source}", "--json"], capture_output=True,
                                text=True, encoding="utf-8", timeout=120)
        if answer.returncode not in range(5):
            sys.exit(f"{self.source}: {' '.join(words)} crashed\n{answer.stderr}")
        try:
            return json.loads(answer.stdout)
        except ValueError:
            return None

    def count(self, command, belongs):
        listed = self.ask(command)
        return None if listed is None else sum(1 for each in listed if belongs(each))


def count_checks(row, program):
    for column, family in (("ipv4_routes", "IPv4"), ("ipv6_routes", "IPv6")):
        cell = row[column].strip()
        if cell.isdigit():
            yield column, int(cell), program.count("routes", lambda route, name=family: route["family"] == name)
        elif rows := re.fullmatch(r"(\d+) rows", cell):
            yield (f"{family} interfaces", int(rows[1]),
                   program.count("adapters", lambda adapter, name=family.lower(): adapter[name]))


def winner_checks(row, program):
    cell = row["effective_route_for_8.8.8.8"].strip()
    hop = re.search(r"(?:gw|via) ([0-9]+\.[0-9.]+|" + "|".join(ON_LINK) + ")", cell)
    told = cell.startswith(("if ", "dev ")) and hop
    none = cell == "none" or (cell.startswith("none") and "IPv4" in cell)
    if not told and not none:
        return
    answer = program.ask("explain", "8.8.8.8")
    winner = answer and answer["winner"]
    if none:
        yield "winner", None, winner if answer else "no answer"
        return
    yield "next hop", "on-link" if hop[1] in ON_LINK else hop[1], winner and winner["nextHop"]
    metric = re.search(r"metric (?:\d+\+\d+=)?(\d+)", cell)
    if metric:
        yield "metric", int(metric[1]), winner and winner["effectiveMetric"]


def main():
    program, fewest, of = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    folder = os.environ.get("PRECEDENCE_CAPTURES", "")
    index = pathlib.Path(folder) / "INDEX.tsv"
    if not folder or not index.is_file():
        print("skipped: PRECEDENCE_CAPTURES names no folder with an INDEX.tsv")
        return SKIPPED
    held = done = 0
    with index.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            asked = Program(program, index.parent / row["file"])
            for what, wanted, found in [*count_checks(row, asked), *winner_checks(row, asked)]:
                done += 1
                held += wanted == found
                if wanted != found:
                    print(f"{row['file']}: {what}: wanted {wanted}, found {found}")
    print(f"{held} of {done} checks hold")
    return 0 if done > 0 and held * of >= done * fewest else 1


sys.exit(main())
