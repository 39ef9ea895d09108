#!/usr/bin/env python3
"""The order is changed in the real window, with a mouse and with keys alone, and the lab follows; Put back takes it back.
Usage: priority_test.py PRECEDENCE PRECEDENCECTL"""
from case import Case, main
from panel import BUTTONS, wait_for


class Priority(Case):
    def setUp(self):
        self.open_lab("wired-and-wifi", "--theme", "light")
        self.wait_for_keys()

    def apply(self):
        self.panel.click(self.panel.find("Apply", roles=BUTTONS).centre)
        wait_for(lambda: self.metrics("Wi-Fi")[0][1] is False, "the lab to follow")

    def drag_wifi_first(self, before_drop=None):
        self.panel.drag(self.row("Wi-Fi").centre, self.row("Ethernet").top, before_drop=before_drop)

    def test_a_drag_moves_an_adapter_in_both_families(self):
        seen = []
        self.drag_wifi_first(before_drop=lambda: seen.append(self.panel.text()))
        self.assertIn("Ethernet -> Wi-Fi", seen[0], "the header flips while the row is still dragged")
        self.says("2 changes waiting")
        self.says("Wi-Fi, IPv4: automatic -> 4")
        self.apply()
        self.assertEqual(((4, False), (4, False)), self.metrics("Wi-Fi"))
        self.assertEqual(((25, True), (25, True)), self.metrics("Ethernet"))

    def test_escape_gives_a_drag_up(self):
        self.drag_wifi_first(before_drop=lambda: self.panel.key("Escape"))
        self.assertNotIn("changes waiting", self.panel.text())
        self.assertTrue(self.metrics("Wi-Fi")[0][1])

    def test_keys_alone_do_the_same(self):
        self.panel.key("Down", "alt+Up")
        self.says("2 changes waiting")
        self.panel.key("ctrl+z")
        wait_for(lambda: "changes waiting" not in self.panel.text(), "undo")
        self.panel.key("ctrl+shift+z")
        self.says("2 changes waiting")
        self.panel.key("ctrl+Return")
        wait_for(lambda: self.metrics("Wi-Fi") == ((4, False), (4, False)), "the lab to follow")

    def test_put_back_takes_it_back(self):
        self.drag_wifi_first()
        self.apply()
        self.panel.key("ctrl+3")
        self.panel.click(self.panel.find("Put back", roles=BUTTONS).centre)
        self.says("changes waiting")
        self.panel.click(self.panel.find("Apply", roles=BUTTONS).centre)
        wait_for(lambda: self.metrics("Wi-Fi")[0][1], "the lab to be as before")


if __name__ == "__main__":
    main()
