#!/usr/bin/env python3
"""What a screen reader is told of every page and state: each control has a name and a role, each row its sentence, and
moves are announced. Usage: accessibility_test.py PRECEDENCE PRECEDENCECTL [--print] [SCENE ...]

--print prints the tree of each scene. Ends with 1 where a rule is broken, 77 (skipped) where this machine has no display
server or no accessibility bus.
"""
import contextlib
import os
import subprocess
import sys
import tempfile

from accessibility_rules import problems, rows_of
from panel import BUTTONS, CELLS, Desktop, Missing, NotFound, use_python_with_accessibility, wait_for
from tree import Announcements

LAB = "lab:wired-and-wifi"
LIST = "Adapters in their priority order"
MENUS = ("File", "Edit", "Adapter", "View", "Help")
MENU_ROLES = ("menu", "menu item", "check menu item", "radio menu item")


class Stage:
    """Starts panels and notes what is wrong in each scene."""

    def __init__(self, desktop, program, console, prints):
        self._desktop = desktop
        self._program = program
        self._console = console
        self._prints = prints
        self._scene = ""
        self.problems = []

    def play(self, name):
        self._scene = name
        print(f"== {name}", flush=True)
        try:
            SCENES[name](self)
        except (NotFound, RuntimeError, AssertionError, subprocess.SubprocessError) as problem:
            self.problems.append(f"{name}: {problem}")

    @contextlib.contextmanager
    def panel(self, *arguments, source=LAB):
        with self._desktop.start_panel(self._program, "--source", source, *arguments) as panel:
            yield panel

    def look(self, panel, state=""):
        nodes = panel.nodes()
        if self._prints:
            print("\n".join(node.line() for node in nodes))
        self.problems += [f"{self._scene}{', ' if state else ''}{state}: {what}" for what in problems(nodes)]
        return nodes

    def expect(self, is_so, what):
        if not is_so:
            self.problems.append(f"{self._scene}: {what}")

    def console(self, *arguments):
        subprocess.run([self._console, *arguments], check=True, capture_output=True, timeout=60)


def row(panel, start):
    return wait_for(lambda: next((node for node in panel.find_all(roles=CELLS) if node.name.startswith(start)), None),
                    f"the row of {start}")


def page(name, waits_for):
    def scene(stage):
        with stage.panel("--page", name) as panel:
            panel.find(waits_for)
            stage.look(panel)
    return scene


def priority(stage):
    with stage.panel() as panel:
        row(panel, "Wi-Fi")
        nodes = stage.look(panel)
        names = [cell.name for _, cell in rows_of(nodes, LIST)]
        stage.expect(any(name.startswith("Ethernet, first in IPv4, metric 25 automatic, carries the internet")
                         for name in names), f"no row says the sentence of the first adapter: {names}")
        # Who cannot drag finds the other ways: buttons that say their keys, and the list that says them, too.
        for name, keys in (("Up", "Alt+Up"), ("Down", "Alt+Down"), ("To top", "Alt+Home"), ("To bottom", "Alt+End")):
            buttons = [node for node in nodes if node.role in BUTTONS and node.name == name]
            stage.expect(buttons and keys in buttons[0].description, f"no button “{name}” says {keys}")
        lists = [node for node in nodes if node.name == LIST]
        stage.expect(lists and "Alt+Up" in lists[0].description, "the list does not say how rows are moved by keys")


def answer(stage):
    with stage.panel("--destination", "8.8.8.8") as panel:
        panel.find("leaves through Ethernet")
        stage.look(panel)


def menus(stage):
    with stage.panel() as panel:
        row(panel, "Wi-Fi")
        for name in MENUS:
            panel.key(f"alt+{name[0].lower()}")
            wait_for(lambda: [node for node in panel.find_all(roles=MENU_ROLES) if node.showing and node.y > 60],
                     f"the menu {name} to open")
            stage.look(panel, name)
            panel.key("Escape", "Escape")


def waiting(stage):
    with stage.panel() as panel:
        wait_for(lambda: "focused" in row(panel, "Ethernet").states, "the list to have the keys")
        with Announcements() as heard:
            panel.key("Down", "alt+Up")
            panel.find("2 changes waiting")
            wait_for(lambda: any(text.startswith("Wi-Fi before Ethernet. IPv4 35 -> 4.") for text in heard.texts()),
                     "the move to be announced")
        nodes = stage.look(panel)
        discards = [node.name for node in nodes if node.role in BUTTONS and node.name.startswith("Discard this change")]
        stage.expect(len(set(discards)) == 2, f"the ways out of two changes are not told apart: {discards}")
        first = rows_of(nodes, LIST)[0][1].name
        stage.expect("waiting: 4 manual" in first, f"the row that moved does not say what waits: {first}")


def conflict(stage):
    with tempfile.TemporaryDirectory() as folder:
        source = f"{LAB}@{folder}/state.json"
        with stage.panel(source=source) as panel:
            wait_for(lambda: "focused" in row(panel, "Ethernet").states, "the list to have the keys")
            panel.key("Down", "alt+Up")
            panel.find("2 changes waiting")
            stage.console("set", "Wi-Fi", "--family", "v4", "--metric", "50", "--apply", "--keep", "--source", source)
            panel.find("not by Precedence")
            stage.look(panel)


def refusal(stage):
    with stage.panel() as panel:
        wait_for(lambda: "focused" in row(panel, "Ethernet").states, "the list to have the keys")
        panel.key("F2")
        panel.find(roles=("text", "entry"))
        stage.look(panel, "an open editor")
        with Announcements() as heard:
            panel.key("ctrl+a")
            panel.type("10000")
            panel.key("Return")
            panel.find("10000 is too large")
            wait_for(lambda: any("10000 is too large" in text for text in heard.texts()), "the refusal to be announced")
        stage.look(panel)


def compare(stage):
    with stage.panel() as panel:
        row(panel, "Wi-Fi")
        panel.click(panel.find("Compare", roles=BUTTONS))
        panel.find("Costs of the default routes")
        stage.look(panel)


def this_computer(stage):
    with stage.panel(source="live") as panel:
        panel.find("Try changes in the lab", roles=BUTTONS)
        stage.look(panel)


SCENES = {
    "priority": priority,
    "routes": page("routes", "0.0.0.0/0"),
    "why": page("why", "Type an address above"),
    "answer": answer,
    "history": page("history", "History"),
    "lab": page("lab", "Lab"),
    "compare": compare,
    "menus": menus,
    "waiting": waiting,
    "conflict": conflict,
    "refusal": refusal,
    "this computer": this_computer,
}


def main(arguments):
    prints = "--print" in arguments
    arguments = [argument for argument in arguments if argument != "--print"]
    if len(arguments) < 2 or any(name not in SCENES for name in arguments[2:]):
        print(f"{__doc__}\nScenes: {', '.join(SCENES)}", file=sys.stderr)
        return 2
    try:
        with Desktop() as desktop:
            stage = Stage(desktop, arguments[0], os.path.abspath(arguments[1]), prints)
            for name in arguments[2:] or SCENES:
                stage.play(name)
    except Missing as missing:
        print(f"Skipped. {missing}", file=sys.stderr)
        return 77
    print("\n" + ("\n".join(stage.problems) or "Every control has a name and a role, and every row its sentence."))
    return 1 if stage.problems else 0


if __name__ == "__main__":
    use_python_with_accessibility()
    sys.exit(main(sys.argv[1:]))
