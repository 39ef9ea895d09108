#include "platform/interchange/readers/ip_json.h"
#include "tests/support/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using testing::ElementsAre;
using testing::SizeIs;
using tests::address;

constexpr std::string_view kTwoAdapters = R"([
{"ifindex":1,"ifname":"lo","flags":["LOOPBACK","UP","LOWER_UP"],"mtu":65536,"operstate":"UNKNOWN",
 "link_type":"loopback","address":"00:00:00:00:00:00","inet6_addr_gen_mode":"eui64",
 "addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8},{"family":"inet6","local":"::1","prefixlen":128}]},
{},
{"ifindex":2,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP"],"mtu":1500,
 "operstate":"LOWERLAYERDOWN","link_type":"ether","address":"02:00:5e:00:53:01","linkinfo":{"info_kind":"veth"},
 "inet6_addr_gen_mode":"eui64",
 "addr_info":[{"family":"inet","local":"192.0.2.1","prefixlen":24,"broadcast":"192.0.2.255","scope":"global"}]}])";

TEST(IpAdaptersText, TellsWhatEachAdapterIs) {
    const IpAdapters read = parseIpAdapters(kTwoAdapters);
    EXPECT_EQ(read.unread, Unread{});
    const IpInterface up{.connected = true};
    const IpInterface down{.connected = false};
    EXPECT_THAT(read.adapters, ElementsAre(Adapter{.id = AdapterId("lo"),
                                               .index = 1,
                                               .alias = "lo",
                                               .medium = Medium::Loopback,
                                               .state = LinkState::Up,
                                               .addresses = {{address("127.0.0.1"), 8}, {address("::1"), 128}},
                                               .ipv4 = up,
                                               .ipv6 = up},
                                   Adapter{.id = AdapterId("v0"),
                                       .index = 2,
                                       .alias = "v0",
                                       .description = "veth",
                                       .hardwareAddress = "02:00:5e:00:53:01",
                                       .medium = Medium::Virtual,
                                       .state = LinkState::Down,
                                       .addresses = {{address("192.0.2.1"), 24}},
                                       .ipv4 = down,
                                       .ipv6 = down}));
}

TEST(IpAdaptersText, TellsWhetherTheLinkIsUp) {
    const auto stateOf = [](const std::string& entry) {
        const IpAdapters read = parseIpAdapters(R"([{"ifname":"a")" + entry + "}]");
        return read.adapters.empty() ? std::nullopt : std::optional(read.adapters[0].state);
    };
    EXPECT_EQ(stateOf(R"(,"operstate":"UP","flags":["UP","LOWER_UP"])"), LinkState::Up);
    EXPECT_EQ(stateOf(R"(,"operstate":"UNKNOWN","flags":["UP","LOWER_UP"])"), LinkState::Up);
    EXPECT_EQ(stateOf(R"(,"operstate":"UNKNOWN","flags":["UP"])"), LinkState::Down);
    EXPECT_EQ(stateOf(R"(,"operstate":"UP","flags":["NO-CARRIER","UP"])"), LinkState::Down);
    EXPECT_EQ(stateOf(R"(,"operstate":"DORMANT","flags":["UP","LOWER_UP"])"), LinkState::Down);
    EXPECT_EQ(stateOf(R"(,"operstate":"DOWN","flags":["UP"])"), LinkState::Down);
    EXPECT_EQ(stateOf(R"(,"operstate":"UP")"), LinkState::Up);
    EXPECT_EQ(stateOf(""), LinkState::Unknown);
}

struct MediumCase {
    std::string_view text;
    Medium medium;
};

