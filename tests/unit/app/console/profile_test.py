#!/usr/bin/env python3
"""Profiles from the console, on labs of a state file, with a folder of their own. Usage: PRECEDENCECTL"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1))
DONE, REFUSED, USAGE = 0, 1, 2


class Profiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def ask(self, *words, code=DONE, lab="wired-and-wifi", source=True):
        where = ["--source", f"lab:{lab}@{self.folder}/{lab}.json"] if source else []
        answer = subprocess.run([PROGRAM, *words, *where], capture_output=True, text=True, timeout=60,
                                env={**os.environ, "XDG_CONFIG_HOME": f"{self.folder}/config"}, check=False)
        self.assertEqual(code, answer.returncode, answer.stdout + answer.stderr)
        return answer.stdout + answer.stderr

    def order(self, lab="wired-and-wifi"):
        adapters = json.loads(self.ask("adapters", "--json", lab=lab))
        ranked = [one for one in adapters if one["ipv4"] and one["medium"] != "loopback" and one["state"] == "up"]
        return [one["name"] for one in sorted(ranked, key=lambda one: one["ipv4"]["metric"])]

    def held(self):
        files = list(pathlib.Path(self.folder).glob("*.json.held"))
        return [json.loads(file.read_text(encoding="utf-8"))["held"] for file in files]

    def test_none_are_there_at_first(self):
        self.assertIn("no profiles yet", self.ask("profile", "list"))
        self.assertEqual([], json.loads(self.ask("profile", "list", "--json")))

    def test_an_order_is_saved_changed_and_brought_back(self):
        before = self.order()
        self.assertIn("Saved. home", self.ask("profile", "save", "home"))
        self.ask("order", "Wi-Fi", "--apply", "--keep")
        self.assertNotEqual(before, self.order())
        self.assertIn("Would change:", self.ask("profile", "show", "home"))
        self.ask("profile", "apply", "home", "--keep")
        self.assertEqual(before, self.order())
        self.assertIn("Nothing needs to change.", self.ask("profile", "show", "home"))

    def test_any_wireless_before_any_wired(self):
        self.ask("profile", "save", "couch", "any:wireless", "any:wired")
        self.ask("profile", "apply", "couch", "--keep")
        self.assertEqual("Wi-Fi", self.order()[0])
        self.ask("profile", "apply", "couch", "--keep", lab="server-four-nics", code=DONE)

    def test_metrics_are_saved_and_brought_back(self):
        self.ask("set", "Wi-Fi", "--metric", "7", "--apply", "--keep")
        self.ask("profile", "save", "seven", "--metrics")
        self.ask("set", "Wi-Fi", "--metric", "automatic", "--apply", "--keep")
        self.assertIn("automatic -> 7", self.ask("profile", "show", "seven"))
        self.ask("profile", "apply", "seven", "--keep")
        wifi = next(one for one in json.loads(self.ask("adapters", "--json")) if one["name"] == "Wi-Fi")
        self.assertEqual(7, wifi["ipv4"]["metric"])

    def test_a_profile_of_another_computer_is_refused_with_a_sentence(self):
        self.ask("profile", "save", "vpn", "Local Area Connection", lab="xp-two-nics")
        text = self.ask("profile", "apply", "vpn", "--keep", code=REFUSED)
        self.assertIn("names no adapter that this computer has", text)

    def test_names_that_are_not_there_are_told_with_those_that_are(self):
        self.assertIn("no other one yet", self.ask("profile", "show", "home", code=REFUSED))
        self.ask("profile", "save", "desk")
        self.assertIn("The profiles are: desk.", self.ask("profile", "delete", "home", code=REFUSED))
        self.ask("profile", "delete", "desk")
        self.assertEqual([], json.loads(self.ask("profile", "list", "--json")))

    def test_hostile_names_are_kept_or_refused_and_never_leave_the_folder(self):
        for name in ("../../up", "a\"b'c`d", "$(reboot)", "%PATH%", "x" * 100, "Zuhause & Büro"):
            self.ask("profile", "save", name)
        self.assertEqual(6, len(json.loads(self.ask("profile", "list", "--json"))))
        self.assertEqual(6, len(list(pathlib.Path(f"{self.folder}/config/Precedence/profiles").iterdir())))
        for name in ("", " ", "x" * 101, "a\nb", "a\u202eb"):
            self.assertIn("cannot be the name of a profile", self.ask("profile", "save", name, code=REFUSED))

    def test_what_was_typed_wrong_is_told(self):
        self.assertIn("any:glass", self.ask("profile", "save", "x", "any:glass", code=REFUSED))
        self.assertIn("Modem 9", self.ask("profile", "save", "x", "Modem 9", code=REFUSED))
        self.ask("profile", code=USAGE, source=False)
        self.ask("profile", "save", code=USAGE)
        self.ask("profile", "save", "x", "Wi-Fi", "--metrics", code=USAGE)
        self.ask("profile", "list", "--keep", code=USAGE)

    def test_exported_it_reads_as_what_is_listed(self):
        self.ask("profile", "save", "desk", "Ethernet", "any:wireless", "--pin", "--family", "v4")
        target = pathlib.Path(self.folder) / "desk.json"
        self.ask("profile", "export", "desk", "--output", str(target))
        profile = json.loads(target.read_text(encoding="utf-8"))
        self.assertEqual([profile], json.loads(self.ask("profile", "list", "--json")))
        self.assertEqual(("desk", "order", "IPv4", True),
                         tuple(profile[key] for key in ("name", "kind", "families", "pinned")))
        self.assertEqual({"medium": "wireless"}, profile["adapters"][1])

    def test_what_is_kept_is_held_and_what_went_back_is_not(self):
        self.ask("set", "Wi-Fi", "--metric", "7", "--family", "v4", "--apply", "--keep")
        self.ask("set", "Wi-Fi", "--metric", "9", "--family", "v4", "--apply", "--keep")
        self.assertEqual([[9]], [[one["change"]["wanted"] for one in held] for held in self.held()])
        subprocess.run([PROGRAM, "set", "Wi-Fi", "--metric", "11", "--apply", "--source",
                        f"lab:wired-and-wifi@{self.folder}/wired-and-wifi.json"], input="back\n", text=True,
                       capture_output=True, timeout=60, check=False,
                       env={**os.environ, "XDG_CONFIG_HOME": f"{self.folder}/config"})
        self.assertEqual([[9]], [[one["change"]["wanted"] for one in held] for held in self.held()])


unittest.main()
