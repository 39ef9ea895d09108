#include "model/network/route_index.h"
#include "model/network/snapshot.h"
#include "tests/support/full_table.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace precedence {
namespace {

using tests::address;
using tests::prefix;
using tests::SnapshotBuilder;

SnapshotPtr withRoutes(const std::vector<std::string_view>& destinations) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    for (const std::string_view destination : destinations)
        builder.route(destination, "", "Ethernet");
    return builder.build();
}

std::optional<IpPrefix> prefixOf(const Snapshot& snapshot, const RouteIndex& index, GroupPosition group) {
    if (group == GroupPosition::None)
        return std::nullopt;
    return snapshot.routes()[index.group(group).first].destination;
}

std::vector<IpPrefix> chain(const Snapshot& snapshot, const RouteIndex& index, GroupPosition group) {
    std::vector<IpPrefix> prefixes;
    for (; group != GroupPosition::None; group = index.parent(group))
        prefixes.push_back(*prefixOf(snapshot, index, group));
    return prefixes;
}

/// Every prefix that covers the address, longest first, found by looking at all routes.
std::vector<IpPrefix> coveringByScan(const Snapshot& snapshot, const IpAddress& address) {
    std::vector<IpPrefix> prefixes;
    for (const Route& route : snapshot.routes()) {
        if (route.destination.contains(address))
            prefixes.push_back(route.destination);
    }
    std::sort(prefixes.begin(), prefixes.end(),
        [](const IpPrefix& left, const IpPrefix& right) { return left.length() > right.length(); });
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
    return prefixes;
}

/// The address before or after this one, around the ends.
IpAddress neighbour(const IpAddress& address, int step) {
    IpAddress::Bytes bytes = address.bytes();
    const std::size_t size = bitsOf(address.family()) / 8;
    for (std::size_t i = size; i-- > 0;) {
        bytes.at(i) = static_cast<std::uint8_t>(bytes.at(i) + step);
        if (bytes.at(i) != (step > 0 ? 0x00 : 0xff))
            break;
    }
    if (address.family() == AddressFamily::IPv6)
        return IpAddress::fromV6(bytes);
    return IpAddress::fromV4(std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 |
                             std::uint32_t{bytes[2]} << 8 | std::uint32_t{bytes[3]});
}

std::vector<IpAddress> interestingAddresses(std::mt19937& random, const Snapshot& snapshot) {
    std::vector<IpAddress> addresses;
    for (const AddressFamily family : kFamilies) {
        addresses.push_back(IpAddress::unspecified(family));
        addresses.push_back(IpPrefix::defaultRoute(family).last());
        for (int i = 0; i < 20; ++i)
            addresses.push_back(tests::randomAddress(random, family));
    }
    for (const Route& route : snapshot.routes()) {
        const IpAddress& first = route.destination.address();
        const IpAddress last = route.destination.last();
        addresses.insert(addresses.end(), {first, last, neighbour(first, -1), neighbour(last, 1)});
    }
    return addresses;
}

void expectAgreementWithScan(std::mt19937& random, const Snapshot& snapshot) {
    const RouteIndex index(snapshot.routes());
    for (const IpAddress& address : interestingAddresses(random, snapshot)) {
        ASSERT_EQ(chain(snapshot, index, index.longestMatch(address)), coveringByScan(snapshot, address))
            << address.toString();
    }
}

TEST(RouteIndex, WithoutRoutesMatchesNothing) {
    const RouteIndex index;
    EXPECT_EQ(index.groupCount(), 0U);
    EXPECT_EQ(index.longestMatch(address("192.0.2.1")), GroupPosition::None);
    EXPECT_EQ(index.longestMatch(address("2001:db8::1")), GroupPosition::None);
    const RouteIndex ofNothing{std::span<const Route>{}};
    EXPECT_EQ(ofNothing.groupCount(), 0U);
    EXPECT_EQ(ofNothing.longestMatch(address("0.0.0.0")), GroupPosition::None);
    EXPECT_EQ(ofNothing.groupOf(prefix("0.0.0.0/0")), GroupPosition::None);
}

TEST(RouteIndex, TheLongestPrefixThatCoversTheAddressIsFound) {
    const SnapshotPtr snapshot = withRoutes({"10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24"});
    const RouteIndex index(snapshot->routes());
    const auto match = [&](std::string_view text) {
        return prefixOf(*snapshot, index, index.longestMatch(address(text)));
    };
    EXPECT_EQ(match("10.1.2.3"), prefix("10.1.2.0/24"));
    EXPECT_EQ(match("10.1.3.3"), prefix("10.1.0.0/16"));
    EXPECT_EQ(match("10.200.0.1"), prefix("10.0.0.0/8"));
    EXPECT_EQ(match("11.0.0.0"), std::nullopt);
}

TEST(RouteIndex, TheDefaultRouteCoversWhatNothingElseCovers) {
    const SnapshotPtr snapshot = withRoutes({"0.0.0.0/0", "192.0.2.0/24", "::/0", "2001:db8::/32"});
    const RouteIndex index(snapshot->routes());
    const auto match = [&](std::string_view text) {
        return prefixOf(*snapshot, index, index.longestMatch(address(text)));
    };
    EXPECT_EQ(match("255.255.255.255"), prefix("0.0.0.0/0"));
    EXPECT_EQ(match("0.0.0.0"), prefix("0.0.0.0/0"));
    EXPECT_EQ(match("::"), prefix("::/0"));
    EXPECT_EQ(match("2001:db9::"), prefix("::/0"));
}

