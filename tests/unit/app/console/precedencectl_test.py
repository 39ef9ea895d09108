#!/usr/bin/env python3
"""precedencectl as people and scripts start it, on this very machine and on labs. Usage: PRECEDENCECTL"""
import json
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop(1)


def run(*words, **options):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True, timeout=60, **options)


def as_kernel(prefix):
    address, length = prefix.split("/")
    if length == "0":
        return "default"
    return address if length == ("128" if ":" in address else "32") else prefix


class ThisComputer(unittest.TestCase):
    def test_adapters_are_those_of_the_kernel(self):
        kernel = {link["ifname"] for link in json.loads(subprocess.check_output(["ip", "-j", "link"]))}
        adapters = json.loads(run("adapters", "--json").stdout)
        self.assertEqual(kernel, {adapter["id"] for adapter in adapters})
        for adapter in adapters:
            self.assertIsNone(adapter["ipv4"] and adapter["ipv4"]["metric"], "Linux has no interface metric")

    def test_routes_are_those_of_the_kernel(self):
        kernel = set()
        for family, tables in (("-4", ("local", "main", "default")), ("-6", ("local", "main"))):
            for route in json.loads(subprocess.check_output(["ip", "-j", family, "route", "show", "table", "all"])):
                # `ip` names no table where it is main. Routes for some packets only are told apart from the others.
                if route and route.get("table", "main") in tables and not {"tos", "from"} & set(route):
                    kernel |= {(route["dst"], hop.get("dev"), route.get("metric"))
                               for hop in route.get("nexthops", [route])}
        self.assertEqual(kernel, {(as_kernel(route["destination"]), route["adapter"], route["routeMetric"])
                                  for route in json.loads(run("routes", "--json").stdout)})

    def test_explain_agrees_with_the_kernel_about_loopback(self):
        answer = json.loads(run("explain", "127.0.0.1", "--json").stdout)
        self.assertEqual(("lo", "local", "local"),
                         tuple(answer["winner"][key] for key in ("adapter", "table", "type")))

    def test_people_get_tables_and_sentences(self):
        answer = run("explain", "127.0.0.1")
        self.assertIn("127.0.0.1 is this computer's own address", answer.stdout)
        self.assertIn("can still block it", answer.stdout)
        self.assertIn("This computer: ", run("adapters").stdout)

    def test_changes_are_refused_with_a_way_out(self):
        for words in (("order", "lo"), ("set", "lo", "--metric", "4"), ("set", "lo", "--default-routes", "off"),
                      ("set-route", "192.0.2.0/24", "on-link", "lo", "--metric", "4")):
            for more in ((), ("--apply", "--keep",)):
                answer = run(*words, *more)
                self.assertEqual(1, answer.returncode)
                self.assertEqual("", answer.stdout)
                self.assertIn("Try the change in a lab", answer.stderr)


