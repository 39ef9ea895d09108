#!/usr/bin/env python3
"""A helpdesk agent's way: what a user pasted is pasted here, read, asked about, added to, and answered with commands.
Usage: texts_test.py PRECEDENCE PRECEDENCECTL"""
import os
import pathlib
import re
import subprocess
import time

from case import CONSOLE, Case, main
from panel import BUTTONS, wait_for


RULE = "=" * 75
ROUTES = f"""Hola, esto es lo que sale

C:\\Users\\eva>route print
{RULE}
ILista de interfaces
 12...00 00 5e 00 53 01 ......Contoso Gigabit Network Connection
 18...00 00 5e 00 53 02 ......Fabrikam Wireless AC 7265
  1...........................Software Loopback Interface 1
{RULE}

IPv4 Tabla de enrutamiento
{RULE}
Rutas activas:
Destino de red        Máscara de red   Puerta de enlace   Interfaz  Métrica
          0.0.0.0          0.0.0.0        192.0.2.1       192.0.2.20     25
          0.0.0.0          0.0.0.0     198.51.100.1     198.51.100.7     35
        127.0.0.0        255.0.0.0      En vínculo         127.0.0.1    331
        192.0.2.0    255.255.255.0      En vínculo        192.0.2.20    281
     198.51.100.0    255.255.255.0      En vínculo      198.51.100.7    291
{RULE}
Rutas persistentes:
  Ninguno

y a las 14:02 se cayó otra vez
"""
INTERFACES = """Configuración IP de Windows

Adaptador de Ethernet Oficina:

   Sufijo DNS específico para la conexión. . :
   Descripción . . . . . . . . . . . . . . . : Contoso Gigabit Network Connection
   Dirección física. . . . . . . . . . . . . : 00-00-5E-00-53-01
   DHCP habilitado . . . . . . . . . . . . . : sí
   Dirección IPv4. . . . . . . . . . . . . . : 192.0.2.20(Preferido)
   Máscara de subred . . . . . . . . . . . . : 255.255.255.0
   Puerta de enlace predeterminada . . . . . : 192.0.2.1

Adaptador de LAN inalámbrica Wi-Fi:

   Sufijo DNS específico para la conexión. . :
   Descripción . . . . . . . . . . . . . . . : Fabrikam Wireless AC 7265
   Dirección física. . . . . . . . . . . . . : 00-00-5E-00-53-02
   DHCP habilitado . . . . . . . . . . . . . : sí
   Dirección IPv4. . . . . . . . . . . . . . : 198.51.100.7(Preferido)
   Máscara de subred . . . . . . . . . . . . : 255.255.255.0
   Puerta de enlace predeterminada . . . . . : 198.51.100.1
"""


