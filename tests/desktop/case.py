"""What the tests of the real window have in common: a desktop for all tests of a program, a panel for each, and the lab
as precedencectl shows it. Arguments of the test program: PRECEDENCE PRECEDENCECTL"""
import json
import subprocess
import sys
import tempfile
import unittest

from panel import CELLS, Desktop, Missing, use_python_with_accessibility, wait_for

use_python_with_accessibility()
PANEL, CONSOLE = sys.argv[1:3]
del sys.argv[1:3]


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__, None, None, None)

    def make_folder(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        return folder.name

    def open(self, *words):
        panel = self.desktop.start_panel(PANEL, *words)
        panel.__enter__()
        self.addCleanup(panel.__exit__, None, None, None)
        return panel

    def open_lab(self, name, *words):
        """Of a state file, so that the console can look into it as well."""
        self.source = f"lab:{name}@{self.make_folder()}/state.json"
        self.panel = self.open("--source", self.source, *words)

    def adapters(self):
        """By alias, as the console prints them."""
        answer = subprocess.run([CONSOLE, "adapters", "--json", "--source", self.source], capture_output=True, text=True,
                                check=True, timeout=60)
        return {one["alias"]: one for one in json.loads(answer.stdout)}

    def metrics(self, alias):
        """(number, whether it is automatic) in IPv4 and IPv6; None where a family is not bound."""
        adapter = self.adapters()[alias]
        return tuple((adapter[family]["metric"], adapter[family]["automatic"]) if adapter[family] else None
                     for family in ("ipv4", "ipv6"))

    def row(self, name):
        return wait_for(lambda: next((node for node in self.panel.find_all(roles=CELLS) if node.name.startswith(name)),
                                     None), f"the row of {name}")

    def wait_for_keys(self):
        wait_for(lambda: "focused" in self.row("Ethernet").states, "the list to have the keys")

    def says(self, text):
        return wait_for(lambda: text in self.panel.text(), f"“{text}”")


def main():
    try:
        unittest.main()
    except Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(77)
