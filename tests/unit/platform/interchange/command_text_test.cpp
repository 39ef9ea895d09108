#include "platform/interchange/commands/command_text.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using Metric = InterfaceMetric;

constexpr const char* kPowerShellHead = "# PowerShell as administrator, Windows 8 or later.\n";
constexpr const char* kNetshHead = "rem Command prompt as administrator, Windows Vista or later.\n";

Change metricOf(const char* adapter, Metric expected, Metric wanted, AddressFamily family = AddressFamily::IPv4) {
    return MetricChange{.adapter = AdapterId(adapter), .family = family, .expected = expected, .wanted = wanted};
}

Change routeMetric(const char* destination, const char* nextHop, std::uint32_t expected, std::uint32_t wanted) {
    return RouteMetricChange{.adapter = AdapterId("Wi-Fi"),
        .destination = prefix(destination),
        .nextHop = address(nextHop),
        .expected = expected,
        .wanted = wanted};
}

/// Wi-Fi is manual with IPv4 and IPv6, Ethernet 2 automatic; both have default routes.
SnapshotBuilder computer() {
    SnapshotBuilder builder;
    builder.adapter("Ethernet 2", 25).ipv4->defaultRoutesDisabled = false;
    builder.manualAdapter("Wi-Fi", 35).ipv6->defaultRoutesDisabled = true;
    builder.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi");
    builder.route("10.0.0.0/8", "192.0.2.9", "Wi-Fi", 7).persistent = true;
    builder.route("2001:db8::/32", "", "Wi-Fi", 256);
    return builder;
}

void expectLines(const ChangeSet& changes, const Snapshot& snapshot, CommandLanguage language, const std::string& apply,
    const std::string& undo) {
    const std::string head = language == CommandLanguage::PowerShell ? kPowerShellHead : kNetshHead;
    const auto made = commandsFor(changes, snapshot, language);
    ASSERT_TRUE(made.has_value()) << static_cast<int>(made.error().code) << " " << made.error().subject;
    EXPECT_EQ(made->apply, head + apply);
    EXPECT_EQ(made->undo, head + undo);
}

void expectRefused(const ChangeSet& changes, const Snapshot& snapshot, CommandLanguage language, const Error& error) {
    const auto made = commandsFor(changes, snapshot, language);
    ASSERT_FALSE(made.has_value()) << made->apply;
    EXPECT_EQ(made.error(), error) << static_cast<int>(made.error().code) << " " << made.error().subject << " "
                                   << made.error().detail;
}

TEST(CommandText, AMetricBecomesManualAndGoesBackToAutomatic) {
    const auto snapshot = computer().build();
    const ChangeSet changes{metricOf("Ethernet 2", Metric::automatic(), Metric::manual(4))};
    expectLines(changes, *snapshot, CommandLanguage::PowerShell,
        "Set-NetIPInterface -InterfaceAlias 'Ethernet 2' -AddressFamily IPv4 -InterfaceMetric 4\n",
        "Set-NetIPInterface -InterfaceAlias 'Ethernet 2' -AddressFamily IPv4 -AutomaticMetric Enabled\n");
    expectLines(changes, *snapshot, CommandLanguage::Netsh,
        "netsh interface ipv4 set interface interface=\"Ethernet 2\" metric=4 store=persistent\n",
        "netsh interface ipv4 set interface interface=\"Ethernet 2\" metric=automatic store=persistent\n");
}

