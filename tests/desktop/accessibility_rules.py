"""What the accessibility tree of the panel must be like, as rules over lists of nodes in the order of reading. Every
rule yields the place of a node that breaks it, and what is wrong with it."""
import re

from tree import CELLS

# What people act on. Scroll bars are Qt's own, and nobody needs them who does not see them.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "button", "text", "entry", "password text",
            "combo box", "spin button", "slider", "list", "list box", "tree", "tree table", "table", "list item",
            "tree item", "menu", "menu item", "check menu item", "radio menu item", "page tab", "page tab list", "link")
# The window itself, and layers that only hold others, may take the focus for those inside.
HOLDERS = ("frame", "window", "dialog", "application", "scroll bar", "popup menu", "scroll pane")
# Roles that tell nobody what a thing is.
NOTHING = ("filler", "unknown", "invalid", "panel", "layered pane", "redundant object", "")
LISTS = ("tree", "tree table", "table", "list")

RANKED = re.compile(r"^.+, (first|second|third|number \d+|tied for place \d+) in IPv[46], metric .+")
ASIDE = re.compile(r"^.+, .*(metric .+|is not bound)")
ROUTE = re.compile(r"^[0-9a-f.:]+/\d+( .+)?, (metric \d+|metric unknown|.*)")


def is_control(node):
    return node.role in CONTROLS or ("focusable" in node.states and node.role not in HOLDERS + CELLS)


def inside(nodes, place):
    for node in nodes[place + 1:]:
        if node.depth <= nodes[place].depth:
            return
        yield node


def path(nodes, place):
    """The node and those that hold it, so that it can be found in the source."""
    wanted = nodes[place].depth
    holders = []
    for node in reversed(nodes[:place + 1]):
        if node.depth == wanted:
            holders.append(f'{node.role} "{node.name}"')
            wanted -= 1
    return " < ".join(holders)


def unnamed(nodes):
    for place, node in enumerate(nodes):
        if node.showing and is_control(node) and not node.name.strip():
            yield place, "has no name"


def roleless(nodes):
    for place, node in enumerate(nodes):
        if node.showing and "focusable" in node.states and node.role in NOTHING:
            yield place, f"can have the keys, and “{node.role}” says nothing about it"


def silent(nodes):
    for place, node in enumerate(nodes):
        if node.role not in LISTS or not node.showing:
            continue
        cells = [cell for cell in inside(nodes, place) if cell.role in CELLS]
        if cells and not any(cell.name.strip() for cell in cells):
            yield place, "has rows, and none of them says anything"


def rows_of(nodes, list_name):
    """The first cell of each row of a list, from the top: place and node. None where no such list is seen."""
    for place, node in enumerate(nodes):
        if node.role not in LISTS or node.name != list_name or not node.showing:
            continue
        cells = [(place + 1 + at, cell) for at, cell in enumerate(inside(nodes, place))
                 if cell.role in CELLS and cell.showing]
        left = min((cell.x for _, cell in cells), default=0)
        return [(at, cell) for at, cell in cells if cell.x == left]
    return None


def adapters_without_sentence(nodes):
    rows = rows_of(nodes, "Adapters in their priority order")
    if rows is None:
        return
    if not rows:
        yield 0, "shows a list of adapters without a row"
    for place, row in rows:
        if re.search(r" \(\d+\)$", row.name):
            continue  # a group
        if not RANKED.match(row.name) and not ASIDE.match(row.name):
            yield place, "is an adapter's row without its sentence"


def routes_without_sentence(nodes):
    for place, row in rows_of(nodes, "Routes") or []:
        if not ROUTE.match(row.name):
            yield place, "is a route's row without its sentence"


RULES = (unnamed, roleless, silent, adapters_without_sentence, routes_without_sentence)


def problems(nodes):
    found = [f"{path(nodes, place)} {what}" for rule in RULES for place, what in rule(nodes)]
    if not any(is_control(node) for node in nodes):
        found.append("there is no control at all")
    return found
