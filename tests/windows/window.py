"""The window of precedence.exe under Wine, with real X events. Nobody tells here what stands where, so places are found
by what keys change in the picture."""
import os
import subprocess
import sys

from computer import PROGRAM, REPOSITORY, RUNNER

sys.path.insert(0, os.path.join(REPOSITORY, "tests", "desktop"))
from display import Display, Hand, end, wait_for  # noqa: E402

__all__ = ["Picture", "WineDisplay", "Window", "wait_for"]
SIZE = (1200, 760)
IN_LIST = 300  # right of the list of pages, left of every column with numbers
TWO_ROWS = (80, 200)  # how high two rows of adapters can be together
ABOVE_ROWS = 80  # how high the titles of the list and of its columns are


class Picture:
    """RGB bytes, row by row."""

    def __init__(self, width, data):
        self._width = width
        self._data = data

    def column(self, x):
        return [self._data[start:start + 3] for start in range(3 * x, len(self._data), 3 * self._width)]

    def above(self, y):
        return self._data[:y * self._width * 3]

    def is_dark(self):
        return sum(self._data) < 128 * len(self._data)

    def __eq__(self, other):
        return self._data == other._data


class WineDisplay(Display):
    """A display, and a Wine that draws on it."""

    def _start_all(self):
        super()._start_all()
        self.environment |= {"PRECEDENCE_WINE_DISPLAY": self.environment["DISPLAY"], "PRECEDENCE_WINE_KEEP": "1"}
        self.run(RUNNER, "--end")
        self.run(RUNNER, "--start")

    def __exit__(self, *_):
        self.run(RUNNER, "--end", check=False)
        super().__exit__()

    def picture(self):
        return Picture(self._size[0], self.run("import", "-window", "root", "-depth", "8", "rgb:-", text=False))

    def settled(self):
        """The picture once nothing moves any more."""
        last = self.picture()
        while (now := self.picture()) != last:
            last = now
        return now


class Window(Hand):
    """One run of the panel, from the moment when its list has the keys to its end."""

    def __init__(self, display, environment, *words):
        super().__init__(display)
        self._environment = environment
        self._words = words
        self._process = None
        self._top = None
        self._second = None

    def __enter__(self):
        command = [RUNNER, PROGRAM, "--language", "en", "--size", "x".join(map(str, SIZE)), *self._words]
        self._process = subprocess.Popen(command, env=self._environment)
        try:
            window = wait_for(self._find, "the window")
            self._display.run("xdotool", "windowfocus", "--sync", window, check=False)
            wait_for(self._find_rows, "the list to have the keys")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end(self._process)

    def drag_wifi_first(self, before_drop=lambda: None):
        """From the second row to the upper edge of the first; the header says where the internet would go meanwhile."""
        at_rest = self.header()
        target = self._second[0], self._top + 2

        def previewed():
            # A busy Wine takes many motions for one, and the one that begins the drag shows nothing yet.
            for aside in (1, 0):
                self.move(target, (target[0] + aside, target[1]), steps=1)
            return self.header() != at_rest

        def look():
            wait_for(previewed, "the header to say what a drop would do")
            before_drop()

        self.drag(self._second, target, before_drop=look)

    def close(self):
        """As its own button does; returns when the program has ended."""
        self.key("alt+F4")
        self._process.wait(timeout=20)

    def header(self):
        """What is seen above the list."""
        return self._display.settled().above(self._top - ABOVE_ROWS)

    def put_last_change_back(self):
        """The page of the history; then its first button, which is two regions and two stops behind the question."""
        self.key("ctrl+3", "ctrl+l", "F6", "F6", "Tab", "space")

    def _find(self):
        if self._process.poll() is not None:
            raise RuntimeError(f"The panel ended with {self._process.returncode} before its window came.")
        return self._display.run("xdotool", "search", "--onlyvisible", "--name", "^Precedence$", check=False).strip()

    def _find_rows(self):
        """Where the first row begins, and the middle of the second: Down takes the colour of the current row from the one
        to the other."""
        before = self._display.settled()
        self.key("Down")
        after = self._display.settled()
        self.key("Up")
        changed = [y for y, pair in enumerate(zip(before.column(IN_LIST), after.column(IN_LIST))) if pair[0] != pair[1]]
        if not changed or not TWO_ROWS[0] < changed[-1] - changed[0] < TWO_ROWS[1]:
            return False
        self._top = changed[0]
        self._second = IN_LIST, (changed[0] + 3 * changed[-1]) // 4
        return True
