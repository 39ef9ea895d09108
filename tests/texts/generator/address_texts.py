"""Samples of ipconfig and of netsh: addresses, interfaces, routes."""
from machines import ON_LINK, ipv4_routes, ipv6_routes, office, row_counts, traveller
from sample import Sample, collapsed, double_spaced, in_breaks, indented, quoted, tabbed

# computer heading, wired, wireless, title end, suffix, description, hardware, dhcp, ipv6, link-local, ipv4, mask,
# gateway, dns, media, disconnected, "preferred"
IPCONFIG = {
    "en": ("Windows IP Configuration", "Ethernet adapter ", "Wireless LAN adapter ", ":",
           "Connection-specific DNS Suffix  . ", "Description . . . . . . . . . . . ",
           "Physical Address. . . . . . . . . ", "DHCP Enabled. . . . . . . . . . . ",
           "IPv6 Address. . . . . . . . . . . ", "Link-local IPv6 Address . . . . . ",
           "IPv4 Address. . . . . . . . . . . ", "Subnet Mask . . . . . . . . . . . ",
           "Default Gateway . . . . . . . . . ", "DNS Servers . . . . . . . . . . . ",
           "Media State . . . . . . . . . . . ", "Media disconnected", "Preferred"),
    "de": ("Windows-IP-Konfiguration", "Ethernet-Adapter ", "Drahtlos-LAN-Adapter ", ":",
           "Verbindungsspezifisches DNS-Suffix", "Beschreibung. . . . . . . . . . . ",
           "Physische Adresse . . . . . . . . ", "DHCP aktiviert. . . . . . . . . . ",
           "IPv6-Adresse. . . . . . . . . . . ", "Verbindungslokale IPv6-Adresse  . ",
           "IPv4-Adresse  . . . . . . . . . . ", "Subnetzmaske  . . . . . . . . . . ",
           "Standardgateway . . . . . . . . . ", "DNS-Server  . . . . . . . . . . . ",
           "Medienstatus. . . . . . . . . . . ", "Medium getrennt", "Bevorzugt"),
    "it": ("Configurazione IP di Windows", "Scheda Ethernet ", "Scheda LAN wireless ", ":",
           "Suffisso DNS specifico per connessione: ", "Descrizione . . . . . . . . . . . . . ",
           "Indirizzo fisico. . . . . . . . . . . ", "DHCP abilitato. . . . . . . . . . . . ",
           "Indirizzo IPv6 . . . . . . . . . . . . . . . . . ", "Indirizzo IPv6 locale rispetto al collegamento . ",
           "Indirizzo IPv4. . . . . . . . . . . . ", "Subnet mask . . . . . . . . . . . . . ",
           "Gateway predefinito . . . . . . . . . ", "Server DNS . . . . . . . . . . . . . ",
           "Stato supporto. . . . . . . . . . . . ", "Supporto disconnesso", "Preferenziale"),
    "pt": ("Configuração de IP do Windows", "Adaptador Ethernet ", "Adaptador de Rede sem Fio ", ":",
           "Sufixo DNS específico de conexão. . . . . . ", "Descrição . . . . . . . . . . . . . . . . . ",
           "Endereço Físico . . . . . . . . . . . . . . ", "DHCP Habilitado . . . . . . . . . . . . . . ",
           "Endereço IPv6 . . . . . . . . . . . . . . . ", "Endereço IPv6 de link local . . . . . . . . ",
           "Endereço IPv4. . . . . . . .  . . . . . . . ", "Máscara de Sub-rede . . . . . . . . . . . . ",
           "Gateway Padrão. . . . . . . . . . . . . . . ", "Servidores DNS. . . . . . . . . . . . . . . ",
           "Estado da mídia. . . . . . . . . . . . . .  ", "mídia desconectada", "Preferencial"),
    "pl": ("Konfiguracja IP systemu Windows", "Karta Ethernet ", "Karta bezprzewodowej sieci LAN ", ":",
           "Sufiks DNS konkretnego połączenia : ", "Opis. . . . . . . . . . . . . . . . : "[:-2],
           "Adres fizyczny. . . . . . . . . . . ", "DHCP włączone . . . . . . . . . . . ",
           "Adres IPv6. . . . . . . . . . . . . ", "Adres IPv6 połączenia lokalnego . . ",
           "Adres IPv4. . . . . . . . . . . . . ", "Maska podsieci. . . . . . . . . . . ",
           "Brama domyślna. . . . . . . . . . . ", "Serwery DNS . . . . . . . . . . . . ",
           "Stan nośnika . . . . . . . . . . . .", "Nośnik odłączony", "Preferowane"),
    "ja": ("Windows IP 構成", "イーサネット アダプター ", "Wireless LAN adapter ", ":",
           "接続固有の DNS サフィックス . . . . .", "説明. . . . . . . . . . . . . . . . .",
           "物理アドレス. . . . . . . . . . . . .", "DHCP 有効 . . . . . . . . . . . . . .",
           "IPv6 アドレス . . . . . . . . . . . .", "リンクローカル IPv6 アドレス. . . . .",
           "IPv4 アドレス . . . . . . . . . . . .", "サブネット マスク . . . . . . . . . .",
           "デフォルト ゲートウェイ . . . . . . .", "DNS サーバー. . . . . . . . . . . . .",
           "メディアの状態. . . . . . . . . . . .", "メディアは接続されていません", "優先"),
    "tr": ("Windows IP Yapılandırması", "Ethernet bağdaştırıcısı ", "Kablosuz LAN bağdaştırıcısı ", ":",
           "Bağlantıya özgü DNS Soneki . . .  ", "Açıklama . . . . . . . . . . . . . ",
           "Fiziksel Adres. . . . . . . . . . ", "DHCP Etkin. . . . . . . . . . . . . ",
           "IPv6 Adresi. . . . . . . . . . . . ", "Bağlantı Yerel IPv6 Adresi . . . . ",
           "IPv4 Adresi. . . . . . . . . . . . ", "Alt Ağ Maskesi. . . . . . . . . . ",
           "Varsayılan Ağ Geçidi. . . . . . . ", "DNS Sunucuları. . . . . . . . . . ",
           "Medya Durumu. . . . . . . . . . . ", "Medya Bağlantısı kesildi", "Tercih Edilen"),
}


