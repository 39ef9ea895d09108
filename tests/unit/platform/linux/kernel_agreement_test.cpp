// What the product says about routes against what the kernel does: the same table in a private network, read through
// the whole stack, and `ip route get` for each destination.
#include "model/network/explain.h"
#include "platform/linux/linux_stack.h"
#include "tests/support/linear_explain.h"
#include "tests/support/network_namespace.h"
#include "tests/support/random_routes.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>
#include <sstream>

namespace precedence {
namespace {

using tests::NetworkNamespace;
using tests::RandomRoutes;

constexpr std::size_t kRoutesOfAFamily = 2000;
constexpr std::size_t kDestinationsOfAFamily = 10000;

/// Where a packet goes: nowhere where the device is empty.
struct Way {
    std::string device = {};
    std::string gateway = {};

    friend bool operator==(const Way&, const Way&) = default;
};

std::ostream& operator<<(std::ostream& stream, const Way& way) {
    return stream << (way.device.empty() ? "nowhere" : way.device) << " via "
                  << (way.gateway.empty() ? "on-link" : way.gateway);
}

std::string wordOf(const std::string& json, const std::string& key) {
    const std::string start = '"' + key + "\":\"";
    const std::size_t at = json.find(start);
    return at == std::string::npos
               ? ""
               : json.substr(at + start.size(), json.find('"', at + start.size()) - at - start.size());
}

/// The numbers in "Command failed FILE:7".
std::set<std::size_t> refusedLines(const std::string& errors) {
    std::set<std::size_t> numbers;
    std::istringstream stream(errors);
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("Command failed"))
            numbers.insert(std::strtoul(line.substr(line.rfind(':') + 1).c_str(), nullptr, 10));
    }
    return numbers;
}

std::vector<Way> askKernel(
    const NetworkNamespace& network, AddressFamily family, const std::vector<IpAddress>& destinations) {
    std::vector<std::string> lines;
    lines.reserve(destinations.size());
    for (const IpAddress& destination : destinations)
        lines.push_back("route get " + destination.toString());
    const auto printed = network.ipBatch(family == AddressFamily::IPv4 ? "-4 -j" : "-6 -j", lines);
    const std::set<std::size_t> refused = refusedLines(printed.errors);
    std::istringstream answers(printed.output);
    std::vector<Way> ways;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        std::string answer;
        if (refused.contains(i + 1)) {
            ways.push_back({});
            continue;
        }
        // A look-up that is refused leaves an opened list behind.
        while (std::getline(answers, answer) && wordOf(answer, "dst").empty()) {
        }
        EXPECT_EQ(wordOf(answer, "dst"), destinations[i].toString());
        ways.push_back({wordOf(answer, "dev"), wordOf(answer, "gateway")});
    }
    return ways;
}

/// The route's way as `ip route get` words it.
Way wayOf(const Snapshot& snapshot, std::optional<std::uint32_t> position) {
    if (!position)
        return {};
    const Route& route = snapshot.routes()[*position];
    switch (route.type) {
    case RouteType::Local:
    case RouteType::Anycast: return {.device = "lo"}; // the kernel hands such packets to itself
    case RouteType::Blackhole:
    case RouteType::Unreachable:
    case RouteType::Prohibit:
    case RouteType::Throw: return {};
    case RouteType::Unicast:
    case RouteType::Broadcast:
    case RouteType::Multicast: break;
    }
    const Adapter* adapter = snapshot.adapterOf(route);
    return {.device = adapter ? adapter->id.value() : "", .gateway = route.isOnLink() ? "" : route.nextHop.toString()};
}

/// explain() has to give the kernel's way, and to name the very route that the plain scan names.
void compareExplain(
    const Snapshot& snapshot, const std::vector<IpAddress>& destinations, const std::vector<Way>& kernel) {
    const RouteIndex index(snapshot.routes());
    std::size_t disagreements = 0;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const auto explained = explain(snapshot, index, {.destination = {.address = destinations[i]}});
        const auto scanned = tests::linearExplain(snapshot, destinations[i]);
        const bool agrees = explained && explained->winner == scanned.winner && explained->ties.empty() &&
                            wayOf(snapshot, explained->winner) == kernel[i];
        if (!agrees && ++disagreements <= 10)
            ADD_FAILURE() << destinations[i].toString() << ": explain differs, kernel " << kernel[i];
    }
    std::cout << "explain: " << destinations.size() << " destinations, " << disagreements << " disagreements\n";
}

