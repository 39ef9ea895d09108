#include "platform/interchange/readers/ip_json.h"
#include "tests/support/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace precedence {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using tests::address;
using tests::prefix;

constexpr std::string_view kTwoAdapters = R"([
{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"operstate":"UNKNOWN",
 "link_type":"loopback","address":"00:00:00:00:00:00","inet6_addr_gen_mode":"eui64",
 "addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8},{"family":"inet6","local":"::1","prefixlen":128}]},
{},
{"ifindex":2,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,
 "operstate":"LOWERLAYERDOWN","link_type":"ether","address":"02:00:5e:00:53:01","linkinfo":{"info_kind":"veth"},
 "inet6_addr_gen_mode":"eui64",
 "addr_info":[{"family":"inet","local":"192.0.2.1","prefixlen":24,"broadcast":"192.0.2.255","scope":"global"}]}])";

struct BadCase {
    std::string text;
    std::size_t kept;
    Unread unread;
};

Route routeOn(std::uint32_t device, std::string_view destination, std::string_view nextHop) {
    const IpPrefix to = prefix(destination);
    return {.destination = to,
        .nextHop = nextHop.empty() ? IpAddress::unspecified(to.family()) : address(nextHop),
        .adapter = static_cast<AdapterPosition>(device),
        .table = kMainTable,
        .origin = RouteOrigin::Boot};
}

TEST(IpRoutesText, ReadsARouteOfEachKind) {
    const IpRoutes read = parseIpRoutes(R"([
        {"dst":"default","gateway":"192.0.2.9","dev":"v0","protocol":"dhcp","metric":100,"flags":[]},
        {"dst":"192.0.2.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"192.0.2.1","flags":["linkdown"]},
        {"dst":"198.51.100.7","via":{"family":"inet6","host":"2001:db8::9"},"dev":"v1","protocol":"bgp","flags":[]},
        {"type":"blackhole","dst":"203.0.113.0/25","protocol":"static","flags":[]},
        {"type":"local","dst":"192.0.2.1","dev":"v0","table":"local","protocol":"kernel","flags":[]},
        {"type":"unicast","dst":"203.0.113.128/25","dev":"v0","table":"1234","protocol":"99","flags":["dead"]}])");
    EXPECT_EQ(read.unread, Unread{});
    EXPECT_THAT(read.devices, ElementsAre("v0", "v1"));
    ASSERT_THAT(read.routes, SizeIs(6));
    Route expected = routeOn(0, "0.0.0.0/0", "192.0.2.9");
    expected.cost = RouteCost::ownPart(100);
    expected.origin = RouteOrigin::Dhcp;
    EXPECT_EQ(read.routes[0], expected);
    expected = routeOn(0, "192.0.2.0/24", "");
    expected.origin = RouteOrigin::System;
    EXPECT_EQ(read.routes[1], expected);
    expected = routeOn(1, "198.51.100.7/32", "2001:db8::9");
    expected.origin = RouteOrigin::RoutingDaemon;
    EXPECT_EQ(read.routes[2], expected);
    EXPECT_EQ(read.routes[3].type, RouteType::Blackhole);
    EXPECT_EQ(read.routes[3].adapter, AdapterPosition::None);
    EXPECT_EQ(read.routes[4].table, kLocalTable);
    EXPECT_EQ(read.routes[4].type, RouteType::Local);
    EXPECT_EQ(read.routes[5].table, 1234u);
    EXPECT_EQ(read.routes[5].origin, RouteOrigin::Unknown);
    EXPECT_FALSE(read.routes[5].active);
}

TEST(IpRoutesText, MakesARouteOfEachNextHop) {
    const IpRoutes read = parseIpRoutes(R"([{"dst":"203.0.113.0/24","metric":5,"flags":[],"nexthops":[
        {"gateway":"192.0.2.9","dev":"v0","weight":1,"flags":[]},
        {"via":{"family":"inet6","host":"2001:db8::9"},"dev":"v1","weight":3,"flags":["dead","linkdown"]},
        {"dev":"v1","weight":1,"flags":[]}]}])");
    EXPECT_EQ(read.unread, Unread{});
    ASSERT_THAT(read.routes, SizeIs(3));
    Route expected = routeOn(0, "203.0.113.0/24", "192.0.2.9");
    expected.cost = RouteCost::ownPart(5);
    EXPECT_EQ(read.routes[0], expected);
    expected.nextHop = address("2001:db8::9");
    expected.adapter = AdapterPosition{1};
    expected.active = false;
    EXPECT_EQ(read.routes[1], expected);
    expected.nextHop = address("0.0.0.0");
    expected.active = true;
    EXPECT_EQ(read.routes[2], expected);
}

