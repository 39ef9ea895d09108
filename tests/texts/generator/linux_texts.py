"""Samples of Linux's tools."""
from sample import Sample, collapsed, in_breaks, in_pre, indented, quoted, tabbed, wrapped

ROUTES = """default via 192.0.2.1 dev enp1s0 proto dhcp src 192.0.2.10 metric 100
default via 198.51.100.1 dev wlp2s0 proto dhcp src 198.51.100.20 metric 600
192.0.2.0/24 dev enp1s0 proto kernel scope link src 192.0.2.10 metric 100
198.51.100.0/24 dev wlp2s0 proto kernel scope link src 198.51.100.20 metric 600
203.0.113.0/24 via 192.0.2.254 dev enp1s0 proto static metric 50
blackhole 203.0.113.128/25
"""
WINS = "dev enp1s0 via 192.0.2.1 metric 100"
IPV6 = """2001:db8:12::/64 dev enp1s0 proto ra metric 100 pref medium
fe80::/64 dev enp1s0 proto kernel metric 1024 pref medium
fe80::/64 dev wlp2s0 proto kernel metric 1024 pref medium
default via fe80::1 dev enp1s0 proto ra metric 100 pref medium
"""
JSON = """[{"dst":"default","gateway":"192.0.2.1","dev":"enp1s0","protocol":"dhcp","prefsrc":"192.0.2.10","metric":100,"flags":[]},
{"dst":"192.0.2.0/24","dev":"enp1s0","protocol":"kernel","scope":"link","prefsrc":"192.0.2.10","metric":100,"flags":[]},
{"dst":"203.0.113.0/24","dev":"br0","protocol":"kernel","scope":"link","prefsrc":"203.0.113.1","flags":["linkdown"]}]
"""
ADDRESSES = """1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: enp1s0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP group default qlen 1000
    link/ether 00:00:5e:00:53:12 brd ff:ff:ff:ff:ff:ff
    inet 192.0.2.10/24 brd 192.0.2.255 scope global dynamic noprefixroute enp1s0
       valid_lft 84201sec preferred_lft 84201sec
    inet6 fe80::12/64 scope link noprefixroute
       valid_lft forever preferred_lft forever
3: wlp2s0: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default qlen 1000
    link/ether 00:00:5e:00:53:07 brd ff:ff:ff:ff:ff:ff
"""
BRIEF = """lo               UNKNOWN        127.0.0.1/8 ::1/128
enp1s0           UP             192.0.2.10/24 fe80::12/64
wlp2s0           DOWN
"""
ROUTE_HEADINGS = {
    "en": ("Kernel IP routing table", "Destination     Gateway         Genmask         Flags Metric Ref    Use Iface"),
    "de": ("Kernel-IP-Routentabelle", "Ziel            Router          Genmask         Flags Metric Ref    Use Iface"),
    "ja": ("カーネルIP経路テーブル", "受信先サイト    ゲートウェイ    ネットマスク   フラグ Metric Ref 使用数 インタフェース"),
}
ROUTE_N = """0.0.0.0         192.0.2.1       0.0.0.0         UG    100    0        0 enp1s0
0.0.0.0         198.51.100.1    0.0.0.0         UG    600    0        0 wlp2s0
192.0.2.0       0.0.0.0         255.255.255.0   U     100    0        0 enp1s0
198.51.100.0    0.0.0.0         255.255.255.0   U     600    0        0 wlp2s0
203.0.113.128   -               255.255.255.128 !     0      -        0 -
"""
NETSTAT = """Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         192.0.2.1       0.0.0.0         UG        0 0          0 enp1s0
192.0.2.0       0.0.0.0         255.255.255.0   U         0 0          0 enp1s0
"""
NMCLI = """GENERAL.DEVICE:                         enp1s0
GENERAL.TYPE:                           ethernet
GENERAL.HWADDR:                         00:00:5E:00:53:12
GENERAL.MTU:                            1500
GENERAL.STATE:                          100 (%s)
GENERAL.CONNECTION:                     Office cable
IP4.ADDRESS[1]:                         192.0.2.10/24
IP4.GATEWAY:                            192.0.2.1
IP4.ROUTE[1]:                           dst = 192.0.2.0/24, nh = 0.0.0.0, mt = 100
IP4.ROUTE[2]:                           dst = 0.0.0.0/0, nh = 192.0.2.1, mt = 100
IP4.DNS[1]:                             192.0.2.53
IP6.ADDRESS[1]:                         fe80::12/64
IP6.GATEWAY:                            --
IP6.ROUTE[1]:                           dst = fe80::/64, nh = ::, mt = 1024

GENERAL.DEVICE:                         wlp2s0
GENERAL.TYPE:                           wifi
GENERAL.HWADDR:                         00:00:5E:00:53:07
GENERAL.STATE:                          30 (%s)
GENERAL.CONNECTION:                     --
IP4.GATEWAY:                            --
IP6.GATEWAY:                            --
"""
OVERVIEW = """enp1s0: connected to Office cable
        "Contoso Gigabit"
        ethernet (e1000e), 00:00:5E:00:53:12, hw, mtu 1500
        ip4 default
        inet4 192.0.2.10/24
        route4 192.0.2.0/24 metric 100
        route4 default via 192.0.2.1 metric 100
        inet6 fe80::12/64
        route6 fe80::/64 metric 1024

lo: unmanaged
        "lo"
        loopback (unknown), 00:00:00:00:00:00, sw, mtu 65536
"""


