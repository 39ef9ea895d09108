"""The panel on a desktop of its own: a display without a screen, a window manager where there is one, and an
accessibility bus. Real X events go in; what comes out is read from the accessibility tree, because the panel prints
nothing.

    with Desktop() as desktop, desktop.start_panel(program, "--source", "lab:wired-and-wifi") as panel:
        wifi = panel.find("Wi-Fi", roles=CELLS)
        panel.drag(wifi.centre, panel.find("Ethernet", roles=CELLS).top)
        panel.key("ctrl+z")

One Desktop for a test program: the accessibility library stays with the first bus that it met. Ends only what it
started. Needs the packages of `app/setup desktop`.
"""
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tree
from display import PATIENCE, Display, Hand, Missing, NotFound, end, wait_for

__all__ = ["BUTTONS", "CELLS", "Desktop", "Missing", "NotFound", "Panel", "use_python_with_accessibility", "wait_for"]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CELLS = tree.CELLS
BUTTONS = ("push button", "toggle button", "check box", "radio button", "button")


def use_python_with_accessibility():
    """Goes on in Debian's own Python where another one stands first on the path: the bindings belong to that one."""
    own = "/usr/bin/python3"
    if importlib.util.find_spec("gi") is None and os.path.exists(own) \
            and os.environ.get("PRECEDENCE_DESKTOP_PYTHON") is None:
        os.environ["PRECEDENCE_DESKTOP_PYTHON"] = own
        os.execv(own, [own, *sys.argv])


class Desktop(Display):
    NEEDED = (*Display.NEEDED, "dbus-daemon", "xclip")

    def __init__(self, size=(1280, 800)):
        super().__init__(size)
        self._folder = None

    def __exit__(self, *_):
        super().__exit__()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)  # a dying daemon may still write there

    def start_panel(self, program, *arguments, scale=1):
        return Panel(self, program, arguments, scale)

    def _missing(self):
        missing = super()._missing()
        if not any(os.path.exists(path) for path in LAUNCHERS):
            missing.append("at-spi-bus-launcher")
        try:
            import gi
            gi.require_version("Atspi", "2.0")
        except (ImportError, ValueError):
            missing.append("Atspi for Python")
        return missing

    def _start_all(self):
        self._make_home()
        super()._start_all()
        self._start_buses()

    def _make_home(self):
        self._folder = tempfile.mkdtemp(prefix="precedence-desktop-")
        home = pathlib.Path(self._folder)
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = dict(
            os.environ, HOME=str(home), XDG_RUNTIME_DIR=str(runtime), XDG_CONFIG_HOME=str(home / "config"),
            XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"), LANG="C.UTF-8", LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR"):
            self.environment.pop(name, None)

    def _start_buses(self):
        daemon = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE,
                             text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        launcher = next(path for path in LAUNCHERS if os.path.exists(path))
        self._start(launcher, "--launch-immediately", stdout=subprocess.DEVNULL)
        # The library reads these when it is first used, in this process.
        for name in ("DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
            os.environ[name] = self.environment[name]
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)


class Panel(Hand):
    """One run of the program, from its window to its end. Leaving the block ends it."""

    def __init__(self, desktop, program, arguments, scale):
        super().__init__(desktop)
        self._command = [os.path.abspath(program), *arguments]
        self._environment = dict(desktop.environment)
        # libxkbcommon-x11 copies names out of X replies by strndup, which have no end of their own there: right, but not
        # for the strict check of strings, which would end the program before its window comes.
        self._environment["ASAN_OPTIONS"] = ":".join(
            filter(None, [os.environ.get("ASAN_OPTIONS"), "strict_string_checks=0"]))
        if scale != 1:
            self._environment["QT_SCALE_FACTOR"] = str(scale)
        self._process = None
        self.window = None

    def __enter__(self):
        self._process = subprocess.Popen(self._command, env=self._environment, stderr=subprocess.PIPE, text=True)
        try:
            self.window = wait_for(self._find_window, "the window")
            self._display.run("xdotool", "windowfocus", "--sync", self.window, check=False)
            wait_for(self._application, "the application on the accessibility bus")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        end(self._process)
        if self._process is not None and self._process.stderr is not None:
            said = self._process.stderr.read()
            self._process.stderr.close()
            if said:
                print(said, file=sys.stderr, end="")

    @property
    def running(self):
        return self._process.poll() is None

    def kill(self):
        """As a crash or a loss of power ends it."""
        self._process.kill()
        self._process.wait()

    # What is seen

    def nodes(self):
        """The whole tree, as lines are read."""
        application = self._application()
        return list(tree.walk(application, 0)) if application is not None else []

    def text(self):
        return "\n".join(node.line() for node in self.nodes())

    def find_all(self, name=None, roles=None, showing=True):
        """name: a part of it, or a compiled pattern."""
        return [node for node in self.nodes() if tree.fits(node, name, roles) and (node.showing or not showing)]

    def find(self, name=None, roles=None, patience=PATIENCE):
        """The first one, as soon as it is there."""
        try:
            return wait_for(lambda: self.find_all(name, roles), f"{roles or 'something'} named {name!r}", patience)[0]
        except NotFound as problem:
            raise NotFound(f"{problem}\n{self.text()}") from None

    def wait_until_gone(self, name=None, roles=None, patience=PATIENCE):
        wait_for(lambda: not self.find_all(name, roles), f"{name!r} to go", patience)

    def screenshot(self, file):
        """The screen as it is, with a drag under way if there is one."""
        self._display.screenshot(file)

    # What is done

    def click(self, where, button=1, count=1):
        super().click(where.centre if isinstance(where, tree.Node) else where, button, count)

    # Inside

    def _find_window(self):
        if not self.running:
            raise RuntimeError(f"{' '.join(self._command)} ended with {self._process.returncode} before its window came.")
        found = self._display.run("xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid), check=False)
        # Qt's helper windows have no name; the panel's has one.
        for window in found.split():
            if self._display.run("xdotool", "getwindowname", window, check=False).strip():
                return window
        return None

    def _application(self):
        atspi = tree.library()
        screen = atspi.get_desktop(0)
        screen.clear_cache()
        for place in range(screen.get_child_count()):
            child = screen.get_child_at_index(place)
            try:
                if child is not None and child.get_process_id() == self._process.pid:
                    child.clear_cache()
                    return child
            except tree.lost():
                continue  # it left while it was asked
        return None
