"""The accessibility tree as plain values: what a screen reader is told of a program at one moment."""
import dataclasses
import re

CELLS = ("table cell", "tree item", "list item")


@dataclasses.dataclass(frozen=True)
class Node:
    """A thing in the accessibility tree as it was at one moment. x, y, width, height in pixels of the screen."""
    role: str
    name: str
    description: str
    states: frozenset
    x: int
    y: int
    width: int
    height: int
    depth: int
    accessible: object = dataclasses.field(compare=False, repr=False)

    @property
    def centre(self):
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def top(self):
        """Just inside the upper edge: where a drop comes before this row."""
        return self.x + self.width // 2, self.y + 2

    @property
    def bottom(self):
        return self.x + self.width // 2, self.y + self.height - 3

    @property
    def showing(self):
        return "showing" in self.states and self.width > 0 and self.height > 0

    @property
    def text(self):
        """What stands in a field or a text."""
        text = self.accessible.get_text_iface()
        return library().Text.get_text(text, 0, library().Text.get_character_count(text)) if text else ""

    def line(self):
        marks = [state for state in ("focused", "checked", "selected", "expanded") if state in self.states]
        text = f'{"  " * self.depth}{self.role} "{self.name}"'
        return text + (f" ({self.description})" if self.description else "") + (f" {marks}" if marks else "")


def library():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return Atspi


def lost():
    from gi.repository import GLib
    return GLib.Error


def fits(node, name, roles):
    if roles is not None and node.role not in roles:
        return False
    if isinstance(name, re.Pattern):
        return name.search(node.name) is not None
    return name is None or name in node.name


def walk(accessible, depth):
    """Depth first. A large table tells only what is on the screen."""
    try:
        node = _node(accessible, depth)
        yield node
        if "manages-descendants" in node.states and not node.showing:
            return
        for place in range(min(accessible.get_child_count(), 2000)):
            child = accessible.get_child_at_index(place)
            if child is not None:
                yield from walk(child, depth + 1)
    except lost():
        return  # it went away meanwhile


def _node(accessible, depth):
    atspi = library()
    states = frozenset(state.value_nick for state in accessible.get_state_set().get_states())
    x = y = width = height = 0
    component = accessible.get_component_iface()
    if component is not None:
        place = component.get_extents(atspi.CoordType.SCREEN)
        x, y, width, height = place.x, place.y, place.width, place.height
    return Node(role=accessible.get_role_name(), name=accessible.get_name() or "",
                description=accessible.get_description() or "", states=states, x=x, y=y, width=width, height=height,
                depth=depth, accessible=accessible)


class Announcements:
    """What a screen reader would say by itself meanwhile: notifications that are shown."""

    def __init__(self):
        self._texts = []
        self._listener = None

    def __enter__(self):
        self._listener = library().EventListener.new(self._take)
        self._listener.register("object:state-changed:showing")
        return self

    def __exit__(self, *_):
        self._listener.deregister("object:state-changed:showing")

    def texts(self):
        """All that came so far, in their order."""
        from gi.repository import GLib
        while GLib.MainContext.default().iteration(False):
            pass
        return list(self._texts)

    def _take(self, event):
        try:
            if event.detail1 and event.source.get_role_name() == "notification":
                event.source.clear_cache()
                self._texts.append(event.source.get_name())
        except lost():
            pass  # it went away meanwhile