class Program(unittest.TestCase):
    def test_help_names_every_command_and_every_lab(self):
        answer = run("--help")
        self.assertEqual(0, answer.returncode)
        for word in ("adapters", "routes", "explain", "order", "set", "set-route", "diff", "watch",
                     "lab:wired-and-wifi", "lab:million-routes"):
            self.assertIn(word, answer.stdout)

    def test_a_lab_that_is_not_there_is_answered_with_those_that_are(self):
        answer = run("adapters", "--source", "lab:atlantis")
        self.assertEqual(3, answer.returncode)
        self.assertIn("There is no lab called “atlantis”. The labs are: ", answer.stderr)
        self.assertIn("wired-and-wifi", answer.stderr)

    def test_a_reader_that_goes_away_does_not_hang_it(self):
        program = subprocess.Popen([PROGRAM, "routes", "--json", "--source", "lab:split-tunnel-vpn"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        program.stdout.readline()
        program.stdout.close()
        self.assertNotEqual(0, program.wait(timeout=60))

    def test_a_full_disk_is_no_success(self):
        with open("/dev/full", "w") as full:
            answer = subprocess.run([PROGRAM, "adapters", "--source", "lab:wired-and-wifi"],
                                    stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
            self.assertEqual(1, answer.returncode)
            self.assertIn("could not be written", answer.stderr)
            watch = subprocess.run([PROGRAM, "watch", "--source", "lab:wired-and-wifi"],
                                   stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
            self.assertEqual(1, watch.returncode)


class Languages(unittest.TestCase):
    """People read their own language; scripts read the same words everywhere."""
    SOURCE = ("--source", "lab:wired-and-wifi")
    READING = (("adapters",), ("routes", "--all"), ("explain", "203.0.113.10"), ("diff", "lab:tailscale", "lab:no-rights"),
               ("order", "Wi-Fi"), ("set", "Wi-Fi", "--metric", "4", "--apply", "--keep"), ("set", "Wi-Fi", "--metric", "0"))

    def run_in(self, language, *words):
        return run(*words, env={**os.environ, "LANGUAGE": language})

    def words(self, words):
        return words if words[0] == "diff" else (*words, *self.SOURCE)

    def test_sentences_are_in_the_language_of_the_user(self):
        for language, sentence in (("de", "Das Internet jetzt: "), ("fr", "Internet maintenant\u00a0: "),
                                   ("de_AT:en", "Das Internet jetzt: "), ("xx:fr:de", "Internet maintenant\u00a0: "),
                                   ("xx", "The internet now: "), ("en", "The internet now: ")):
            self.assertIn(sentence, self.run_in(language, "adapters", *self.SOURCE).stdout, language)
        self.assertIn("Die Labore sind: ", self.run_in("de", "adapters", "--source", "lab:atlantis").stderr)

    def test_json_and_exit_codes_are_the_same_in_every_language(self):
        for words in self.READING:
            english = self.run_in("en", *self.words(words), "--json")
            for language in ("de", "fr"):
                answer = self.run_in(language, *self.words(words), "--json")
                self.assertEqual((english.returncode, english.stdout), (answer.returncode, answer.stdout), words)

    def test_nothing_for_people_is_the_same_in_two_languages(self):
        for words in self.READING:
            answers = [self.run_in(language, *self.words(words)) for language in ("en", "de", "fr")]
            self.assertEqual(3, len({answer.stdout + answer.stderr for answer in answers}), words)


class Texts(unittest.TestCase):
    """What another computer printed, as a file, several, or on standard input."""

    ROUTES = """
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.20     25
          0.0.0.0          0.0.0.0     198.51.100.1     198.51.100.7     35
        192.0.2.0    255.255.255.0         On-link        192.0.2.20    281
     198.51.100.0    255.255.255.0         On-link      198.51.100.7    291
and then it dropped again
"""
    ADAPTERS = """
Ethernet adapter Office:

   Description . . . . . . . . . . . : Contoso Gigabit Network Connection
   Physical Address. . . . . . . . . : 00-00-5E-00-53-01
   IPv4 Address. . . . . . . . . . . : 192.0.2.20(Preferred)
   Subnet Mask . . . . . . . . . . . : 255.255.255.0
   Default Gateway . . . . . . . . . : 192.0.2.1
"""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def file(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return "file:" + path

    def test_a_file_and_standard_input_say_the_same(self):
        source = self.file("routes.txt", self.ROUTES)
        from_file = run("routes", "--json", "--source", source)
        self.assertEqual(0, from_file.returncode)
        routes = json.loads(from_file.stdout)
        self.assertEqual([("0.0.0.0/0", "192.0.2.1", 25), ("0.0.0.0/0", "198.51.100.1", 35)],
                         [(one["destination"], one["nextHop"], one["effectiveMetric"]) for one in routes[:2]])
        self.assertEqual(from_file.stdout, run("routes", "--json", "--source", "-", input=self.ROUTES).stdout)

    def test_the_header_says_what_was_read_and_each_other_line_has_its_number(self):
        answer = run("adapters", "--source", self.file("routes.txt", self.ROUTES))
        self.assertTrue(answer.stdout.startswith(
            "From text: route print, 4 IPv4 routes, 1 line not read. Not this computer.\n"), answer.stdout)
        self.assertEqual("1 line was not read:\n  8: and then it dropped again\n", answer.stderr)

    def test_several_texts_are_one_machine(self):
        sources = ("--source", self.file("routes.txt", self.ROUTES), "--source", self.file("adapters.txt", self.ADAPTERS))
        office = json.loads(run("adapters", "--json", *sources).stdout)[0]
        self.assertEqual(("Office", "Contoso Gigabit Network Connection", 25, True),
                         (office["alias"], office["description"], office["ipv4"]["metric"],
                          office["ipv4"]["metricInferred"]))
        self.assertIn("leaves through Office", run("explain", "203.0.113.9", *sources).stdout)
        self.assertIn("routes.txt:8: and then", run("adapters", *sources).stderr)

    def test_an_order_is_tried_and_never_made(self):
        sources = ("--source", self.file("routes.txt", self.ROUTES))
        tried = run("order", "198.51.100.7", "192.0.2.20", *sources)
        self.assertEqual(0, tried.returncode)
        self.assertIn("IPv4 internet traffic will leave through 198.51.100.7.", tried.stdout)
        applied = run("order", "198.51.100.7", "192.0.2.20", "--apply", "--keep", *sources)
        self.assertEqual(1, applied.returncode)
        self.assertIn("cannot be changed from here", applied.stderr)

    def test_diff_compares_two_machines(self):
        older = self.file("older.txt", self.ROUTES)
        newer = self.file("newer.txt", self.ROUTES.replace("198.51.100.7     35", "198.51.100.7     20"))
        answer = run("diff", older, newer)
        self.assertEqual(0, answer.returncode)
        self.assertIn("198.51.100.7", answer.stdout)
        self.assertIn("20", answer.stdout)
        self.assertEqual(2, answer.stderr.count("8: and then it dropped again"))
        self.assertEqual("Nothing differs.\n", run("diff", older, older).stdout)

    def test_what_is_no_text_of_a_tool_is_refused_with_a_sentence(self):
        for name, content, words in (
                ("empty.txt", "", "empty.txt is empty."),
                ("photo.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0\1" + bytes(range(256)) * 8, "photo.jpg is not a text"),
                ("ping.txt", "Reply from 192.0.2.1: bytes=32 time<1ms TTL=64\n", "ping.txt holds nothing that"),
                ("huge.txt", b"", "huge.txt is larger than")):
            source = self.file(name, content)
            if name == "huge.txt":
                os.truncate(source.removeprefix("file:"), 200 * 1024 * 1024)
            answer = run("adapters", "--source", source)
            self.assertEqual((3, ""), (answer.returncode, answer.stdout), name)
            self.assertIn(words, answer.stderr)
        self.assertIn("nowhere.txt is not there", run("adapters", "--source", "file:/nowhere.txt").stderr)
        self.assertIn("could not be read", run("adapters", "--source", "file:" + self.folder).stderr)

    def test_two_hundred_megabytes_on_standard_input_are_refused_in_bounded_memory(self):
        line = b"          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.20     25\n"
        with subprocess.Popen([PROGRAM, "adapters", "--source", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as program:
            try:
                for _ in range(200):
                    program.stdin.write(line * (1024 * 1024 // len(line)))
                program.stdin.close()
            except BrokenPipeError:
                pass  # it has read enough
            said = program.stderr.read().decode()
        self.assertEqual(3, program.returncode)
        self.assertIn("is larger than", said)


class StateFile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = os.path.join(folder.name, "state.json")
        self.source = "lab:wired-and-wifi@" + self.file

    def text(self):
        with open(self.file, encoding="utf-8") as file:
            return file.read()

    def test_bad_states_are_refused_with_a_sentence_and_left_as_they_are(self):
        self.assertEqual(0, run("set", "Wi-Fi", "--metric", "4", "--apply", "--keep", "--source", self.source).returncode)
        whole = self.text()
        for text in ("", "{", whole[:len(whole) // 2], "not json", "[]", '{"a": 1}', whole.replace("wired", "wire")):
            with open(self.file, "w", encoding="utf-8") as file:
                file.write(text)
            for words in (("adapters",), ("set", "Wi-Fi", "--metric", "9", "--apply", "--keep")):
                answer = run(*words, "--source", self.source)
                self.assertEqual(3, answer.returncode, text)
                self.assertIn(self.file, answer.stderr)
            self.assertEqual(text, self.text())

    def test_many_processes_change_it_at_once_and_nothing_is_lost(self):
        adapters = [a for a in json.loads(run("adapters", "--json", "--source", self.source).stdout) if a["ipv4"]]
        programs = [subprocess.Popen([PROGRAM, "set", adapter["id"], "--family", "v4", "--metric", str(100 + i),
                                      "--apply", "--keep", "--source", self.source], stdout=subprocess.DEVNULL)
                    for i, adapter in enumerate(adapters)]
        self.assertEqual([0] * len(programs), [program.wait(timeout=60) for program in programs])
        after = {a["id"]: a["ipv4"]["metric"] for a in
                 json.loads(run("adapters", "--json", "--source", self.source).stdout) if a["ipv4"]}
        self.assertEqual({adapter["id"]: 100 + i for i, adapter in enumerate(adapters)}, after)

    def test_a_process_that_dies_while_it_writes_blocks_nobody(self):
        for i in range(12):
            program = subprocess.Popen([PROGRAM, "set", "Wi-Fi", "--metric", str(50 + i), "--apply", "--keep", "--source",
                                        self.source], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(0.004 * i)
            program.send_signal(signal.SIGKILL)
            program.wait()
        answer = run("set", "Wi-Fi", "--metric", "7", "--apply", "--keep", "--source", self.source)
        self.assertEqual(0, answer.returncode, answer.stderr)


class Trials(unittest.TestCase):
    """The program as somebody at a terminal meets it, and as a script does."""

    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())
        self.source = f"lab:wired-and-wifi@{self.folder}/state.json"
        self.before = self.metrics()

    def metrics(self):
        found = json.loads(run("adapters", "--json", "--source", self.source).stdout)
        return {one["id"]: (one["ipv4"]["metric"], one["ipv4"]["metricAfterRestart"]) for one in found if one["ipv4"]}

    def at_terminal(self, *words):
        """The program with a terminal of its own; what it prints is read up to its question."""
        terminal, program_side = pty.openpty()
        program = subprocess.Popen([PROGRAM, *words, "--source", self.source], stdin=program_side, stdout=program_side,
                                   stderr=program_side, start_new_session=True)
        os.close(program_side)
        self.addCleanup(os.close, terminal)
        self.addCleanup(program.kill)
        printed = b""
        while b"more time:" not in printed:
            self.assertTrue(select.select([terminal], [], [], 20)[0], printed)
            printed += os.read(terminal, 4096)
        return program, terminal

    def test_keep_typed_at_a_terminal_keeps_it(self):
        program, terminal = self.at_terminal("order", "Wi-Fi", "--apply")
        self.assertNotEqual(self.before, self.metrics())
        os.write(terminal, b"keep\n")
        self.assertEqual(0, program.wait(timeout=20))
        self.assertIn((4, 4), self.metrics().values())

    def test_ctrl_c_takes_it_back(self):
        program, _ = self.at_terminal("order", "Wi-Fi", "--apply")
        program.send_signal(signal.SIGINT)
        self.assertEqual(1, program.wait(timeout=20))
        self.assertEqual(self.before, self.metrics())

    def test_a_closed_terminal_takes_it_back(self):
        program = subprocess.Popen([PROGRAM, "order", "Wi-Fi", "--apply", "--source", self.source],
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        with program:
            while "more time:" not in program.stdout.readline():
                pass
            self.assertNotEqual(self.before, self.metrics())
            program.stdin.close()
            self.assertEqual(1, program.wait(timeout=20))
        self.assertEqual(self.before, self.metrics())

    def test_who_sits_far_away_has_more_time(self):
        for place, seconds in ({}, 30), ({"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}, 60):
            answer = run("order", "Wi-Fi", "--apply", "--source", self.source, input="back\n",
                         env={name: value for name, value in os.environ.items() if name != "SSH_CONNECTION"} | place)
            self.assertIn(f"It goes back in {seconds} seconds", answer.stdout)

    def test_one_trial_at_a_time_and_the_others_are_told(self):
        program, terminal = self.at_terminal("order", "Wi-Fi", "--apply")
        self.assertEqual("elsewhere", json.loads(run("--status", "--json", "--source", self.source).stdout)["state"])
        for words in (("set", "Ethernet", "--metric", "77", "--apply"), ("--revert",)):
            answer = run(*words, "--source", self.source)
            self.assertEqual(1, answer.returncode, words)
            self.assertIn("Another order is being tried now", answer.stderr)
        os.write(terminal, b"back\n")
        self.assertEqual(1, program.wait(timeout=20))
        self.assertEqual(self.before, self.metrics())

    def test_what_a_killed_program_left_is_said_and_taken_back(self):
        program, _ = self.at_terminal("order", "Wi-Fi", "--apply")
        program.kill()
        program.wait()
        self.assertNotEqual(self.before, self.metrics())
        status = json.loads(run("--status", "--json", "--source", self.source).stdout)
        self.assertEqual("left", status["state"])
        self.assertEqual(4, status["changes"][0]["wanted"])
        self.assertEqual(0, run("--revert", "--source", self.source).returncode)
        self.assertEqual(self.before, self.metrics())

    def test_the_next_change_takes_back_first_what_was_left(self):
        program, _ = self.at_terminal("order", "Wi-Fi", "--apply")
        program.kill()
        program.wait()
        answer = run("set", "Ethernet", "--metric", "77", "--apply", "--keep", "--source", self.source)
        self.assertEqual(0, answer.returncode, answer.stderr)
        self.assertIn("It was taken back first", answer.stderr)
        self.assertEqual([(77, 77)], [pair for key, pair in self.metrics().items() if pair != self.before[key]])


if __name__ == "__main__":
    unittest.main()
