#include "tests/contract/contract_machine.h"

#include <algorithm>

namespace precedence::contract {
namespace {

constexpr auto kV4 = AddressFamily::IPv4;
constexpr auto kV6 = AddressFamily::IPv6;

TEST_P(StackContract, ReadsEveryFieldOfAnAdapter) {
    const SnapshotPtr snapshot = read();
    const auto found = snapshot->findByName("Ethernet");
    ASSERT_TRUE(found.has_value());
    const Adapter& ethernet = **found;
    EXPECT_FALSE(ethernet.id.value().empty());
    EXPECT_TRUE(ethernet.index.has_value());
    EXPECT_EQ(ethernet.medium, Medium::Wired);
    EXPECT_EQ(ethernet.state, LinkState::Up);
    EXPECT_EQ(ethernet.linkSpeed, 1'000'000'000U);
    EXPECT_FALSE(ethernet.addresses.empty());
    EXPECT_EQ(ipInterface(snapshot, "Ethernet", kV4).automatic, true);
    EXPECT_TRUE(ipInterface(snapshot, "Ethernet", kV4).metric.has_value());
    EXPECT_EQ(ipInterface(snapshot, "Ethernet", kV4).connected, true);
    EXPECT_EQ(ipInterface(snapshot, "Ethernet", kV4).defaultRoutesDisabled, false);
}

TEST_P(StackContract, ReadsAdaptersInTheOrderOfTheirIds) {
    const SnapshotPtr snapshot = read();
    const auto adapters = snapshot->adapters();
    EXPECT_TRUE(std::is_sorted(adapters.begin(), adapters.end(),
        [](const Adapter& left, const Adapter& right) { return left.id < right.id; }));
    EXPECT_GE(adapters.size(), 4U);
}

TEST_P(StackContract, AFamilyThatIsNotBoundIsAbsent) {
    const SnapshotPtr snapshot = read();
    const auto found = snapshot->findByName("IPv4 only");
    ASSERT_TRUE(found.has_value());
    EXPECT_TRUE((*found)->ipv4.has_value());
    EXPECT_FALSE((*found)->ipv6.has_value());
}

TEST_P(StackContract, AManualMetricReadsAsManual) {
    const SnapshotPtr snapshot = read();
    for (const AddressFamily family : kFamilies)
        EXPECT_EQ(ipInterface(snapshot, "Tunnel", family).setting(), InterfaceMetric::manual(50));
}

TEST_P(StackContract, ReadsTheDefaultRouteWithItsOwnPart) {
    const SnapshotPtr snapshot = read();
    const RouteMetricChange key = defaultRouteChange(0, 0);
    const auto routes = snapshot->routes();
    const auto found = std::find_if(routes.begin(), routes.end(), [&](const Route& route) {
        return route.destination == key.destination && route.nextHop == key.nextHop &&
               snapshot->adapterOf(route)->id == key.adapter;
    });
    ASSERT_NE(found, routes.end());
    EXPECT_EQ(snapshot->routeMetric(*found), 0U);
    EXPECT_TRUE(found->active);
}

TEST_P(StackContract, EveryRouteBelongsToAnAdapterThatHasItsFamily) {
    const SnapshotPtr snapshot = read();
    EXPECT_FALSE(snapshot->routes().empty());
    for (const Route& route : snapshot->routes())
        EXPECT_NE(snapshot->interfaceOf(route), nullptr) << route.destination.toString();
}

TEST_P(StackContract, TheSnapshotCarriesTheTraitsOfItsStack) {
    EXPECT_EQ(read()->traits(), machine().reader().traits());
    EXPECT_TRUE(machine().reader().traits().setsMetric);
}

TEST_P(StackContract, TwoReadsWithoutAChangeAreEqual) {
    EXPECT_EQ(*read(), *read());
    EXPECT_EQ(*read(), *readWith(machine().otherReader()));
}

TEST_P(StackContract, NothingOfTheIpSectionIsReadWhereItIsNotAskedFor) {
    const auto snapshot = machine().reader().read(Sections::None);
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_TRUE((*snapshot)->adapters().empty());
    EXPECT_TRUE((*snapshot)->routes().empty());
}

TEST_P(StackContract, AnAdapterThatIsPulledOutIsGoneWithItsRoutes) {
    const AdapterId gone = id("Wi-Fi");
    machine().removeAdapter("Wi-Fi");
    const SnapshotPtr snapshot = read();
    EXPECT_EQ(snapshot->find(gone), nullptr);
    for (const Route& route : snapshot->routes())
        EXPECT_NE(snapshot->adapterOf(route)->id, gone);
}

TEST_P(StackContract, AnOutsideChangeShowsInOneFamilyOnly) {
    const SnapshotPtr before = read();
    machine().setMetric("Wi-Fi", kV6, InterfaceMetric::manual(7));
    const SnapshotPtr after = read();
    EXPECT_EQ(ipInterface(after, "Wi-Fi", kV6).setting(), InterfaceMetric::manual(7));
    EXPECT_EQ(ipInterface(after, "Wi-Fi", kV4), ipInterface(before, "Wi-Fi", kV4));
}

} // namespace
} // namespace precedence::contract
