"""Every snapshot file that is written satisfies the schema, and the schema refuses what the reader refuses.
Usage: WRITER SCHEMA   WRITER FOLDER writes files of all kinds."""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    sys.exit("The Debian package python3-jsonschema is missing; app/setup tests installs it.")


def changes(snapshot):
    """Snapshots with one thing wrong each."""

    def broken(change):
        made = copy.deepcopy(snapshot)
        change(made)
        return made

    yield "an unknown key", broken(lambda s: s.update(colour="blue"))
    yield "no routes", broken(lambda s: s.pop("routes"))
    yield "another version", broken(lambda s: s.update(version=2))
    yield "another format", broken(lambda s: s.update(format="precedence-scenario"))
    yield "no rules", broken(lambda s: s["traits"].pop("rules"))
    for metric in (-1, 4294967296, 1.5, "25"):
        yield f"a metric of {metric}", broken(lambda s, m=metric: s["adapters"][0]["ipv4"].update(metric=m))
        yield f"a route metric of {metric}", broken(lambda s, m=metric: s["routes"][0].update(routeMetric=m))
    yield "an unknown medium", broken(lambda s: s["adapters"][0].update(medium="glass"))
    yield "an adapter without an id", broken(lambda s: s["adapters"][0].pop("id"))
    yield "two costs of a route", broken(lambda s: s["routes"][0].update(routeMetric=1, effectiveMetric=2))
    yield "an unknown table", broken(lambda s: s["routes"][0].update(table="blue"))
    yield "an address with a zone", broken(lambda s: s["adapters"][0].update(dnsServers=["fe80::1%12"]))
    yield "21 lines not read", broken(lambda s: s.update(notRead=["x"] * 21))


def check(folder, validator):
    failures = 0
    files = sorted(folder.glob("*.json"))
    for file in files:
        for problem in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
            failures += 1
            print(f"{file.name}: /{'/'.join(map(str, problem.absolute_path))}: {problem.message}")
    for name, snapshot in changes(json.loads((folder / "every-name.json").read_text(encoding="utf-8"))):
        if validator.is_valid(snapshot):
            failures += 1
            print(f"the schema accepts {name}")
    print(f"{len(files)} snapshots, {failures} problems")
    return failures == 0 and len(files) > 50


def main():
    schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[1], folder], check=True)
        return 0 if check(pathlib.Path(folder), jsonschema.Draft202012Validator(schema)) else 1


sys.exit(main())
