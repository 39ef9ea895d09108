#include "tests/support/printers/ipconfig.h"

#include "tests/support/printers/ipconfig_labels.h"
#include "tests/support/printers/text_cells.h"

namespace precedence::tests {
namespace {

std::string line(std::string_view label, std::string_view value) {
    return "   " + std::string(label) + std::string(value) + "\n";
}

/// The first value behind the label, the others below it, where the first one stands.
std::string lines(std::string_view label, const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += text.empty() ? line(label, value) : std::string(3 + cellsOfText(label), ' ') + value + "\n";
    return text;
}

std::string titleOf(const Adapter& adapter, const IpconfigLabels& labels) {
    const auto words = [&]() -> std::string_view {
        switch (adapter.medium) {
        case Medium::Wireless: return labels.wireless;
        case Medium::Tunnel: return labels.tunnel;
        case Medium::RemoteAccess: return labels.remoteAccess;
        case Medium::Unknown: return labels.unknown;
        case Medium::Wired:
        case Medium::MobileBroadband:
        case Medium::Bluetooth:
        case Medium::Virtual:
        case Medium::Loopback: return labels.wired;
        }
        return {};
    };
    return std::string(words()) + aliasOf(adapter) + std::string(labels.titleEnd) + "\n\n";
}

std::string addressLines(const Adapter& adapter, const IpconfigLabels& labels, bool all) {
    const std::string_view behind = all ? labels.preferred : std::string_view();
    std::string text;
    for (const AssignedAddress& assigned : addressesOf(adapter, AddressFamily::IPv6)) {
        const bool linkLocal = assigned.address.isLinkLocal();
        const std::string zone = linkLocal ? "%" + std::to_string(adapter.index.value_or(0)) : std::string();
        text +=
            line(linkLocal ? labels.linkLocal : labels.ipv6, assigned.address.toString() + zone + std::string(behind));
    }
    for (const AssignedAddress& assigned : addressesOf(adapter, AddressFamily::IPv4)) {
        text += line(labels.ipv4, assigned.address.toString() + std::string(behind));
        text += line(labels.mask, maskOf(assigned.prefixLength.value_or(32)));
    }
    return text;
}

std::vector<std::string> gatewayTexts(const Snapshot& machine, const Adapter& adapter) {
    std::vector<std::string> texts;
    for (const AddressFamily family : {AddressFamily::IPv6, AddressFamily::IPv4})
        for (const IpAddress& gateway : gatewaysOf(machine, adapter, family))
            texts.push_back(gateway.toString());
    // An adapter without a gateway has the label all the same.
    return texts.empty() ? std::vector<std::string>{""} : texts;
}

std::vector<std::string> serverTexts(const Adapter& adapter) {
    std::vector<std::string> texts;
    for (const AddressFamily family : {AddressFamily::IPv6, AddressFamily::IPv4})
        for (const IpAddress& server : dnsServersOf(adapter, family))
            texts.push_back(server.toString());
    return texts;
}

std::string section(const Snapshot& machine, const Adapter& adapter, const IpconfigLabels& labels, bool all) {
    std::string text = titleOf(adapter, labels);
    const bool down = adapter.state == LinkState::Down;
    if (down)
        text += line(labels.media, labels.disconnected);
    text += line(labels.suffix, "");
    if (all) {
        text += line(labels.description, descriptionOf(adapter));
        text += line(labels.hardware,
            adapter.hardwareAddress ? hardwareInCapitals(adapter) : std::string("00-00-00-00-00-00-00-E0"));
        text += line(labels.dhcp, labels.yes);
    }
    if (down)
        return text + "\n";
    text += addressLines(adapter, labels, all);
    text += lines(labels.gateway, gatewayTexts(machine, adapter));
    if (all)
        text += lines(labels.dns, serverTexts(adapter)) + line(labels.netbios, "");
    return text + "\n";
}

std::string print(const Snapshot& machine, Language language, bool all) {
    const IpconfigLabels& labels = in(language, kIpconfigLabels);
    std::string text = "\n" + std::string(labels.heading) + "\n\n";
    if (all)
        text += line(labels.host, "desk-4") + line(labels.node, "") + line(labels.routing, "") + "\n";
    for (const Adapter* adapter : adaptersWithConnector(machine))
        text += section(machine, *adapter, labels, all);
    return text;
}

} // namespace

std::string printIpconfig(const Snapshot& machine, Language language) {
    return print(machine, language, false);
}

std::string printIpconfigAll(const Snapshot& machine, Language language) {
    return print(machine, language, true);
}

} // namespace precedence::tests
