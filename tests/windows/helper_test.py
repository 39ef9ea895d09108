#!/usr/bin/env python3
"""Changes through precedence-helper.exe, which precedencectl.exe starts with the prompt's verb, on the doubles' computer:
kept, taken back, and with both programs and the recovery killed at random moments.
Usage: RUN_UNDER_WINE PRECEDENCECTL.EXE REPOSITORY"""
import functools
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import time
import unittest

import window
from computer import JOURNAL, PROGRAM, REPOSITORY, RUNNER, Computer, processes

# Finer than where people look: what is killed lives for some hundredths of a second.
wait_for = functools.partial(window.wait_for, between=0.02)
HELPER = os.path.join(os.path.dirname(PROGRAM), "precedence-helper.exe")
PLANTED = os.path.join(REPOSITORY, "build/windows/tests/windows/bin/planted.dll")
KILL_RUNS = int(os.environ.get("PRECEDENCE_KILL_RUNS", "30"))
OLD, NEW = (None, None), (7, 7)
# What Windows itself takes from its own folder only (HKLM\...\Session Manager\KnownDLLs), and ntdll.dll, which is there
# before any program.
KNOWN = {"advapi32.dll", "kernel32.dll", "msvcrt.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll", "shell32.dll", "ws2_32.dll"}


def kill(name):
    for process in processes(name):
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            pass


def tearDownModule():
    """What the runs without recovery left would be found when Wine starts again, as it is meant to be."""
    kill("precedence-helper.exe")
    subprocess.run([RUNNER, "sc.exe", "delete", "PrecedenceRecovery"], stdout=subprocess.DEVNULL, timeout=60, check=False,
                   env=os.environ | {"PRECEDENCE_WINE_KEEP": "1"})
    shutil.rmtree(JOURNAL, ignore_errors=True)