def linux(name, tool, text, *found, **more):
    return Sample(name, tool, more.pop("language", "en"), text, *found, era="Linux", newline="\n", **more)


def samples():
    yield linux("ip-route-01.txt", "ip route", ROUTES, "6", "-", "0", "-", WINS)
    yield linux("ip-route-prompt-02.txt", "ip route", "[sample@desk ~]$ ip route\n" + ROUTES + "[sample@desk ~]$ \n",
                "6", "-", "0", "-", WINS, oddities="prompts around it")
    yield linux("ip-route-both-03.txt", "ip route; ip -6 route", f"$ ip route\n{ROUTES}$ ip -6 route\n{IPV6}", "6", "-",
                "4", "-", WINS, oddities="both families in one paste")
    yield linux("ip-route-quoted-04.txt", "ip route", quoted(ROUTES), "6", "-", "0", "-", WINS, oddities="quoted mail")
    yield linux("ip-route-pre-04.txt", "ip route", in_pre(ROUTES), "6", "-", "0", "-", WINS, oddities="HTML of a forum")
    yield linux("ip-route-json-05.txt", "ip -j route", JSON, "3", "-", "0", "-", WINS)
    yield linux("ip-address-01.txt", "ip address", ADDRESSES, "-", "-", "-", "3")
    yield linux("ip-address-brief-02.txt", "ip -br address", BRIEF, "-", "-", "-", "3")
    for language, (title, columns) in ROUTE_HEADINGS.items():
        yield linux(f"route-n-{language}-01.txt", "route -n", f"{title}\n{columns}\n{ROUTE_N}", "5", "-", "0", "-", WINS,
                    language=language)
    yield linux("route-n-en-collapsed-02.txt", "route -n", collapsed(ROUTE_N), "5", "-", "0", "-", WINS,
                oddities="many blanks became one, no heading")
    yield linux("route-n-en-tabs-02.txt", "route -n", "$ route -n\n" + tabbed(ROUTE_N), "5", "-", "0", "-", WINS,
                oddities="columns parted by tabulators")
    yield linux("netstat-rn-linux-01.txt", "netstat -rn", NETSTAT, "2", "-", "0", "-",
                "dev enp1s0 via 192.0.2.1, metrics are not printed")
    for language, up, down in (("en", "connected", "disconnected"), ("pl", "połączono", "rozłączono"),
                               ("tr", "bağlandı", "bağlantı kesildi")):
        yield linux(f"nmcli-device-show-{language}-01.txt", "nmcli device show", NMCLI % (up, down), "2", "-", "1", "2",
                    WINS, language=language)
    yield linux("nmcli-en-01.txt", "nmcli", OVERVIEW, "2", "-", "1", "2", WINS)
    yield linux("ip-route-wrapped-06.txt", "ip route", wrapped(ROUTES, 74), "6", "-", "0", "-", WINS,
                oddities="long rows go on in a second line")
    yield linux("ip-route-json-quoted-06.txt", "ip -j route", quoted(JSON), "3", "-", "0", "-", WINS,
                oddities="quoted mail")
    yield linux("ip-address-collapsed-03.txt", "ip address", collapsed(ADDRESSES), "-", "-", "-", "3",
                oddities="many blanks became one, none before a line")
    yield linux("ip-address-indented-03.txt", "ip address", indented(ADDRESSES), "-", "-", "-", "3",
                oddities="set off by four blanks")
    yield linux("route-n-de-wrapped-03.txt", "route -n", wrapped(ROUTE_N, 76), "5", "-", "0", "-", WINS, language="de",
                oddities="the device in a line of its own, no heading")
    yield linux("nmcli-device-show-en-wrapped-02.txt", "nmcli device show", wrapped(NMCLI % ("connected", "disconnected"),
                76), "2", "-", "1", "2", WINS, oddities="metrics of routes in a line of their own")
    yield linux("nmcli-device-show-en-breaks-02.txt", "nmcli device show", in_breaks(NMCLI % ("connected",
                "disconnected")), "2", "-", "1", "2", WINS, oddities="HTML of a mail")
    yield linux("nmcli-en-collapsed-02.txt", "nmcli", collapsed(OVERVIEW), "2", "-", "1", "2", WINS,
                oddities="many blanks became one, none before a line")
