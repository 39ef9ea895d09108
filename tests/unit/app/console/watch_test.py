#!/usr/bin/env python3
"""`precedencectl watch` while a lab changes in another process, and while a private network changes. Usage: PRECEDENCECTL"""
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

PROGRAM = sys.argv.pop(1)


class Watch:
    """The running program, and its lines as JSON."""

    def __init__(self, test, *words, prefix=()):
        self.program = subprocess.Popen([*prefix, PROGRAM, "watch", "--json", *words], stdout=subprocess.PIPE, text=True)
        test.addCleanup(self.program.stdout.close)
        test.addCleanup(self.program.wait)
        test.addCleanup(self.program.kill)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        try:
            for line in self.program.stdout:
                self.lines.put(json.loads(line))
        except ValueError:
            pass  # closed at the end of the test

    def until(self, holds, seconds=20):
        """The first line for which it holds."""
        end = time.monotonic() + seconds
        seen = []
        while time.monotonic() < end:
            try:
                line = self.lines.get(timeout=0.2)
            except queue.Empty:
                continue
            seen.append(line)
            if holds(line):
                return line
        raise AssertionError(f"nothing of the kind among {seen}")

    def end(self):
        self.program.send_signal(signal.SIGINT)
        return self.program.wait(timeout=20)


class SharedLab(unittest.TestCase):
    def test_a_metric_set_by_another_process_is_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            source = f"lab:wired-and-wifi@{folder}/state.json"
            subprocess.run([PROGRAM, "adapters", "--source", source], check=True, stdout=subprocess.DEVNULL)
            watch = Watch(self, "--source", source)
            time.sleep(1)
            subprocess.run([PROGRAM, "set", "Wi-Fi", "--metric", "4", "--family", "v4", "--apply", "--keep", "--source", source],
                           check=True, stdout=subprocess.DEVNULL)
            line = watch.until(lambda change: change["adapters"]["changed"])
            change = line["adapters"]["changed"][0]
            self.assertEqual((35, 4), (change["from"]["ipv4"]["metric"], change["to"]["ipv4"]["metric"]))
            self.assertIn("time", line)
            self.assertEqual(0, watch.end())


class PrivateNetwork(unittest.TestCase):
    """Several veth pairs in a network namespace of this test's own."""

    def setUp(self):
        holder = subprocess.Popen(["unshare", "--net", "sh", "-c", "echo ready; exec sleep 120"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if holder.stdout.readline().strip() != "ready":
            self.skipTest("this machine does not let us make network namespaces")
        self.addCleanup(holder.stdout.close)
        self.addCleanup(holder.wait)
        self.addCleanup(holder.kill)
        self.inside = ["nsenter", f"--net=/proc/{holder.pid}/ns/net"]
        for i in range(4):
            self.ip("link", "add", f"near{i}", "type", "veth", "peer", "name", f"far{i}")
            self.ip("addr", "add", f"198.51.100.{16 * i + 1}/28", "dev", f"near{i}")
            self.ip("link", "set", f"far{i}", "up")
            self.ip("link", "set", f"near{i}", "up")

    def ip(self, *words):
        subprocess.run([*self.inside, "ip", *words], check=True)

    def ask(self, *words):
        return json.loads(subprocess.check_output([*self.inside, PROGRAM, *words, "--json"], text=True))

    def test_routes_and_links_are_read_explained_and_watched(self):
        self.ip("route", "add", "default", "via", "198.51.100.2", "dev", "near0", "metric", "100")
        self.ip("route", "add", "default", "via", "198.51.100.18", "dev", "near1", "metric", "600")
        self.assertLessEqual({"near0", "near1", "near2", "near3"}, {a["id"] for a in self.ask("adapters")})
        self.assertEqual("near0", self.ask("explain", "203.0.113.1")["winner"]["adapter"])

        watch = Watch(self, prefix=self.inside)
        time.sleep(1.5)
        self.ip("route", "add", "203.0.113.0/24", "via", "198.51.100.34", "dev", "near2", "metric", "5")
        wanted = ("203.0.113.0/24", "near2", 5)
        watch.until(lambda change: wanted in [(r["destination"], r["adapter"], r["effectiveMetric"])
                                              for r in change["routes"]["added"]])
        self.assertEqual("near2", self.ask("explain", "203.0.113.1")["winner"]["adapter"])

        self.ip("link", "set", "near2", "down")
        gone = watch.until(lambda change: any(r["destination"] == "203.0.113.0/24" for r in change["routes"]["removed"]))
        self.assertIn("near2", [c["to"]["id"] for c in gone["adapters"]["changed"]])
        self.assertEqual("near0", self.ask("explain", "203.0.113.1")["winner"]["adapter"])

        self.ip("link", "del", "near0")
        watch.until(lambda change: "near0" in [a["id"] for a in change["adapters"]["removed"]])
        self.assertEqual("near1", self.ask("explain", "203.0.113.1")["winner"]["adapter"])
        self.assertEqual(0, watch.end())


if __name__ == "__main__":
    unittest.main()
