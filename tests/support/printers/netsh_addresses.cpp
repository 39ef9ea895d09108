#include "tests/support/printers/netsh.h"
#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

struct Labels {
    std::string_view before; ///< the alias of a heading
    std::string_view behind;
    std::string_view dhcp;
    std::string_view yes;
    std::string_view address;
    std::string_view subnet;
    std::string_view mask;
    std::string_view gateway;
    std::string_view gatewayMetric;
    std::string_view interfaceMetric;
    std::string_view dns;
    std::string_view suffix;
    std::string_view wins;
};

constexpr Translated<Labels> kLabels{
    Labels{"Configuration for interface \"", "\"", "DHCP enabled:", "Yes", "IP Address:", "Subnet Prefix:", "mask",
        "Default Gateway:", "Gateway Metric:", "InterfaceMetric:", "Statically Configured DNS Servers:",
        "Register with which suffix:           Primary only", "Statically Configured WINS Servers:    None"},
    Labels{"Konfiguration der Schnittstelle \"", "\"", "DHCP aktiviert:", "Ja", "IP-Adresse:", "Subnetzpräfix:",
        "Maske", "Standardgateway:", "Gatewaymetrik:", "Schnittstellenmetrik:", "Statisch konfigurierte DNS-Server:",
        "Registrieren mit Suffix:           Nur primär", "Statisch konfigurierte WINS-Server:    Keine"},
    Labels{"Configuration pour l'interface « ", " »", "DHCP activé :", "Oui",
        "Adresse IP :", "Préfixe de sous-réseau :", "masque",
        "Passerelle par défaut :", "Métrique de passerelle :", "Métrique de l'interface :",
        "Serveurs DNS configurés statiquement :", "Enregistrer avec le suffixe :           Principale uniquement",
        "Serveurs WINS configurés statiquement :    Aucun"},
    Labels{"Configuración para la interfaz \"", "\"", "DHCP habilitado:", "Sí", "Dirección IP:", "Prefijo de subred:",
        "máscara", "Puerta de enlace predeterminada:", "Métrica de puerta de enlace:", "Métrica de interfaz:",
        "Servidores DNS configurados estáticamente:", "Registrar con el sufijo:           Solo el principal",
        "Servidores WINS configurados estáticamente:    Ninguno"},
    Labels{"Настройка интерфейса \"", "\"", "DHCP включен:", "Да", "IP-адрес:", "Префикс подсети:", "маска",
        "Основной шлюз:", "Метрика шлюза:", "Метрика интерфейса:", "Статически настроенные DNS-серверы:",
        "Регистрация с суффиксом:           Только основной", "Статически настроенные WINS-серверы:    Нет"},
    Labels{"接口 \"", "\" 的配置", "DHCP 已启用:", "是", "IP 地址:", "子网前缀:", "掩码",
        "默认网关:", "网关跃点数:", "InterfaceMetric:", "静态配置的 DNS 服务器:", "用哪个前缀注册:           只是主要",
        "静态配置的 WINS 服务器:    无"},
};

std::string line(std::string_view label, std::string_view value) {
    return "    " + toLeft(label, 38) + std::string(value) + "\n";
}

std::string addressLines(const Adapter& adapter, const Labels& labels) {
    std::string text;
    for (const AssignedAddress& assigned : addressesOf(adapter, AddressFamily::IPv4)) {
        const std::uint8_t length = assigned.prefixLength.value_or(32);
        text += line(labels.address, assigned.address.toString());
        text += line(labels.subnet, IpPrefix(assigned.address, length).toString() + " (" + std::string(labels.mask) +
                                        " " + maskOf(length) + ")");
    }
    return text;
}

std::string gatewayLines(const Snapshot& machine, const Adapter& adapter, const Labels& labels) {
    std::string text;
    for (const Route& route : activeRoutes(machine, AddressFamily::IPv4)) {
        if (!route.destination.isDefaultRoute() || route.isOnLink() || machine.adapterOf(route) != &adapter)
            continue;
        text += line(labels.gateway, route.nextHop.toString());
        text += line(labels.gatewayMetric, std::to_string(route.cost.ownPart().value_or(0)));
    }
    return text;
}

std::string serverLines(const Adapter& adapter, const Labels& labels) {
    std::string text;
    for (const IpAddress& server : dnsServersOf(adapter, AddressFamily::IPv4))
        text += text.empty() ? line(labels.dns, server.toString()) : std::string(42, ' ') + server.toString() + "\n";
    return text + line(labels.suffix, "") + line(labels.wins, "");
}

std::string print(const Snapshot& machine, Language language, bool config) {
    const Labels& labels = in(language, kLabels);
    std::string text;
    for (const Adapter& adapter : machine.adapters()) {
        if (!adapter.ipv4)
            continue;
        text += "\n" + std::string(labels.before) + aliasOf(adapter) + std::string(labels.behind) + "\n";
        text += line(labels.dhcp, labels.yes) + addressLines(adapter, labels) + gatewayLines(machine, adapter, labels);
        text += line(labels.interfaceMetric, std::to_string(adapter.ipv4->metric.value_or(0)));
        if (config)
            text += serverLines(adapter, labels);
    }
    return text + "\n";
}

} // namespace

std::string printNetshAddresses(const Snapshot& machine, Language language) {
    return print(machine, language, false);
}

std::string printNetshConfig(const Snapshot& machine, Language language) {
    return print(machine, language, true);
}

} // namespace precedence::tests
