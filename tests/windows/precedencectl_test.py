#!/usr/bin/env python3
"""precedencectl.exe on the doubles' computer, as people and scripts start it on Windows, and the rows that the system
receives from it. Usage: RUN_UNDER_WINE PRECEDENCECTL.EXE REPOSITORY"""
import json
import queue
import subprocess
import threading
import time
import unittest

from computer import IPV4, IPV6, PROGRAM, RUNNER, WIFI_LUID, Computer, shape


class Reading(Computer):
    def test_json_has_the_shape_of_the_lab(self):
        for words in (("adapters",), ("routes",), ("routes", "--all"), ("explain", "8.8.8.8"),
                      ("set", "Wi-Fi", "--metric", "7"), ("order", "Wi-Fi")):
            lab = self.ask(*words, "--source", "lab:wired-and-wifi")
            here = self.ask(*words)
            if words[0] == "explain":
                self.assertNotIn("system", lab, "nobody but this program answers for a lab")
                self.assertEqual({"adapter", "destination", "nextHop", "source", "agrees"}, set(here.pop("system")))
            self.assertEqual(shape(lab), shape(here), words)

    def test_adapters_are_told_as_windows_tells_them(self):
        found = {one["alias"]: one for one in self.ask("adapters")}
        self.assertNotIn("Ethernet-WFP Native MAC Layer LightWeight Filter-0000", found)
        ethernet = found["Ethernet"]
        self.assertEqual("{00000000-0000-4000-8000-000000000001}", ethernet["id"])
        self.assertEqual((11, "Example Gigabit Adapter", "wired", 1000000000, ["192.0.2.53", "192.0.2.54"]),
                         tuple(ethernet[name] for name in ("index", "description", "medium", "linkSpeed", "dnsServers")))
        self.assertEqual((25, True, False),
                         tuple(ethernet["ipv4"][name] for name in ("metric", "automatic", "defaultRoutesDisabled")))
        self.assertIsNone(found["IPv4 only"]["ipv6"])

    def test_windows_own_answer_stands_beside_ours(self):
        answer = self.ask("explain", "8.8.8.8")
        self.assertTrue(answer["system"]["agrees"])
        self.assertEqual("192.0.2.10", answer["system"]["source"])
        self.assertIn("The computer itself says the same", self.done("explain", "8.8.8.8"))

    def test_a_disagreement_is_shown(self):
        self.machine["bestRoute"] = WIFI_LUID
        self.save()
        answer = self.ask("explain", "8.8.8.8")
        self.assertFalse(answer["system"]["agrees"])
        self.assertIn("answers differently: it would send it through Wi-Fi", self.done("explain", "8.8.8.8"))

    def test_where_windows_does_not_answer_the_explanation_stands_alone(self):
        self.machine["failures"] = [{"function": "GetBestRoute2", "call": 0, "code": 50}]
        self.save()
        self.assertNotIn("system", self.ask("explain", "8.8.8.8"))
        self.assertNotIn("itself", self.done("explain", "8.8.8.8"))

    def test_names_of_every_language_come_through(self):
        self.adapter("Wi-Fi")["alias"] = "WLAN – Büro 東京"
        self.save()
        self.assertIn("WLAN – Büro 東京", self.done("adapters"))
        self.assertIn("WLAN – Büro 東京, IPv4: automatic -> 7", self.done("set", "WLAN – Büro 東京", "--metric", "7"))

    def test_an_unreadable_computer_has_its_exit_code(self):
        self.machine["failures"] = [{"function": "GetIfTable2", "call": 0, "code": 8}]
        self.save()
        self.assertIn("(Windows code 8)", self.refused(3, "adapters").replace("System code", "Windows code"))


