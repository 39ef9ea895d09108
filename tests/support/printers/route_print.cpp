#include "tests/support/printers/route_print.h"

#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

struct Labels {
    std::string_view interfaces;
    std::string_view ipv4;
    std::string_view active;
    std::string_view ipv4Columns;
    std::string_view onLink;
    std::string_view persistent;
    std::string_view none;
    std::string_view persistentColumns;
    std::string_view ipv6;
    std::string_view ipv6Columns;
    std::string_view gateway; ///< XP's line below its table
};

constexpr Translated<Labels> kLabels{
    Labels{"Interface List", "IPv4 Route Table",
        "Active Routes:", "Network Destination        Netmask          Gateway       Interface  Metric", "On-link",
        "Persistent Routes:", "None", "  Network Address          Netmask  Gateway Address  Metric", "IPv6 Route Table",
        " If Metric Network Destination      Gateway", "Default Gateway: "},
    Labels{"Schnittstellenliste", "IPv4-Routentabelle",
        "Aktive Routen:", "     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik",
        "Auf Verbindung", "Ständige Routen:", "Keine", "  Netzwerkadresse          Netzmaske  Gatewayadresse  Metrik",
        "IPv6-Routentabelle", " If Metrik Netzwerkziel             Gateway", "Standardgateway: "},
    Labels{"Liste d'Interfaces", "IPv4 Table de routage", "Itinéraires actifs :",
        "Destination réseau    Masque réseau  Adr. passerelle   Adr. interface Métrique", "On-link",
        "Itinéraires persistants :", "Aucun", "  Adresse réseau    Masque réseau  Adresse passerelle Métrique",
        "IPv6 Table de routage", " If Metric Network Destination      Gateway", "Passerelle par défaut : "},
    Labels{"ILista de interfaces", "IPv4 Tabla de enrutamiento",
        "Rutas activas:", "Destino de red        Máscara de red   Puerta de enlace   Interfaz  Métrica", "En vínculo",
        "Rutas persistentes:", "Ninguno", "  Dirección de red  Máscara de red  Dirección de puerta de enlace  Métrica",
        "IPv6 Tabla de enrutamiento", " Cuando destino de red métrica      Puerta de enlace",
        "Puerta de enlace predeterminada: "},
    Labels{"Список интерфейсов", "IPv4 таблица маршрута",
        "Активные маршруты:", "Сетевой адрес           Маска сети      Адрес шлюза       Интерфейс  Метрика", "On-link",
        "Постоянные маршруты:", "Отсутствует", "  Сетевой адрес            Маска    Адрес шлюза      Метрика",
        "IPv6 таблица маршрута", " Метрика   Сетевой адрес            Шлюз", "Основной шлюз: "},
    Labels{"接口列表", "IPv4 路由表", "活动路由:", "网络目标        网络掩码          网关       接口   跃点数",
        "在链路上", "永久路由:", "无", "  网络地址          网络掩码  网关地址  跃点数", "IPv6 路由表",
        " 接口跃点数网络目标                网关", "默认网关: "},
};

const std::string kRule = std::string(75, '=') + "\n";

std::string interfaceLine(const Adapter& adapter) {
    std::string hardware = adapter.hardwareAddress.value_or("");
    for (char& sign : hardware)
        sign = sign == '-' ? ' ' : sign;
    const std::string middle = hardware.empty() ? std::string(27, '.') : "..." + hardware + " ......";
    return toRight(adapter.index.value_or(0), 3) + middle + descriptionOf(adapter) + "\n";
}

std::string interfaceList(const Snapshot& machine, const Labels& labels) {
    std::string text = kRule + std::string(labels.interfaces) + "\n";
    for (std::size_t at = machine.adapters().size(); at-- > 0;)
        text += interfaceLine(machine.adapters()[at]);
    return text + kRule;
}

/// What Windows shows in the column of interfaces: an address of the adapter.
std::string interfaceOf(const Snapshot& machine, const Route& route) {
    const Adapter* adapter = machine.adapterOf(route);
    const auto addresses = adapter ? addressesOf(*adapter, AddressFamily::IPv4) : std::vector<AssignedAddress>{};
    return addresses.empty() ? "0.0.0.0" : addresses.front().address.toString();
}

std::string ipv4Start(const Route& route) {
    return toRight(route.destination.address().toString(), 17) + toRight(maskOf(route.destination.length()), 17);
}