def ipconfig_section(words, nic):
    lines = [(words[2] if "Wi" in nic.description else words[1]) + nic.alias + words[3], ""]

    def say(label, value):
        colon = "" if label.rstrip().endswith(":") else ":"
        lines.append(f"   {label}{colon} {value}")

    if not nic.connected:
        say(words[14], words[15])
    say(words[4], "")
    say(words[5], nic.description)
    say(words[6], nic.hardware.upper())
    say(words[7], "+")
    if nic.connected:
        if nic.ipv6:
            say(words[8], f"{nic.ipv6}({words[16]}) ")
        say(words[9], f"{nic.link_local}%{nic.index}({words[16]}) ")
        say(words[10], f"{nic.address}({words[16]}) ")
        say(words[11], "255.255.255.128" if nic.length == 25 else "255.255.255.0")
        hops = [hop for hop in (f"{nic.gateway6}%{nic.index}" if nic.gateway6 else "", nic.gateway) if hop]
        say(words[12], hops[0])
        lines.extend(" " * 39 + hop for hop in hops[1:])
        say(words[13], nic.dns[0])
        lines.extend(" " * 39 + server for server in nic.dns[1:])
    return lines + [""]


def ipconfig(language, nics):
    words = IPCONFIG[language]
    lines = ["", words[0], ""]
    for nic in nics[1:]:
        lines += ipconfig_section(words, nic)
    return "\n".join(lines) + "\n"


def ipconfig_texts():
    pages = {"de": "cp850", "pl": "cp852", "ja": "cp932"}
    for language in IPCONFIG:
        yield Sample(f"ipconfig-all-{language}-01.txt", "ipconfig /all", language, ipconfig(language, traveller()),
                     "1", "-", "0", "2", "if Wi-Fi gw 203.0.113.1", "one adapter without a cable",
                     encoding=pages.get(language, "utf-8"))
        yield Sample(f"ipconfig-all-{language}-02.txt", "ipconfig /all", language, ipconfig(language, office()), "2",
                     "-", "1", "2", "n/a (no metrics)", "IPv6 gateway above the IPv4 one")
    yield Sample("ipconfig-all-en-quoted-03.txt", "ipconfig /all", "en",
                 "Hi, this is what I get:\n" + quoted(ipconfig("en", office()), "> ") + quoted("It was fine.\n"), "2",
                 "-", "1", "2", oddities="quoted mail")


