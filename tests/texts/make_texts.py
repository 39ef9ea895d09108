#!/usr/bin/env python3
"""Writes the sample texts and INDEX.tsv beside this file. With --check: fails where what is there differs.

The machines are invented. What INDEX.tsv expects is counted from the machines and written down beside each text, never
asked from the program that reads them."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "generator"))
import address_texts
import linux_texts
import powershell_texts
import route_texts

FOLDER = pathlib.Path(__file__).resolve().parent
COLUMNS = ("file tool language windows_era source ipv4_routes ipv4_persistent ipv6_routes interfaces "
           "effective_route_for_8.8.8.8 provenance oddities").split()


def files():
    """Every file's name with its bytes, INDEX.tsv last."""
    samples = [*route_texts.samples(), *address_texts.samples(), *powershell_texts.samples(), *linux_texts.samples()]
    made = {sample.name: sample.bytes for sample in samples}
    assert len(made) == len(samples), "two texts of one name"
    rows = [COLUMNS] + [sample.row() for sample in sorted(samples, key=lambda sample: sample.name)]
    made["INDEX.tsv"] = "".join("\t".join(row) + "\n" for row in rows).encode()
    return made


def main():
    made = files()
    if "--check" in sys.argv:
        there = {path.name for path in FOLDER.iterdir() if path.suffix in (".txt", ".tsv")}
        wrong = [name for name in made if name not in there or (FOLDER / name).read_bytes() != made[name]]
        wrong += sorted(there - set(made))
        for name in wrong:
            print(f"{name} is not what make_texts.py writes")
        return 1 if wrong else 0
    for path in FOLDER.iterdir():
        if path.suffix in (".txt", ".tsv"):
            path.unlink()
    for name, content in made.items():
        (FOLDER / name).write_bytes(content)
    print(f"{len(made) - 1} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
