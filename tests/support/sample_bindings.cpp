#include "tests/support/sample_bindings.h"

#include <algorithm>

namespace precedence::tests {
namespace {

void addPath(ComponentBindings& order, std::vector<std::string> through, bool isEnabled = true) {
    std::string token;
    for (const std::string& id : through)
        token += (token.empty() ? "" : "->") + id;
    order.paths.push_back({token, std::move(through), isEnabled});
}

} // namespace

Bindings officeBindings() {
    Bindings bindings;
    bindings.components = {{kPrimary.value(), ComponentKind::Adapter, "Example Gigabit Adapter"},
        {kBackup.value(), ComponentKind::Adapter, "Example Fast Ethernet Adapter"},
        {kUnused.value(), ComponentKind::Adapter, "Example Spare Adapter"},
        {"ms_tcpip", ComponentKind::Protocol, "Internet Protocol (TCP/IP)"},
        {"ms_netbeui", ComponentKind::Protocol, "NetBEUI Protocol"},
        {"ms_msclient", ComponentKind::Client, "Client for Microsoft Networks"},
        {"ms_server", ComponentKind::Service, "File and Printer Sharing for Microsoft Networks"}};
    for (const char* protocol : {"ms_tcpip", "ms_netbeui"}) {
        ComponentBindings order{protocol};
        for (const AdapterId& adapter : {kPrimary, kBackup, kUnused})
            addPath(order, {protocol, adapter.value()});
        bindings.orders.push_back(std::move(order));
    }
    for (const char* owner : {"ms_msclient", "ms_server"}) {
        ComponentBindings order{owner};
        for (const char* protocol : {"ms_netbeui", "ms_tcpip"}) {
            for (const AdapterId& adapter : {kPrimary, kBackup, kUnused})
                addPath(order, {owner, protocol, adapter.value()});
        }
        bindings.orders.push_back(std::move(order));
    }
    return bindings;
}

ProviderOrder officeProviders() {
    return {.providers = {{"LanmanWorkstation", "Microsoft Windows Network"}, {"WebClient", "Web Client Network"},
                {"RDPNP", "Microsoft Terminal Services"}, {"NotInstalled", {}, {}, {}, false}},
        .hardwareOrder = {"LanmanWorkstation"}};
}

SnapshotPtr withOrders(const Bindings& bindings, const ProviderOrder& providers) {
    Snapshot::Parts parts;
    parts.traits.hasBindings = true;
    parts.traits.hasProviders = true;
    parts.olderOrders.bindings = bindings;
    parts.olderOrders.providers = providers;
    return Snapshot::make(std::move(parts));
}

SnapshotPtr officeSnapshot() {
    return withOrders(officeBindings(), officeProviders());
}

Bindings randomBindings(std::mt19937& random) {
    Bindings bindings;
    const auto add = [&](ComponentKind kind, const char* prefix, std::size_t most) {
        const std::size_t count = 1 + random() % most;
        for (std::size_t i = 0; i < count; ++i) {
            std::string id = prefix + std::to_string(i);
            bindings.components.push_back({id, kind, "The component " + id});
        }
        return count;
    };
    const std::size_t adapters = add(ComponentKind::Adapter, "{adapter", 6);
    const std::size_t protocols = add(ComponentKind::Protocol, "protocol", 3);
    const std::size_t clients = add(ComponentKind::Client, "client", 3);
    const auto adapter = [](std::size_t i) { return "{adapter" + std::to_string(i); };
    const auto finish = [&](ComponentBindings order) {
        std::shuffle(order.paths.begin(), order.paths.end(), random);
        bindings.orders.push_back(std::move(order));
    };
    for (std::size_t p = 0; p < protocols; ++p) {
        ComponentBindings order{"protocol" + std::to_string(p)};
        for (std::size_t a = 0; a < adapters; ++a)
            addPath(order, {order.component, adapter(a)}, random() % 4 != 0);
        finish(std::move(order));
    }
    for (std::size_t c = 0; c < clients; ++c) {
        ComponentBindings order{"client" + std::to_string(c)};
        for (std::size_t i = 0; i < protocols * adapters; ++i) {
            if (random() % 3 != 0)
                addPath(order, {order.component, "protocol" + std::to_string(i / adapters), adapter(i % adapters)},
                    random() % 4 != 0);
        }
        if (!order.paths.empty())
            finish(std::move(order));
    }
    return bindings;
}

} // namespace precedence::tests