def ipconfig_collapsed():
    yield Sample("ipconfig-all-en-indented-notes-05.txt", "ipconfig /all", "en",
                 "I see this:\n\n" + indented(ipconfig("en", office())) + "\nDoes the Wi-Fi come second?\n", "2", "-", "1",
                 "2", oddities="set off by four blanks, notes around it")
    for language in IPCONFIG:
        yield Sample(f"ipconfig-all-{language}-collapsed-05.txt", "ipconfig /all", language,
                     collapsed(ipconfig(language, office())), "2", "-", "1", "2",
                     oddities="many blanks became one, none before a line")


def netsh_interfaces(heading, family, nics):
    rows = [f"{nic.index:>3}{nic.metric:>12}{'4294967295' if nic.index == 1 else 1500:>12}  "
            f"{'connected' if nic.connected else 'disconnected':<14}{nic.alias}" for nic in nics]
    return "\n".join([f"C:\\>netsh interface {family} show interfaces", "", heading,
                      "---  ----------  ----------  ------------  ---------------------------", *rows, ""]) + "\n"


NETSH_HEADINGS = {
    "en": "Idx     Met         MTU          State                Name",
    "fr": "Idx     Mét         MTU          État                Nom",
    "ja": "Idx     Met         MTU          状態                名前",
    "pl": "Ind     Met         MTU          Stan                Nazwa",
    "tr": "Dzn     Ölç         MTU          Durum                Ad",
    "ru": "Инд     Мет         MTU          Состояние            Имя",
}

# columns, no, manual, system
NETSH_ROUTES = {
    "en": ("Publish  Type      Met  Prefix                    Idx  Gateway/Interface Name", "No", "Manual", "System"),
    "de": ("Veröff.  Typ       Met  Präfix                    Idx  Gateway/Schnittstelle", "Nein", "Manuell",
           "System"),
    "it": ("Pubblica Tipo      Met  Prefisso                  Idx  Gateway/Nome interfaccia", "No", "Manuale",
           "Sistema"),
    "ja": ("発行     種類       Met  プレフィックス            Idx  ゲートウェイ/インターフェイス名", "いいえ", "手動",
           "システム"),
}


def netsh_routes(language, routes):
    columns, no, manual, system = NETSH_ROUTES[language]
    lines = ["", columns, "-------  --------  ---  ------------------------  ---  ------------------------"]
    for prefix, hop, nic, metric in routes:
        lines.append(f"{no:<8} {manual if hop else system:<9} {metric:<4} {prefix:<24} {nic.index:>4}  "
                     f"{nic.alias if hop is ON_LINK else hop}")
    return "\n".join(lines) + "\n"


def netsh_tables():
    for language, heading in NETSH_HEADINGS.items():
        yield Sample(f"netsh-interfaces-{language}-01.txt", "netsh interface ipv4 show interfaces", language,
                     netsh_interfaces(heading, "ipv4", traveller()), "3 rows", "-", "0 rows", "3")
    both = netsh_interfaces(NETSH_HEADINGS["en"], "ipv4", office()) + netsh_interfaces(NETSH_HEADINGS["en"], "ipv6",
                                                                                      office()[:2])
    yield Sample("netsh-interfaces-en-both-02.txt", "netsh interface ipv4|ipv6 show interfaces", "en", both, "3 rows",
                 "-", "2 rows", "3", oddities="both families in one paste")
    yield Sample("netsh-interfaces-en-collapsed-03.txt", "netsh interface ipv4 show interfaces", "en",
                 collapsed(netsh_interfaces(NETSH_HEADINGS["en"], "ipv4", office())), "3 rows", "-", "0 rows", "3",
                 oddities="many blanks became one")
    for language in NETSH_ROUTES:
        yield Sample(f"netsh-route-{language}-01.txt", "netsh interface ipv4 show route", language,
                     netsh_routes(language, ipv4_routes(traveller())), row_counts(traveller())[0], "-", "0",
                     effective="if 4 gw 203.0.113.1")
    metrics = netsh_interfaces(NETSH_HEADINGS["en"], "ipv4", office())
    yield Sample("netsh-route-en-with-interfaces-02.txt", "netsh interface ipv4 show interfaces, route", "en",
                 metrics + "C:\\>netsh interface ipv4 show route\n" + netsh_routes("en", ipv4_routes(office())),
                 row_counts(office())[0], "-", "0", "3", "if 12 gw 192.0.2.1 metric 0+25=25",
                 "two texts in one paste, whose parts add up")
    yield Sample("netsh-route-en-ipv6-03.txt", "netsh interface ipv6 show route", "en",
                 "C:\\>netsh interface ipv6 show route\n" + netsh_routes("en", ipv6_routes(office())), "0", "-",
                 row_counts(office())[1], effective="none for IPv4 (no 0.0.0.0/0)")