/// In IPv4, a kernel that never had a rule of its own keeps the local and the main table in one: the longest prefix of
/// both decides. Nothing shows which of the two it is; they differ only where somebody adds to the local table.
struct Setting {
    AddressFamily family = AddressFamily::IPv4;
    RandomRoutes::Tables tables = RandomRoutes::Tables::All;
};

class KernelAgreement : public testing::TestWithParam<Setting> {
protected:
    void setUp(const NetworkNamespace& network, const std::vector<std::string>& lines) const {
        if (GetParam().tables == RandomRoutes::Tables::All) {
            network.ip("rule add from 192.0.2.1 table 77");
            network.ip("rule del from 192.0.2.1 table 77");
        }
        // As a router, the kernel does not skip IPv6 gateways that it thinks are unreachable.
        network.set("ipv6/conf/all/forwarding", "1");
        network.set("ipv6/conf/default/accept_dad", "0");
        for (std::uint32_t i = 0; i < RandomRoutes::kAdapters; ++i) {
            const std::string name = "v" + std::to_string(i);
            network.addPair(name, "w" + std::to_string(i));
            network.ip("addr add " + RandomRoutes::subnetAddress(AddressFamily::IPv4, i, 1).toString() +
                       "/24 brd + dev " + name);
            network.ip(
                "addr add " + RandomRoutes::subnetAddress(AddressFamily::IPv6, i, 1).toString() + "/64 dev " + name);
        }
        EXPECT_EQ(network.ipBatch(GetParam().family == AddressFamily::IPv4 ? "-4" : "-6", lines).errors, "");
    }
};

TEST_P(KernelAgreement, HoldsForRandomTablesAndDestinations) {
    const std::uint64_t seed = tests::chosenSeed(20240607);
    const NetworkNamespace network;
    PRECEDENCE_NEEDS(network);
    RandomRoutes random(seed);
    const auto [family, tables] = GetParam();
    const std::vector<std::string> lines = random.routes(family, kRoutesOfAFamily, tables);
    setUp(network, lines);
    LinuxStack stack;
    const auto snapshot = stack.read(Sections::Ip);
    ASSERT_TRUE(snapshot) << snapshot.error().detail;
    EXPECT_EQ((*snapshot)->notReadCount(), 0u);
    const auto asked =
        std::count_if(lines.begin(), lines.end(), [isIPv6 = family == AddressFamily::IPv6](const std::string& line) {
            return !isIPv6 || line.find(" table 253") == std::string::npos;
        });
    ASSERT_GE((*snapshot)->routes().size(), static_cast<std::size_t>(asked));

    const auto destinations = random.destinations(**snapshot, family, kDestinationsOfAFamily);
    const std::vector<Way> kernel = askKernel(network, family, destinations);
    std::size_t disagreements = 0;
    std::size_t nowhere = 0;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const auto answer = tests::linearExplain(**snapshot, destinations[i]);
        EXPECT_TRUE(answer.ties.empty()) << destinations[i].toString();
        nowhere += kernel[i].device.empty() ? 1u : 0u;
        if (const Way ours = wayOf(**snapshot, answer.winner); ours != kernel[i] && ++disagreements <= 10)
            ADD_FAILURE() << destinations[i].toString() << ": kernel " << kernel[i] << ", ours " << ours;
    }
    std::cout << "seed " << seed << ": " << (*snapshot)->routes().size() << " routes, " << destinations.size()
              << " destinations of " << nameOf(family) << " (" << nowhere << " lead nowhere), " << disagreements
              << " disagreements\n";
    EXPECT_EQ(disagreements, 0u);
    compareExplain(**snapshot, destinations, kernel);
}

INSTANTIATE_TEST_SUITE_P(Families, KernelAgreement,
    testing::Values(Setting{AddressFamily::IPv4, RandomRoutes::Tables::MainAndDefault},
        Setting{AddressFamily::IPv4, RandomRoutes::Tables::All},
        Setting{AddressFamily::IPv6, RandomRoutes::Tables::All}),
    [](const auto& setting) {
        const bool all = setting.param.tables == RandomRoutes::Tables::All;
        return std::string(nameOf(setting.param.family)) + (all ? "InAllTables" : "InMainAndDefault");
    });

} // namespace
} // namespace precedence