class Texts(Case):
    def setUp(self):
        self.folder = self.make_folder()
        self.panel = self.open("--source", "lab:wired-and-wifi", "--theme", "light")
        self.wait_for_keys()

    def copy(self, text, kind="UTF8_STRING"):
        # Its child holds the clipboard and would hold a pipe as well.
        subprocess.run(["xclip", "-selection", "clipboard", "-target", kind, "-in"], input=text.encode(), env=self.desktop.environment,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=10)

    def copied(self):
        return subprocess.run(["xclip", "-selection", "clipboard", "-out"], env=self.desktop.environment,
                              capture_output=True, check=True, timeout=10).stdout.decode()

    def picture(self, name):
        if "PRECEDENCE_PICTURES" in os.environ:
            self.panel.screenshot(pathlib.Path(os.environ["PRECEDENCE_PICTURES"]) / f"{name}.png")

    def paste(self, text, key="ctrl+v"):
        self.copy(text)
        self.panel.key(key)

    def test_a_pasted_table_is_read_and_answers(self):
        begun = time.monotonic()
        self.paste(ROUTES)
        self.says("From text: route print, 5 IPv4 routes, 2 lines not read. Not this computer.")
        self.panel.key("ctrl+l")
        self.panel.type("8.8.8.8")
        self.panel.key("Return")
        self.says("8.8.8.8 leaves through 192.0.2.20, to 192.0.2.1.")
        print(f"Pasted and answered in {time.monotonic() - begun:.1f} s.")
        self.picture("answered")

    def test_the_lines_that_were_not_read_are_shown_where_they_stand(self):
        self.paste(ROUTES)
        self.panel.click(self.panel.find("2 lines not read", roles=BUTTONS))
        text = self.panel.find("Lines that were not read", roles=("text",))
        self.assertIn("24  y a las 14:02 se cayó otra vez", text.text)
        self.picture("unread")
        self.panel.click(self.panel.find("Close the lines that were not read", roles=BUTTONS))
        self.panel.wait_until_gone("Lines that were not read", roles=("text",))

    def test_a_second_text_gives_names_and_an_order_leaves_as_commands(self):
        self.paste(ROUTES)
        self.row("192.0.2.20")
        self.paste(INTERFACES, "ctrl+shift+v")
        wifi = self.row("Wi-Fi")
        self.says("From text: route print, ipconfig, 5 IPv4 routes")
        self.panel.drag(wifi.centre, self.row("Oficina").top)
        self.says("Wi-Fi, IPv4: 35")
        self.picture("commands")
        self.panel.click(self.panel.find("Copy commands", roles=BUTTONS))
        self.says("Copied for PowerShell")
        commands = self.copied()
        self.assertRegex(commands, r"(?m)^Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -InterfaceMetric \d+$")
        self.assertFalse([line for line in commands.splitlines()
                          if re.search(r"undo", line) and not line.startswith("#")])
        self.panel.click(self.panel.find("Copy for netsh", roles=BUTTONS))
        self.says("Copied for the command prompt")
        self.assertRegex(self.copied(), r"(?m)^netsh interface ipv4 set interface .*metric=\d+")

    def test_the_command_for_the_user_is_copied_from_the_menu(self):
        self.panel.key("alt+f", "c", "w")
        self.says("Copied. The user runs it in a terminal")
        self.assertRegex(self.copied(), r'^cmd /c "\(ver & echo # ipconfig /all & ipconfig /all & .*\) \| clip"$')

    def test_a_file_that_changed_is_read_again(self):
        file = pathlib.Path(self.folder) / "routes.txt"
        file.write_text(ROUTES)
        self.copy(file.as_uri() + "\r\n", "text/uri-list")
        self.panel.key("ctrl+v")
        self.says("5 IPv4 routes")
        file.write_text(ROUTES.replace("192.0.2.20     25", "192.0.2.20     95"))
        self.panel.key("F5")
        wait_for(lambda: self.row("198.51.100.7").name.startswith("198.51.100.7, ") and
                 "Internet, IPv4 goes: 198.51.100.7" in self.panel.text(), "the new reading")

    def test_a_computer_is_saved_and_opens_again_as_a_text(self):
        self.paste(ROUTES)
        self.row("192.0.2.20")
        file = pathlib.Path(self.folder) / "computer.json"
        self.panel.key("ctrl+s")
        self.panel.find("Save as a Precedence snapshot", roles=("dialog", "frame", "file chooser"))
        self.panel.key("ctrl+a")
        self.panel.type(str(file))
        self.panel.key("Return")
        self.says("computer.json is saved.")
        routes = subprocess.run([CONSOLE, "routes", "--source", f"file:{file}"], capture_output=True, text=True, check=True,
                                timeout=60).stdout
        self.assertTrue(routes.startswith("From a saved snapshot: 5 IPv4 routes. Not this computer."), routes)
        self.assertRegex(routes, r"0\.0\.0\.0/0 +192\.0\.2\.1 +192\.0\.2\.20 ")

    def test_while_a_large_file_is_read_the_window_answers_and_the_reading_can_be_stopped(self):
        file = pathlib.Path(self.folder) / "large.txt"
        rows = (f"    10.{i // 65536}.{i // 256 % 256}.{i % 256}  255.255.255.255   En vínculo   192.0.2.20    281\n"
                for i in range(700_000))
        file.write_text(ROUTES.replace(f"{RULE}\nRutas persistentes", "".join(rows) + f"{RULE}\nRutas persistentes"))
        self.copy(file.as_uri() + "\r\n", "text/uri-list")
        self.panel.key("ctrl+v")
        self.says("Reading large.txt …")
        self.panel.key("Down")
        wait_for(lambda: "focused" in self.row("Wi-Fi").states, "the list to answer meanwhile")
        self.panel.click(self.panel.find("Stop", roles=BUTTONS))
        self.says("Reading large.txt was stopped.")
        self.assertIn("Lab: simulated computer", self.panel.text())

    def test_what_is_no_text_of_a_tool_leaves_what_is_shown(self):
        self.paste("Reply from 192.0.2.1: bytes=32 time<1ms TTL=64\n")
        self.says("holds nothing that Precedence can read")
        self.row("Ethernet")
        self.assertIn("Lab: simulated computer", self.panel.text())

    def test_a_text_field_keeps_what_is_pasted_into_it(self):
        self.panel.key("ctrl+l")
        self.paste("198.51.100.9")
        self.panel.key("Return")
        self.says("198.51.100.9 leaves through")
        self.assertIn("Lab: simulated computer", self.panel.text())


if __name__ == "__main__":
    main()
