#!/usr/bin/env python3
"""What bash offers after a started line. Usage: PRECEDENCECTL"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import unittest.mock

PROGRAM = pathlib.Path(sys.argv.pop(1))
ROOT = pathlib.Path(__file__).resolve().parents[4]
SCRIPT = ROOT / "resources/completion/precedencectl.bash"

# Splits the line as readline does, at blanks and at the characters that break words, and calls the function.
ASK = r"""
source "$1"
COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
COMP_WORDS=() word=
for ((i = 0; i < ${#COMP_LINE}; i++)); do
    c=${COMP_LINE:i:1}
    case $c in
        ' ') [ -n "$word" ] && COMP_WORDS+=("$word"); word= ;;
        :|=) [ -n "$word" ] && COMP_WORDS+=("$word"); COMP_WORDS+=("$c"); word= ;;
        *) word+=$c ;;
    esac
done
COMP_WORDS+=("$word")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_precedencectl
printf '%s\n' "${COMPREPLY[@]}"
"""


def offered(line):
    environment = dict(os.environ, PATH=f"{PROGRAM.parent}:{os.environ['PATH']}")
    answer = subprocess.run(["bash", "-c", ASK, "bash", SCRIPT, line], capture_output=True, text=True,
                            env=environment, timeout=60)
    assert answer.stderr == "", answer.stderr
    return answer.stdout.split("\n")[:-1]


class Completion(unittest.TestCase):
    def test_commands(self):
        self.assertEqual(["set", "set-route"], offered("precedencectl se"))

    def test_options_are_those_of_the_command(self):
        self.assertEqual(["--family"], offered("precedencectl order --f"))
        self.assertEqual(["--all"], offered("precedencectl routes --a"))
        self.assertEqual([""], offered("precedencectl adapters --a"))

    def test_older_orders(self):
        self.assertEqual(["--first"], offered("precedencectl bindings --f"))
        self.assertEqual(["--undo"], offered("precedencectl providers --u"))

    def test_values(self):
        self.assertEqual(["v4", "v6"], offered("precedencectl order a --family v"))
        self.assertEqual(["automatic"], offered("precedencectl set a --metric a"))
        self.assertEqual(["wmi"], offered("precedencectl set a --through w"))
        self.assertEqual(["off"], offered("precedencectl set a --default-routes of"))

    def test_sources(self):
        self.assertIn("live", offered("precedencectl adapters --source l"))
        self.assertEqual(["tailscale"], offered("precedencectl adapters --source lab:tail"))
        self.assertIn("wired-and-wifi", offered("precedencectl diff live lab:"))
        self.assertEqual(["file:"], offered("precedencectl adapters --source fi"))

    def test_files_of_texts(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("routes.txt", "rules.txt", "other.txt"):
                pathlib.Path(folder, name).touch()
            for line in (f"adapters --source file:{folder}/r", f"diff live file:{folder}/r"):
                self.assertEqual({f"{folder}/routes.txt", f"{folder}/rules.txt"}, set(offered(f"precedencectl {line}")))

    def test_adapters_of_the_source_quoted_for_the_shell(self):
        self.assertEqual(["Wi-Fi"], offered("precedencectl order --source lab:wired-and-wifi wi"))
        self.assertEqual([r"Contoso\ VPN"], offered("precedencectl set --source lab:wired-and-wifi Con"))
        self.assertEqual([r"Contoso\ VPN"], offered("precedencectl set --source=lab:wired-and-wifi Con"))
        self.assertIn("lo", offered("precedencectl set l"))

    def test_a_route_has_its_adapter_in_the_third_place(self):
        lab = "precedencectl set-route --source lab:wired-and-wifi "
        self.assertEqual([], [word for word in offered(lab + "E") if word])
        self.assertEqual([], [word for word in offered(lab + "0.0.0.0/0 E") if word])
        self.assertEqual(["Ethernet", r"Ethernet\ 2"], offered(lab + "0.0.0.0/0 192.0.2.1 E"))

    def test_documents(self):
        self.assertEqual(["unattend"], offered("precedencectl export u"))
        self.assertEqual(["show", "save"], offered("precedencectl profile s"))
        self.assertEqual(["windowsPE"], offered("precedencectl export unattend --pass w"))
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "unattend.xml").touch()
            self.assertEqual([f"{folder}/unattend.xml"], offered(f"precedencectl import {folder}/un"))

    def test_profiles_by_their_names(self):
        with tempfile.TemporaryDirectory() as folder:
            with unittest.mock.patch.dict(os.environ, XDG_CONFIG_HOME=folder):
                subprocess.run([PROGRAM, "profile", "save", "Desk & home", "--source", "lab:wired-and-wifi"], check=True,
                               capture_output=True)
                self.assertEqual([r"Desk\ \&\ home"], offered("precedencectl profile apply D"))
                self.assertEqual([""], offered("precedencectl profile apply X"))
        self.assertEqual(["Wi-Fi"], offered("precedencectl profile save --source lab:wired-and-wifi x wi"))

    def test_every_option_of_the_program_is_known(self):
        for command in ("adapters", "routes", "explain", "diff", "watch", "order", "set", "set-route", "export", "import",
                        "profile save", "profile apply", "profile export"):
            text = subprocess.run([PROGRAM, *command.split(), "--help"], capture_output=True, text=True, check=True).stdout
            options = set(re.findall(r"(?<!\w)--[a-z-]+", text))
            self.assertEqual(options, set(offered(f"precedencectl {command} --")), command)


if __name__ == "__main__":
    unittest.main()
