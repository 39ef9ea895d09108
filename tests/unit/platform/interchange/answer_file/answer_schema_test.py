"""Every answer file that is written satisfies the schema, and the schema refuses what Setup does not document.
Usage: WRITER SCHEMA   WRITER FOLDER writes files of all kinds."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

if not shutil.which("xmllint"):
    sys.exit("The Debian package libxml2-utils is missing; app/setup tests installs it.")

# One thing wrong each: a part of the example, and what stands there instead.
WRONG = {
    "an unknown element": ("<Metric>20</Metric>", "<Metric>20</Metric><Speed>1</Speed>"),
    "a metric that is no number": ("<Metric>20</Metric>", "<Metric>fast</Metric>"),
    "a metric beyond 32 bits": ("<Metric>20</Metric>", "<Metric>4294967296</Metric>"),
    "an empty metric": ("<Metric>20</Metric>", "<Metric></Metric>"),
    "a truth that is none": ("<DhcpEnabled>true</DhcpEnabled>", "<DhcpEnabled>yes</DhcpEnabled>"),
    "another order": ("<DhcpEnabled>true</DhcpEnabled>", "<RouterDiscoveryEnabled>true</RouterDiscoveryEnabled>"),
    "no identifier": ("<Identifier>Office 1</Identifier>", ""),
    "an empty identifier": ("<Identifier>Office 1</Identifier>", "<Identifier></Identifier>"),
    "a long identifier": ("<Identifier>Office 1</Identifier>", "<Identifier>" + "x" * 257 + "</Identifier>"),
    "an identifier twice": ("<Identifier>Office 1</Identifier>", "<Identifier>00-00-5E-00-53-01</Identifier>"),
    "a route's identifier twice": ("<Identifier>10</Identifier>", "<Identifier>1</Identifier>"),
    "a route's identifier that is no number": ("<Identifier>10</Identifier>", "<Identifier>ten</Identifier>"),
    "an address's key twice": ('wcm:keyValue="2"', 'wcm:keyValue="1"'),
    "no key of an address": (' wcm:keyValue="2"', ""),
    "another action": ('wcm:action="add"', 'wcm:action="list"'),
    "no action": (' wcm:action="add"', ""),
    "a long next hop": ("<NextHopAddress>198.51.0.0<", "<NextHopAddress>" + "1" * 46 + "<"),
    "a long prefix": ("<Prefix>16<", "<Prefix>" + "1" * 50 + "<"),
    "no prefix": ("<Prefix>16</Prefix>", ""),
    "another pass": ('pass="specialize"', 'pass="oobeSystem"'),
    "another component": ("Microsoft-Windows-TCPIP", "Microsoft-Windows-DNS-Client"),
    "another key": ("31bf3856ad364e35", "31bf3856ad364e36"),
    "no namespace": (' xmlns="urn:schemas-microsoft-com:unattend"', ""),
}


def problems_of(schema, files):
    """What xmllint says of the files; empty: all of them satisfy the schema."""
    run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", schema, *files], capture_output=True, text=True)
    said = [line for line in run.stderr.splitlines() if not line.endswith(" validates")]
    return said if run.returncode else []


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name], check=True)
        files = sorted(folder.glob("*.xml"))
        for line in problems_of(sys.argv[2], files):
            failures += 1
            print(line)
        example = (folder / "example.xml").read_text(encoding="utf-8")
        for what, (part, instead) in WRONG.items():
            changed = folder / "wrong.xml"
            changed.write_text(example.replace(part, instead, 1), encoding="utf-8")
            if part not in example or not problems_of(sys.argv[2], [changed]):
                failures += 1
                print(f"the schema accepts {what}")
    print(f"{len(files)} answer files, {len(WRONG)} wrong ones, {failures} problems")
    return 0 if failures == 0 and len(files) > 100 else 1


sys.exit(main())