TEST(IpAdaptersText, TellsTheMediumFromTypeKindAndName) {
    const std::vector<MediumCase> cases{
        {R"("ifname":"enp3s0","link_type":"ether")", Medium::Wired},
        {R"("ifname":"wlp2s0","link_type":"ether")", Medium::Wireless},
        {R"("ifname":"wwan0","link_type":"rawip")", Medium::MobileBroadband},
        {R"("ifname":"office","link_type":"ether")", Medium::Unknown},
        {R"("ifname":"wg0","link_type":"none","linkinfo":{"info_kind":"wireguard"})", Medium::Tunnel},
        {R"("ifname":"tap0","link_type":"ether","linkinfo":{"info_kind":"tun","info_data":{"type":"tap"}})",
            Medium::Virtual},
        {R"("ifname":"tun0","link_type":"none","linkinfo":{"info_kind":"tun","info_data":{"type":"tun"}})",
            Medium::Tunnel},
        {R"("ifname":"ppp0","link_type":"ppp")", Medium::RemoteAccess},
        {R"("ifname":"enbridge","link_type":"ether","linkinfo":{"info_kind":"bridge"})", Medium::Virtual},
        {R"("ifname":"x","link_type":7,"linkinfo":[])", Medium::Unknown},
    };
    for (const MediumCase& one : cases) {
        const IpAdapters read = parseIpAdapters("[{" + std::string(one.text) + "}]");
        ASSERT_THAT(read.adapters, SizeIs(1)) << one.text;
        EXPECT_EQ(read.adapters[0].medium, one.medium) << one.text;
    }
}

TEST(IpAdaptersText, LeavesAFamilyAbsentThatTheAdapterCannotCarry) {
    const IpAdapters read = parseIpAdapters(R"([{"ifname":"can0","mtu":16,"link_type":"can"},
        {"ifname":"slow0","mtu":576,"inet6_addr_gen_mode":"eui64"}, {"ifname":"e","mtu":1500}])");
    ASSERT_THAT(read.adapters, SizeIs(3));
    EXPECT_FALSE(read.adapters[0].ipv4);
    EXPECT_TRUE(read.adapters[1].ipv4);
    EXPECT_FALSE(read.adapters[1].ipv6);
    EXPECT_FALSE(read.adapters[2].ipv6);
    EXPECT_FALSE(read.adapters[2].ipv4->connected);
}

struct BadCase {
    std::string text;
    std::size_t kept;
    Unread unread;
};

TEST(IpAdaptersText, KeepsWhatItCanAndSaysWhatItCannotRead) {
    const std::vector<BadCase> cases{
        {R"([{"ifname":"a"},{"ifindex":3},{"ifname":7},5,[{"ifname":"b"}],{"ifname":"c"}])", 2,
            {.entries = 4, .first = "entry 2: ifname"}},
        {R"([{"ifname":"a"},{"ifname":"a"}])", 1, {.entries = 1, .first = "entry 2: ifname"}},
        {R"([{"ifname":"a","addr_info":[{"local":"192.0.2.300"},{"local":"192.0.2.3","prefixlen":33},7]}])", 1,
            {.entries = 1, .first = "entry 1: addr_info"}},
        {R"([{"ifname":"a","ifindex":-1,"mtu":"x","flags":7,"operstate":{},"address":[]}])", 1, {}},
        {R"([{"ifname":"a"},{"ifname":"b)", 1, {.first = "after entry 1", .malformed = true}},
        {R"({"ifname":"a"})", 0, {.first = R"({"ifname":"a"})", .malformed = true}},
        {"Object \"-j\" is unknown\x01\nmore", 0, {.first = "Object \"-j\" is unknown?", .malformed = true}},
        {"", 0, {.malformed = true}},
        {"7", 0, {.first = "7", .malformed = true}},
        {"[]", 0, {}},
    };
    for (const BadCase& one : cases) {
        const IpAdapters read = parseIpAdapters(one.text);
        EXPECT_EQ(read.adapters.size(), one.kept) << one.text;
        Unread unread = read.unread;
        EXPECT_EQ(unread.words.size(), unread.entries) << one.text;
        unread.words.clear();
        EXPECT_EQ(unread, one.unread) << one.text << " -> " << unread.first;
    }
}

TEST(IpAdaptersText, NamesTheAdaptersThatItCannotReadWhole) {
    const IpAdapters read = parseIpAdapters(R"([{"ifname":"a\u001b[1m","addr_info":[7]},{"ifindex":3}])");
    EXPECT_THAT(read.unread.words, ElementsAre("a?[1m (addr_info)", "entry 2: ifname"));
}

} // namespace
} // namespace precedence
