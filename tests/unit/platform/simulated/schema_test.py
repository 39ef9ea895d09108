"""Every scenario satisfies the schema beside it, and the schema refuses what the reader refuses. Usage: FOLDER"""

import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("The Debian package python3-jsonschema is missing; app/setup tests installs it.")


def changes(scenario):
    """Scenarios with one thing wrong each."""

    def broken(change):
        made = copy.deepcopy(scenario)
        change(made)
        return made

    yield "an unknown key", broken(lambda s: s.update(colour="blue"))
    yield "no lesson", broken(lambda s: s.pop("lesson"))
    yield "another version", broken(lambda s: s.update(version=2))
    for metric in (0, -1, 10000, "abc"):
        yield f"a metric of {metric}", broken(lambda s, m=metric: s["adapters"][0]["ipv4"].update(metric=m))
    yield "an unknown generation", broken(lambda s: s.update(generation="windows95"))
    yield "an unknown action", broken(lambda s: s.update(events=[{"id": "a", "title": "A", "actions": [{"explode": 1}]}]))


def main():
    folder = pathlib.Path(sys.argv[1])
    schema = json.loads((folder / "scenario.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = 0
    files = sorted(file for file in folder.glob("*.json") if file.name != "scenario.schema.json")
    for file in files:
        for problem in validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))):
            failures += 1
            print(f"{file.name}: /{'/'.join(map(str, problem.absolute_path))}: {problem.message}")
    for name, scenario in changes(json.loads(files[0].read_text(encoding="utf-8"))):
        if validator.is_valid(scenario):
            failures += 1
            print(f"the schema accepts {name}")
    if len(files) < 12:
        failures += 1
        print(f"{len(files)} scenarios are too few")
    print(f"{len(files)} scenarios, {failures} problems")
    return 1 if failures else 0


sys.exit(main())
