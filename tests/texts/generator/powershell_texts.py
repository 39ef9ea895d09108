"""Samples of the Get-Net commands: tables, lists, JSON and CSV."""
import json

from machines import ipv4_routes, ipv6_routes, office, row_counts, traveller
from sample import Sample, collapsed, double_spaced, full_width, in_pre, indented, narrow, quoted, tabbed, wrapped

INTERFACES = "Get-NetIPInterface"
ROUTES = "Get-NetRoute"
OFFICE_WINS = "if 12 gw 192.0.2.1 metric 0+25=25"


def interface_table(nics, aliases=None):
    lines = ["", "ifIndex InterfaceAlias                  AddressFamily NlMtu(Bytes) InterfaceMetric Dhcp     "
                 "ConnectionState PolicyStore",
             "------- --------------                  ------------- ------------ --------------- ----     "
             "--------------- -----------"]
    for family in ("IPv6", "IPv4"):
        for nic in nics:
            alias = (aliases or {}).get(nic.alias, nic.alias)
            state = "Connected" if nic.connected else "Disconnected"
            lines.append(f"{nic.index:<8}{alias:<32}{family:<14}{4294967295 if nic.index == 1 else 1500:>12}"
                         f"{nic.metric:>16} {'Enabled':<9}{state:<16}ActiveStore")
    return "\n".join(lines) + "\n\n\n"


def route_table(nics):
    lines = ["", f"{'ifIndex':<8}{'DestinationPrefix':<47}{'NextHop':<41}RouteMetric ifMetric PolicyStore",
             f"{'-------':<8}{'-----------------':<47}{'-------':<41}----------- -------- -----------"]
    for prefix, hop, nic, metric in ipv6_routes(nics) + ipv4_routes(nics):
        shown = hop or ("::" if ":" in prefix else "0.0.0.0")
        lines.append(f"{nic.index:<8}{prefix:<47}{shown:<41}{metric:>11} {nic.metric:<8} ActiveStore")
    return "\n".join(lines) + "\n\n\n"


def adapter_table(rows):
    lines = ["", f"{'Name':<26}{'InterfaceDescription':<40}ifIndex Status       MacAddress             LinkSpeed",
             f"{'----':<26}{'--------------------':<40}------- ------       ----------             ---------"]
    for name, description, index, status, hardware, speed in rows:
        lines.append(f"{name:<26}{description:<40}{index:>7} {status:<13}{hardware:<17}{speed:>15}")
    return "\n".join(lines) + "\n\n\n"


def interface_samples():
    table = interface_table(office())
    ways = [("plain", table, ""), ("collapsed", collapsed(table), "many blanks became one"),
            ("tabs", tabbed(table), "columns parted by tabulators"), ("pre", in_pre(table), "HTML of a forum"),
            ("quoted", quoted(table), "quoted mail"), ("wrapped", wrapped(table, 100), "rows go on in a second line"),
            ("no-heading", "\n".join(table.splitlines()[3:]) + "\n", "the heading got lost"),
            ("prompt", "PS C:\\> Get-NetIPInterface\n" + table + "PS C:\\> \n", "prompts around it")]
    for name, text, oddity in ways:
        yield Sample(f"get-netipinterface-en-{name}-01.txt", INTERFACES, "en", text, "3 rows", "-", "3 rows", "3",
                     oddities=oddity)
    russian = {"Ethernet": "Подключение по локальной сети 2", "Wi-Fi": "Беспроводная сеть"}
    yield Sample("get-netipinterface-ru-aliases-02.txt", INTERFACES, "ru aliases", interface_table(office(), russian),
                 "3 rows", "-", "3 rows", "3")
    chinese = {"Ethernet": "以太网", "Wi-Fi": "无线网络连接"}
    yield Sample("get-netipinterface-zh-aliases-02.txt", INTERFACES, "zh aliases", interface_table(office(), chinese),
                 "3 rows", "-", "3 rows", "3", encoding="gbk", oddities="bytes of a code page, rows shifted")
    changed = office()
    changed[1].metric = 5
    yield Sample("get-netipinterface-en-before-after-03.txt", INTERFACES, "en",
                 "before\n" + table + "\nafter\n" + interface_table(changed), "3 rows", "-", "3 rows", "3",
                 oddities="two tables in one paste")


def object_of(nic, family):
    return {"ifIndex": nic.index, "InterfaceAlias": nic.alias, "AddressFamily": 2 if family == "IPv4" else 23,
            "InterfaceMetric": nic.metric, "AutomaticMetric": 1, "ConnectionState": 1 if nic.connected else 0, "Store": 1}


