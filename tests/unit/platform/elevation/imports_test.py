#!/usr/bin/env python3
"""T10: what the helper is made of starts no program, reads no setting of its environment and looks nothing up for its
caller. Usage: imports_test.py NM CLIENT LIBRARY...
The control: what is looked for is found in CLIENT, by which the panel starts the helper.
"""
import re
import subprocess
import sys

# By their names in C, and in C++ where the library wraps them.
FORBIDDEN = re.compile(
    r"^(_*(system|popen|wordexp|fork|vfork|clone|exec[lv]p?e?|execvpe?|posix_spawnp?|dlopen|dlmopen|getenv|secure_getenv|"
    r"setenv|putenv|unsetenv|environ|chdir|chroot|realpath|setuid|seteuid|"
    r"CreateProcess\w*|ShellExecute\w*|WinExec|LoadLibrary\w*|GetEnvironment\w*|_?wgetenv|_?w?system|_?w?spawn\w*|_?w?exec\w*))$")


def undefined_symbols(nm, library):
    listing = subprocess.run([nm, "--undefined-only", "--format=posix", library], check=True, capture_output=True, text=True)
    return {line.split()[0].removeprefix("__imp_").split("@")[0] for line in listing.stdout.splitlines() if line and not line.endswith(":")}


def main():
    nm, client, *helper = sys.argv[1:]
    failures = 0
    for library in helper:
        symbols = undefined_symbols(nm, library)
        found = sorted(symbol for symbol in symbols if FORBIDDEN.match(symbol))
        print(f"{library}: {len(symbols)} imports, {len(found)} that the helper must not have {found}")
        failures += len(found) + (not symbols)
    control = [symbol for symbol in undefined_symbols(nm, client) if FORBIDDEN.match(symbol)]
    if not {"fork", "execve"} <= set(control):
        print(f"{client}: starting a program was not found there: {control}")
        failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