# before the alias, behind it, dhcp, address, subnet, mask, gateway, gateway metric, interface metric
NETSH_ADDRESS = {
    "en": ('Configuration for interface "', '"', "DHCP enabled:", "IP Address:", "Subnet Prefix:", "mask",
           "Default Gateway:", "Gateway Metric:", "InterfaceMetric:"),
    "fr": ("Configuration pour l'interface « ", " »", "DHCP activé :", "Adresse IP :", "Préfixe de sous-réseau :",
           "masque", "Passerelle par défaut :", "Métrique de passerelle :", "Métrique de l'interface :"),
    "pt": ('Configuração da interface "', '"', "DHCP habilitado:", "Endereço IP:", "Prefixo da sub-rede:", "máscara",
           "Gateway padrão:", "Métrica do gateway:", "Métrica da interface:"),
    "zh": ('接口 "', '" 的配置', "DHCP 已启用:", "IP 地址:", "子网前缀:", "掩码", "默认网关:", "网关跃点数:",
           "InterfaceMetric:"),
    "ja": ('インターフェイス "', '" の構成', "DHCP 有効:", "IP アドレス:", "サブネット プレフィックス:", "マスク",
           "デフォルト ゲートウェイ:", "ゲートウェイ メトリック:", "インターフェイス メトリック:"),
}


def netsh_addresses():
    whole = {}
    for language, words in NETSH_ADDRESS.items():
        lines = []
        for nic, subnet, mask in ((office()[1], "192.0.2.0/24", "255.255.255.0"),
                                  (office()[2], "198.51.100.0/24", "255.255.255.0")):
            lines += ["", words[0] + nic.alias + words[1], f"    {words[2]:<38}+", f"    {words[3]:<38}{nic.address}",
                      f"    {words[4]:<38}{subnet} ({words[5]} {mask})", f"    {words[6]:<38}{nic.gateway}",
                      f"    {words[7]:<38}0", f"    {words[8]:<38}{nic.metric}"]
        whole[language] = "\n".join(lines) + "\n\n"
        yield Sample(f"netsh-address-{language}-01.txt", "netsh interface ipv4 show address", language,
                     "\n".join(lines) + "\n\n", "2", "-", "0", "2", "if Ethernet gw 192.0.2.1 metric 0+25=25")
    ways = (("collapsed", collapsed, "many blanks became one"), ("tabs", tabbed, "columns parted by tabulators"),
            ("indented", indented, "set off by four blanks"), ("spaced", double_spaced, "a blank line behind each line"),
            ("breaks", in_breaks, "HTML of a mail"))
    for (name, way, oddity), language in zip(ways, whole):
        yield Sample(f"netsh-address-{language}-{name}-02.txt", "netsh interface ipv4 show address", language,
                     way(whole[language]), "2", "-", "0", "2", "if Ethernet gw 192.0.2.1 metric 0+25=25", oddity)


def ipconfig_on_its_way():
    ways = (("indented", indented, "set off by four blanks"), ("spaced", double_spaced, "a blank line behind each line"),
            ("breaks", in_breaks, "HTML of a mail"), ("tabs", tabbed, "columns parted by tabulators"))
    for (name, way, oddity), language in zip(ways, ("de", "en", "it", "pt")):
        yield Sample(f"ipconfig-all-{language}-{name}-04.txt", "ipconfig /all", language,
                     way(ipconfig(language, traveller())), "1", "-", "0", "2", "if Wi-Fi gw 203.0.113.1", oddity)


def samples():
    for group in (ipconfig_texts, ipconfig_on_its_way, ipconfig_collapsed, netsh_tables, netsh_addresses):
        yield from group()
