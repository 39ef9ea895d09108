#!/usr/bin/env python3
"""A lab without an administrator asks, by a prompt that says that it is simulated; a no loses nothing, a yes is done.
Usage: rights_test.py PRECEDENCE PRECEDENCECTL"""
from case import Case, main
from panel import BUTTONS, CELLS, wait_for


class Rights(Case):
    def setUp(self):
        self.open_lab("no-rights")
        self.panel.find("Ethernet", roles=CELLS)

    def wifi(self):
        return self.adapters()["Wi-Fi"]["ipv4"]

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
    main()