TEST(CommandText, AMetricBecomesAutomaticAndGoesBackToItsNumber) {
    const auto snapshot = computer().build();
    const ChangeSet changes{metricOf("Wi-Fi", Metric::manual(35), Metric::automatic(), AddressFamily::IPv6)};
    expectLines(changes, *snapshot, CommandLanguage::PowerShell,
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv6 -AutomaticMetric Enabled\n",
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv6 -InterfaceMetric 35\n");
    expectLines(changes, *snapshot, CommandLanguage::Netsh,
        "netsh interface ipv6 set interface interface=\"Wi-Fi\" metric=automatic store=persistent\n",
        "netsh interface ipv6 set interface interface=\"Wi-Fi\" metric=35 store=persistent\n");
}

TEST(CommandText, DefaultRoutesAreSwitchedOffAndOn) {
    const auto snapshot = computer().build();
    const ChangeSet changes{
        DefaultRoutesChange{AdapterId("Ethernet 2"), AddressFamily::IPv4, true, false},
        DefaultRoutesChange{AdapterId("Wi-Fi"), AddressFamily::IPv6, false, true},
    };
    expectLines(changes, *snapshot, CommandLanguage::PowerShell,
        "Set-NetIPInterface -InterfaceAlias 'Ethernet 2' -AddressFamily IPv4 -IgnoreDefaultRoutes Enabled\n"
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv6 -IgnoreDefaultRoutes Disabled\n",
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv6 -IgnoreDefaultRoutes Enabled\n"
        "Set-NetIPInterface -InterfaceAlias 'Ethernet 2' -AddressFamily IPv4 -IgnoreDefaultRoutes Disabled\n");
    expectLines(changes, *snapshot, CommandLanguage::Netsh,
        "netsh interface ipv4 set interface interface=\"Ethernet 2\" ignoredefaultroutes=enabled store=persistent\n"
        "netsh interface ipv6 set interface interface=\"Wi-Fi\" ignoredefaultroutes=disabled store=persistent\n",
        "netsh interface ipv6 set interface interface=\"Wi-Fi\" ignoredefaultroutes=enabled store=persistent\n"
        "netsh interface ipv4 set interface interface=\"Ethernet 2\" ignoredefaultroutes=disabled store=persistent\n");
}

TEST(CommandText, APersistentRouteChangesInBothStores) {
    const auto snapshot = computer().build();
    const ChangeSet changes{routeMetric("10.0.0.0/8", "192.0.2.9", 7, 0)};
    expectLines(changes, *snapshot, CommandLanguage::PowerShell,
        "Set-NetRoute -DestinationPrefix 10.0.0.0/8 -InterfaceAlias 'Wi-Fi' -NextHop 192.0.2.9 -RouteMetric 0\n",
        "Set-NetRoute -DestinationPrefix 10.0.0.0/8 -InterfaceAlias 'Wi-Fi' -NextHop 192.0.2.9 -RouteMetric 7\n");
    expectLines(changes, *snapshot, CommandLanguage::Netsh,
        "netsh interface ipv4 set route prefix=10.0.0.0/8 interface=\"Wi-Fi\" nexthop=192.0.2.9 metric=0 "
        "store=persistent\n",
        "netsh interface ipv4 set route prefix=10.0.0.0/8 interface=\"Wi-Fi\" nexthop=192.0.2.9 metric=7 "
        "store=persistent\n");
}

TEST(CommandText, ARouteThatATextListsAsPersistentOnceMoreIsPersistent) {
    SnapshotBuilder builder = computer();
    Route& listed = builder.route("0.0.0.0/0", "192.0.2.1", "Wi-Fi");
    listed.persistent = true;
    listed.active = false;
    expectLines({routeMetric("0.0.0.0/0", "192.0.2.1", 0, 20)}, *builder.build(), CommandLanguage::Netsh,
        "netsh interface ipv4 set route prefix=0.0.0.0/0 interface=\"Wi-Fi\" nexthop=192.0.2.1 metric=20 "
        "store=persistent\n",
        "netsh interface ipv4 set route prefix=0.0.0.0/0 interface=\"Wi-Fi\" nexthop=192.0.2.1 metric=0 "
        "store=persistent\n");
}

TEST(CommandText, AnotherRouteChangesNowOnly) {
    const auto snapshot = computer().build();
    const ChangeSet changes{routeMetric("2001:db8::/32", "::", 256, 300)};
    const std::string note = "This route is not persistent: its metric lasts until the next restart at most.\n";
    expectLines(changes, *snapshot, CommandLanguage::PowerShell,
        "# " + note +
            "Set-NetRoute -DestinationPrefix 2001:db8::/32 -InterfaceAlias 'Wi-Fi' -NextHop :: "
            "-RouteMetric 300 -PolicyStore ActiveStore\n",
        "# " + note +
            "Set-NetRoute -DestinationPrefix 2001:db8::/32 -InterfaceAlias 'Wi-Fi' -NextHop :: "
            "-RouteMetric 256 -PolicyStore ActiveStore\n");
    expectLines(changes, *snapshot, CommandLanguage::Netsh,
        "rem " + note +
            "netsh interface ipv6 set route prefix=2001:db8::/32 interface=\"Wi-Fi\" nexthop=:: "
            "metric=300 store=active\n",
        "rem " + note +
            "netsh interface ipv6 set route prefix=2001:db8::/32 interface=\"Wi-Fi\" nexthop=:: "
            "metric=256 store=active\n");
}

TEST(CommandText, WhatIsOnlyPartlyKnownIsSaidInTheUndo) {
    SnapshotBuilder builder;
    builder.adapter("Wi-Fi", 35).ipv4->automatic.reset();
    const ChangeSet changes{metricOf("Wi-Fi", Metric::manual(35), Metric::manual(4))};
    expectLines(changes, *builder.build(), CommandLanguage::PowerShell,
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -InterfaceMetric 4\n",
        "# Whether this metric was automatic is not known. 35 is what it was.\n"
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -InterfaceMetric 35\n");
    builder = SnapshotBuilder();
    Adapter& inferred = builder.adapter("Wi-Fi", 35);
    inferred.ipv4->automatic.reset();
    inferred.ipv4->metricInferred = true;
    expectLines(changes, *builder.build(), CommandLanguage::Netsh,
        "netsh interface ipv4 set interface interface=\"Wi-Fi\" metric=4 store=persistent\n",
        "rem Whether this metric was automatic is not known. 35 follows from a route.\n"
        "netsh interface ipv4 set interface interface=\"Wi-Fi\" metric=35 store=persistent\n");
}

TEST(CommandText, AnotherValueAfterARestartComesBackAsWell) {
    SnapshotBuilder builder;
    builder.manualAdapter("Wi-Fi", 35).ipv4->metricAfterRestart = Metric::automatic();
    const ChangeSet changes{metricOf("Wi-Fi", Metric::manual(35), Metric::manual(4))};
    expectLines(changes, *builder.build(), CommandLanguage::PowerShell,
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -InterfaceMetric 4\n",
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -AutomaticMetric Enabled\n"
        "Set-NetIPInterface -InterfaceAlias 'Wi-Fi' -AddressFamily IPv4 -InterfaceMetric 35 "
        "-PolicyStore ActiveStore\n");
    expectLines(changes, *builder.build(), CommandLanguage::Netsh,
        "netsh interface ipv4 set interface interface=\"Wi-Fi\" metric=4 store=persistent\n",
        "netsh interface ipv4 set interface interface=\"Wi-Fi\" metric=automatic store=persistent\n"
        "netsh interface ipv4 set interface interface=\"Wi-Fi\" metric=35 store=active\n");
}

TEST(CommandText, NoChangesAreNoCommands) {
    EXPECT_EQ(*commandsFor({}, *computer().build(), CommandLanguage::Netsh), CommandText());
}

TEST(CommandText, WhatCannotBeAppliedIsRefused) {
    const auto snapshot = computer().build();
    expectRefused({metricOf("Ethernet 2", Metric::manual(9), Metric::manual(4))}, *snapshot, CommandLanguage::Netsh,
        {.code = ErrorCode::Conflict,
            .operation = Operation::SetMetric,
            .subject = "Ethernet 2",
            .detail = "automatic"});
    expectRefused({metricOf("gone", Metric::automatic(), Metric::manual(4))}, *snapshot, CommandLanguage::PowerShell,
        {.code = ErrorCode::NoSuchAdapter, .operation = Operation::SetMetric, .subject = "gone"});
}

TEST(CommandText, SystemsWithoutTheseCommandsAreRefused) {
    SnapshotBuilder builder(linuxRules());
    builder.traits().system = "Debian GNU/Linux 12";
    builder.adapter("eth0");
    expectRefused({metricOf("eth0", Metric::automatic(), Metric::manual(4))}, *builder.build(),
        CommandLanguage::PowerShell,
        {.code = ErrorCode::NotSupported,
            .operation = Operation::SetMetric,
            .subject = "eth0",
            .detail = "Debian GNU/Linux 12"});
}

TEST(CommandText, PowerShellCannotBringBackAVeryLargeRouteMetric) {
    SnapshotBuilder builder = computer();
    builder.route("198.51.100.0/24", "192.0.2.1", "Wi-Fi", 65'536);
    const ChangeSet changes{routeMetric("198.51.100.0/24", "192.0.2.1", 65'536, 5)};
    expectRefused(changes, *builder.build(), CommandLanguage::PowerShell,
        {.code = ErrorCode::MetricOutOfRange,
            .operation = Operation::SetRouteMetric,
            .subject = "Wi-Fi",
            .detail = "65536"});
    EXPECT_TRUE(commandsFor(changes, *builder.build(), CommandLanguage::Netsh).has_value());
}

} // namespace
} // namespace precedence::tests
