// What the tools of Windows print of a lab's machine reads as that machine, in every language, as far as the tool
// tells.
#include "tests/support/printers/ipconfig.h"
#include "tests/support/printers/netsh.h"
#include "tests/support/printers/powershell.h"
#include "tests/support/printers/route_print.h"
#include "tests/support/printers/text_cells.h"
#include "tests/unit/platform/interchange/round_trip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace precedence::tests {
namespace {

constexpr AddressFamily kV4 = AddressFamily::IPv4;
constexpr AddressFamily kV6 = AddressFamily::IPv6;

class WindowsText : public testing::TestWithParam<Language> {
protected:
    using Check = std::function<void(const Snapshot&)>;

    static void forEveryMachine(const Check& check) {
        for (const LabMachine& machine : windowsMachines()) {
            SCOPED_TRACE(machine.name);
            check(*localized(*machine.snapshot, GetParam()));
            if (HasFailure())
                return;
        }
    }
};

INSTANTIATE_TEST_SUITE_P(EveryLanguage, WindowsText, testing::ValuesIn(kLanguages),
    [](const auto& test) { return std::string(nameOf(test.param)); });

std::string behindPrompt(const std::string& command, const std::string& text) {
    return "C:\\>" + command + "\n" + text;
}

/// The adapters' default routes with a gateway, which is all that ipconfig tells of routes.
std::vector<std::string> gatewayLines(const Snapshot& machine, AddressFamily family, RouteFormat format) {
    std::vector<std::string> lines = routeLines(machine, family, format);
    std::erase_if(lines, [](const std::string& line) {
        const bool isDefault = line.starts_with("0.0.0.0/0 ") || line.starts_with("::/0 ");
        return !isDefault || line.find("via 0.0.0.0 ") != std::string::npos ||
               line.find("via :: ") != std::string::npos;
    });
    return lines;
}

/// What the reader says to have inferred is what the machine has.
void expectInferredMetricsAreTrue(const Snapshot& machine, const Snapshot& read) {
    for (const Adapter& adapter : read.adapters()) {
        for (const AddressFamily family : kFamilies) {
            const auto& ipInterface = adapter.ipInterface(family);
            if (!ipInterface || !ipInterface->metricInferred)
                continue;
            const bool known =
                std::any_of(machine.adapters().begin(), machine.adapters().end(), [&](const Adapter& original) {
                    const bool same = adapter.index
                                          ? adapter.index == original.index
                                          : !adapter.addresses.empty() && !original.addresses.empty() &&
                                                std::any_of(original.addresses.begin(), original.addresses.end(),
                                                    [&](const auto& assigned) {
                                                        return assigned.address == adapter.addresses.front().address;
                                                    });
                    return same && original.ipInterface(family) &&
                           original.ipInterface(family)->metric == ipInterface->metric;
                });
            EXPECT_TRUE(known) << adapter.name() << " " << nameOf(family) << " " << *ipInterface->metric;
        }
    }
}

TEST_P(WindowsText, RoutePrintReadsAsItsRoutes) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printRoutes(machine, GetParam());
        const SnapshotPtr read = readAgain({text});
        const RouteFormat byAddress{RouteCostSaid::Effective, AdapterSaid::Address};
        const RouteFormat byIndex{RouteCostSaid::Effective, AdapterSaid::Index};
        EXPECT_EQ(routeLines(machine, kV4, byAddress), routeLines(*read, kV4, byAddress)) << text;
        EXPECT_EQ(routeLines(machine, kV6, byIndex), routeLines(*read, kV6, byIndex)) << text;
        EXPECT_EQ(persistentLines(machine), persistentLines(*read)) << text;
        const AdapterFormat listed{.index = true, .description = true, .hardware = true};
        const auto hasIndex = [](const Adapter& adapter) { return adapter.index.has_value(); };
        EXPECT_EQ(adapterLines(machine, listed, hasIndex), adapterLines(*read, listed, hasIndex)) << text;
        expectInferredMetricsAreTrue(machine, *read);
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(WindowsText, IpconfigReadsAsItsAddressesAndGateways) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printIpconfig(machine, GetParam());
        const SnapshotPtr read = readAgain({text});
        const AdapterFormat said{.alias = true, .kind = true};
        EXPECT_EQ(adapterLines(machine, said, isNoLoopback), adapterLines(*read, said, anyAdapter)) << text;
        const RouteFormat byAlias{RouteCostSaid::Nothing, AdapterSaid::Alias};
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(gatewayLines(machine, family, byAlias), routeLines(*read, family, byAlias)) << text;
    });
}