def other_formats():
    objects = [object_of(nic, family) for nic in traveller() for family in ("IPv4", "IPv6")]
    yield Sample("get-netipinterface-en-json-04.txt", INTERFACES + " | ConvertTo-Json", "en",
                 json.dumps(objects, indent=4) + "\n", "3 rows", "-", "3 rows", "3")
    lines = ['"' + '";"'.join(objects[0]) + '"'] + ['"' + '";"'.join(map(str, each.values())) + '"' for each in objects]
    yield Sample("get-netipinterface-pl-csv-04.txt", INTERFACES + " | ConvertTo-Csv -Delimiter ;", "en",
                 "\n".join(lines) + "\n", "3 rows", "-", "3 rows", "3", oddities="semicolons")
    text = ""
    for nic in office()[1:]:
        text += "\n" + "\n".join(f"{name:<17} : {value}" for name, value in (
            ("InterfaceIndex", nic.index), ("InterfaceAlias", nic.alias), ("AddressFamily", "IPv4"),
            ("AutomaticMetric", "Enabled"), ("InterfaceMetric", nic.metric), ("ConnectionState", "Connected"))) + "\n"
    yield Sample("get-netipinterface-en-list-04.txt", INTERFACES + " | fl", "en", text, "2 rows", "-", "0 rows", "2")
    routes = [{"DestinationPrefix": prefix, "NextHop": hop or "0.0.0.0", "RouteMetric": metric, "ifIndex": nic.index,
               "InterfaceMetric": nic.metric, "Store": 1} for prefix, hop, nic, metric in ipv4_routes(office())]
    yield Sample("get-netroute-en-json-04.txt", ROUTES + " | ConvertTo-Json", "en",
                 "PS C:\\> Get-NetRoute | ConvertTo-Json\n" + json.dumps(routes, indent=4) + "\nPS C:\\> \n",
                 row_counts(office())[0], "-", "0", effective=OFFICE_WINS)
    for name, way, oddity in (("quoted", quoted, "quoted mail"), ("full-width", full_width, "full-width digits")):
        yield Sample(f"get-netroute-en-json-{name}-05.txt", ROUTES + " | ConvertTo-Json", "en",
                     way(json.dumps(routes, indent=4) + "\n"), row_counts(office())[0], "-", "0",
                     effective=OFFICE_WINS, oddities=oddity)
    yield Sample("get-netipinterface-pl-csv-quoted-05.txt", INTERFACES + " | ConvertTo-Csv -Delimiter ;", "en",
                 quoted("\n".join(lines) + "\n"), "3 rows", "-", "3 rows", "3", oddities="quoted mail, semicolons")


def route_samples():
    table = route_table(office())
    ways = [("plain", table, ""), ("collapsed", collapsed(table), "many blanks became one"),
            ("quoted", quoted(table), "quoted mail"), ("wrapped", wrapped(table, 100), "rows go on in a second line"),
            ("narrow", narrow(table, 80), "a window of 80 columns broke the rows"),
            ("indented", indented(table), "set off by four blanks"),
            ("spaced", double_spaced(table), "a blank line behind each line"),
            ("no-heading", "\n".join(table.splitlines()[3:]) + "\n", "the heading got lost")]
    for name, text, oddity in ways:
        counts = row_counts(office())
        yield Sample(f"get-netroute-en-{name}-01.txt", ROUTES, "en", text, counts[0], "-", counts[1],
                     effective=OFFICE_WINS, oddities=oddity)
    persistent = table.rstrip("\n") + f"\n12      203.0.113.0/24{'':33}{'192.0.2.254':<41}{1:>11}          PersistentStore\n"
    counts = row_counts(office())
    yield Sample("get-netroute-en-persistent-02.txt", ROUTES + " of both stores", "en", persistent, counts[0], "1",
                 counts[1], effective=OFFICE_WINS, oddities="a persistent route without an interface metric")


def adapter_samples():
    rows = [("Ethernet", "Contoso Gigabit Controller", 12, "Up", "00-00-5E-00-53-12", "1 Gbps"),
            ("Wi-Fi", "Contoso Wireless 6 Adapter", 7, "Up", "00-00-5E-00-53-07", "866.7 Mbps"),
            ("Dock", "Fabrikam Docking Station with a long...", 15, "Not Present", "00-00-5E-00-53-15", "0 bps"),
            ("Conference room upstai...", "Fabrikam Ethernet", 9, "Disconnected", "00-00-5E-00-53-09", "0 bps")]
    yield Sample("get-netadapter-en-01.txt", "Get-NetAdapter", "en", adapter_table(rows), "-", "-", "-", "4",
                 oddities="a name and a description that do not fit")
    japanese = [("イーサネット", "Contoso Gigabit Controller", 12, "Up", "00-00-5E-00-53-12", "1 Gbps"),
                ("ローカル エリア接続* 1", "Contoso Wi-Fi Direct Adapter", 8, "Disconnected", "00-00-5E-00-53-08", "0 bps")]
    yield Sample("get-netadapter-ja-01.txt", "Get-NetAdapter", "ja aliases", adapter_table(japanese), "-", "-", "-",
                 "2", oddities="names of wide characters shift their rows", encoding="cp932")


def samples():
    for group in (interface_samples, other_formats, route_samples, adapter_samples):
        yield from group()
