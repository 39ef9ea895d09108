"""A sample text with what a careful reader finds in it, and what happens to texts on their way to a helpdesk."""
import dataclasses
import html
import re


@dataclasses.dataclass
class Sample:
    name: str
    tool: str
    language: str
    text: str
    ipv4: str = "-"        # routes, or "N rows" of interfaces
    persistent: str = "-"
    ipv6: str = "-"
    interfaces: str = "-"
    effective: str = "n/a"
    oddities: str = ""
    era: str = "Win10"
    encoding: str = "utf-8"
    newline: str = "\r\n"

    @property
    def bytes(self):
        text = self.text.replace("\n", self.newline)
        if self.encoding == "utf-16-le":
            return b"\xff\xfe" + text.encode(self.encoding)
        if self.encoding == "utf-16-be":
            return b"\xfe\xff" + text.encode(self.encoding)
        return text.encode(self.encoding)

    def row(self):
        return [self.name, self.tool, self.language, self.era, "make_texts.py", self.ipv4, self.persistent, self.ipv6,
                self.interfaces, self.effective, f"made, {self.encoding}", self.oddities]


def quoted(text, mark="> "):
    return "".join(mark + line + "\n" for line in text.splitlines())


def collapsed(text):
    """As a web page shows it: one blank for many, none at the start."""
    return "".join(re.sub(" +", " ", line).strip() + "\n" for line in text.splitlines())


def tabbed(text):
    return "".join(re.sub(" {2,}", "\t", line.strip()) + "\n" for line in text.splitlines())


def in_pre(text):
    return ("<html><body><p>Here is what you asked for:</p>\n<pre class=\"code\">" + html.escape(text) +
            "</pre>\n<p>Thanks!</p></body></html>\n")


def in_breaks(text):
    """As a mail program writes it: a <br> for each line, &nbsp; for blanks."""
    lines = (html.escape(line).replace("  ", "&nbsp; ") for line in text.splitlines())
    return "<div>" + "<br>\n".join(lines) + "</div>\n"


def wrapped(text, width):
    """Rows longer than the width go on in a second line, broken at a blank, as mail programs do."""
    lines = []
    for line in text.splitlines():
        cut = line.rstrip().rfind(" ", 0, width)
        lines += [line[:cut], line[cut + 1:].strip()] if len(line.rstrip()) > width and line[:cut].strip() else [line]
    return "\n".join(lines) + "\n"


def narrow(text, width):
    """As a window of that width breaks lines: anywhere."""
    rows = []
    for line in text.splitlines():
        rows += [line[at:at + width] for at in range(0, len(line), width)] or [""]
    return "\n".join(rows) + "\n"


def indented(text):
    """As a forum takes it for code."""
    return "".join("    " + line + "\n" for line in text.splitlines())


def double_spaced(text):
    return "".join(line + "\n\n" for line in text.splitlines())


def full_width(text):
    """Digits as an input method for East Asian languages writes them."""
    return text.translate({ord("0") + digit: 0xff10 + digit for digit in range(10)})