std::string ipv4Row(const Snapshot& machine, const Route& route, const Labels& labels) {
    const std::string hop = route.isOnLink() ? toRight(labels.onLink, 16) + " " : toRight(route.nextHop.toString(), 17);
    return ipv4Start(route) + hop + toRight(interfaceOf(machine, route), 17) +
           toRight(machine.effectiveMetric(route).value_or(0), 7) + "\n";
}

std::string ipv6Row(std::uint32_t index, std::uint64_t metric, const Route& route, const Labels& labels) {
    const std::string prefix = route.destination.toString();
    const std::string hop = route.isOnLink() ? std::string(labels.onLink) : route.nextHop.toString();
    const std::string start = toRight(index, 3) + toRight(metric, 7) + " ";
    if (prefix.size() > 24)
        return start + prefix + "\n" + std::string(36, ' ') + hop + "\n";
    return start + toLeft(prefix, 25) + hop + "\n";
}

std::string persistentRow(const Route& route, const Labels& labels) {
    const std::uint32_t metric = route.cost.ownPart().value_or(0);
    if (route.family() == AddressFamily::IPv6)
        return ipv6Row(0, metric, route, labels);
    const std::string hop = route.isOnLink() ? std::string(labels.onLink) : route.nextHop.toString();
    return ipv4Start(route) + toRight(hop, 17) + toRight(metric, 8) + "\n";
}

std::string persistentList(const Snapshot& machine, AddressFamily family, const Labels& labels) {
    std::string rows;
    for (const Route& route : machine.routes())
        if (route.persistent && route.family() == family)
            rows += persistentRow(route, labels);
    const std::string heading(family == AddressFamily::IPv4 ? labels.persistentColumns : labels.ipv6Columns);
    const std::string list = rows.empty() ? "  " + std::string(labels.none) + "\n" : heading + "\n" + rows;
    return kRule + std::string(labels.persistent) + "\n" + list;
}

std::string familyTable(const Snapshot& machine, AddressFamily family, const Labels& labels) {
    const bool ipv4 = family == AddressFamily::IPv4;
    std::string text = "\n" + std::string(ipv4 ? labels.ipv4 : labels.ipv6) + "\n" + kRule;
    text += std::string(labels.active) + "\n" + std::string(ipv4 ? labels.ipv4Columns : labels.ipv6Columns) + "\n";
    for (const Route& route : activeRoutes(machine, family)) {
        const std::uint32_t index = machine.adapterOf(route)->index.value_or(0);
        text += ipv4 ? ipv4Row(machine, route, labels)
                     : ipv6Row(index, machine.effectiveMetric(route).value_or(0), route, labels);
    }
    return text + persistentList(machine, family, labels);
}

std::string xpRow(const Snapshot& machine, const Route& route) {
    std::string shown = interfaceOf(machine, route);
    std::string hop = route.isOnLink() ? shown : route.nextHop.toString();
    if (route.destination.length() == 32 && route.destination.address().toString() == shown)
        hop = shown = "127.0.0.1";
    return ipv4Start(route) + toRight(hop, 17) + toRight(shown, 17) +
           toRight(machine.effectiveMetric(route).value_or(0), 8) + "\n";
}

std::string xpInterfaceLine(const Adapter& adapter) {
    std::string hardware = adapter.hardwareAddress.value_or("");
    for (char& sign : hardware)
        sign = sign == '-' ? ' ' : sign;
    const std::string middle = hardware.empty() ? " ........................... " : " ..." + hardware + " ...... ";
    return "0x" + std::to_string(adapter.index.value_or(0)) + middle + descriptionOf(adapter) + "\n";
}

} // namespace

std::string printRoutes(const Snapshot& machine, Language language) {
    const Labels& labels = in(language, kLabels);
    return interfaceList(machine, labels) + familyTable(machine, AddressFamily::IPv4, labels) +
           familyTable(machine, AddressFamily::IPv6, labels);
}

std::string printRoutesOfXp(const Snapshot& machine, Language language) {
    const Labels& labels = in(language, kLabels);
    std::string text = kRule + std::string(labels.interfaces) + "\n";
    for (const Adapter& adapter : machine.adapters())
        text += xpInterfaceLine(adapter);
    text += kRule + kRule + std::string(labels.active) + "\n" + std::string(labels.ipv4Columns) + "\n";
    std::string gateway;
    for (const Route& route : activeRoutes(machine, AddressFamily::IPv4)) {
        text += xpRow(machine, route);
        if (route.destination.isDefaultRoute() && gateway.empty())
            gateway = std::string(labels.gateway) + toRight(route.nextHop.toString(), 18) + "\n";
    }
    return text + gateway + persistentList(machine, AddressFamily::IPv4, labels);
}

} // namespace precedence::tests
