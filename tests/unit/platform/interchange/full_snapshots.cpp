#include "tests/unit/platform/interchange/full_snapshots.h"

#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <array>
#include <string>
#include <utility>

namespace precedence::tests {
namespace {

bool coin(std::mt19937& random) {
    return below(random, 2) == 0;
}

template <typename Value>
std::optional<Value> perhaps(std::mt19937& random, Value value) {
    return coin(random) ? std::optional(std::move(value)) : std::nullopt;
}

std::string randomText(std::mt19937& random) {
    constexpr std::array<std::string_view, 10> kParts{
        "Wi-Fi", "", " ", "\"", "\\", "\n", "Büro", "日本語", "\x01", "</script>"};
    std::string text;
    for (std::uint32_t i = below(random, 4); i-- > 0;)
        text += kParts[below(random, kParts.size())];
    return text;
}

void fill(std::mt19937& random, Traits& traits) {
    traits.kind = static_cast<StackKind>(below(random, 3));
    traits.system = randomText(random);
    traits.rules.automaticTable = perhaps(random, static_cast<WindowsGeneration>(below(random, 4)));
    traits.rules.absentMetricIPv4 = perhaps(random, below(random, 2'000));
    for (bool* truth : {&traits.setsMetric, &traits.setsDefaultRoutes, &traits.setsRouteMetric, &traits.keepsChanges,
             &traits.hasBindings, &traits.hasProviders, &traits.hasOtherRules})
        *truth = coin(random);
    if (traits.hasOtherRules && coin(random))
        traits.otherTables = {1, 52, 0xffffffff};
    traits.minimizeConnections = perhaps(random, below(random, 4));
}

void fill(std::mt19937& random, IpInterface& ipInterface) {
    ipInterface.automatic = perhaps(random, coin(random));
    ipInterface.metricInferred = coin(random);
    if (coin(random))
        ipInterface.metricAfterRestart =
            coin(random) ? InterfaceMetric::automatic() : InterfaceMetric::manual(below(random, 0x1'0000'0000));
    ipInterface.defaultRoutesDisabled = perhaps(random, coin(random));
    ipInterface.weakHostSend = perhaps(random, coin(random));
    ipInterface.weakHostReceive = perhaps(random, coin(random));
}

void fill(std::mt19937& random, Adapter& adapter) {
    adapter.index = perhaps(random, below(random, 0x1'0000'0000));
    adapter.alias = perhaps(random, randomText(random));
    adapter.description = perhaps(random, randomText(random));
    adapter.hardwareAddress = perhaps(random, std::string("00-00-5E-00-53-01"));
    adapter.state = static_cast<LinkState>(below(random, 3));
    adapter.linkSpeed = perhaps(random, std::uint64_t{0} - below(random, 3));
    for (const AddressFamily family : kFamilies) {
        if (auto& ipInterface = adapter.ipInterface(family))
            fill(random, *ipInterface);
        adapter.addresses.push_back({randomAddress(random, family),
            perhaps(random, static_cast<std::uint8_t>(below(random, bitsOf(family) + 1U)))});
        if (coin(random))
            adapter.dnsServers.push_back(randomAddress(random, family));
    }
}

void fill(std::mt19937& random, Route& route) {
    route.origin = static_cast<RouteOrigin>(below(random, 10));
    route.type = static_cast<RouteType>(below(random, 9));
    constexpr std::array<std::uint32_t, 6> kTables{kNoTable, kMainTable, kLocalTable, kDefaultTable, 1, 0xffffffff};
    route.table = kTables[below(random, kTables.size())];
    if (coin(random))
        route.cost = RouteCost::sum(below(random, 0x1'0000'0000));
}

} // namespace

SnapshotPtr randomFullSnapshot(std::mt19937& random) {
    const bool isLinux = coin(random);
    Snapshot::Parts parts = randomSnapshot(random, {.adapters = below(random, 6),
                                                       .routes = below(random, 30),
                                                       .rules = isLinux ? linuxRules() : windowsRules(),
                                                       .ordinals = coin(random)})
                                ->parts();
    fill(random, parts.traits);
    for (Adapter& adapter : parts.adapters)
        fill(random, adapter);
    for (Route& route : parts.routes)
        fill(random, route);
    for (std::uint32_t i = below(random, 21); i-- > 0;)
        parts.notRead.push_back(randomText(random));
    parts.notReadCount = parts.notRead.size() + below(random, 100);
    return Snapshot::make(std::move(parts));
}

SnapshotPtr everyName() {
    SnapshotBuilder builder;
    builder.traits().system = "Windows 11";
    for (std::uint32_t i = 0; i < 9; ++i) {
        const std::string alias = "LAN " + std::to_string(i);
        Adapter& adapter = builder.adapter(alias, i);
        adapter.medium = static_cast<Medium>(i);
        adapter.state = static_cast<LinkState>(i % 3);
        adapter.addresses = {{address("192.0.2.10"), std::uint8_t{24}}, {address("2001:db8::10"), std::nullopt}};
        adapter.dnsServers = {address("198.51.100.53"), address("2001:db8::53")};
        Route& route = builder.route("198.51.100.0/24", "192.0.2.1", alias, i);
        route.type = static_cast<RouteType>(i);
        route.origin = static_cast<RouteOrigin>(i);
        builder.route("2001:db8:1::/48", "", alias).origin = RouteOrigin::RoutingDaemon;
    }
    return builder.build();
}

} // namespace precedence::tests
