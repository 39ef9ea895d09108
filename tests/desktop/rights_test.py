#!/usr/bin/env python3
"""A lab without an administrator asks, by a prompt that says that it is simulated; a no loses nothing, a yes is done.
Usage: rights_test.py PRECEDENCE PRECEDENCECTL"""
import json
import subprocess
import sys
import tempfile
import unittest

from panel import BUTTONS, CELLS, Desktop, Missing, use_python_with_accessibility, wait_for

use_python_with_accessibility()
PANEL, CONSOLE = sys.argv[1:3]
del sys.argv[1:3]


class Rights(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop().__enter__()
        cls.addClassCleanup(cls.desktop.__exit__, None, None, None)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source = f"lab:no-rights@{folder.name}/state.json"
        self.panel = self.desktop.start_panel(PANEL, "--source", self.source)
        self.panel.__enter__()
        self.addCleanup(self.panel.__exit__, None, None, None)
        self.panel.find("Ethernet", roles=CELLS)

    def wifi(self):
        answer = subprocess.run([CONSOLE, "adapters", "--json", "--source", self.source], capture_output=True, text=True,
                                check=True, timeout=60)
        return next(one for one in json.loads(answer.stdout) if one["alias"] == "Wi-Fi")["ipv4"]

    def ask(self):
        wait_for(lambda: "focused" in self.panel.find("Ethernet", roles=CELLS).states, "the list to have the keys")
        self.panel.key("Down", "alt+Up", "ctrl+Return")
        self.panel.find("simulated computer?", roles=("label", "alert", "dialog"))

    def test_no_loses_nothing(self):
        self.ask()
        self.panel.click(self.panel.find("Do not allow", roles=BUTTONS))
        wait_for(lambda: "You said no when you were asked" in self.panel.text(), "the reason")
        self.assertIn("2 changes waiting", self.panel.text())
        self.assertTrue(self.wifi()["automatic"])

    def test_yes_is_done_and_then_nobody_is_an_administrator_again(self):
        self.ask()
        self.panel.click(self.panel.find("Allow", roles=BUTTONS))
        wait_for(lambda: self.wifi()["metric"] == 4, "the lab to follow")
        wait_for(lambda: "Kept at" in self.panel.text(), "the outcome")
        self.panel.key("alt+Down", "ctrl+Return")
        self.panel.find("simulated computer?", roles=("label", "alert", "dialog"))


if __name__ == "__main__":
    try:
        unittest.main()
    except Missing as missing:
        print(f"skipped: {missing}")
        sys.exit(77)
