#!/usr/bin/env python3
"""The panel follows what the desktop asks for through its portal: dark or light, at the start and while it runs.
Usage: preferences_test.py PRECEDENCE PRECEDENCECTL"""
import re
import threading

from case import Case, main
from panel import wait_for

INTERFACE = """<node><interface name="org.freedesktop.portal.Settings">
  <method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
  <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
</interface></node>"""
APPEARANCE = "org.freedesktop.appearance"
DARK, LIGHT = 1, 2


class Portal:
    """A desktop's portal on the session bus, with one setting."""

    def __init__(self, scheme):
        from gi.repository import Gio, GLib
        self._gio, self._glib = Gio, GLib
        self._scheme = scheme
        self._loop = GLib.MainLoop()
        self._connection = None
        self._owned = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self._thread.start()
        if not self._owned.wait(10):
            raise RuntimeError("The portal's name could not be had.")
        return self

    def __exit__(self, *_):
        self._loop.quit()
        self._thread.join(10)

    def change(self, scheme):
        self._scheme = scheme
        self._connection.emit_signal(
            None, "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged",
            self._glib.Variant("(ssv)", (APPEARANCE, "color-scheme", self._glib.Variant("u", scheme))))

    def _serve(self):
        context = self._glib.MainContext.new()
        context.push_thread_default()
        self._loop = self._glib.MainLoop.new(context, False)
        flags = self._gio.DBusConnectionFlags
        address = self._gio.dbus_address_get_for_bus_sync(self._gio.BusType.SESSION, None)
        self._connection = self._gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        node = self._gio.DBusNodeInfo.new_for_xml(INTERFACE)
        self._connection.register_object("/org/freedesktop/portal/desktop", node.interfaces[0], self._answer, None, None)
        self._gio.bus_own_name_on_connection(
            self._connection, "org.freedesktop.portal.Desktop", self._gio.BusNameOwnerFlags.NONE,
            lambda *_: self._owned.set(), None)
        self._loop.run()
        self._connection.close_sync(None)
        context.pop_thread_default()

    def _answer(self, _connection, _sender, _path, _interface, _method, arguments, invocation):
        if tuple(arguments) != (APPEARANCE, "color-scheme"):
            invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")
            return
        # As portals do: the value is wrapped twice.
        value = self._glib.Variant("v", self._glib.Variant("u", self._scheme))
        invocation.return_value(self._glib.Variant("(v)", (value,)))


class Preferences(Case):
    def brightness(self, panel):
        """Of the whole window, from 0 to 255."""
        pixel = self.desktop.run("import", "-window", panel.window, "-colorspace", "Gray", "-resize", "1x1!", "-depth",
                                 "8", "txt:-")
        return int(re.search(r"#([0-9A-F]{2})", pixel).group(1), 16)

    def start(self, *arguments):
        return self.open("--source", "lab:wired-and-wifi", *arguments)

    def test_the_desktop_says_dark_and_then_light(self):
        with Portal(DARK) as portal:
            panel = self.start()
            wait_for(lambda: self.brightness(panel) < 100, "a dark window")
            portal.change(LIGHT)
            wait_for(lambda: self.brightness(panel) > 150, "a light window")

    def test_a_choice_goes_before_the_desktop(self):
        with Portal(DARK):
            panel = self.start("--theme", "light")
            panel.find("Ethernet")
            self.assertGreater(self.brightness(panel), 150)

    def test_without_a_portal_it_is_light(self):
        panel = self.start()
        panel.find("Ethernet")
        self.assertGreater(self.brightness(panel), 150)


if __name__ == "__main__":
    main()