class Helped(Computer):
    def setUp(self):
        super().setUp()
        self.end_all()
        shutil.rmtree(JOURNAL, ignore_errors=True)
        self.addCleanup(self.end_all)

    def end_all(self):
        kill("precedencectl.exe")
        kill("precedence-helper.exe")
        wait_for(lambda: not processes("precedence-helper.exe"), "the helper to be gone")

    def environment(self):
        return super().environment() | {"PRECEDENCE_USE_HELPER": "1"}

    def start(self, *words):
        program = subprocess.Popen([RUNNER, PROGRAM, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True, env=self.environment())
        self.addCleanup(self.finish, program)
        return program

    @staticmethod
    def finish(program):
        program.kill()
        program.wait()
        for pipe in (program.stdin, program.stdout):
            pipe.close()

    def helper(self, *words, program=HELPER):
        return subprocess.run([RUNNER, program, *words], capture_output=True, text=True, timeout=60,
                              env=self.environment()).returncode

    def settings(self, family="ipv4"):
        """The manual number in force and the one after a restart; None where it is automatic."""
        self.load()
        wifi = self.adapter("Wi-Fi")
        kept = wifi.get("persistent", {}).get(family, {"automatic": True})
        return (None if wifi[family].get("UseAutomaticMetric", True) else wifi[family]["Metric"],
                None if kept["automatic"] else kept["metric"])

    def try_seven(self):
        """On trial in both families, and asked whether to keep it."""
        program = self.start("set", "Wi-Fi", "--metric", "7", "--apply")
        wait_for(lambda: self.settings() == (7, None) and self.settings("ipv6") == (7, None), "the trial")
        return program


class EndToEnd(Helped):
    def test_keep_makes_it_last_and_the_helper_leaves(self):
        program = self.try_seven()
        said, _ = program.communicate("keep\n", timeout=30)
        self.assertEqual(0, program.returncode, said)
        self.assertEqual([NEW, NEW], [self.settings(), self.settings("ipv6")])
        wait_for(lambda: not processes("precedence-helper.exe"), "the helper to leave")
        self.assertEqual({"lock", "originals.json"}, {file.name for file in JOURNAL.iterdir()})

    def order(self):
        """The adapters at the ends of TCP/IP's paths, by the last digit of their GUIDs."""
        self.load()
        return [path["through"][-1][-2] for path in self.machine["netcfg"]["paths"]["ms_tcpip"]]

    def test_bindings_are_written_by_the_helper_with_a_backup_and_brought_back(self):
        before = self.order()
        for words, first in ((("--first", "Wi-Fi"), "2"), (("--undo",), before[0])):
            program = self.start("bindings", *words, "--apply", "--keep")
            said, _ = program.communicate(timeout=60)
            self.assertEqual(0, program.returncode, said)
            self.assertEqual(first, self.order()[0], said)
            self.assertTrue((JOURNAL / "orders.json").exists())
        self.assertEqual(before, self.order())
        self.assertNotIn("lock", self.machine["netcfg"])
        wait_for(lambda: not processes("precedence-helper.exe"), "the helper to leave")

    def test_without_keep_the_old_metric_comes_back(self):
        for answer in ("back\n", ""):
            program = self.try_seven()
            program.communicate(answer, timeout=30)
            self.assertEqual(1, program.returncode)
            self.assertEqual([OLD, OLD], [self.settings(), self.settings("ipv6")])

    def test_R1_the_journal_and_the_start_up_entry_are_there_before_the_change_and_go_with_it(self):
        program = self.try_seven()
        journal = json.loads((JOURNAL / "trial.json").read_text())
        self.assertEqual("trying", journal["phase"])
        self.assertEqual(["automatic", "automatic"], [change["expected"] for change in journal["changes"]])
        self.assertTrue((JOURNAL / "precedence-helper.exe").exists(), "the copy that the entry starts")
        self.assertIn("PrecedenceRecovery", self.services())
        program.communicate("back\n", timeout=30)
        self.assertNotIn("SERVICE_NAME", self.services())
        self.assertFalse((JOURNAL / "trial.json").exists())

    def services(self):
        return subprocess.run([RUNNER, "sc.exe", "query", "PrecedenceRecovery"], capture_output=True, text=True,
                              timeout=60, env=self.environment()).stdout

    def test_R2_a_panel_that_is_killed_takes_its_trial_with_it(self):
        self.try_seven()
        kill("precedencectl.exe")
        wait_for(lambda: self.settings() == OLD and self.settings("ipv6") == OLD, "the way back")
        wait_for(lambda: not processes("precedence-helper.exe"), "the helper to leave")

    def test_R11_a_helper_that_is_killed_alone_is_told_and_the_next_one_takes_it_back(self):
        program = self.try_seven()
        kill("precedence-helper.exe")
        said, _ = program.communicate(timeout=30)
        self.assertEqual(1, program.returncode)
        self.assertIn("ended unexpectedly", said)
        self.assertEqual((7, None), self.settings())
        answer = self.run_program("--revert")
        self.assertEqual(0, answer.returncode, answer.stderr)
        self.assertEqual([OLD, OLD], [self.settings(), self.settings("ipv6")])

    def test_R11_the_start_up_entry_takes_it_back(self):
        self.try_seven()
        kill("precedence-helper.exe")
        kill("precedencectl.exe")
        self.assertEqual(0, self.helper("recover", program=str(JOURNAL / "precedence-helper.exe")))
        self.assertEqual([OLD, OLD], [self.settings(), self.settings("ipv6")])
        self.assertNotIn("SERVICE_NAME", self.services())

    def test_R11_the_service_that_the_system_starts_takes_it_back(self):
        self.try_seven()
        kill("precedence-helper.exe")
        kill("precedencectl.exe")
        # Wine's service controller has an environment of its own, so that the service finds another computer; that it is
        # started, answers and ends is what can be seen.
        started = subprocess.run([RUNNER, "sc.exe", "start", "PrecedenceRecovery"], capture_output=True, text=True,
                                 timeout=60, env=self.environment())
        self.assertEqual(0, started.returncode, started.stdout)
        wait_for(lambda: "RUNNING" in self.services() or "STOPPED" in self.services(), "the service")
        # It goes on trying, as it would for adapters that the system finds late.
        kill("precedence-helper.exe")
        self.assertEqual(0, self.helper("recover"))
        self.assertEqual([OLD, OLD], [self.settings(), self.settings("ipv6")])

    def test_R3_a_second_program_is_told_that_one_is_on(self):
        program = self.try_seven()
        answer = self.run_program("set", "Ethernet", "--metric", "9", "--apply")
        self.assertEqual(1, answer.returncode)
        self.assertIn("Another order is being tried now", answer.stderr)
        program.communicate("keep\n", timeout=30)
        self.assertEqual(NEW, self.settings())

    def test_a_helper_that_is_missing_is_said(self):
        folder = pathlib.Path(self.folder, "elsewhere")
        shutil.copytree(os.path.dirname(PROGRAM), folder, ignore=shutil.ignore_patterns("precedence-helper.exe"))
        answer = subprocess.run([RUNNER, str(folder / "precedencectl.exe"), "set", "Wi-Fi", "--metric", "7", "--apply"],
                                capture_output=True, encoding="utf-8", timeout=60, env=self.environment())
        self.assertEqual(1, answer.returncode)
        self.assertIn("is missing", answer.stderr)
        self.assertEqual([], self.received())


class Attacks(Helped):
    def test_every_other_command_line_is_refused_without_a_call(self):
        name, nonce = "0" * 32, "1" * 32
        for words in ((), ("recover", "now"), (name,), (name, nonce, "more"), ("x" * 32, nonce), (name, "x" * 32),
                      (name + "0", nonce), ("..\\" + "0" * 29, nonce), ("/?",), ("recover ",)):
            self.assertEqual(2, self.helper(*words), words)
        self.assertEqual([], self.received())

    def test_T1_a_pipe_of_nobody_or_of_a_stranger_is_left(self):
        self.assertEqual(3, self.helper("0" * 32, "1" * 32))
        self.assertEqual([], self.received())

    def test_T15_imports_are_of_the_known_libraries_only(self):
        printed = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", HELPER], capture_output=True, text=True,
                                 check=True).stdout
        imported = {name.lower() for name in re.findall(r"DLL Name: (\S+)", printed)}
        self.assertIn("kernel32.dll", imported)
        self.assertLessEqual(imported, KNOWN)

    def test_T15_libraries_beside_the_helper_are_not_loaded(self):
        self.try_seven()
        kill("precedence-helper.exe")
        kill("precedencectl.exe")
        folder = pathlib.Path(self.folder, "planted")
        folder.mkdir()
        shutil.copy(HELPER, folder)
        for name in ("iphlpapi.dll", "version.dll", "wbemcomn.dll", "dhcpcsvc.dll"):
            shutil.copy(PLANTED, folder / name)
        marks = pathlib.Path(self.folder, "marks")
        marks.mkdir()
        environment = self.environment() | {"PRECEDENCE_PLANTED_MARKS": "Z:" + str(marks).replace("/", "\\")}
        done = subprocess.run([RUNNER, str(folder / "precedence-helper.exe"), "recover"], timeout=60, env=environment)
        self.assertEqual(0, done.returncode)
        self.assertEqual(OLD, self.settings(), "it did its work, by the system's own library")
        self.assertEqual([], list(marks.iterdir()))

    def test_T15_the_planted_library_would_have_been_seen(self):
        marks = pathlib.Path(self.folder, "marks")
        marks.mkdir()
        environment = self.environment() | {"PRECEDENCE_PLANTED_MARKS": "Z:" + str(marks).replace("/", "\\")}
        subprocess.run([RUNNER, "rundll32.exe", "Z:" + PLANTED.replace("/", "\\") + ",None"], timeout=60, env=environment)
        self.assertEqual(1, len(list(marks.iterdir())))

    def test_the_program_asks_for_administrator_rights_and_the_panel_does_not(self):
        for program, level in ((HELPER, b"requireAdministrator"), (PROGRAM, b"asInvoker")):
            self.assertIn(b'level="' + level + b'"', pathlib.Path(program).read_bytes())


