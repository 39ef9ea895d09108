"""The invented machines: routes as the stack of Windows makes them."""
import dataclasses
import ipaddress

ON_LINK = None


@dataclasses.dataclass
class Nic:
    index: int
    alias: str
    description: str
    metric: int
    address: str = ""
    length: int = 24
    gateway: str = ""
    ipv6: str = ""
    gateway6: str = ""
    link_local: str = ""
    hardware: str = ""
    connected: bool = True
    dns: tuple = ()


def loopback(metric=75):
    return Nic(1, "Loopback Pseudo-Interface 1", "Software Loopback Interface 1", metric, "127.0.0.1", 8, ipv6="::1")


def office():
    """Cable and Wi-Fi, both with a way out: the cable wins with 25."""
    return [loopback(),
            Nic(12, "Ethernet", "Contoso Gigabit Controller", 25, "192.0.2.10", gateway="192.0.2.1",
                ipv6="2001:db8:12::10", gateway6="fe80::1", link_local="fe80::12", hardware="00-00-5e-00-53-12",
                dns=("192.0.2.53", "2001:db8:12::53")),
            Nic(7, "Wi-Fi", "Contoso Wireless 6 Adapter", 40, "198.51.100.20", gateway="198.51.100.1",
                link_local="fe80::7", hardware="00-00-5e-00-53-07", dns=("198.51.100.53",))]


def traveller():
    """Wi-Fi alone, an unplugged cable beside it."""
    return [loopback(),
            Nic(4, "Wi-Fi", "Fabrikam Wireless", 50, "203.0.113.77", 25, gateway="203.0.113.1", link_local="fe80::4",
                hardware="00-00-5e-00-53-04", dns=("203.0.113.53",)),
            Nic(9, "Ethernet", "Fabrikam Ethernet", 5, connected=False, hardware="00-00-5e-00-53-09")]


def tunnel():
    """A VPN that takes both halves of the address space."""
    return [loopback(),
            Nic(3, "Ethernet", "Contoso Gigabit Controller", 25, "192.0.2.30", gateway="192.0.2.1",
                link_local="fe80::3", hardware="00-00-5e-00-53-03"),
            Nic(21, "Fabrikam VPN", "Fabrikam Tunnel", 5, "198.51.100.201", 32)]


def network(address, length):
    return ipaddress.ip_network(f"{address}/{length}", strict=False)


def ipv4_routes(nics, extra=()):
    """(prefix, next hop, nic, the route's own metric); what has an address has its subnet, itself and its broadcast."""
    routes = []
    for nic in nics:
        if not nic.address or not nic.connected:
            continue
        subnet = network(nic.address, nic.length)
        if nic.gateway:
            routes.append(("0.0.0.0/0", nic.gateway, nic, 0))
        own = [f"{nic.address}/32"]
        if nic.length < 32:
            own += [str(subnet), f"{subnet.broadcast_address}/32"]
        routes += [(prefix, ON_LINK, nic, 256) for prefix in own + ["224.0.0.0/4", "255.255.255.255/32"]]
    routes += [(prefix, hop, next(nic for nic in nics if nic.index == index), metric)
               for prefix, hop, index, metric in extra]
    return sorted(routes, key=lambda route: (network(*route[0].split("/")), route[2].metric + route[3]))


def ipv6_routes(nics):
    routes = []
    for nic in nics:
        if nic.gateway6:
            routes.append(("::/0", nic.gateway6, nic, 256))
        if nic.ipv6:
            routes.append((f"{nic.ipv6}/128", ON_LINK, nic, 256))
            if nic.ipv6 != "::1":
                routes.append((str(network(nic.ipv6, 64)), ON_LINK, nic, 256))
        if nic.link_local and nic.connected:
            routes += [("fe80::/64", ON_LINK, nic, 256), (f"{nic.link_local}/128", ON_LINK, nic, 256)]
        if nic.ipv6 or (nic.link_local and nic.connected):
            routes.append(("ff00::/8", ON_LINK, nic, 256))
    return routes


def row_counts(nics, extra=()):
    return str(len(ipv4_routes(nics, extra))), str(len(ipv6_routes(nics)))
