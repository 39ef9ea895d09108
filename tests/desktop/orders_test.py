#!/usr/bin/env python3
"""The older orders in the real window: dragged with a mouse, moved and ticked with keys, written after a question, put
back from History; read-only on Windows 11. Usage: orders_test.py PRECEDENCE PRECEDENCECTL"""
import json
import subprocess

from case import CONSOLE, Case, main
from panel import BUTTONS, CELLS, wait_for


class Orders(Case):
    def open_page(self, lab, page):
        self.open_lab(lab, "--theme", "light", "--page", page)
        self.says("Older orders")

    def read(self, command):
        answer = subprocess.run([CONSOLE, command, "--json", "--source", self.source], capture_output=True, text=True,
                                check=True, timeout=60)
        return json.loads(answer.stdout)

    def connections(self):
        """Of TCP/IP, by what people call the adapters."""
        names = {one["id"]: one["alias"] for one in self.adapters().values()}
        orders = {one["component"]: one["paths"] for one in self.read("bindings")["orders"]}
        return [names[path["through"][-1]] for path in orders["ms_tcpip"]]

    def providers(self):
        return [one["service"] for one in self.read("providers")["order"]]

    def item(self, part):
        return wait_for(lambda: next((node for node in self.panel.find_all(roles=CELLS) if part in node.name), None),
                        f"the row of {part}")

    def write(self):
        self.panel.click(self.panel.find("Apply", roles=BUTTONS))
        self.says("They do not go back by themselves.")
        self.panel.click(self.panel.find("Write", roles=BUTTONS))

    def test_a_drag_makes_the_backup_connection_first_and_history_puts_it_back(self):
        self.open_page("windows-7-backup", "bindings")
        before = self.connections()
        self.assertEqual("Primary Network Connection", before[0])
        self.panel.drag(self.item("Backup Network Connection").centre, self.item("Primary Network Connection").top)
        self.says("changes waiting")
        self.write()
        wait_for(lambda: self.connections()[0] == "Backup Network Connection", "the lab to follow")
        self.panel.key("ctrl+3")
        self.panel.click(self.panel.find("Put back", roles=BUTTONS))
        self.says("changes waiting")
        self.write()
        wait_for(lambda: self.connections() == before, "the lab to be as before")

    def test_cancel_writes_nothing_and_loses_nothing(self):
        self.open_page("windows-7-backup", "bindings")
        before = self.connections()
        self.panel.click(self.item("Primary Network Connection"))
        self.panel.key("alt+Down")
        self.says("changes waiting")
        self.panel.click(self.panel.find("Apply", roles=BUTTONS))
        self.says("They do not go back by themselves.")
        self.panel.key("Escape")
        self.panel.wait_until_gone("They do not go back by themselves.")
        self.assertEqual(before, self.connections())
        self.says("changes waiting")

    def test_keys_alone_move_providers_and_say_that_a_restart_is_needed(self):
        self.open_page("xp-two-nics", "providers")
        first = self.providers()[0]
        self.panel.click(self.item("NetWare Services"))
        self.panel.key("alt+End")
        self.says("1 change waiting")
        self.write()
        wait_for(lambda: self.providers()[-1] == first, "the lab to follow")
        self.says("It takes effect after a restart.")

    def test_a_drag_moves_a_provider(self):
        self.open_page("windows-7-backup", "providers")
        self.panel.drag(self.item("Contoso Storage Network").centre, self.item("Web Client Network").top)
        self.says("1 change waiting")
        self.write()
        wait_for(lambda: self.providers()[0] == "VendorRedirector", "the lab to follow")

    def test_on_xp_the_answer_for_the_own_name_follows_the_order_while_it_waits(self):
        self.open_page("xp-two-nics", "bindings")
        self.says("gets 198.51.100.100, then 192.0.2.100")
        self.panel.click(self.item("Local Area Connection"))
        self.panel.key("alt+Up")
        self.says("gets 192.0.2.100, then 198.51.100.100")

    def test_windows_11_is_read_only_until_somebody_wants_it_anyway_and_the_truth_is_told(self):
        self.open_page("wired-and-wifi", "bindings")
        self.says("the interface metric decides")
        before = self.connections()
        self.panel.click(self.item("Wi-Fi"))
        self.panel.key("alt+Up")
        self.assertNotIn("changes waiting", self.panel.text())
        self.panel.click(self.panel.find("Change anyway", roles=BUTTONS))
        self.panel.click(self.item("Wi-Fi"))
        self.panel.key("alt+Up")
        self.says("changes waiting")
        self.write()
        self.says("kept what stood there")
        self.assertEqual(before, self.connections())


if __name__ == "__main__":
    main()