class KillRuns(Helped):
    """Whoever is killed whenever: what is found afterwards is the old state or the new one, in both stores and families."""

    def end_state(self):
        return self.settings(), self.settings("ipv6")

    def one(self, chance, recovers):
        self.end_all()
        super().setUp()
        program = self.start("set", "Wi-Fi", "--metric", "7", "--apply", *(("--keep",) if chance.random() < 0.7 else ()))
        wait_for(lambda: (JOURNAL / "trial.json").exists() or program.poll() is not None, "the trial to begin")
        time.sleep(chance.random() * 0.04)
        victims = chance.choice((("precedence-helper.exe",), ("precedencectl.exe",),
                                 ("precedence-helper.exe", "precedencectl.exe")))
        for victim in victims:
            kill(victim)
        time.sleep(0.1)
        kill("precedencectl.exe")
        wait_for(lambda: "precedence-helper.exe" not in victims or not processes("precedence-helper.exe"), "the end")
        program.communicate(timeout=30)
        if "precedence-helper.exe" not in victims:
            wait_for(lambda: not processes("precedence-helper.exe"), "the helper to leave")
        if recovers:
            recovery = subprocess.Popen([RUNNER, HELPER, "recover"], env=self.environment())
            time.sleep(chance.random() * 0.3)
            kill("precedence-helper.exe")
            recovery.wait(timeout=30)
            self.assertEqual(0, self.helper("recover"))
            self.assertFalse((JOURNAL / "trial.json").exists())
        return self.end_state()

    def test_R10_no_death_leaves_anything_mixed(self):
        seed = random.SystemRandom().randrange(1 << 32)
        chance = random.Random(seed)
        ends = [self.one(chance, True) for _ in range(KILL_RUNS)]
        kept = sum(end == (NEW, NEW) for end in ends)
        wrong = [end for end in ends if end not in ((OLD, OLD), (NEW, NEW))]
        print(f"Kill runs on Windows' programs: {len(ends)} (seed {seed}), {kept} ended new, {len(wrong)} wrong")
        self.assertEqual([], wrong)

    def test_without_recovery_some_do(self):
        chance = random.Random(6)
        ends = [self.one(chance, False) for _ in range(max(6, KILL_RUNS // 5))]
        wrong = [end for end in ends if end not in ((OLD, OLD), (NEW, NEW))]
        print(f"The same without recovery: {len(ends)} runs, {len(wrong)} wrong")
        self.assertGreater(len(wrong), 0)


if __name__ == "__main__":
    unittest.main()
