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
import signal
import subprocess
import sys
import tempfile
import time

import tree

NEEDED = ("Xvfb", "xdotool", "dbus-daemon", "import")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
CELLS = tree.CELLS
BUTTONS = ("push button", "toggle button", "check box", "radio button", "button")
PATIENCE = 20.0  # seconds; sanitizers and two busy cores take their time


class Missing(Exception):
    """What the machine lacks, and what installs it."""


class NotFound(Exception):
    """Nothing on the screen is what was looked for; the message holds the tree."""


def use_python_with_accessibility():
    """Goes on in Debian's own Python where another one stands first on the path: the bindings belong to that one."""
    own = "/usr/bin/python3"
    if importlib.util.find_spec("gi") is None and os.path.exists(own) \
            and os.environ.get("PRECEDENCE_DESKTOP_PYTHON") is None:
        os.environ["PRECEDENCE_DESKTOP_PYTHON"] = own
        os.execv(own, [own, *sys.argv])


def wait_for(look, what, patience=PATIENCE):
    """The first true answer of look()."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise NotFound(f"Waited {patience:.0f} s in vain for {what}.")
        time.sleep(0.1)


def end(process):
    """Ends a process that was started here, gently at first."""
    if process is None or process.poll() is not None:
        return
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Desktop:
    def __init__(self, size=(1280, 800)):
        self._size = size
        self._processes = []
        self._folder = None
        self.environment = None

    def __enter__(self):
        self._check()
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
        try:
            self._start_display()
            self._start_buses()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)  # a dying daemon may still write there

    def start_panel(self, program, *arguments, scale=1):
        return Panel(self, program, arguments, scale)

    def run(self, *command, check=True):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=30, check=False)
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} says {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def screenshot(self, file):
        self.run("import", "-window", "root", str(file))

    @staticmethod
    def _check():
        missing = [tool for tool in NEEDED if shutil.which(tool) is None]
        if not any(os.path.exists(path) for path in LAUNCHERS):
            missing.append("at-spi-bus-launcher")
        try:
            import gi
            gi.require_version("Atspi", "2.0")
        except (ImportError, ValueError):
            missing.append("Atspi for Python")
        if missing:
            raise Missing(f"These are missing: {', '.join(missing)}. They come with: app/setup desktop")

    def _start(self, *command, **more):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, **more)
        self._processes.append(process)
        return process

    def _start_display(self):
        reading, writing = os.pipe()
        width, height = self._size
        self._start("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                    pass_fds=(writing,), stdout=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start.")
        self.environment["DISPLAY"] = f":{number}"
        if shutil.which("openbox"):
            self._start("openbox", "--sm-disable", stdout=subprocess.DEVNULL)

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


class Panel:
    """One run of the program, from its window to its end. Leaving the block ends it."""

    def __init__(self, desktop, program, arguments, scale):
        self._desktop = desktop
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
            self._desktop.run("xdotool", "windowfocus", "--sync", self.window, check=False)
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
        self._desktop.screenshot(file)

    # What is done

    def click(self, where, button=1, count=1):
        x, y = where.centre if isinstance(where, tree.Node) else where
        self._desktop.run("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "click", "--repeat", str(count),
                          "--delay", "60", str(button))

    def key(self, *keys):
        """As xdotool names them: "alt+Up", "Tab", "F2". Its --clearmodifiers would let go of the mouse, too."""
        for key in keys:
            self._desktop.run("xdotool", "key", key, "sleep", "0.05")

    def type(self, text):
        self._desktop.run("xdotool", "type", "--delay", "15", text)

    def drag(self, start, to, steps=10, before_drop=None):
        """Real motion: a jump alone never starts a drag. before_drop is called while the button is still down."""
        self.press(start)
        self.move(start, to, steps)
        if before_drop is not None:
            before_drop()
        self.release()

    def press(self, where):
        self._desktop.run("xdotool", "mousemove", str(where[0]), str(where[1]), "sleep", "0.1", "mousedown", "1",
                          "sleep", "0.1")

    def move(self, start, to, steps=10):
        command = ["xdotool"]
        for step in range(1, steps + 1):
            x = start[0] + (to[0] - start[0]) * step // steps
            y = start[1] + (to[1] - start[1]) * step // steps
            command += ["mousemove", str(x), str(y), "sleep", "0.03"]
        self._desktop.run(*command, "sleep", "0.15")

    def release(self):
        self._desktop.run("xdotool", "mouseup", "1", "sleep", "0.1")

    # Inside

    def _find_window(self):
        if not self.running:
            raise RuntimeError(f"{' '.join(self._command)} ended with {self._process.returncode} before its window came.")
        found = self._desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid), check=False)
        # Qt's helper windows have no name; the panel's has one.
        for window in found.split():
            if self._desktop.run("xdotool", "getwindowname", window, check=False).strip():
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
