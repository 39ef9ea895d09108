#include "platform/simulated/computer.h"
#include "tests/unit/platform/simulated/lab_fixture.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace precedence {
namespace {

using namespace tests;

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

struct GenerationCase {
    Generation generation;
    std::uint32_t wired;    // 100 Mbit/s
    std::uint32_t wireless; // 54 Mbit/s, of which half counts
};

class AutomaticMetric : public testing::TestWithParam<GenerationCase> {};

TEST_P(AutomaticMetric, FollowsTheTableOfItsGeneration) {
    const SnapshotPtr snapshot = snapshotOf(computerOf(twoAdapters(GetParam().generation)));
    EXPECT_EQ(metricOf(snapshot, "wired"), GetParam().wired);
    EXPECT_EQ(metricOf(snapshot, "wifi"), GetParam().wireless);
}

INSTANTIATE_TEST_SUITE_P(Generations, AutomaticMetric,
    testing::Values(GenerationCase{Generation::Windows2000, 1, 1}, GenerationCase{Generation::WindowsXp, 20, 20},
        GenerationCase{Generation::WindowsXpSp2, 20, 25}, GenerationCase{Generation::WindowsVista, 20, 25},
        GenerationCase{Generation::Windows10, 35, 55}, GenerationCase{Generation::Linux, 100, 600}));

TEST(Computer, FromVistaOnMakesItsOwnRoutesWithRouteMetric256) {
    for (const Generation generation : {Generation::WindowsVista, Generation::Windows10}) {
        const SnapshotPtr snapshot = snapshotOf(computerOf(twoAdapters(generation)));
        for (const char* destination : {"192.0.2.0/24", "192.0.2.10/32", "192.0.2.255/32", "224.0.0.0/4",
                 "255.255.255.255/32", "2001:db8:1::/64", "2001:db8:1::10/128", "fe80::/64", "ff00::/8"})
            EXPECT_EQ(routeMetric(snapshot, destination, "wired"), 256U) << destination;
        EXPECT_EQ(routeMetric(snapshot, "0.0.0.0/0", "wired"), 0U);
        EXPECT_EQ(routeMetric(snapshot, "::/0", "wired"), 0U);
        EXPECT_TRUE(snapshot->rules().metricsAdd);
        EXPECT_TRUE(snapshot->rules().strongHost);
    }
}

TEST(Computer, OnXpAndBeforeTheInterfaceMetricBecomesTheRoutesMetric) {
    Computer computer = computerOf(twoAdapters(Generation::WindowsXp));
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 20U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "192.0.2.0/24", "wired"), 20U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "255.255.255.255/32", "wired"), 1U);
    ASSERT_TRUE(computer.write(toManual("wired", 35), Durability::Kept).has_value());
    const SnapshotPtr after = snapshotOf(computer);
    EXPECT_EQ(routeMetric(after, "0.0.0.0/0", "wired"), 35U);
    EXPECT_EQ(routeMetric(after, "192.0.2.0/24", "wired"), 35U);
    EXPECT_FALSE(after->rules().metricsAdd);
    EXPECT_FALSE(after->rules().strongHost);
    EXPECT_FALSE(after->traits().setsDefaultRoutes);
}

TEST(Computer, OnXpAnInterfaceMetricReplacesARouteMetricSetBefore) {
    Computer computer = computerOf(twoAdapters(Generation::WindowsXpSp2));
    const RouteMetricChange change{.adapter = AdapterId("wired"),
        .destination = IpPrefix::defaultRoute(kV4),
        .nextHop = address("192.0.2.1"),
        .expected = 20,
        .wanted = 7};
    ASSERT_TRUE(computer.write(change, Durability::UntilRestart).has_value());
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 7U);
    ASSERT_TRUE(computer.write(toManual("wired", 35), Durability::UntilRestart).has_value());
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 35U);
}

TEST(Computer, OnXpARemoteAccessConnectionRaisesTheOtherDefaultRoutes) {
    Computer computer = computerOf(twoAdapters(Generation::WindowsXpSp2));
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "ras"), 1U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 21U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wifi"), 26U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "192.0.2.0/24", "wired"), 20U);
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = false});
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 20U);
    EXPECT_FALSE(hasRoute(snapshotOf(computer), "0.0.0.0/0", "ras"));
}

TEST(Computer, ARemoteAccessConnectionTakesItsOwnMetricEachTimeItConnects) {
    Computer computer = computerOf(twoAdapters());
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    EXPECT_EQ(metricOf(snapshotOf(computer), "ras"), 33U);
    MetricChange change = toManual("ras", 5);
    change.expected = InterfaceMetric::manual(33);
    ASSERT_TRUE(computer.write(change, Durability::Kept).has_value());
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = false});
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    EXPECT_EQ(metricOf(snapshotOf(computer), "ras"), 33U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wired"), 0U); // no raise from Vista on
}

