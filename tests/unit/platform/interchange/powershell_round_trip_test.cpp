// What the Get-Net commands print of a lab's machine, as tables, lists, JSON and CSV, reads as that machine. Adapters
// are called as in every language.
#include "tests/support/printers/powershell.h"
#include "tests/support/printers/text_cells.h"
#include "tests/unit/platform/interchange/round_trip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <tuple>

namespace precedence::tests {
namespace {

class PowerShellText : public testing::TestWithParam<std::tuple<Language, PowerShellFormat>> {
protected:
    static PowerShellFormat format() { return std::get<1>(GetParam()); }
    /// A table has fewer columns than the object has properties.
    static bool isWhole() { return format() != PowerShellFormat::Table; }

    static void forEveryMachine(const std::function<void(const Snapshot&)>& check) {
        for (const LabMachine& machine : windowsMachines()) {
            SCOPED_TRACE(machine.name);
            check(*localized(*machine.snapshot, std::get<0>(GetParam())));
            if (HasFailure())
                return;
        }
    }
};

std::string nameOf(PowerShellFormat format) {
    switch (format) {
    case PowerShellFormat::Table: return "Table";
    case PowerShellFormat::List: return "List";
    case PowerShellFormat::Json: return "Json";
    case PowerShellFormat::Csv: return "Csv";
    }
    return {};
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, PowerShellText,
    testing::Combine(testing::ValuesIn(kLanguages), testing::Values(PowerShellFormat::Table, PowerShellFormat::List,
                                                        PowerShellFormat::Json, PowerShellFormat::Csv)),
    [](const auto& test) { return std::string(nameOf(std::get<0>(test.param))) + nameOf(std::get<1>(test.param)); });

TEST_P(PowerShellText, InterfacesReadAsTheirMetrics) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printNetIpInterfaces(machine, format());
        const SnapshotPtr read = readAgain({text});
        const AdapterFormat said{.index = true,
            .alias = true,
            .metrics = {AddressFamily::IPv4, AddressFamily::IPv6},
            .connected = true,
            .automatic = isWhole()};
        const auto hasFamily = [](const Adapter& adapter) { return adapter.ipv4 || adapter.ipv6; };
        EXPECT_EQ(adapterLines(machine, said, hasFamily), adapterLines(*read, said, anyAdapter)) << text;
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(PowerShellText, RoutesReadAsBothTheirParts) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printNetRoutes(machine, format());
        const SnapshotPtr read = readAgain({text});
        for (const AddressFamily family : kFamilies) {
            for (const RouteCostSaid cost : {RouteCostSaid::OwnPart, RouteCostSaid::Effective}) {
                const RouteFormat said{cost, AdapterSaid::Index};
                EXPECT_EQ(routeLines(machine, family, said), routeLines(*read, family, said)) << text;
            }
        }
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(PowerShellText, AdaptersReadAsTheirLinks) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printNetAdapters(machine, format());
        const SnapshotPtr read = readAgain({text});
        AdapterFormat said{.index = true, .alias = true, .description = true, .hardware = true, .state = true};
        said.nameCells = isWhole() ? 0 : kNetAdapterNameCells;
        said.descriptionCells = isWhole() ? 0 : kNetAdapterDescriptionCells;
        EXPECT_EQ(adapterLines(machine, said, isNoLoopback), adapterLines(*read, said, anyAdapter)) << text;
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(PowerShellText, AddressesReadWithTheirPrefixes) {
    forEveryMachine([](const Snapshot& machine) {
        const std::string text = printNetIpAddresses(machine, format());
        const SnapshotPtr read = readAgain({text});
        const AdapterFormat said{.index = true, .alias = isWhole(), .addresses = true, .prefixLengths = true};
        const auto hasAddress = [](const Adapter& adapter) { return !adapter.addresses.empty(); };
        EXPECT_EQ(adapterLines(machine, said, hasAddress), adapterLines(*read, said, anyAdapter)) << text;
        EXPECT_THAT(notRead(*read), testing::IsEmpty()) << text;
    });
}

TEST_P(PowerShellText, AllOfThemTogetherReadAsTheWholeMachine) {
    forEveryMachine([](const Snapshot& machine) {
        const SnapshotPtr read = readAgain({printNetIpInterfaces(machine, format()), printNetRoutes(machine, format()),
            printNetAdapters(machine, format()), printNetIpAddresses(machine, format())});
        const AdapterFormat said{.index = true,
            .alias = true,
            .hardware = true,
            .addresses = true,
            .prefixLengths = true,
            .metrics = {AddressFamily::IPv4, AddressFamily::IPv6},
            .connected = true,
            .automatic = isWhole()};
        EXPECT_EQ(adapterLines(machine, said, anyAdapter), adapterLines(*read, said, anyAdapter));
        const RouteFormat whole{RouteCostSaid::Effective, AdapterSaid::Alias};
        for (const AddressFamily family : kFamilies)
            EXPECT_EQ(routeLines(machine, family, whole), routeLines(*read, family, whole));
    });
}

} // namespace
} // namespace precedence::tests
