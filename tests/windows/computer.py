"""The doubles' computer as a state file of a test's own, and a program on it. Arguments of the test program:
RUN_UNDER_WINE PROGRAM.EXE REPOSITORY"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

RUNNER, PROGRAM, REPOSITORY = sys.argv[1:4]
del sys.argv[1:4]

WIFI_LUID = 19984723363233792
IPV4, IPV6 = 2, 23
# Members of MIB_IPINTERFACE_ROW that a set may not disturb, with values that no default has.
UNUSUAL = {"DadTransmits": 5, "NlMtu": 1400, "WeakHostSend": 1, "WeakHostReceive": 1, "ForwardingEnabled": 1,
           "AdvertisingEnabled": 1, "BaseReachableTime": 31000, "RetransmitTime": 1100, "PathMtuDiscoveryTimeout": 600001,
           "LinkLocalAddressTimeout": 6501, "UseNeighborUnreachabilityDetection": 0, "AdvertiseDefaultRoute": 1}
PREFIX = os.environ.get("PRECEDENCE_WINE_FOLDER", os.path.join(REPOSITORY, "build/windows/wine-prefix"))
JOURNAL = pathlib.Path(PREFIX, "drive_c/ProgramData/Precedence")
SCENARIOS = "Z:" + os.path.join(REPOSITORY, "resources", "scenarios")


def processes(name):
    """Of programs of that name, wherever Wine runs them."""
    found = []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            line = (folder / "cmdline").read_bytes()
            runs = os.readlink(folder / "exe")
        except OSError:
            continue
        if "wine" in os.path.basename(runs) and re.search(rb"[\\/]" + name.encode() + rb"\0", line):
            found.append(int(folder.name))
    return found


def shape(value):
    """The names in a JSON value; rows of a list have one shape, and what is null has none of its own."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items() if isinstance(part, (dict, list))} | {
            name: None for name, part in value.items() if not isinstance(part, (dict, list))}
    if isinstance(value, list):
        return [names for names in [merged(shape(row) for row in value if isinstance(row, dict))] if names]
    return None


def merged(shapes):
    result = {}
    for one in shapes:
        for name, part in one.items():
            result[name] = part if part else result.get(name)
    return result


class Computer(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.path = os.path.join(self.folder, "machine.json")
        with open(os.path.join(REPOSITORY, "tests/windows/computer.json"), encoding="utf-8") as file:
            self.machine = json.load(file)
        self.save()

    def save(self):
        """At once for readers: the double follows the file while the program runs."""
        with open(self.path + ".tmp", "w", encoding="utf-8") as file:
            json.dump(self.machine, file)
        os.replace(self.path + ".tmp", self.path)

    def load(self):
        with open(self.path, encoding="utf-8") as file:
            self.machine = json.load(file)

    def adapter(self, alias):
        return next(one for one in self.machine["adapters"] if one["alias"] == alias)

    def make_unusual(self):
        for family in ("ipv4", "ipv6"):
            self.adapter("Wi-Fi")[family].update(UNUSUAL)
        self.save()

    def check_row(self, row, family, wanted):
        """Every member but the wanted ones is as it was read."""
        expected = UNUSUAL | wanted | {"SitePrefixLength": 0 if family == IPV4 else row["SitePrefixLength"],
                                       "Family": family, "InterfaceLuid": WIFI_LUID, "InterfaceIndex": 7}
        self.assertLessEqual(row["SitePrefixLength"], 128)
        self.assertEqual(expected, {name: row[name] for name in expected})

    def environment(self):
        return os.environ | {"PRECEDENCE_DOUBLE_STATE": "Z:" + self.path.replace("/", "\\"),
                             "PRECEDENCE_SCENARIOS": SCENARIOS, "PRECEDENCE_WINE_KEEP": "1"}

    def run_program(self, *words):
        return subprocess.run([RUNNER, PROGRAM, *words], capture_output=True, encoding="utf-8", timeout=20,
                              env=self.environment())

    def ask(self, *words):
        answer = self.run_program(*words, "--json")
        self.assertEqual("", answer.stderr)
        self.assertEqual(0, answer.returncode)
        return json.loads(answer.stdout)

    def done(self, *words):
        answer = self.run_program(*words)
        self.assertEqual((0, ""), (answer.returncode, answer.stderr), answer.stdout)
        return answer.stdout

    def refused(self, code, *words):
        answer = self.run_program(*words)
        self.assertEqual(code, answer.returncode, answer.stdout + answer.stderr)
        return answer.stderr

    def received(self):
        try:
            with open(self.path + ".log", encoding="utf-8") as file:
                return [json.loads(line) for line in file]
        except FileNotFoundError:
            return []