TEST(Computer, LinuxHasItsOwnRoutesTablesAndAbsentMetrics) {
    const SnapshotPtr snapshot = snapshotOf(computerOf(twoAdapters(Generation::Linux)));
    EXPECT_EQ(routeMetric(snapshot, "0.0.0.0/0", "wired"), 100U);
    EXPECT_EQ(routeMetric(snapshot, "192.0.2.0/24", "wired"), 100U);
    EXPECT_TRUE(hasRoute(snapshot, "192.0.2.10/32", "wired"));
    EXPECT_EQ(routeMetric(snapshot, "192.0.2.10/32", "wired"), std::nullopt);
    EXPECT_EQ(routeMetric(snapshot, "fe80::/64", "wired"), 1024U);
    EXPECT_TRUE(snapshot->rules().linkDownRoutesCompete);
    EXPECT_EQ(snapshot->rules().absentMetricIPv6, 1024U);
    EXPECT_FALSE(snapshot->traits().setsRouteMetric);
}

TEST(Computer, LinuxMakesAutomaticMetricsUniqueAndItsRefusalsHaveNoWindowsCodes) {
    Scenario scenario = twoAdapters(Generation::Linux);
    scenario.adapters[1].medium = Medium::Wired;
    Computer computer = computerOf(scenario);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 100U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U);
    const auto done = computer.write(toManual("nobody", 5), Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().systemCode, std::nullopt);
}

/// Three wired adapters: "wired" and "wifi" automatic, between them "usb" at a manual 100.
Scenario threeWired() {
    Scenario scenario = twoAdapters(Generation::Linux);
    scenario.adapters[1].medium = Medium::Wired;
    AdapterSetup usb = scenario.adapters[1];
    usb.id = AdapterId("usb");
    usb.addresses = {{address("203.0.113.10"), std::uint8_t{24}}};
    usb.gateways = {{.address = address("203.0.113.1")}};
    usb.ipv4->metric = InterfaceMetric::manual(100);
    scenario.adapters.insert(scenario.adapters.begin() + 1, usb);
    return scenario;
}

TEST(Computer, OnLinuxAManualMetricDoesNotRenumberTheOtherAdapters) {
    Computer computer = computerOf(threeWired());
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 100U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "usb"), 100U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U);
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::UntilRestart).has_value());
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 4U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U);
    EXPECT_EQ(routeMetric(snapshotOf(computer), "0.0.0.0/0", "wifi"), 101U);
}

TEST(Computer, OnLinuxAnActivatedAdapterTakesTheLowestNumberThatNobodyUsesAtThatMoment) {
    const AdapterId wifi("wifi");
    const std::vector<std::pair<const char*, std::vector<Action>>> activations{
        {"link", {LinkAction{.adapter = wifi, .up = false}, LinkAction{.adapter = wifi, .up = true}}},
        {"presence",
            {PresenceAction{.adapter = wifi, .present = false}, PresenceAction{.adapter = wifi, .present = true}}},
        {"metric",
            {MetricAction{.adapter = wifi, .metric = InterfaceMetric::manual(7)}, MetricAction{.adapter = wifi}}}};
    for (const auto& [name, actions] : activations) {
        Computer computer = computerOf(threeWired());
        ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::UntilRestart).has_value());
        MetricChange lower = toManual("usb", 99);
        lower.expected = InterfaceMetric::manual(100);
        ASSERT_TRUE(computer.write(lower, Durability::UntilRestart).has_value());
        EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U) << name;
        for (const Action& action : actions)
            computer.act(action);
        EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 100U) << name;
    }
}

TEST(Computer, OnLinuxAnAdapterThatReturnsToAutomaticAvoidsManualNumbersToo) {
    Computer computer = computerOf(threeWired());
    computer.act(MetricAction{.adapter = AdapterId("wired"), .metric = InterfaceMetric::manual(4)});
    computer.act(MetricAction{.adapter = AdapterId("wired")});
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 102U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U);
}

TEST(Computer, OnLinuxWhatIsNoActivationChangesNoNumber) {
    Computer computer = computerOf(threeWired());
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::UntilRestart).has_value());
    computer.act(LinkAction{.adapter = AdapterId("wifi"), .up = true});
    computer.act(PresenceAction{.adapter = AdapterId("wifi"), .present = true});
    computer.act(MetricAction{.adapter = AdapterId("wifi")});
    computer.act(LinkAction{.adapter = AdapterId("usb"), .up = false});
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 101U);
}

TEST(Computer, ARestartOfALinuxComputerActivatesEveryAdapterAnew) {
    Scenario scenario = threeWired();
    scenario.adapters[1].ipv4->metricAfterRestart = InterfaceMetric::manual(7);
    Computer computer = computerOf(scenario);
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::Kept).has_value());
    computer.restart();
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 4U);
    EXPECT_EQ(metricOf(snapshotOf(computer), "wifi"), 100U);
}

