#!/usr/bin/env python3
"""An order on trial in the real window: it goes back by itself, when somebody says so and when the window closes, and
stays when somebody keeps it; what went back waits again. Usage: trial_test.py PRECEDENCE PRECEDENCECTL"""
import re

from case import PANEL, Case, main
from panel import BUTTONS, CELLS, wait_for

OLD, NEW = ((35, True), (35, True)), ((4, False), (4, False))


class Trial(Case):
    def setUp(self):
        self.open_lab("wired-and-wifi", "--theme", "light")
        self.switch_countdown_on()

    def switch_countdown_on(self):
        self.panel.find("Ethernet", roles=CELLS)
        self.panel.key("ctrl+4")
        box = self.panel.find("Changes go back unless kept", roles=BUTTONS)
        if "checked" not in box.states:
            self.panel.click(box)
        self.panel.key("ctrl+1")
        self.wait_for_keys()

    def wifi(self):
        return self.metrics("Wi-Fi")

    def try_wifi_first(self):
        self.panel.drag(self.row("Wi-Fi").centre, self.row("Ethernet").top)
        self.says("2 changes waiting")
        self.panel.click(self.panel.find("Apply", roles=BUTTONS))
        self.says("Trying this order. It goes back in ")
        wait_for(lambda: self.wifi() == NEW, "the lab to follow")

    def button(self, name):
        return self.panel.find(name, roles=BUTTONS)

    def check_waits_again(self):
        wait_for(lambda: self.wifi() == OLD, "the lab to be as before")
        self.says("2 changes waiting")
        self.panel.find("The order went back.", roles=("label",))
        self.says("Wi-Fi, IPv4: automatic -> 4")

    def test_keep_keeps_it_and_put_back_makes_the_opposite_wait(self):
        self.try_wifi_first()
        self.says("which is connected.")
        self.panel.click(self.button("Keep"))
        self.says("Kept at ")
        self.panel.wait_until_gone("Trying this order")
        self.assertEqual(NEW, self.wifi())
        self.panel.click(self.button("Put back"))
        self.says("Wi-Fi, IPv4: 4 -> automatic")

    def test_go_back_now_takes_it_back_and_loses_nothing(self):
        self.try_wifi_first()
        self.panel.click(self.button("Go back now"))
        self.check_waits_again()
        self.panel.key("ctrl+3")
        self.says("went back: ")
        self.says("You went back.")

    def test_escape_goes_back_only_while_the_keys_are_in_the_bar(self):
        self.try_wifi_first()
        self.panel.key("Escape")
        self.assertEqual(NEW, self.wifi())
        for _ in range(8):
            self.panel.key("F6")
            if any("focused" in self.button(name).states for name in ("Keep", "More time", "Go back now")):
                break
        self.panel.key("Escape")
        self.check_waits_again()

    def test_it_goes_back_by_itself_and_more_time_moves_that(self):
        # The shortest time that can be chosen, by its menu.
        self.panel.key("alt+e", "t", "Return")
        self.try_wifi_first()
        self.panel.click(self.button("More time"))
        self.assertRegex(self.panel.text(), re.compile(r"It goes back in (10|9|8) s"))
        self.says("Nobody kept it in time.")
        self.check_waits_again()

    def test_one_order_is_tried_at_a_time(self):
        self.try_wifi_first()
        self.panel.key("ctrl+1", "alt+Down")
        self.says("One order is tried at a time.")
        self.assertNotIn("enabled", self.button("Apply").states)
        self.panel.click(self.button("Keep"))
        self.panel.wait_until_gone("Trying this order")
        wait_for(lambda: "enabled" in self.button("Apply").states, "Apply to be offered again")

    def test_what_was_here_before_can_be_put_back(self):
        self.try_wifi_first()
        self.panel.click(self.button("Keep"))
        self.says("Kept at ")
        self.panel.key("ctrl+3")
        self.panel.click(self.button("Put back what was here before Precedence"))
        self.says("Wi-Fi, IPv4: 4 -> automatic")

    def test_a_window_that_is_killed_leaves_what_the_next_one_takes_back(self):
        self.try_wifi_first()
        self.panel.kill()
        self.assertEqual(NEW, self.wifi())
        with self.desktop.start_panel(PANEL, "--source", self.source) as again:
            wait_for(lambda: self.wifi() == OLD, "the lab to be as before")
            wait_for(lambda: "An earlier trial had not been taken back." in again.text(), "the reason")


if __name__ == "__main__":
    main()
