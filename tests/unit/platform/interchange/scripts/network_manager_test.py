#!/usr/bin/env python3
"""Scripts for Linux are run by sh, with a NetworkManager and a kernel network of the test's own.
Usage: network_manager_test.py WRITE_SCRIPT [unittest arguments]
Starts itself again in private namespaces: network, mounts, processes. Nothing outside of them is touched. Exit code 77,
with the reason, where there is no NetworkManager or no right to make namespaces.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import time
import unittest

SKIPPED = 77
INSIDE = "PRECEDENCE_INSIDE_NAMESPACES"
# As far as Linux allows a name: at most 15 bytes, no slash, no blank, no %.
HOSTILE = ["a'b$(id)", "`id`;x|y&z", '"*?[x]<>', "-x", "{}!~#;", "b\u00fcro\u202e1"]
BUS = """<busconfig><type>system</type><listen>unix:path=/run/dbus/system_bus_socket</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*" eavesdrop="false"/>
<allow receive_sender="*"/></policy></busconfig>
"""
MANAGER = """[main]
plugins=keyfile
no-auto-default=*
dns=none
rc-manager=unmanaged
"""


def run(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, text=True, **options).stdout


def wait_until(happened, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happened():
            return True
        time.sleep(0.02)
    return False


def routes(family, *words):
    return run("ip", f"-{family}", "route", "show", *words).splitlines()


def metric_of(line):
    words = line.split()
    return int(words[words.index("metric") + 1]) if "metric" in words else 0


def defaults(family=4):
    """The devices with a default route, and their metrics."""
    return {line.split(" dev ")[1].split()[0]: metric_of(line) for line in routes(family, "default")}


def nmcli(*words):
    return run("nmcli", *words).strip()


class Scripts(unittest.TestCase):
    def setUp(self):
        self.devices = []

    def tearDown(self):
        for device in self.devices:
            subprocess.run(["nmcli", "connection", "delete", "uuid", self.uuid(device)], capture_output=True, check=False)
            subprocess.run(["ip", "link", "del", "dev", device], capture_output=True, check=False)
        # The next device of the same name is another one.
        wait_until(lambda: set(self.devices).isdisjoint(nmcli("-e", "no", "-g", "DEVICE", "device").splitlines()))

    @staticmethod
    def uuid(device):
        return f"00000000-1111-4222-8333-{sum(device.encode()):012d}"

    def device(self, name, managed=True, hidden=True, hostile_profile=False):
        """A device with a peer, and on it a connection with addresses and gateways of both families; or an address that
        NetworkManager did not set and, where it is not hidden, makes a connection of its own up for."""
        number = len(self.devices) + 1
        self.devices.append(name)
        run("ip", "link", "add", "name", name, "type", "veth", "peer", "name", f"far{number}")
        run("ip", "link", "set", "dev", f"far{number}", "up")
        run("ip", "link", "set", "dev", name, "up")
        if not managed:
            if hidden:
                nmcli("device", "set", name, "managed", "no")
            run("ip", "addr", "add", f"192.0.2.{number}/24", "dev", name)
            return
        profile = f"x'; touch /run/broken; '$(id) {number}" if hostile_profile else f"wired {number}"
        nmcli("connection", "add", "type", "ethernet", "con-name", profile, "connection.uuid", self.uuid(name),
              "ifname", name, "ipv4.method", "manual", "ipv4.addresses", f"198.51.{number}.2/24", "ipv4.gateway",
              f"198.51.{number}.1", "ipv6.method", "manual", "ipv6.addresses", f"2001:db8:{number}::2/64",
              "ipv6.gateway", f"2001:db8:{number}::1", "connection.autoconnect", "no")
        nmcli("connection", "up", "uuid", self.uuid(name))
        self.assertTrue(wait_until(lambda: name in defaults() and name in defaults(6)), routes(4) + routes(6))

    def script(self, direction, *words):
        return subprocess.run([WRITE_SCRIPT, direction, *words], check=True, capture_output=True).stdout

    def run_script(self, script, expected=0):
        done = subprocess.run(["sh"], input=script, capture_output=True, check=False)
        text = (done.stdout + done.stderr).decode(errors="replace")
        self.assertEqual(done.returncode != 0, expected != 0, text + script.decode(errors="replace"))
        return text

    def expect_defaults(self, wanted, family=4):
        self.assertTrue(wait_until(lambda: defaults(family) == wanted), f"{defaults(family)} is not {wanted}")

    def test_the_order_changes_and_the_undo_brings_it_back(self):
        self.device("w0")
        self.device("w1")
        before = defaults(), defaults(6)
        self.assertLess(before[0]["w0"], before[0]["w1"])
        change = ["metric", "w1", "4", "automatic", "50", "metric", "w1", "6", "automatic", "60",
                  "metric", "w0", "4", "automatic", "70"]
        apply, undo = self.script("apply", *change), self.script("undo", *change)
        said = self.run_script(apply)
        self.assertIn('"w1", IPv4: the metric becomes 50\n', said)
        self.expect_defaults({"w0": 70, "w1": 50})
        self.expect_defaults({"w0": before[1]["w0"], "w1": 60}, 6)
        self.assertTrue(routes(4, "default")[0].startswith("default via 198.51.2.1 "), "w1 goes first")
        self.assertEqual(nmcli("-g", "ipv4.route-metric,ipv6.route-metric", "connection", "show", self.uuid("w1")), "50\n60")
        self.run_script(undo)
        self.assertEqual(nmcli("-g", "ipv4.route-metric,ipv6.route-metric", "connection", "show", self.uuid("w1")), "-1\n-1")
        # Which of two automatic devices gets the lower number is NetworkManager's business.
        self.assertTrue(wait_until(lambda: all(value >= 100 for value in defaults().values())), defaults())

    def test_a_manual_metric_goes_back_to_its_number(self):
        self.device("w0")
        nmcli("connection", "modify", "uuid", self.uuid("w0"), "ipv4.route-metric", "200")
        nmcli("device", "reapply", "w0")
        self.expect_defaults({"w0": 200})
        change = ["metric", "w0", "4", "200", "automatic"]
        apply, undo = self.script("apply", *change), self.script("undo", *change)
        self.run_script(apply)
        self.expect_defaults({"w0": 100})
        self.run_script(undo)
        self.expect_defaults({"w0": 200})

    def test_default_routes_are_switched_off_and_on_with_the_gateway_that_goes_with_them(self):
        self.device("w0")
        change = ["default", "w0", "4", "on", "off"]
        apply, undo = self.script("apply", *change), self.script("undo", *change)
        before = defaults()
        self.run_script(apply)
        self.expect_defaults({})
        self.run_script(undo)
        self.expect_defaults(before)

    def test_nothing_changes_where_an_adapter_is_missing(self):
        self.device("w0")
        self.device("w1")
        change = ["metric", "w0", "4", "automatic", "50", "metric", "w1", "4", "automatic", "60"]
        apply = self.script("apply", *change)
        run("ip", "link", "del", "dev", "w1")
        self.assertTrue(wait_until(lambda: "w1" not in defaults()))
        said = self.run_script(apply, expected=1)
        self.assertIn('Not here: "w1"', said)
        self.assertIn("Nothing was changed.", said)
        self.assertEqual(nmcli("-g", "ipv4.route-metric", "connection", "show", self.uuid("w0")), "-1")

    def test_nothing_changes_where_there_is_no_connection_or_one_that_is_made_up(self):
        self.device("w0")
        self.device("w1", managed=False)
        self.device("w2", managed=False, hidden=False)
        self.assertTrue(wait_until(lambda: "externally" in nmcli("-g", "GENERAL.STATE", "device", "show", "w2")))
        for other in ("w1", "w2"):
            change = ["metric", "w0", "4", "automatic", "50", "metric", other, "4", "automatic", "60"]
            said = self.run_script(self.script("apply", *change), expected=1)
            self.assertIn(f'NetworkManager has no connection of its own on at "{other}". Nothing was changed.', said)
        self.assertEqual(nmcli("-g", "ipv4.route-metric", "connection", "show", self.uuid("w0")), "-1")

    def test_hostile_names_are_names(self):
        for name in HOSTILE:
            with self.subTest(name=name):
                self.device(name, hostile_profile=True)
                change = ["metric", name, "4", "automatic", "50"]
                apply, undo = self.script("apply", *change), self.script("undo", *change)
                self.run_script(apply)
                self.expect_defaults({name: 50})
                self.run_script(undo)
                self.assertTrue(wait_until(lambda: defaults()[name] >= 100), defaults())
            self.tearDown()
            self.devices = []
        self.assertFalse(pathlib.Path("/run/broken").exists())

    def test_nothing_changes_where_nmcli_does_not_take_a_name(self):
        """An option of its own, and a backslash, which NetworkManager writes as something else."""
        for name in ("--help", "s\\n"):
            self.device(name)
            said = self.run_script(self.script("apply", "metric", name, "4", "automatic", "50"), expected=1)
            self.assertIn("Nothing was changed.", said)
            self.assertEqual(nmcli("-g", "ipv4.route-metric", "connection", "show", self.uuid(name)), "-1")

    def test_a_route_gets_another_metric_and_the_old_one_back(self):
        self.device("w0", managed=False)
        run("ip", "addr", "add", "2001:db8::2/64", "dev", "w0", "nodad")
        run("ip", "route", "add", "203.0.113.0/24", "via", "192.0.2.9", "proto", "static", "metric", "100")
        run("ip", "route", "add", "203.0.113.128/25", "dev", "w0")
        run("ip", "-6", "route", "add", "2001:db8:5::/48", "via", "2001:db8::9", "dev", "w0", "metric", "30")
        before = routes(4), routes(6)
        change = ["route", "w0", "203.0.113.0/24", "192.0.2.9", "100", "50",
                  "route", "w0", "203.0.113.128/25", "-", "0", "7",
                  "route", "w0", "2001:db8:5::/48", "2001:db8::9", "30", "40"]
        apply, undo = self.script("apply", *change), self.script("undo", *change)
        self.run_script(apply)
        self.assertIn("203.0.113.0/24 via 192.0.2.9 dev w0 proto static metric 50 ", routes(4))
        self.assertIn("203.0.113.128/25 dev w0 scope link metric 7 ", routes(4))
        self.assertEqual([metric_of(line) for line in routes(6, "2001:db8:5::/48")], [40])
        self.assertEqual(len(routes(4)), len(before[0]))
        self.run_script(undo)
        self.assertEqual((routes(4), routes(6)), before)

    def test_nothing_changes_where_a_route_is_missing(self):
        self.device("w0", managed=False)
        for number in (1, 2):
            run("ip", "route", "add", f"203.0.113.{number}/32", "via", "192.0.2.9", "metric", "100")
        change = ["route", "w0", "203.0.113.1/32", "192.0.2.9", "100", "50",
                  "route", "w0", "203.0.113.2/32", "192.0.2.9", "100", "50"]
        apply = self.script("apply", *change)
        run("ip", "route", "del", "203.0.113.2/32")
        before = routes(4)
        said = self.run_script(apply, expected=1)
        self.assertIn("Nothing was changed.", said)
        self.assertEqual(routes(4), before)


def start_network():
    run("mount", "-t", "sysfs", "-o", "ro", "sysfs", "/sys")  # read-only: NetworkManager then does not wait for udev
    for folder in ("/run", "/var/lib/NetworkManager", "/etc/NetworkManager"):
        run("mount", "-t", "tmpfs", "tmpfs", folder)
    for folder in ("/run/dbus", "/run/NetworkManager", "/etc/NetworkManager/system-connections"):
        os.makedirs(folder, exist_ok=True)
    pathlib.Path("/run/bus.conf").write_text(BUS, encoding="utf-8")
    pathlib.Path("/etc/NetworkManager/NetworkManager.conf").write_text(MANAGER, encoding="utf-8")
    run("ip", "link", "set", "lo", "up")
    run("dbus-daemon", "--config-file=/run/bus.conf", "--fork", "--nopidfile")
    with open("/run/manager.log", "wb") as log:
        subprocess.Popen(["NetworkManager", "--debug"], stdout=log, stderr=log)  # pylint: disable=consider-using-with
    answers = ["nmcli", "-t", "-f", "RUNNING", "general"]
    return wait_until(lambda: subprocess.run(answers, capture_output=True, check=False).stdout == b"running\n", 20)


def restart_inside():
    """In namespaces of its own; the code of the run there."""
    for program in ("NetworkManager", "nmcli", "dbus-daemon", "unshare", "ip"):
        if not shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin:/sbin"):
            print(f"Skipped: {program} is missing; app/setup tests installs it")
            return SKIPPED
    words = ["unshare"] + ([] if os.geteuid() == 0 else ["--user", "--map-root-user"]) + [
        "--net", "--mount", "--pid", "--ipc", "--uts", "--fork", "--mount-proc", "--kill-child=KILL", "--propagation", "private"]
    if subprocess.run([*words, "true"], capture_output=True, check=False).returncode != 0:
        print("Skipped: no right to make namespaces")
        return SKIPPED
    return subprocess.run([*words, sys.executable, "-B", *sys.argv], env=os.environ | {INSIDE: "1"}, check=False).returncode


WRITE_SCRIPT = sys.argv[1] if len(sys.argv) > 1 else sys.exit(__doc__)
if INSIDE not in os.environ:
    sys.exit(restart_inside())
os.environ["PATH"] += ":/usr/sbin:/sbin"
os.environ["LC_ALL"] = "C.UTF-8"
del sys.argv[1]
if not start_network():
    sys.exit("NetworkManager does not answer:\n" + pathlib.Path("/run/manager.log").read_text(encoding="utf-8", errors="replace"))
unittest.main()
