#!/usr/bin/env python3
"""Every control that is seen has a name. Prints each page's tree. Usage: accessibility_test.py PRECEDENCE [PAGE ...]

Ends with 1 where a control has none, 77 (skipped) where this machine has no display server or no accessibility bus.
"""
import sys

from panel import CELLS, Desktop, Missing, NotFound, use_python_with_accessibility

PAGES = ("priority", "routes", "why", "history", "lab")
# What people act on. Scroll bars are Qt's own, and nobody needs them who does not see them.
CONTROLS = ("push button", "toggle button", "check box", "radio button", "button", "text", "entry", "password text",
            "combo box", "spin button", "slider", "list", "list box", "tree", "tree table", "table", "list item",
            "tree item", "menu", "menu item", "check menu item", "radio menu item", "page tab", "page tab list", "link")
# The window itself, and layers that only hold others, may take the focus for those inside.
HOLDERS = ("frame", "window", "dialog", "application", "scroll bar")


def is_control(node):
    return node.role in CONTROLS or ("focusable" in node.states and node.role not in HOLDERS + CELLS)


def unnamed(nodes):
    """Controls on the screen without a name, and lists whose rows say nothing."""
    for place, node in enumerate(nodes):
        if node.showing and is_control(node) and not node.name.strip():
            yield place, "has no name"
        if node.role in ("tree", "tree table", "table", "list") and node.showing:
            cells = [cell for cell in inside(nodes, place) if cell.role in CELLS]
            if cells and not any(cell.name.strip() for cell in cells):
                yield place, "has rows, and none of them says anything"


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


def check_page(desktop, program, page):
    print(f"== {page}")
    with desktop.start_panel(program, "--source", "lab:wired-and-wifi", "--page", page) as panel:
        nodes = panel.nodes()
        print("\n".join(node.line() for node in nodes))
        problems = [f"{page}: {path(nodes, place)} {problem}" for place, problem in unnamed(nodes)]
        if not any(is_control(node) for node in nodes):
            problems.append(f"{page}: there is no control at all")
    return problems


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    problems = []
    try:
        with Desktop() as desktop:
            for page in arguments[1:] or PAGES:
                try:
                    problems += check_page(desktop, arguments[0], page)
                except (NotFound, RuntimeError) as problem:
                    problems.append(f"{page}: {problem}")
    except Missing as missing:
        print(f"Skipped. {missing}", file=sys.stderr)
        return 77
    print()
    print("\n".join(problems) or "Every control has a name.")
    return 1 if problems else 0


if __name__ == "__main__":
    use_python_with_accessibility()
    sys.exit(main(sys.argv[1:]))
