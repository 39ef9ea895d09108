#!/usr/bin/env python3
"""Answer files, scripts and profiles between computers, from the console, on labs of a state file. What the documents
say in detail is tested where they are made. Usage: PRECEDENCECTL"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1))
DONE, REFUSED, USAGE, UNREADABLE = 0, 1, 2, 3

ANSWER_FILE = """<?xml version='1.0' encoding='utf-8'?>
<!-- kept -->
<unattend xmlns="urn:schemas-microsoft-com:unattend">
  <settings pass="oobeSystem"><component name="Contoso-Setup"   processorArchitecture='amd64'/></settings>
</unattend>
"""


class Exchange(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_program(self, words, computer, lab):
        where = ["--source", f"lab:{lab}@{self.folder}/{computer}.json"] if computer else []
        return subprocess.run([PROGRAM, *words, *where], capture_output=True, timeout=60, check=False,
                              env={**os.environ, "XDG_CONFIG_HOME": f"{self.folder}/config"})

    def ask(self, *words, code=DONE, computer="one", lab="wired-and-wifi"):
        answer = self.run_program(words, computer, lab)
        text = (answer.stdout + answer.stderr).decode()
        self.assertEqual(code, answer.returncode, text)
        return text

    def export(self, *words, computer="one", lab="wired-and-wifi"):
        answer = self.run_program(["export", *words], computer, lab)
        self.assertEqual(DONE, answer.returncode, answer.stderr.decode())
        return answer.stdout

    def put(self, name, content):
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(file)

    def metric(self, alias, family="ipv4", computer="one", lab="wired-and-wifi"):
        adapters = json.loads(self.ask("adapters", "--json", computer=computer, lab=lab))
        return next(one for one in adapters if one["alias"] == alias)[family]["metric"]

    def set_wifi(self, metric="12", **where):
        self.ask("set", "Wi-Fi", "--metric", metric, "--apply", "--keep", **where)

    def test_an_answer_file_takes_the_metrics_to_another_computer(self):
        self.set_wifi()
        target = str(self.folder / "unattend.xml")
        self.export("unattend", "--output", target)
        self.assertIn("automatic -> 12", self.ask("import", target, computer="two"))
        self.assertEqual(35, self.metric("Wi-Fi", computer="two"), "printed, not made")
        self.ask("import", target, "--apply", "--keep", computer="two")
        self.assertEqual([12, 12], [self.metric("Wi-Fi", family, computer="two") for family in ("ipv4", "ipv6")])
        self.assertIn("Nothing needs to change.", self.ask("import", target, computer="two"))

    def test_an_answer_file_opens_as_a_computer(self):
        self.set_wifi()
        file = self.put("unattend.xml", self.export("unattend"))
        adapters = json.loads(self.ask("adapters", "--json", "--source", f"file:{file}", computer=None))
        self.assertEqual([("Wi-Fi", 12, False)],
                         [(one["alias"], one["ipv4"]["metric"], one["ipv4"]["automatic"]) for one in adapters])

    def test_writing_into_an_answer_file_leaves_the_rest_as_it_is(self):
        self.set_wifi("60")
        existing = self.put("existing.xml", ANSWER_FILE)
        target = self.folder / "merged.xml"
        text = self.ask("export", "unattend", "--into", existing, "--output", str(target))
        self.assertIn("Answer files are documented for 5 to 50", text)
        merged = target.read_text(encoding="utf-8")
        head, tail = ANSWER_FILE.split("</unattend>")
        self.assertTrue(merged.startswith(head.rstrip()), merged)
        self.assertTrue(merged.endswith("</unattend>" + tail), merged)
        self.assertIn("<Metric>60</Metric>", merged)
        again = self.ask("export", "unattend", "--into", str(target), "--output", str(target))
        self.assertIn("documented", again)
        self.assertEqual(merged, target.read_text(encoding="utf-8"))

    def test_every_kind_of_script_has_its_undo(self):
        self.set_wifi()
        self.assertIn(b"-InterfaceMetric 12", self.export("powershell"))
        self.assertIn(b"-AutomaticMetric Enabled", self.export("powershell", "--undo"))
        self.assertIn(b"metric=12", self.export("netsh"))
        self.assertIn(b"metric=automatic", self.export("netsh", "--undo"))
        self.assertIn("=dword:0000000c", self.export("reg").decode("utf-16"))
        self.ask("set", "Wi-Fi", "--metric", "automatic", "--family", "v6", "--apply", "--keep")
        self.assertIn(b"SetIPConnectionMetric", self.export("vbscript"))
        self.ask("set", "wlp2s0", "--metric", "50", "--apply", "--keep", lab="linux-laptop", computer="three")
        self.assertIn(b"nmcli", self.export("nmcli", lab="linux-laptop", computer="three"))

    def test_a_script_of_another_system_is_refused_with_a_sentence(self):
        self.set_wifi()
        self.assertIn("There are no scripts of this kind for Windows 11", self.ask("export", "nmcli", code=REFUSED))
        self.assertIn("Wi-Fi, IPv6 was left out", self.ask("export", "vbscript"))
        self.ask("set", "Wi-Fi", "--metric", "7", "--family", "v6", "--apply", "--keep", computer="six")
        self.assertIn("has no way to change Wi-Fi, IPv6", self.ask("export", "vbscript", code=REFUSED, computer="six"))
        self.assertIn("Answer files are for Windows Vista and later",
                      self.ask("export", "unattend", code=REFUSED, lab="linux-laptop", computer="three"))
        self.assertIn("There is nothing to write", self.ask("export", "netsh", code=REFUSED, computer="fresh"))

    def test_a_script_of_what_changed_and_of_what_a_profile_would_change(self):
        self.set_wifi()
        self.ask("set", "Ethernet", "--metric", "9", "--family", "v4", "--apply", "--keep", computer="two")
        text = self.export("netsh", "--since", f"lab:wired-and-wifi@{self.folder}/two.json").decode()
        self.assertIn("metric=12", text)
        self.assertIn('interface="Ethernet" metric=automatic', text)
        self.ask("profile", "save", "wifi", "Wi-Fi", "--family", "v4", computer="fresh")
        self.assertIn(b'interface="Wi-Fi" metric=', self.export("netsh", "--profile", "wifi", computer="fresh"))
        self.ask("export", "netsh", "--since", "lab:no-such", code=UNREADABLE)

    def test_a_profile_is_imported_under_its_name(self):
        self.ask("profile", "save", "desk")
        file = str(self.folder / "desk.json")
        self.ask("profile", "export", "desk", "--output", file)
        self.assertIn("Add --replace", self.ask("import", file, code=REFUSED))
        self.ask("import", file, "--replace")
        self.ask("profile", "delete", "desk")
        self.assertIn("is one of your profiles now", self.ask("import", file))
        self.assertIn("desk", self.ask("profile", "list"))

    def test_what_cannot_be_set_here_is_left_out_and_said(self):
        self.set_wifi("7")
        file = self.put("zero.xml", self.export("unattend").replace(b"<Metric>7</Metric>", b"<Metric>0</Metric>", 1))
        text = self.ask("import", file, computer="two")
        self.assertIn("would get the metric 0", text)
        self.assertIn("Wi-Fi, IPv6: automatic -> 7", text)
        nameless = self.put("nameless.xml", self.export("unattend").replace(b"<Identifier>Wi-Fi</Identifier>", b""))
        text = self.ask("import", nameless, computer="two", code=REFUSED)
        self.assertIn("Identifier", text)
        self.assertIn("names no adapter", text)

    def test_hostile_files_are_refused_with_a_sentence(self):
        bomb = '<!DOCTYPE unattend [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><unattend>&b;</unattend>'
        for name, content, sentence in (
                ("bomb.xml", bomb, "declares a document type"),
                ("cut.xml", ANSWER_FILE[:90], "is not XML"),
                ("other.xml", "<html/>", "is XML, but no answer file"),
                ("empty.xml", "", "is empty"),
                ("huge.xml", b"<" * (20 << 20), "is larger than"),
                ("bytes.xml", bytes(range(256)) * 4, "not"),
                ("profile.json", '{"format": "precedence-profile", "version": 9}', "another format"),
                ("strangers.xml", ANSWER_FILE, "names no adapter that this computer has")):
            with self.subTest(name):
                self.assertIn(sentence, self.ask("import", self.put(name, content), code=REFUSED))
        self.assertIn("is not there", self.ask("import", str(self.folder / "none.xml"), code=REFUSED))
        self.assertIn("could not be read", self.ask("import", str(self.folder), code=REFUSED))

    def test_options_that_do_not_go_together_are_told(self):
        self.assertIn("are for answer files", self.ask("export", "netsh", "--with-routes", code=USAGE))
        self.assertIn("are for scripts", self.ask("export", "unattend", "--undo", code=USAGE))
        self.ask("export", "word", code=USAGE)
        self.ask("export", code=USAGE)
        self.ask("export", "unattend", "--pass", "oobeSystem", code=USAGE)

    def test_what_cannot_be_written_is_told_and_nothing_is_lost(self):
        self.set_wifi()
        self.assertIn("could not be written", self.ask("export", "netsh", "--output", "/proc/nowhere/x.cmd", code=REFUSED))
        existing = self.put("broken.xml", "<unattend")
        self.assertIn("is not XML", self.ask("export", "unattend", "--into", existing, "--output", existing, code=REFUSED))
        self.assertEqual("<unattend", pathlib.Path(existing).read_text(encoding="utf-8"))
        self.assertIn("is not there", self.ask("export", "unattend", "--into", existing + "x", code=REFUSED))


unittest.main()