TEST(IpRoutesText, TellsWhichFamilyDefaultMeans) {
    const auto familyOf = [](std::string_view entry, AddressFamily family) {
        const IpRoutes read = parseIpRoutes("[{\"dst\":\"default\"," + std::string(entry) + "}]", family);
        return read.routes.empty() ? std::nullopt : std::optional(read.routes[0].family());
    };
    using enum AddressFamily;
    EXPECT_EQ(familyOf(R"("dev":"a")", IPv4), IPv4);
    EXPECT_EQ(familyOf(R"("dev":"a")", IPv6), IPv6);
    EXPECT_EQ(familyOf(R"("family":10)", IPv4), IPv6);
    EXPECT_EQ(familyOf(R"("family":2)", IPv6), IPv4);
    EXPECT_EQ(familyOf(R"("gateway":"fe80::1")", IPv4), IPv6);
    EXPECT_EQ(familyOf(R"("nexthops":[{"gateway":"fe80::1"}])", IPv4), IPv6);
    EXPECT_EQ(familyOf(R"("via":{"family":"inet6","host":"fe80::1"})", IPv4), IPv4);
}

TEST(IpRoutesText, KeepsWhatItCanAndSaysWhatItCannotRead) {
    const std::string good = R"({"dst":"192.0.2.0/24","dev":"v0"})";
    const auto withBad = [&good](const std::string& bad) { return "[" + good + "," + bad + "," + good + "]"; };
    const std::vector<BadCase> cases{
        {withBad("{}"), 2, {}},
        {withBad("7"), 2, {.entries = 1, .first = "entry 2: no route"}},
        {withBad("[" + good + "]"), 2, {.entries = 1, .first = "entry 2: no route"}},
        {withBad("\"dst\""), 2, {.entries = 1, .first = "entry 2: no route"}},
        {withBad(R"({"dev":"v0"})"), 2, {.entries = 1, .first = "entry 2: dst"}},
        {withBad(R"({"dst":7})"), 2, {.entries = 1, .first = "entry 2: dst"}},
        {withBad(R"({"dst":{"dst":"192.0.2.0/24"}})"), 2, {.entries = 1, .first = "entry 2: dst"}},
        {withBad(R"({"dst":"192.0.2.1/24"})"), 2, {.entries = 1, .first = "entry 2: dst"}},
        {withBad(R"({"dst":"192.0.2.0/33"})"), 2, {.entries = 1, .first = "entry 2: dst"}},
        {withBad(R"({"dst":"default","gateway":"x"})"), 2, {.entries = 1, .first = "entry 2: gateway"}},
        {withBad(R"({"dst":"default","via":"192.0.2.1"})"), 2, {.entries = 1, .first = "entry 2: via"}},
        {withBad(R"({"dst":"default","metric":"5"})"), 2, {.entries = 1, .first = "entry 2: metric"}},
        {withBad(R"({"dst":"default","metric":-5})"), 2, {.entries = 1, .first = "entry 2: metric"}},
        {withBad(R"({"dst":"default","metric":4294967296})"), 2, {.entries = 1, .first = "entry 2: metric"}},
        {withBad(R"({"dst":"default","metric":4294967295})"), 3, {}},
        {withBad(R"({"dst":"default","type":"scenic"})"), 2, {.entries = 1, .first = "entry 2: type"}},
        {withBad(R"({"dst":"default","dev":null})"), 2, {.entries = 1, .first = "entry 2: dev"}},
        {withBad(R"({"dst":"default","nexthops":[7]})"), 2, {.entries = 1, .first = "entry 2: nexthops"}},
        {withBad(R"({"dst":"default","nexthops":{}})"), 2, {.entries = 1, .first = "entry 2: nexthops"}},
        {withBad(R"({"dst":"default","nexthops":[{"gateway":"x"},{"gateway":"192.0.2.1"}]})"), 3,
            {.entries = 1, .first = "entry 2: gateway"}},
        {withBad(R"({"dst":"default","from":"2001:db8::/64"})"), 2, {.entries = 1, .first = "entry 2: from"}},
        {withBad(R"({"dst":"default","tos":"0x10"})"), 2, {.entries = 1, .first = "entry 2: tos"}},
        {withBad(R"({"dst":"default","flags":[7,{"a":["dead"]}],"nh_info":{"dev":"x","group":[{"id":1}]}})"), 3, {}},
        {"[" + good + "," + good + ",{\"dst\":\"def", 2, {.first = "after entry 2", .malformed = true}},
        {"[" + good + "]]", 1, {.first = "after entry 1", .malformed = true}},
        {good, 0, {.first = good, .malformed = true}},
        {"default via 192.0.2.1 dev v0", 0, {.first = "default via 192.0.2.1 dev v0", .malformed = true}},
        {std::string("[\0]", 3), 0, {.first = "[?]", .malformed = true}},
    };
    for (const BadCase& one : cases) {
        const IpRoutes read = parseIpRoutes(one.text);
        EXPECT_EQ(read.routes.size(), one.kept) << one.text;
        Unread unread = read.unread;
        EXPECT_EQ(unread.words.size(), unread.entries) << one.text;
        unread.words.clear();
        EXPECT_EQ(unread, one.unread) << one.text << " -> " << unread.first;
    }
}

