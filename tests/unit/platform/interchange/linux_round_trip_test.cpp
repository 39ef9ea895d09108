// What the tools of Linux, and those of XP and 2000, print of a lab's machine reads as that machine, as far as the tool
// tells.
#include "tests/support/printers/ip_tool.h"
#include "tests/support/printers/route_print.h"
#include "tests/support/printers/unix_tools.h"
#include "tests/unit/platform/interchange/round_trip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

constexpr AddressFamily kV4 = AddressFamily::IPv4;
constexpr AddressFamily kV6 = AddressFamily::IPv6;
constexpr RouteFormat kByAlias{RouteCostSaid::Effective, AdapterSaid::Alias};

class UnixText : public testing::TestWithParam<Language> {};
class XpText : public testing::TestWithParam<Language> {};

const auto kLanguageName = [](const auto& test) { return std::string(nameOf(test.param)); };
INSTANTIATE_TEST_SUITE_P(EveryLanguage, UnixText, testing::ValuesIn(kLanguages), kLanguageName);
INSTANTIATE_TEST_SUITE_P(EveryLanguage, XpText, testing::ValuesIn(kLanguages), kLanguageName);

TEST(IpText, RoutesReadAsTheyAreInBothFormats) {
    for (const LabMachine& machine : linuxMachines()) {
        SCOPED_TRACE(machine.name);
        const std::string words = "$ ip route\n" + printIpRoutes(*machine.snapshot, kV4) + "$ ip -6 route\n" +
                                  printIpRoutes(*machine.snapshot, kV6);
        const std::string json =
            printIpRoutesAsJson(*machine.snapshot, kV4) + printIpRoutesAsJson(*machine.snapshot, kV6);
        for (const std::string& text : {words, json}) {
            const SnapshotPtr read = readAgain({text});
            for (const AddressFamily family : kFamilies)
                EXPECT_EQ(routeLines(*machine.snapshot, family, kByAlias), routeLines(*read, family, kByAlias)) << text;
            EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
        }
    }
}

TEST(IpText, AddressesReadAsTheAdapters) {
    for (const LabMachine& machine : linuxMachines()) {
        SCOPED_TRACE(machine.name);
        const SnapshotPtr original = localized(*machine.snapshot, Language::English);
        AdapterFormat said{
            .index = true, .alias = true, .hardware = true, .addresses = true, .prefixLengths = true, .state = true};
        for (const std::string& text : {printIpAddresses(*original), printIpAddressesAsJson(*original)}) {
            const SnapshotPtr read = readAgain({text});
            EXPECT_EQ(adapterLines(*original, said, isNoLoopback), adapterLines(*read, said, isNoLoopback)) << text;
            EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
        }
        said.addresses = false;
        const SnapshotPtr links = readAgain({printIpLinks(*original)});
        EXPECT_EQ(adapterLines(*original, said, isNoLoopback), adapterLines(*links, said, isNoLoopback));
    }
}

TEST(IpText, RoutesAndAddressesTogetherReadAsTheWholeMachine) {
    for (const LabMachine& machine : linuxMachines()) {
        SCOPED_TRACE(machine.name);
        const SnapshotPtr original = localized(*machine.snapshot, Language::English);
        const SnapshotPtr read = readAgain({printIpAddressesAsJson(*original), printIpRoutesAsJson(*original, kV4),
            "$ ip -6 route\n" + printIpRoutes(*original, kV6)});
        const AdapterFormat said{.index = true, .alias = true, .addresses = true, .prefixLengths = true};
        EXPECT_EQ(adapterLines(*original, said, anyAdapter), adapterLines(*read, said, anyAdapter));
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(*original, family, kByAlias), routeLines(*read, family, kByAlias));
    }
}

TEST_P(UnixText, RouteReadsWithMetricsAndNetstatWithout) {
    for (const LabMachine& machine : linuxMachines()) {
        SCOPED_TRACE(machine.name);
        const std::string text = printUnixRoutes(*machine.snapshot, GetParam());
        const SnapshotPtr read = readAgain({text});
        EXPECT_EQ(routeLines(*machine.snapshot, kV4, kByAlias), routeLines(*read, kV4, kByAlias)) << text;
        const SnapshotPtr netstat = readAgain({printNetstat(*machine.snapshot, GetParam())});
        const RouteFormat noCost{RouteCostSaid::Nothing, AdapterSaid::Alias};
        EXPECT_EQ(routeLines(*machine.snapshot, kV4, noCost), routeLines(*netstat, kV4, noCost));
        for (const Route& route : netstat->routes())
            EXPECT_EQ(route.cost, RouteCost()) << "netstat tells no metric";
    }
}

TEST_P(UnixText, NmcliReadsAsTheDevicesAndTheirRoutes) {
    for (const LabMachine& machine : linuxMachines()) {
        SCOPED_TRACE(machine.name);
        const SnapshotPtr original = localized(*machine.snapshot, GetParam());
        const std::string text = printNmcliDevices(*original, GetParam());
        const SnapshotPtr read = readAgain({text});
        const AdapterFormat said{
            .alias = true, .addresses = true, .prefixLengths = true, .dnsServers = true, .state = true, .kind = true};
        EXPECT_EQ(adapterLines(*original, said, isNoLoopback), adapterLines(*read, said, isNoLoopback)) << text;
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(*original, family, kByAlias), routeLines(*read, family, kByAlias)) << text;
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    }
}

/// XP prints the adapter's own address as the next hop of what is on its link.
std::vector<std::string> throughOwnAddress(std::vector<std::string> lines) {
    constexpr std::string_view kOnLink = "via 0.0.0.0 on ";
    for (std::string& line : lines) {
        const std::size_t hop = line.find(kOnLink);
        if (hop == std::string::npos)
            continue;
        const std::size_t own = hop + kOnLink.size();
        line.replace(hop + 4, 7, line.substr(own, line.find(' ', own) - own));
    }
    return lines;
}

/// The routes to the adapters' own addresses run over the loopback there.
TEST_P(XpText, RoutePrintReadsAsItsRoutes) {
    for (const LabMachine& machine : xpMachines()) {
        SCOPED_TRACE(machine.name);
        const SnapshotPtr original = localized(*machine.snapshot, GetParam());
        const std::string text = printRoutesOfXp(*original, GetParam());
        const SnapshotPtr read = readAgain({text});
        const auto withoutHosts = [](std::vector<std::string> lines) {
            std::erase_if(lines, [](const std::string& line) { return line.find("/32 ") != std::string::npos; });
            return lines;
        };
        const RouteFormat byAddress{RouteCostSaid::Effective, AdapterSaid::Address};
        const auto expected = throughOwnAddress(routeLines(*original, kV4, byAddress));
        const auto found = routeLines(*read, kV4, byAddress);
        EXPECT_EQ(expected.size(), found.size()) << text;
        EXPECT_EQ(withoutHosts(expected), withoutHosts(found)) << text;
        EXPECT_EQ(read->traits().rules.metricsAdd, false);
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    }
}

} // namespace
} // namespace precedence::tests
