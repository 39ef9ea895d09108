#!/usr/bin/env python3
"""Profiles, exports and holding in the real window: an order is saved, brought back and held against a VPN and against
another program, until that becomes a fight. Usage: documents_test.py PRECEDENCE PRECEDENCECTL"""
import json
import pathlib
import subprocess

from case import CONSOLE, Case, main
from panel import BUTTONS, wait_for

MENU_ITEMS = ("menu item", "check menu item", "radio menu item", "menu")


class Documents(Case):
    def order(self):
        adapters = [one for one in self.adapters().values()
                    if one["ipv4"] and one["state"] == "up" and one["medium"] != "loopback"]
        return [one["alias"] for one in sorted(adapters, key=lambda one: one["ipv4"]["metric"])]

    def console(self, *words):
        subprocess.run([CONSOLE, *words, "--source", self.source], capture_output=True, text=True, check=True,
                       timeout=60)

    def choose(self, *path):
        """In the menu of profiles."""
        self.panel.click(self.panel.find("Profiles", roles=BUTTONS))
        for name in path:
            # A profile has its name in each menu that is open; the deepest one is told last.
            self.panel.find(name, roles=MENU_ITEMS)
            self.panel.click(self.panel.find_all(name, roles=MENU_ITEMS)[-1])

    def save_profile(self, name):
        self.choose("Save this order as a profile")
        self.says("Name of this order:")
        self.panel.type(name)
        self.panel.key("Return")
        self.says("is saved.")

    def apply(self):
        self.panel.click(self.panel.find("Apply", roles=BUTTONS))

    def test_an_order_is_saved_and_brought_back(self):
        self.open_lab("wired-and-wifi", "--theme", "light")
        self.wait_for_keys()
        self.save_profile("Desk & home")
        before = self.order()
        self.console("order", "Wi-Fi", "--apply", "--keep")
        wait_for(lambda: self.order() != before, "the other order")
        self.says("Wi-Fi, first in IPv4")
        self.choose("Desk & home")
        self.says("changes wait")
        self.apply()
        wait_for(lambda: self.order()[0] == before[0], "the lab to be as before")

    def test_a_name_that_is_taken_is_asked_about_and_a_profile_can_go(self):
        self.open_lab("wired-and-wifi", "--theme", "light")
        self.wait_for_keys()
        self.save_profile("twice")
        self.choose("Save this order as a profile")
        self.says("Name of this order:")
        self.panel.type("twice")
        self.panel.key("Return")
        self.says("There is a profile called")
        self.panel.click(self.panel.find("Cancel", roles=BUTTONS))
        self.choose("Delete", "twice")
        self.says("Delete the profile")
        self.panel.click(self.panel.find("Delete", roles=("push button",)))
        self.panel.wait_until_gone("Delete the profile")
        self.choose("Save these metrics as a profile")
        self.says("Name of these metrics:")
        self.panel.key("Escape")

    def test_what_was_kept_and_set_back_says_since_when_and_offers_it_again(self):
        # In another run, or from the console: what was kept is remembered beside the lab's state.
        self.source = f"lab:wired-and-wifi@{self.make_folder()}/state.json"
        self.console("set", "Ethernet", "--metric", "7", "--family", "v4", "--apply", "--keep")
        state = pathlib.Path(self.source.split("@")[1])
        held = json.loads(pathlib.Path(f"{state}.held").read_text(encoding="utf-8"))["held"]
        self.assertEqual([7], [one["change"]["wanted"] for one in held])
        self.set_otherwise("Ethernet", "automatic")
        self.panel = self.open("--source", self.source, "--theme", "light")
        self.wait_for_keys()
        self.says("What was kept for Ethernet has not held since")
        self.panel.click(self.panel.find("Set again", roles=BUTTONS))
        self.says("1 change waiting")
        self.apply()
        wait_for(lambda: self.metrics("Ethernet")[0] == (7, False), "the metric to be set again")
        self.panel.wait_until_gone("has not held since")

    def set_otherwise(self, alias, metric):
        """By a program that is not Precedence: the console would hold what it sets."""
        state = pathlib.Path(self.source.split("@")[1])
        held = pathlib.Path(f"{state}.held")
        kept = held.read_bytes() if held.exists() else None
        self.console("set", alias, "--metric", metric, "--family", "v4", "--apply", "--keep")
        if kept is not None:
            before = held.with_suffix(".before")
            before.write_bytes(kept)
            before.replace(held)  # as a whole, as everybody writes it

    def test_a_profile_holds_against_a_vpn_and_a_fight_stops(self):
        self.open_lab("vpn-forgets-its-metric", "--theme", "light")
        self.wait_for_keys()
        self.panel.drag(self.row("Office VPN").centre, self.row("Ethernet").top)
        self.says("waiting")
        self.apply()
        wait_for(lambda: self.order()[0] == "Office VPN", "the VPN to be first")
        self.save_profile("VPN first")
        self.choose("Hold by itself", "VPN first")
        self.says("holds by itself from now on")
        self.panel.key("ctrl+4")
        self.panel.click(self.panel.find("Office VPN hangs up", roles=BUTTONS))
        self.panel.key("ctrl+3")
        self.panel.find("Set again by itself", patience=20)
        wait_for(lambda: self.order()[0] == "Office VPN", "the VPN to be first again")
        for _ in range(2):
            self.set_otherwise("Office VPN", "automatic")
            wait_for(lambda: self.metrics("Office VPN")[0][1] is False, "it to be set again")
        self.set_otherwise("Office VPN", "automatic")
        self.says("Not set again any more")
        self.says("so Precedence has stopped setting it")
        self.assertTrue(self.metrics("Office VPN")[0][1], "it stays as the other program wants it")
        self.assertEqual(3, len(self.panel.find_all("Set again by itself", roles=("label",))))
        self.panel.key("ctrl+1")
        self.panel.click(self.row("Office VPN"))
        self.says("It was set again and again")


if __name__ == "__main__":
    main()