TEST(RouteIndex, OneFamilyNeverAnswersForTheOther) {
    const SnapshotPtr snapshot = withRoutes({"0.0.0.0/0"});
    const RouteIndex index(snapshot->routes());
    EXPECT_EQ(index.longestMatch(address("::")), GroupPosition::None);
    EXPECT_EQ(index.groupOf(prefix("::/0")), GroupPosition::None);
}

TEST(RouteIndex, RoutesOfOnePrefixAreOneGroupWithInactiveOnesAmongThem) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    builder.adapter("Wi-Fi");
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi").active = false;
    builder.route("192.0.2.0/24", "", "Ethernet");
    const SnapshotPtr snapshot = builder.build();
    const RouteIndex index(snapshot->routes());
    EXPECT_EQ(index.groupCount(), 2U);
    EXPECT_EQ(index.group(index.groupOf(prefix("0.0.0.0/0"))), (PrefixGroup{0, 2}));
    EXPECT_EQ(index.group(index.groupOf(prefix("192.0.2.0/24"))), (PrefixGroup{2, 3}));
}

TEST(RouteIndex, APrefixIsFoundExactlyOrNotAtAll) {
    const SnapshotPtr snapshot = withRoutes({"10.0.0.0/8", "10.0.0.0/16", "10.0.0.0/32"});
    const RouteIndex index(snapshot->routes());
    for (const std::string_view there : {"10.0.0.0/8", "10.0.0.0/16", "10.0.0.0/32"})
        EXPECT_EQ(prefixOf(*snapshot, index, index.groupOf(prefix(there))), prefix(there));
    for (const std::string_view absent : {"0.0.0.0/0", "10.0.0.0/12", "10.0.0.0/24", "10.0.0.1/32", "11.0.0.0/8"})
        EXPECT_EQ(index.groupOf(prefix(absent)), GroupPosition::None) << absent;
}

TEST(RouteIndex, EveryRouteKnowsItsGroup) {
    std::mt19937 random(7);
    const SnapshotPtr snapshot = tests::randomSnapshot(random, {.routes = 200});
    const RouteIndex index(snapshot->routes());
    for (std::uint32_t i = 0; i < snapshot->routes().size(); ++i) {
        const GroupPosition group = index.groupOfRoute(i);
        EXPECT_LE(index.group(group).first, i);
        EXPECT_LT(i, index.group(group).end);
        EXPECT_EQ(group, index.groupOf(snapshot->routes()[i].destination));
    }
}

TEST(RouteIndex, GroupsPartitionTheRoutesInTheirOrder) {
    std::mt19937 random(11);
    const SnapshotPtr snapshot = tests::randomSnapshot(random, {.routes = 200});
    const RouteIndex index(snapshot->routes());
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < index.groupCount(); ++i) {
        const PrefixGroup group = index.group(static_cast<GroupPosition>(i));
        ASSERT_EQ(group.first, next);
        ASSERT_LT(group.first, group.end);
        next = group.end;
    }
    EXPECT_EQ(next, snapshot->routes().size());
}

TEST(RouteIndex, AgreesWithALinearScanOnRandomTables) {
    std::mt19937 random(1);
    for (int round = 0; round < 60; ++round) {
        const SnapshotPtr snapshot = tests::randomSnapshot(random, {.routes = tests::below(random, 80)});
        ASSERT_NO_FATAL_FAILURE(expectAgreementWithScan(random, *snapshot)) << "round " << round;
    }
}

TEST(RouteIndex, AgreesWithALinearScanWhereTheTableOnTopIsLarge) {
    std::mt19937 random(2);
    const SnapshotPtr snapshot = tests::randomSnapshot(random, {.routes = 1'500});
    expectAgreementWithScan(random, *snapshot);
}

TEST(RouteIndex, AgreesWithALinearScanOnAFullTable) {
    std::mt19937 random(3);
    for (const AddressFamily family : kFamilies) {
        const SnapshotPtr snapshot = tests::fullTable({.prefixes = 20'000, .family = family});
        const RouteIndex index(snapshot->routes());
        for (const IpAddress& destination : tests::addressesInside(*snapshot, 100, 4)) {
            ASSERT_EQ(chain(*snapshot, index, index.longestMatch(destination)), coveringByScan(*snapshot, destination));
        }
    }
}

TEST(RouteIndex, FollowsALongChainOfPrefixesThatCoverEachOther) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet");
    const IpAddress ones = address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    for (unsigned length = 0; length <= 128; ++length)
        builder.route(IpPrefix(ones, static_cast<std::uint8_t>(length)).toString(), "", "Ethernet");
    const SnapshotPtr snapshot = builder.build();
    const RouteIndex index(snapshot->routes());
    EXPECT_EQ(chain(*snapshot, index, index.longestMatch(ones)).size(), 129U);
    EXPECT_EQ(
        chain(*snapshot, index, index.longestMatch(address("ffff::"))), coveringByScan(*snapshot, address("ffff::")));
    EXPECT_EQ(chain(*snapshot, index, index.longestMatch(address("7fff::"))).size(), 1U);
}

TEST(RouteIndex, TakesNextToNothingForASmallTable) {
    const SnapshotPtr snapshot = withRoutes({"0.0.0.0/0", "192.0.2.0/24"});
    EXPECT_LT(RouteIndex(snapshot->routes()).bytes(), 100U);
}

} // namespace
} // namespace precedence