TEST(IpRoutesText, GivesWhatItCannotReadInTheWordsOfTheText) {
    const IpRoutes read = parseIpRoutes(R"([
        {"dst":"198.51.100.0/24","tos":"0x10","gateway":"192.0.2.9","dev":"v0","protocol":"static","flags":[]},
        {"type":"unreachable","dst":"default","from":"2001:db8::/64","dev":"lo","table":"77","metric":5},
        {"dst":"default","gateway":"x\u001b[31m","dev":"v0"}, 7])");
    EXPECT_THAT(read.unread.words, ElementsAre("198.51.100.0/24 tos 0x10 via 192.0.2.9 dev v0",
                                       "unreachable default from 2001:db8::/64 dev lo table 77 metric 5",
                                       "default via x?[31m dev v0 (gateway)", "entry 4: no route"));
    std::string many = "[";
    for (int i = 0; i < 50; ++i)
        many += R"({"dst":")" + std::string(1000, 'x') + "\"},";
    many.back() = ']';
    const Unread unread = parseIpRoutes(many).unread;
    EXPECT_EQ(unread.entries, 50u);
    ASSERT_THAT(unread.words, SizeIs(Unread::kMostWords));
    EXPECT_EQ(unread.words[0], std::string(200, 'x'));
}

TEST(IpRoutesText, LeavesOutRoutesOfTablesThatOnlyHaveAName) {
    const IpRoutes read = parseIpRoutes(R"([{"dst":"default","table":"office"},{"dst":"default","table":"default"}])");
    EXPECT_EQ(read.inNamedTables, 1u);
    EXPECT_EQ(read.unread, Unread{});
    ASSERT_THAT(read.routes, SizeIs(1));
    EXPECT_EQ(read.routes[0].table, kDefaultTable);
}

TEST(IpText, SurvivesDeepNestingAndEveryCut) {
    const std::string deep = "[{\"dst\":" + std::string(200000, '[');
    EXPECT_TRUE(parseIpRoutes(deep).unread.malformed);
    EXPECT_TRUE(parseIpAdapters(deep).unread.malformed);
    for (std::size_t length = 0; length < kTwoAdapters.size(); ++length) {
        EXPECT_TRUE(parseIpAdapters(kTwoAdapters.substr(0, length)).unread.malformed);
        EXPECT_TRUE(parseIpRoutes(kTwoAdapters.substr(0, length)).unread.malformed);
    }
}

TEST(IpText, SurvivesDamage) {
    const std::string routes = R"([{"dst":"203.0.113.0/24","metric":5,"flags":["dead"],"via":{"host":"2001:db8::9"},
        "nexthops":[{"gateway":"192.0.2.9","dev":"v0","flags":[]}]},{"type":"local","dst":"::1","table":7}])";
    std::mt19937 random(20240607);
    for (int round = 0; round < 20000; ++round) {
        std::string damaged = round % 2 == 0 ? routes : std::string(kTwoAdapters);
        for (int i = 0; i < 3; ++i)
            damaged[random() % damaged.size()] = "[]{}\",:0x-"[random() % 10];
        (void)parseIpRoutes(damaged);
        (void)parseIpAdapters(damaged);
    }
}

TEST(IpRoutesText, ReadsAHundredThousandRoutes) {
    std::string text = "[";
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        text += R"({"dst":")" + IpAddress::fromV4(0x0a000000 + i * 256).toString() +
                R"(/24","gateway":"192.0.2.9","dev":"v0","metric":)" + std::to_string(i) + R"(,"flags":[]},)";
    }
    text.back() = ']';
    const IpRoutes read = parseIpRoutes(text);
    EXPECT_EQ(read.unread, Unread{});
    EXPECT_THAT(read.routes, SizeIs(100'000));
}

TEST(IpRoutesText, ReadsTheRoutesOfRealComputers) {
    const char* folder = std::getenv("PRECEDENCE_CAPTURES");
    if (!folder)
        GTEST_SKIP() << "PRECEDENCE_CAPTURES names no folder with ip-route-json-*.txt";
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.path().filename().string().starts_with("ip-route-json-"))
            continue;
        ++files;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        const std::string read = text.str();
        const IpRoutes routes = parseIpRoutes(read);
        EXPECT_EQ(routes.unread, Unread{}) << entry.path() << ": " << routes.unread.first;
        std::size_t destinations = 0;
        for (std::size_t at = read.find("\"dst\""); at != std::string::npos; at = read.find("\"dst\"", at + 1))
            ++destinations;
        EXPECT_EQ(routes.routes.size(), destinations) << entry.path();
    }
    if (files == 0)
        GTEST_SKIP() << folder << " has no ip-route-json-*.txt";
}

} // namespace
} // namespace precedence
