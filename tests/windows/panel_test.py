#!/usr/bin/env python3
"""precedence.exe in its real window on the doubles' computer: drags, keys, and the rows that the system receives from
them. Usage: RUN_UNDER_WINE PRECEDENCE.EXE REPOSITORY"""
import os
import shutil
import struct
import subprocess
import time
import unittest

from computer import IPV4, IPV6, JOURNAL, PROGRAM, RUNNER, Computer, processes
from window import Picture, WineDisplay, Window, wait_for

THEME_CHANGE = os.path.join(os.path.dirname(PROGRAM), "../tests/windows/bin/theme_change.exe")
AUTOMATIC = {"UseAutomaticMetric": 1, "Metric": 4}
FIRST = {"UseAutomaticMetric": 0, "Metric": 4}


def setUpModule():
    global display
    display = unittest.enterModuleContext(WineDisplay())


class Panel(Computer):
    def environment(self):
        return display.environment | super().environment()

    def open(self, *words):
        return self.enterContext(Window(display, self.environment(), *words))


class Order(Panel):
    def setUp(self):
        super().setUp()
        self.make_unusual()
        shutil.rmtree(JOURNAL, ignore_errors=True)
        self.window = self.open("--source", "live", "--theme", "light")

    def check_received(self, count, wanted):
        """Two more rows arrived, one for each family, and in them nothing else was disturbed."""
        wait_for(lambda: len(self.received()) >= count, f"{count} rows to arrive", 30)
        time.sleep(0.5)
        entries = self.received()
        self.assertEqual(["SetIpInterfaceEntry"] * count, [entry["function"] for entry in entries])
        self.assertEqual([0, 0], [entry["answer"] for entry in entries[-2:]])
        rows = {entry["row"]["Family"]: entry["row"] for entry in entries[-2:]}
        for family in (IPV4, IPV6):
            self.check_row(rows[family], family, wanted)

    def keep(self):
        self.window.key("alt+k")
        wait_for(lambda: not os.path.exists(os.path.join(JOURNAL, "trial.json")), "the trial to be kept")

    def settings(self):
        """The manual numbers of both families, in force and after a restart; None where it is automatic."""
        self.load()
        wifi = self.adapter("Wi-Fi")
        kept = wifi.get("persistent", {family: {"automatic": True} for family in ("ipv4", "ipv6")})
        return [(None if wifi[family]["UseAutomaticMetric"] else wifi[family]["Metric"],
                 None if kept[family]["automatic"] else kept[family]["metric"]) for family in ("ipv4", "ipv6")]

    def test_a_dragged_adapter_is_first_in_both_families_and_put_back_takes_it_back(self):
        self.window.drag_wifi_first()
        self.assertEqual([], self.received(), "waiting changes are not written")
        self.window.key("ctrl+Return")
        self.check_received(2, FIRST)
        self.assertEqual([(4, None), (4, None)], self.settings(), "on trial")
        self.keep()
        self.assertEqual([(4, 4), (4, 4)], self.settings())
        self.window.put_last_change_back()
        self.window.key("ctrl+Return")
        self.check_received(4, AUTOMATIC)
        self.keep()
        self.assertEqual([(None, None), (None, None)], self.settings())

    def test_escape_gives_a_drag_up_and_keys_alone_do_the_same(self):
        before = self.window.header()
        self.window.drag_wifi_first(before_drop=lambda: self.window.key("Escape"))
        self.window.key("ctrl+Return")
        self.assertEqual(before, self.window.header())
        self.assertEqual([], self.received())
        self.window.key("Up", "Down", "alt+Up", "ctrl+Return")
        self.check_received(2, FIRST)


class Helped(Order):
    """The same through precedence-helper.exe, which the panel starts with the prompt's verb."""

    def environment(self):
        return super().environment() | {"PRECEDENCE_USE_HELPER": "1"}

    def test_without_keep_the_old_metric_comes_back_by_itself(self):
        # The shortest time, chosen by its menu.
        self.window.key("alt+e", "t", "Return")
        self.window.drag_wifi_first()
        self.window.key("ctrl+Return")
        self.check_received(2, FIRST)
        self.assertEqual(1, len(processes("precedence-helper.exe")))
        self.assertEqual([(4, None), (4, None)], self.settings())
        self.check_received(4, AUTOMATIC)
        self.assertEqual([(None, None), (None, None)], self.settings())

    def test_a_window_that_is_closed_takes_its_trial_with_it(self):
        self.window.drag_wifi_first()
        self.window.key("ctrl+Return")
        self.check_received(2, FIRST)
        self.window.close()
        self.check_received(4, AUTOMATIC)
        wait_for(lambda: not processes("precedence-helper.exe"), "the helper to leave")


class Pictures(Panel):
    """What it saves is what it shows: of the size that was asked for, light or dark as Windows is."""

    def saved(self, *words):
        file = os.path.join(self.folder, "window.png")
        done = self.run_program("--screenshot", "Z:" + file.replace("/", "\\"), *words)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        with open(file, "rb") as png:
            head = png.read(24)
        self.assertEqual(b"\x89PNG\r\n\x1a\n", head[:8])
        size = struct.unpack(">II", head[16:24])
        return Picture(size[0], display.run("convert", file, "-depth", "8", "rgb:-", text=False)), size

    def become(self, theme):
        subprocess.run([RUNNER, THEME_CHANGE, theme], check=True, timeout=30, env=self.environment())

    def test_a_lab_in_a_size_and_a_theme(self):
        picture, size = self.saved("--source", "lab:wired-and-wifi", "--size", "1000x700", "--theme", "dark")
        self.assertEqual((1000, 700), size)
        self.assertTrue(picture.is_dark())

    def test_it_follows_windows_from_light_to_dark_and_back(self):
        self.become("light")
        self.open("--source", "live")
        self.assertFalse(display.settled().is_dark())
        self.become("dark")
        wait_for(lambda: display.settled().is_dark(), "the window to be dark")
        self.become("light")
        wait_for(lambda: not display.settled().is_dark(), "the window to be light again")


if __name__ == "__main__":
    unittest.main(verbosity=1)
