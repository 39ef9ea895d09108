#include "tests/support/printers/unix_tools.h"

#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

struct Labels {
    std::string_view title;
    std::string_view routeColumns;
    std::string_view netstatColumns;
    std::string_view connected;
    std::string_view unavailable;
};

constexpr Translated<Labels> kLabels{
    Labels{"Kernel IP routing table", "Destination     Gateway         Genmask         Flags Metric Ref    Use Iface",
        "Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface", "connected", "unavailable"},
    Labels{"Kernel-IP-Routentabelle", "Ziel            Router          Genmask         Flags Metric Ref    Use Iface",
        "Ziel            Router          Genmask         Flags   MSS Fenster irtt Iface", "verbunden",
        "nicht verfügbar"},
    Labels{"Table de routage IP du noyau",
        "Destination     Passerelle      Genmask         Indic Metric Ref    Use Iface",
        "Destination     Passerelle      Genmask         Indic   MSS Fenêtre irtt Iface", "connecté", "indisponible"},
    Labels{"Tabla de rutas IP del núcleo",
        "Destino         Pasarela        Genmask         Indic Métric Ref    Uso Interfaz",
        "Destino         Pasarela        Genmask         Indic   MSS Ventana irtt Interfaz", "conectado",
        "no disponible"},
    Labels{"Таблица маршрутизации ядра протокола IP", "Destination Gateway Genmask Flags Metric Ref Use Iface",
        "Destination Gateway Genmask Flags MSS Window irtt Iface", "подключено", "недоступно"},
    Labels{"内核 IP 路由表", "目标            网关            子网掩码        标志  跃点   引用  使用 接口",
        "目标            网关            子网掩码        标志   MSS 窗口  irtt 接口", "已连接", "不可用"},
};

std::string flagsOf(const Route& route) {
    const std::string gateway = route.isOnLink() ? "" : "G";
    return "U" + gateway + (route.destination.length() == 32 ? "H" : "");
}

std::string rowStart(const Route& route) {
    return toLeft(route.destination.address().toString(), 16) + toLeft(route.nextHop.toString(), 16) +
           toLeft(maskOf(route.destination.length()), 16) + toLeft(flagsOf(route), 6);
}

/// nmcli's lines: the value begins behind forty cells.
std::string property(const std::string& name, const std::string& value) {
    return toLeft(name + ":", 40) + value + "\n";
}

std::string familyLines(const Snapshot& machine, const Adapter& adapter, AddressFamily family) {
    const std::string name = family == AddressFamily::IPv4 ? "IP4" : "IP6";
    const auto numbered = [&name](std::string_view what, int number) {
        return name + "." + std::string(what) + "[" + std::to_string(number) + "]";
    };
    std::string text;
    int number = 0;
    for (const AssignedAddress& assigned : addressesOf(adapter, family))
        text += property(numbered("ADDRESS", ++number),
            assigned.address.toString() + "/" + std::to_string(assigned.prefixLength.value_or(bitsOf(family))));
    const auto gateways = gatewaysOf(machine, adapter, family);
    text += property(name + ".GATEWAY", gateways.empty() ? "--" : gateways.front().toString());
    number = 0;
    for (const Route& route : mainRoutes(machine, family))
        if (machine.adapterOf(route) == &adapter)
            text += property(numbered("ROUTE", ++number),
                "dst = " + route.destination.toString() + ", nh = " + route.nextHop.toString() +
                    ", mt = " + std::to_string(machine.routeMetric(route).value_or(0)));
    number = 0;
    for (const IpAddress& server : dnsServersOf(adapter, family))
        text += property(numbered("DNS", ++number), server.toString());
    return text;
}

std::string typeOf(Medium medium) {
    switch (medium) {
    case Medium::Wired: return "ethernet";
    case Medium::Wireless: return "wifi";
    case Medium::MobileBroadband: return "gsm";
    case Medium::Bluetooth: return "bt";
    case Medium::Tunnel: return "wireguard";
    case Medium::Virtual: return "bridge";
    case Medium::Loopback: return "loopback";
    case Medium::RemoteAccess:
    case Medium::Unknown: return "generic";
    }
    return {};
}

} // namespace

std::string printUnixRoutes(const Snapshot& machine, Language language) {
    const Labels& labels = in(language, kLabels);
    std::string text = std::string(labels.title) + "\n" + std::string(labels.routeColumns) + "\n";
    for (const Route& route : mainRoutes(machine, AddressFamily::IPv4))
        text += rowStart(route) + toLeft(std::to_string(machine.routeMetric(route).value_or(0)), 7) + "0        0 " +
                aliasOf(*machine.adapterOf(route)) + "\n";
    return text;
}

std::string printNetstat(const Snapshot& machine, Language language) {
    const Labels& labels = in(language, kLabels);
    std::string text = std::string(labels.title) + "\n" + std::string(labels.netstatColumns) + "\n";
    for (const Route& route : mainRoutes(machine, AddressFamily::IPv4))
        text += rowStart(route) + "    0 0          0 " + aliasOf(*machine.adapterOf(route)) + "\n";
    return text;
}

std::string printNmcliDevices(const Snapshot& machine, Language language) {
    const Labels& labels = in(language, kLabels);
    std::string text;
    for (const Adapter& adapter : machine.adapters()) {
        const bool down = adapter.state == LinkState::Down;
        const std::string state = (down ? "20 (" : "100 (") + std::string(down ? labels.unavailable : labels.connected);
        text += property("GENERAL.DEVICE", aliasOf(adapter)) + property("GENERAL.TYPE", typeOf(adapter.medium)) +
                property("GENERAL.HWADDR", hardwareWithColons(adapter)) + property("GENERAL.MTU", "1500") +
                property("GENERAL.STATE", state + ")") + property("GENERAL.CONNECTION", down ? "--" : "Office");
        for (const AddressFamily family : kFamilies)
            text += familyLines(machine, adapter, family);
        text += "\n";
    }
    return text;
}

} // namespace precedence::tests
