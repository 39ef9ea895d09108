"""A display without a screen, with a window manager where there is one, and a hand on its keys and pointer: real X
events. Ends only what it started. Needs the packages of `app/setup desktop`."""
import os
import shutil
import signal
import subprocess
import time

PATIENCE = 20.0  # seconds; sanitizers and two busy cores take their time


class Missing(Exception):
    """What the machine lacks, and what installs it."""


class NotFound(Exception):
    """Nothing on the screen is what was looked for; the message holds what is there."""


def wait_for(look, what, patience=PATIENCE, between=0.1):
    """The first true answer of look(), asked again after that many seconds."""
    end_of_patience = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end_of_patience:
            raise NotFound(f"Waited {patience:.0f} s in vain for {what}.")
        time.sleep(between)


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


class Display:
    NEEDED = ("Xvfb", "xdotool", "import")

    def __init__(self, size=(1280, 800)):
        self._size = size
        self._processes = []
        self.environment = dict(os.environ)

    def __enter__(self):
        self._check()
        try:
            self._start_all()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            end(process)

    def run(self, *command, check=True, text=True):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=text, timeout=30, check=False)
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} says {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def screenshot(self, file):
        self.run("import", "-window", "root", str(file))

    def _missing(self):
        return [tool for tool in self.NEEDED if shutil.which(tool) is None]

    def _check(self):
        missing = self._missing()
        if missing:
            raise Missing(f"These are missing: {', '.join(missing)}. They come with: app/setup desktop")

    def _start(self, *command, **more):
        process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, **more)
        self._processes.append(process)
        return process

    def _start_all(self):
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
            # A window that comes while the manager is still coming may never be shown.
            wait_for(self._is_managed, "the window manager")

    def _is_managed(self):
        return subprocess.run(("xdotool", "get_num_desktops"), env=self.environment, capture_output=True, timeout=30,
                              check=False).returncode == 0


class Hand:
    """What a person does to a window. Points are (x, y) on the screen."""

    def __init__(self, display):
        self._display = display

    def click(self, where, button=1, count=1):
        self._xdotool("mousemove", *where, "sleep", 0.05, "click", "--repeat", count, "--delay", 60, button)

    def key(self, *keys):
        """As xdotool names them: "alt+Up", "Tab", "F2". Its --clearmodifiers would let go of the mouse, too."""
        for key in keys:
            self._xdotool("key", key, "sleep", 0.05)

    def type(self, text):
        self._xdotool("type", "--delay", 15, text)

    def drag(self, start, to, steps=10, before_drop=None):
        """Real motion: a jump alone never starts a drag. before_drop is called while the button is still down."""
        self.press(start)
        try:
            self.move(start, to, steps)
            if before_drop is not None:
                before_drop()
        finally:
            self.release()

    def press(self, where):
        self._xdotool("mousemove", *where, "sleep", 0.1, "mousedown", 1, "sleep", 0.1)

    def move(self, start, to, steps=10):
        words = []
        for step in range(1, steps + 1):
            x = start[0] + (to[0] - start[0]) * step // steps
            y = start[1] + (to[1] - start[1]) * step // steps
            words += ["mousemove", x, y, "sleep", 0.03]
        self._xdotool(*words, "sleep", 0.15)

    def release(self):
        self._xdotool("mouseup", 1, "sleep", 0.1)

    def _xdotool(self, *words):
        self._display.run("xdotool", *(str(word) for word in words))