TEST(Computer, ARemoteAccessConnectionIsGoneAfterARestart) {
    Computer computer = computerOf(twoAdapters());
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    ASSERT_NE(snapshotOf(computer)->find(AdapterId("ras")), nullptr);
    computer.restart();
    EXPECT_EQ(snapshotOf(computer)->find(AdapterId("ras")), nullptr);
    EXPECT_FALSE(hasRoute(snapshotOf(computer), "0.0.0.0/0", "ras"));
    computer.act(ConnectAction{.adapter = AdapterId("ras"), .connected = true});
    EXPECT_EQ(metricOf(snapshotOf(computer), "ras"), 33U);
}

TEST(Computer, AManualMetricSwitchesAutomaticOffInItsFamilyOnly) {
    Computer computer = computerOf(twoAdapters());
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::UntilRestart).has_value());
    const Adapter wired = *snapshotOf(computer)->find(AdapterId("wired"));
    EXPECT_EQ(wired.ipv4->setting(), InterfaceMetric::manual(4));
    EXPECT_EQ(wired.ipv6->setting(), InterfaceMetric::automatic());
    EXPECT_EQ(wired.ipv4->metricAfterRestart, InterfaceMetric::automatic());
}

TEST(Computer, SpeedChangesTheAutomaticMetricAndNotAManualOne) {
    Computer computer = computerOf(twoAdapters());
    computer.act(SpeedAction{.adapter = AdapterId("wired"), .speed = 1'000'000'000});
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 25U);
    ASSERT_TRUE(computer.write(toManual("wired", 4), Durability::UntilRestart).has_value());
    computer.act(SpeedAction{.adapter = AdapterId("wired"), .speed = 10'000'000});
    EXPECT_EQ(metricOf(snapshotOf(computer), "wired"), 4U);
}

TEST(Computer, ALinkThatGoesDownTakesTheInterfacesOwnRoutesWithItAndBringsThemBack) {
    Scenario scenario = twoAdapters();
    scenario.routes = {{.destination = prefix("10.9.0.0/16"),
        .nextHop = address("192.0.2.9"),
        .adapter = AdapterId("wired"),
        .persistent = true}};
    Computer computer = computerOf(scenario);
    const SnapshotPtr before = snapshotOf(computer);
    computer.act(LinkAction{.adapter = AdapterId("wired"), .up = false});
    const SnapshotPtr down = snapshotOf(computer);
    EXPECT_FALSE(hasRoute(down, "0.0.0.0/0", "wired"));
    EXPECT_TRUE(hasRoute(down, "0.0.0.0/0", "wifi"));
    EXPECT_EQ(down->find(AdapterId("wired"))->ipv4->connected, false);
    EXPECT_TRUE(hasRoute(down, "10.9.0.0/16", "wired")); // stored, inactive
    computer.act(LinkAction{.adapter = AdapterId("wired"), .up = true});
    EXPECT_EQ(*snapshotOf(computer), *before);
}

TEST(Computer, DisabledDefaultRoutesStayInTheTableAndAreMarked) {
    Computer computer = computerOf(twoAdapters());
    const DefaultRoutesChange off{.adapter = AdapterId("wired"), .family = kV6, .expected = true, .wanted = false};
    ASSERT_TRUE(computer.write(off, Durability::Kept).has_value());
    const SnapshotPtr snapshot = snapshotOf(computer);
    EXPECT_EQ(snapshot->find(AdapterId("wired"))->ipv6->defaultRoutesDisabled, true);
    EXPECT_EQ(snapshot->find(AdapterId("wired"))->ipv4->defaultRoutesDisabled, false);
    EXPECT_TRUE(hasRoute(snapshot, "::/0", "wired"));
}

TEST(Computer, OnXpDefaultRoutesCannotBeSwitchedOff) {
    Computer computer = computerOf(twoAdapters(Generation::WindowsXp));
    const DefaultRoutesChange off{.adapter = AdapterId("wired"), .expected = true, .wanted = false};
    const auto done = computer.write(off, Durability::Kept);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NotSupported);
}

TEST(Computer, WeakHostSettingsAreReadFromVistaOnOnly) {
    Scenario scenario = twoAdapters();
    scenario.adapters[0].ipv4->weakHostSend = true;
    EXPECT_EQ(snapshotOf(computerOf(scenario))->find(AdapterId("wired"))->ipv4->weakHostSend, true);
    scenario.generation = Generation::WindowsXp;
    EXPECT_EQ(snapshotOf(computerOf(scenario))->find(AdapterId("wired"))->ipv4->weakHostSend, std::nullopt);
}

TEST(Computer, AMissingRouteIsRefusedWithoutACodeBecauseNoneIsDocumented) {
    Computer computer = computerOf(twoAdapters());
    const RouteMetricChange change{
        .adapter = AdapterId("wired"), .destination = prefix("203.0.113.0/24"), .nextHop = address("192.0.2.1")};
    const auto done = computer.write(change, Durability::UntilRestart);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoSuchRoute);
    EXPECT_EQ(done.error().systemCode, std::nullopt);
}

} // namespace
} // namespace precedence
