#!/usr/bin/env python3
"""Bindings and network providers from the console, on labs of a state file. Usage: PRECEDENCECTL"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1))
DONE, REFUSED, USAGE = 0, 1, 2


class Orders(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def ask(self, lab, *words, code=DONE):
        answer = subprocess.run([PROGRAM, *words, "--source", f"lab:{lab}@{self.folder}/{lab}.json"],
                                capture_output=True, text=True, timeout=60)
        self.assertEqual(code, answer.returncode, answer.stdout + answer.stderr)
        return answer.stdout + answer.stderr

    def bindings(self, lab):
        return json.loads(self.ask(lab, "bindings", "--json"))

    def paths(self, lab, component):
        orders = {order["component"]: order["paths"] for order in self.bindings(lab)["orders"]}
        return [path["through"][1:] for path in orders[component]]

    def providers(self, lab):
        return [one["service"] for one in json.loads(self.ask(lab, "providers", "--json"))["order"]]

    def test_a_change_is_printed_and_nothing_is_changed_without_apply(self):
        before = self.bindings("windows-7-backup")
        text = self.ask("windows-7-backup", "bindings", "--first", "Backup Network Connection")
        self.assertIn("Would change:", text)
        self.assertIn("Add --apply --keep to do it.", text)
        self.assertEqual(before, self.bindings("windows-7-backup"))

    def test_what_cannot_go_back_by_itself_wants_keep(self):
        text = self.ask("windows-7-backup", "bindings", "--first", "Backup Network Connection", "--apply", code=REFUSED)
        self.assertIn("cannot go back by itself", text)

    def test_the_backup_connection_first_and_undo(self):
        before = self.bindings("windows-7-backup")
        self.ask("windows-7-backup", "bindings", "--first", "Backup Network Connection", "--apply", "--keep")
        backup = self.paths("windows-7-backup", "ms_tcpip")[0]
        self.assertNotEqual(before["orders"][1]["paths"][0]["through"][1:], backup)
        for order in self.bindings("windows-7-backup")["orders"]:
            self.assertEqual(backup[-1], order["paths"][0]["through"][-1], order["component"])
        self.ask("windows-7-backup", "bindings", "--undo", "--apply", "--keep")
        self.assertEqual(before, self.bindings("windows-7-backup"))

    def test_file_and_printer_sharing_over_tcpip_first(self):
        self.ask("xp-two-nics", "bindings", "--order", "File and Printer Sharing for Microsoft Networks", "ms_tcpip",
                 "--apply", "--keep")
        self.assertEqual("ms_tcpip", self.paths("xp-two-nics", "ms_server")[0][0])
        self.assertEqual("ms_netbeui", self.paths("xp-two-nics", "ms_msclient")[0][0])

    def test_an_unused_connection_is_switched_off_and_on(self):
        self.ask("windows-7-backup", "bindings", "--disable", "Unused Network Connection", "--apply", "--keep")
        self.assertIn("Unused Network Connection (off)", self.ask("windows-7-backup", "bindings"))
        self.ask("windows-7-backup", "bindings", "--enable", "Unused Network Connection", "--apply", "--keep")
        self.assertNotIn("(off)", self.ask("windows-7-backup", "bindings"))

    def test_on_xp_the_own_addresses_follow(self):
        self.assertIn("gets 198.51.100.100, then 192.0.2.100", self.ask("xp-two-nics", "bindings"))
        self.ask("xp-two-nics", "bindings", "--first", "Local Area Connection", "--apply", "--keep")
        self.assertIn("gets 192.0.2.100, then 198.51.100.100", self.ask("xp-two-nics", "bindings"))

    def test_windows_11_keeps_the_old_order_and_that_is_said(self):
        before = self.bindings("wired-and-wifi")
        text = self.ask("wired-and-wifi", "bindings", "--first", "Wi-Fi", "--apply", "--keep", code=REFUSED)
        self.assertIn("kept what stood there", text)
        self.assertEqual(before, self.bindings("wired-and-wifi"))

    def test_providers_are_put_first_and_a_restart_is_asked_for(self):
        before = self.providers("xp-two-nics")
        text = self.ask("xp-two-nics", "providers", "--order", "RDPNP", "web client network", "--apply", "--keep")
        self.assertIn("It takes effect after a restart.", text)
        self.assertEqual(["RDPNP", "WebClient"], self.providers("xp-two-nics")[:2])
        self.ask("xp-two-nics", "providers", "--undo", "--apply", "--keep")
        self.assertEqual(before, self.providers("xp-two-nics"))

    def test_json_has_the_names_that_scripts_rely_on(self):
        changes = json.loads(self.ask("xp-two-nics", "providers", "--order", "RDPNP", "--json"))
        self.assertEqual({"change", "adapter", "family", "expected", "wanted"}, set(changes[0]))
        self.assertEqual("providerOrder", changes[0]["change"])
        written = json.loads(self.ask("windows-7-backup", "bindings", "--disable", "Unused Network Connection", "--json",
                                      "--apply", "--keep"))
        self.assertEqual({"binding"}, {change["change"] for change in written})
        self.assertEqual({"done"}, {change["outcome"] for change in written})

    def test_refusals_name_what_was_typed(self):
        self.assertIn("“Token Ring”", self.ask("xp-two-nics", "bindings", "--first", "Token Ring", code=REFUSED))
        self.assertIn("“no such”", self.ask("xp-two-nics", "bindings", "--order", "no such", code=REFUSED))
        self.assertIn("“NFS”", self.ask("xp-two-nics", "providers", "--order", "NFS", code=REFUSED))
        self.assertIn("Debian", self.ask("linux-laptop", "bindings", code=REFUSED))
        self.ask("xp-two-nics", "bindings", "--first", "a", "--undo", code=USAGE)
        self.ask("xp-two-nics", "bindings", "--keep", code=USAGE)

    def test_what_stands_so_already_needs_no_change(self):
        first = self.providers("xp-two-nics")[0]
        self.assertIn("Nothing needs to change.", self.ask("xp-two-nics", "providers", "--order", first))

    def test_revert_brings_back_what_was_before_the_first_change(self):
        before = self.providers("xp-two-nics")
        self.ask("xp-two-nics", "providers", "--order", "RDPNP", "--apply", "--keep")
        self.ask("xp-two-nics", "providers", "--order", "WebClient", "--apply", "--keep")
        self.ask("xp-two-nics", "--revert")
        self.assertEqual(before, self.providers("xp-two-nics"))


if __name__ == "__main__":
    unittest.main()
