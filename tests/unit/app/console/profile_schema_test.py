"""Every profile that is saved satisfies the schema, and the schema refuses what the reader refuses.
Usage: PRECEDENCECTL SCHEMA"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    sys.exit("The Debian package python3-jsonschema is missing; app/setup tests installs it.")

SAVED = {
    "order": [],
    "pinned": ["Ethernet", "any:wireless", "--pin"],
    "one family": ["any:wired", "--family", "v6"],
    "metrics": ["--metrics"],
}


def profiles(program, folder):
    def ask(*words):
        return subprocess.run([program, "profile", *words, "--source", "lab:wired-and-wifi"], check=True, text=True,
                              capture_output=True, env={**os.environ, "XDG_CONFIG_HOME": folder}).stdout

    for name, words in SAVED.items():
        ask("save", name, *words)
    return {one["name"]: one for one in json.loads(ask("list", "--json"))}


def changes(order, metrics):
    """Profiles with one thing wrong each."""

    def broken(profile, change):
        made = copy.deepcopy(profile)
        change(made)
        return made

    for profile in (order, metrics):
        yield "an unknown key", broken(profile, lambda p: p.update(colour="blue"))
        yield "another version", broken(profile, lambda p: p.update(version=2))
        yield "another format", broken(profile, lambda p: p.update(format="precedence-snapshot"))
        yield "no name", broken(profile, lambda p: p.update(name=""))
        yield "no adapters", broken(profile, lambda p: p.update(adapters=[]))
        yield "too many adapters", broken(profile, lambda p: p.update(adapters=p["adapters"][:1] * 201))
        yield "an adapter without a name", broken(profile, lambda p: p["adapters"].append({"ipv4": 5}))
        yield "an unknown medium", broken(profile, lambda p: p["adapters"][0].update(medium="glass"))
    yield "an order with a metric", broken(order, lambda p: p["adapters"][0].update(ipv4=5))
    yield "an order without families", broken(order, lambda p: p.pop("families"))
    yield "metrics with families", broken(metrics, lambda p: p.update(families="both"))
    yield "metrics without a metric", broken(metrics, lambda p: p["adapters"].append({"alias": "x"}))
    for metric in (0, 10000, 1.5, "5"):
        yield f"a metric of {metric}", broken(metrics, lambda p, m=metric: p["adapters"][0].update(ipv4=m))


def main():
    schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        saved = profiles(sys.argv[1], folder)
    for name in SAVED:
        for problem in validator.iter_errors(saved[name]):
            failures += 1
            print(f"{name}: /{'/'.join(map(str, problem.absolute_path))}: {problem.message}")
    for name, profile in changes(saved["order"], saved["metrics"]):
        if validator.is_valid(profile):
            failures += 1
            print(f"the schema accepts {name}")
    print(f"{len(saved)} profiles, {failures} problems")
    return 0 if failures == 0 else 1


sys.exit(main())
