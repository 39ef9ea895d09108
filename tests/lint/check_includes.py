#!/usr/bin/env python3
"""Checks which way includes go. Usage: check_includes.py FOLDER

app -> platform and model; platform -> model/network; model -> nothing above. model/network knows the C++ standard
library and tl::expected only; model knows Qt6::Core only, and none of its classes that touch files, threads, timers or
sockets. A room of platform/ never includes another room's headers, except platform/files' and platform/json's;
platform/linux reads what `ip -j` prints through platform/interchange, and platform/elevation carries platform/trial's
changes. Only the composition root, what shows the lab and the helper's programs name a stack, only app/charts draws
charts, and no program includes a test. There are no circles.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+([<"])([^>"]+)[>"]', re.MULTILINE)
SOURCES = (".h", ".cpp")
TOP = ("app", "model", "platform", "tests")

# C++ library headers have no dot and no capital letter; of the others, model/network may use this one alone.
STANDARD = re.compile(r"^[a-z_0-9]+$")
NETWORK_LIBRARIES = {"tl/expected.hpp"}
# What reads or writes files, waits, or runs beside: the work of platform/ and app/.
FORBIDDEN_CORE = re.compile(
    r"^Q(Timer|BasicTimer|ChronoTimer|Thread|ThreadPool|Mutex|ReadWriteLock|WaitCondition|Semaphore|Future.*|Promise|"
    r"File|FileInfo|FileDevice|FileSystemWatcher|SaveFile|TemporaryFile|TemporaryDir|Dir|DirIterator|LockFile|"
    r"Process|Settings|StandardPaths|SocketNotifier|SharedMemory|SystemSemaphore|Library|PluginLoader|"
    r"Tcp.*|Udp.*|LocalServer|LocalSocket|Host.*|Network.*|Ssl.*|DBus.*|Icon|Widget|Dialog|Pixmap|Image|Painter|Gui.*|Application)$")
# Rooms that others use: owners of what the system opens, how documents are read, what other tools print, and changes on
# trial. They know model/network themselves.
SHARED = {("*", "platform/files"), ("*", "platform/json"), ("platform/linux", "platform/interchange"),
          ("platform/elevation", "platform/trial")}
STACK_ROOMS = ("platform/linux", "platform/simulated", "platform/windows")
COMPOSITION_ROOT = {"app/stacks.cpp", "app/stacks.h", "app/lab_view.cpp"}
# The elevated programs, each with the one stack that it serves.
HELPER_PROGRAMS = {f"platform/elevation/helper/main_{system}.cpp" for system in ("posix", "windows")}


def room(path):
    """The unit that include rules are about: model/network, model, platform/NAME, app/NAME, tests."""
    parts = path.split("/")
    if parts[0] == "model":
        return "model/network" if parts[1:2] == ["network"] else "model"
    if parts[0] == "platform":
        return "/".join(parts[:2])
    return parts[0]


def problems_of_library(path, header):
    here = room(path)
    if here == "model/network" and not STANDARD.match(header) and header not in NETWORK_LIBRARIES:
        yield f"model/network knows the standard library and tl::expected only, not <{header}>"
    if here == "model" and not STANDARD.match(header) and header not in NETWORK_LIBRARIES:
        name = header.removeprefix("QtCore/")
        if not re.match(r"^Q[A-Z]\w*$", name):
            yield f"model knows Qt6::Core only, not <{header}>"
        elif FORBIDDEN_CORE.match(name):
            yield f"model owns no files, threads, timers, sockets or icons, so not <{header}>"
    if here.startswith("platform/") and re.match(r"^(Qt\w*/)?Q[A-Z]", header):
        yield f"platform has no Qt, so not <{header}>"
    if header == "qcustomplot.h" and not path.startswith("app/charts/") and here == "app":
        yield "charts live in app/charts alone"


def problems_of_own(path, target, files):
    here, there = room(path), room(target)
    if target not in files:
        yield f'"{target}" is not there; includes are spelled from the root'
        return
    if here == "tests" or here == there:
        return
    if there == "tests":
        yield f'a program never includes a test: "{target}"'
    elif here == "model/network" or (here == "model" and there != "model/network"):
        yield f'{here} knows nothing above it, so not "{target}"'
    elif path in HELPER_PROGRAMS and there in STACK_ROOMS:
        return
    elif here.startswith("platform/") and there != "model/network" and not SHARED & {("*", there), (here, there)}:
        yield f'{here} knows model/network only, so not "{target}"'
    elif here == "app" and there in STACK_ROOMS and path not in COMPOSITION_ROOT:
        yield f'only the composition root names a stack, so not "{target}"'


def problems_of_text(path, text):
    if path.endswith(".h"):
        if not text.startswith("// "):
            yield "a header opens with what it guarantees"
        if "#pragma once" not in text:
            yield "a header says #pragma once"


def circles(graph):
    """The files on a circle of includes, one circle at a time."""
    state, stack = {}, []

    def visit(path):
        state[path] = "open"
        stack.append(path)
        for target in graph.get(path, ()):
            if state.get(target) == "open":
                yield stack[stack.index(target):] + [target]
            elif target not in state:
                yield from visit(target)
        stack.pop()
        state[path] = "done"

    for path in sorted(graph):
        if path not in state:
            yield from visit(path)


def check(files):
    """files: path from the root -> text. Yields (path, problem)."""
    graph = {}
    for path, text in sorted(files.items()):
        for problem in problems_of_text(path, text):
            yield path, problem
        for quote, header in INCLUDE.findall(text):
            if quote == "<":
                found = problems_of_library(path, header)
            else:
                found = problems_of_own(path, header, files)
                graph.setdefault(path, []).append(header)
            for problem in found:
                yield path, problem
    for circle in circles(graph):
        yield circle[0], "these include one another in a circle: " + " -> ".join(circle)


def main():
    root = pathlib.Path(sys.argv[1])
    files = {}
    for top in TOP:
        for file in sorted((root / top).rglob("*")):
            if file.suffix in SOURCES:
                files[file.relative_to(root).as_posix()] = file.read_text(encoding="utf-8")
    if not files:
        print(f"There is nothing to check in {root}.")
        return 1
    found = list(check(files))
    for path, problem in found:
        print(f"{path}: {problem}")
    print(f"{len(files)} files, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