class Setting(Computer):
    def check_rows(self, family, wanted):
        rows = [entry["row"] for entry in self.received()]
        self.assertEqual(1, len(rows))
        self.check_row(rows[0], family, wanted)

    def test_a_metric_is_one_row_with_all_else_as_read(self):
        for family, number in (("v4", IPV4), ("v6", IPV6)):
            with self.subTest(family=family):
                self.setUp()
                self.make_unusual()
                self.assertIn("done", self.done("set", "Wi-Fi", "--family", family, "--metric", "4", "--apply", "--keep"))
                self.check_rows(number, {"UseAutomaticMetric": 0, "Metric": 4, "DisableDefaultRoutes": 0})

    def test_automatic_is_one_row(self):
        self.adapter("Wi-Fi")["ipv4"].update({"UseAutomaticMetric": False, "Metric": 9})
        self.make_unusual()
        self.done("set", "Wi-Fi", "--family", "v4", "--metric", "automatic", "--apply", "--keep")
        self.check_rows(IPV4, {"UseAutomaticMetric": 1, "Metric": 9})

    def test_the_switch_of_default_routes_is_one_row(self):
        self.make_unusual()
        self.done("set", "Wi-Fi", "--family", "v4", "--default-routes", "off", "--apply", "--keep")
        self.check_rows(IPV4, {"UseAutomaticMetric": 1, "DisableDefaultRoutes": 1})

    def test_a_route_metric_is_one_row_with_its_key(self):
        before = next(route for route in self.machine["routes"] if route["luid"] == WIFI_LUID)
        before |= {"Protocol": 3, "Publish": 1, "ValidLifetime": 5000, "PreferredLifetime": 4000}
        self.save()
        self.done("set-route", "0.0.0.0/0", "198.51.100.1", "Wi-Fi", "--metric", "7", "--apply", "--keep")
        entries = self.received()
        self.assertEqual(["SetIpForwardEntry2"], [entry["function"] for entry in entries])
        row = entries[0]["row"]
        expected = {"destination": "0.0.0.0/0", "nextHop": "198.51.100.1", "InterfaceLuid": WIFI_LUID, "Metric": 7,
                    "Protocol": 3, "Publish": 1, "ValidLifetime": 5000, "PreferredLifetime": 4000}
        self.assertEqual(expected, {name: row[name] for name in expected})

    def test_now_and_after_a_restart_are_two_facts(self):
        self.done("set", "Wi-Fi", "--metric", "4", "--apply", "--keep", "--durability", "restart")
        self.assertIn("4 manual (after a restart automatic)", self.done("adapters"))
        self.done("set", "Wi-Fi", "--metric", "5", "--apply", "--keep")
        self.assertNotIn("after a restart", self.done("adapters"))

    def test_printing_changes_nothing(self):
        self.assertIn("automatic -> 4", self.done("set", "Wi-Fi", "--metric", "4"))
        self.assertEqual([], self.received())

    def test_refusals_name_the_thing_and_the_code(self):
        self.assertIn("IPv6 is not bound to IPv4 only",
                      self.refused(1, "set", "IPv4 only", "--family", "v6", "--metric", "4", "--apply", "--keep"))
        self.assertIn("10000 is too large", self.refused(1, "set", "Wi-Fi", "--metric", "10000", "--apply", "--keep"))
        self.machine["administrator"] = False
        self.save()
        answer = self.refused(4, "set", "Wi-Fi", "--metric", "4", "--apply", "--keep")
        self.assertIn("needs administrator rights", answer)
        self.assertIn("(Windows code 5)", answer)
        self.assertIn("Nothing was changed.", answer)

    def test_a_second_family_that_is_refused_takes_the_first_back(self):
        self.machine["failures"] = [{"function": "SetIpInterfaceEntry", "call": 2, "code": 87}]
        self.save()
        self.assertIn("(Windows code 87)", self.refused(1, "set", "Wi-Fi", "--metric", "4", "--apply", "--keep"))
        self.assertTrue(all(one["ipv4"]["automatic"] for one in self.ask("adapters") if one["alias"] == "Wi-Fi"))