TEST_P(WindowsText, IpconfigAllReadsAsItsAdapters) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printIpconfigAll(machine, GetParam());
        const SnapshotPtr read = readAgain({text});
        const AdapterFormat up{
            .alias = true, .description = true, .addresses = true, .dnsServers = true, .state = true, .kind = true};
        const auto isUp = [](const Adapter& adapter) {
            return isNoLoopback(adapter) && adapter.state != LinkState::Down && !adapter.addresses.empty();
        };
        EXPECT_EQ(adapterLines(machine, up, isUp), adapterLines(*read, up, isUp)) << text;
        const AdapterFormat down{.alias = true, .description = true, .state = true};
        const auto isDown = [](const Adapter& adapter) { return adapter.state == LinkState::Down; };
        EXPECT_EQ(adapterLines(machine, down, isDown), adapterLines(*read, down, isDown)) << text;
        const AdapterFormat connector{.alias = true, .hardware = true};
        const auto hasConnector = [](const Adapter& adapter) {
            return adapter.hardwareAddress && adapter.hardwareAddress->size() == 17;
        };
        EXPECT_EQ(adapterLines(machine, connector, hasConnector), adapterLines(*read, connector, hasConnector)) << text;
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(WindowsText, NetshInterfacesReadAsTheirMetrics) {
    forEveryMachine([](const Snapshot& machine) {
        for (const AddressFamily family : kFamilies) {
            const std::string command =
                std::string("netsh interface ") + (family == kV4 ? "ipv4" : "ipv6") + " show interfaces";
            const std::string text = behindPrompt(command, printNetshInterfaces(machine, family, GetParam()));
            const SnapshotPtr read = readAgain({text});
            const AdapterFormat said{.index = true, .alias = true, .metrics = {family}, .connected = true};
            const auto hasFamily = [family](const Adapter& adapter) { return adapter.ipInterface(family).has_value(); };
            EXPECT_EQ(adapterLines(machine, said, hasFamily), adapterLines(*read, said, anyAdapter)) << text;
            EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
        }
    });
}

TEST_P(WindowsText, NetshRoutesReadAsTheirOwnParts) {
    forEveryMachine([](const Snapshot& machine) {
        for (const AddressFamily family : kFamilies) {
            if (activeRoutes(machine, family).empty())
                continue;
            const std::string text = printNetshRoutes(machine, family, GetParam());
            const SnapshotPtr read = readAgain({text});
            const RouteFormat own{RouteCostSaid::OwnPart, AdapterSaid::Index};
            EXPECT_EQ(routeLines(machine, family, own), routeLines(*read, family, own)) << text;
            EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
        }
    });
}

TEST_P(WindowsText, NetshAddressesAndConfigReadAsTheirAdapters) {
    forEveryMachine([](const Snapshot& machine) {
        for (const bool config : {false, true}) {
            const std::string text =
                config ? printNetshConfig(machine, GetParam()) : printNetshAddresses(machine, GetParam());
            const SnapshotPtr read = readAgain({text});
            AdapterFormat said{.alias = true, .metrics = {kV4}};
            const auto hasIpv4 = [](const Adapter& adapter) { return adapter.ipv4.has_value(); };
            EXPECT_EQ(adapterLines(machine, said, hasIpv4), adapterLines(*read, said, anyAdapter)) << text;
            const RouteFormat gateways{RouteCostSaid::OwnPart, AdapterSaid::Alias};
            EXPECT_EQ(gatewayLines(machine, kV4, gateways), routeLines(*read, kV4, gateways)) << text;
            EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
        }
    });
}

std::vector<std::string> netshInterfaces(const Snapshot& machine, Language language) {
    return {behindPrompt("netsh interface ipv4 show interfaces", printNetshInterfaces(machine, kV4, language)),
        behindPrompt("netsh interface ipv6 show interfaces", printNetshInterfaces(machine, kV6, language))};
}

/// The sums of `route print` come apart, and its addresses find their adapters.
TEST_P(WindowsText, RoutePrintWithIpconfigAndNetshReadsAsTheWholeMachine) {
    forEveryMachine([](const Snapshot& machine) {
        std::vector<std::string> texts = netshInterfaces(machine, GetParam());
        texts.push_back(printIpconfigAll(machine, GetParam()));
        texts.push_back(printRoutes(machine, GetParam()));
        const SnapshotPtr read = readAgain(texts);
        const RouteFormat own{RouteCostSaid::OwnPart, AdapterSaid::Alias};
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(machine, family, own), routeLines(*read, family, own)) << texts[2] << texts[3];
        const AdapterFormat said{.index = true, .alias = true, .metrics = {kV4, kV6}, .connected = true};
        EXPECT_EQ(adapterLines(machine, said, anyAdapter), adapterLines(*read, said, anyAdapter))
            << texts[2] << texts[3];
    });
}

TEST_P(WindowsText, NetshRoutesWithInterfacesReadAsTheEffectiveMetrics) {
    forEveryMachine([](const Snapshot& machine) {
        std::vector<std::string> texts = netshInterfaces(machine, GetParam());
        texts.push_back(printNetshRoutes(machine, kV4, GetParam()));
        texts.push_back(printNetshRoutes(machine, kV6, GetParam()));
        const SnapshotPtr read = readAgain(texts);
        const RouteFormat sum{RouteCostSaid::Effective, AdapterSaid::Alias};
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(machine, family, sum), routeLines(*read, family, sum));
    });
}

/// Two texts in one paste.
TEST_P(WindowsText, OnePasteOfSeveralTextsReadsAsSeveralTexts) {
    forEveryMachine([](const Snapshot& machine) {
        const std::vector<std::string> texts{behindPrompt("ipconfig", printIpconfig(machine, GetParam())),
            behindPrompt("route print", printRoutes(machine, GetParam()))};
        const SnapshotPtr together = readAgain({texts[0] + texts[1]});
        const SnapshotPtr apart = readAgain(texts);
        const RouteFormat said{RouteCostSaid::Effective, AdapterSaid::Alias};
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(*apart, family, said), routeLines(*together, family, said));
        const AdapterFormat all{.index = true, .alias = true, .description = true, .addresses = true};
        EXPECT_EQ(adapterLines(*apart, all, anyAdapter), adapterLines(*together, all, anyAdapter));
    });
}

} // namespace
} // namespace precedence::tests