class ThroughWmi(Computer):
    def test_sets_a_manual_metric_of_ipv4(self):
        self.done("set", "Wi-Fi", "--metric", "12", "--through", "wmi", "--apply", "--keep")
        self.assertEqual([], self.received(), "IP Helper had no part in it")
        wifi = next(one for one in self.ask("adapters") if one["alias"] == "Wi-Fi")
        self.assertEqual((12, False, True), (wifi["ipv4"]["metric"], wifi["ipv4"]["automatic"], wifi["ipv6"]["automatic"]))

    def test_says_what_it_cannot_do(self):
        for words in (("--metric", "automatic"), ("--metric", "4", "--family", "v6"), ("--default-routes", "off")):
            self.assertIn("no way back to automatic", self.refused(1, "set", "Wi-Fi", *words, "--through", "wmi"))

    def test_each_return_value_has_a_sentence(self):
        sentences = set()
        for value in (64, 65, 68, 72, 80, 84, 90, 97, 98, 100, 101, 4294967295):
            self.machine["wmi"] = {"returnValue": value}
            self.save()
            answer = self.refused(1, "set", "Wi-Fi", "--metric", "12", "--through", "wmi", "--apply", "--keep")
            self.assertIn(f"(WMI code {value})", answer)
            sentences.add(answer.split("(")[0])
        self.assertEqual(11, len(sentences), "101 and 4294967295 are both “other”")
        self.machine["wmi"] = {"returnValue": 91}
        self.save()
        self.refused(4, "set", "Wi-Fi", "--metric", "12", "--through", "wmi", "--apply", "--keep")

    def test_what_counts_after_a_restart_is_said_and_is_no_refusal(self):
        self.machine["wmi"] = {"returnValue": 1}
        self.save()
        answer = self.run_program("set", "Wi-Fi", "--metric", "12", "--through", "wmi", "--apply", "--keep", "--json")
        self.assertEqual(0, answer.returncode)
        self.assertEqual("after-restart", json.loads(answer.stdout)[0]["outcome"])
        self.assertIn("counts once the computer has been restarted", answer.stderr)

    def test_R15_what_lasts_at_once_is_not_tried(self):
        answer = self.refused(1, "set", "Wi-Fi", "--metric", "12", "--through", "wmi", "--apply")
        self.assertIn("cannot go back by itself", answer)
        self.assertEqual([], self.received())

    def test_a_lab_has_no_wmi(self):
        self.assertIn("Only Windows itself has WMI", self.refused(
            1, "set", "Wi-Fi", "--metric", "4", "--through", "wmi", "--source", "lab:wired-and-wifi"))


class Watching(Computer):
    def start_watch(self):
        watch = subprocess.Popen([RUNNER, PROGRAM, "watch", "--json"], stdout=subprocess.PIPE, encoding="utf-8",
                                 env=self.environment())
        self.addCleanup(watch.stdout.close)
        self.addCleanup(watch.wait)
        self.addCleanup(watch.kill)
        lines = queue.Queue()

        def read():
            try:
                for line in watch.stdout:
                    lines.put(json.loads(line))
            except ValueError:
                pass  # closed at the end of the test

        threading.Thread(target=read, daemon=True).start()
        time.sleep(2)
        return lines

    def test_a_metric_set_by_another_process_is_seen(self):
        lines = self.start_watch()
        self.done("set", "Wi-Fi", "--family", "v4", "--metric", "4", "--apply", "--keep")
        change = lines.get(timeout=20)
        text = json.dumps(change)
        self.assertIn('"metric": 4', text)
        self.assertIn("Wi-Fi", text)

    def test_what_windows_changes_is_seen(self):
        lines = self.start_watch()
        self.machine["adapters"] = [one for one in self.machine["adapters"] if one["alias"] != "Wi-Fi"]
        self.machine["routes"] = [route for route in self.machine["routes"] if route["luid"] != WIFI_LUID]
        self.save()
        self.assertIn("Wi-Fi", json.dumps(lines.get(timeout=20)))


class Policy(Computer):
    KEY = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WcmSvc\GroupPolicy"

    def registry(self, *words):
        subprocess.run([RUNNER, "reg", *words, "/f"], check=True, stdout=subprocess.DEVNULL, timeout=20,
                       env=self.environment())

    def test_a_policy_that_drops_wifi_is_shown(self):
        self.assertNotIn("may disconnect Wi-Fi", self.done("adapters"))
        self.registry("add", self.KEY, "/v", "fMinimizeConnections", "/t", "REG_DWORD", "/d", "3")
        self.addCleanup(self.registry, "delete", self.KEY)
        self.assertIn("Windows may disconnect Wi-Fi", self.done("adapters"))


if __name__ == "__main__":
    unittest.main(verbosity=1)
