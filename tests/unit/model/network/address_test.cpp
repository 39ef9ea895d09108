#include "model/network/address.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include <arpa/inet.h>

namespace precedence::tests {
namespace {

TEST(IpAddress, PrintsIPv6AsRfc5952Says) {
    const std::array<std::pair<const char*, const char*>, 12> rows{{
        {"2001:DB8::1", "2001:db8::1"},
        {"2001:0db8:0000:0000:0000:0000:0002:0001", "2001:db8::2:1"},
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
        {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
        {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
        {"::", "::"},
        {"0:0:0:0:0:0:0:1", "::1"},
        {"fe80::", "fe80::"},
        {"1::", "1::"},
        {"::ffff:192.0.2.1", "::ffff:192.0.2.1"},
        {"64:ff9b::192.0.2.33", "64:ff9b::c000:221"},
        {"ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    }};
    for (const auto& [text, canonical] : rows)
        EXPECT_EQ(address(text).toString(), canonical) << text;
}

TEST(IpAddress, RefusesWhatIsNotOneAddress) {
    const std::array<std::string, 26> rows{"", " ", "1", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "1.2.3.+4",
        "01.2.3.4", "1.2.3.4 ", " 1.2.3.4", "1..2.3", "0x1.2.3.4", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        "1::2::3", "12345::", "g::", "::1%eth0", "1:2:3:4:5:6:7:8::", "1.2.3.4::", "::1.2.3", "::1.2.3.4:5",
        std::string("1.2.3.4\0", 8)};
    for (const std::string& text : rows) {
        const auto parsed = IpAddress::parse(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::NotAnAddress);
        EXPECT_EQ(parsed.error().detail, text);
    }
}

TEST(IpAddress, AgreesWithTheSystemOnRandomAddressesOfBothFamilies) {
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        // Zero groups are what the canonical form is about, so they come often.
        const auto word = [&random] {
            const std::uint64_t sparse = random() & 0x0f00ff00000f00ff;
            return random() % 3 == 0 ? std::uint64_t{0} : sparse & random();
        };
        const auto family = i % 2 == 0 ? AddressFamily::IPv4 : AddressFamily::IPv6;
        const IpAddress made = IpAddress::fromWords(family, word(), word());
        std::array<unsigned char, 16> system{};
        ASSERT_EQ(inet_pton(family == AddressFamily::IPv4 ? AF_INET : AF_INET6, made.toString().c_str(), &system), 1);
        EXPECT_EQ(system, made.bytes());
        EXPECT_EQ(address(made.toString()), made);
        EXPECT_EQ(IpAddress::fromWords(family, made.high(), made.low()), made);
    }
}

TEST(IpAddress, OrdersByFamilyAndThenByValue) {
    EXPECT_LT(address("203.0.113.9"), address("::"));
    EXPECT_LT(address("192.0.2.9"), address("192.0.2.10"));
    EXPECT_LT(address("2001:db8::"), address("2001:db8::1"));
}

TEST(IpAddress, KnowsTheSpecialRanges) {
    EXPECT_TRUE(address("127.9.9.9").isLoopback());
    EXPECT_TRUE(address("::1").isLoopback());
    EXPECT_FALSE(address("::2").isLoopback());
    EXPECT_TRUE(address("169.254.1.1").isLinkLocal());
    EXPECT_TRUE(address("febf::1").isLinkLocal());
    EXPECT_FALSE(address("fec0::1").isLinkLocal());
    EXPECT_TRUE(address("239.1.1.1").isMulticast());
    EXPECT_TRUE(address("ff02::1").isMulticast());
    EXPECT_FALSE(address("240.0.0.1").isMulticast());
}

TEST(IpPrefix, ClearsTheBitsBehindItsLength) {
    EXPECT_EQ(IpPrefix(address("192.0.2.77"), 24), prefix("192.0.2.0/24"));
    EXPECT_EQ(IpPrefix(address("2001:db8:ffff::1"), 33).toString(), "2001:db8:8000::/33");
    EXPECT_EQ(IpPrefix(address("192.0.2.77"), 200).length(), 32);
}

TEST(IpPrefix, RefusesBitsBehindItsLengthInText) {
    for (const char* text : {"192.0.2.1/24", "192.0.2.0", "192.0.2.0/33", "2001:db8::/129", "192.0.2.0/",
             "192.0.2.0/-1", "192.0.2.0/24/1", "/24", "::/1000"}) {
        const auto parsed = IpPrefix::parse(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::NotAPrefix);
    }
}

TEST(IpPrefix, ContainsItsEndsAndNothingBesideThem) {
    const IpPrefix subnet = prefix("198.51.100.64/26");
    EXPECT_TRUE(subnet.contains(address("198.51.100.64")));
    EXPECT_TRUE(subnet.contains(address("198.51.100.127")));
    EXPECT_FALSE(subnet.contains(address("198.51.100.63")));
    EXPECT_FALSE(subnet.contains(address("198.51.100.128")));
    EXPECT_EQ(subnet.last(), address("198.51.100.127"));
    EXPECT_TRUE(prefix("::/0").contains(address("2001:db8::1")));
    EXPECT_FALSE(prefix("::/0").contains(address("192.0.2.1")));
    EXPECT_TRUE(prefix("0.0.0.0/1").contains(prefix("64.0.0.0/2")));
    EXPECT_FALSE(prefix("64.0.0.0/2").contains(prefix("0.0.0.0/1")));
    EXPECT_EQ(prefix("2001:db8::/127").last(), address("2001:db8::1"));
}

TEST(ScopedAddress, KeepsTheZoneAsItWasWritten) {
    for (const std::string& zone : {std::string("eth0"), std::string("12"), std::string("Ethernet 2"),
             std::string("vEthernet (WSL)"), std::string("100%"), std::string(255, 'x')}) {
        const auto scoped = ScopedAddress::parse("fe80::1%" + zone);
        ASSERT_TRUE(scoped) << zone;
        EXPECT_EQ(scoped->zone, zone);
        EXPECT_EQ(scoped->toString(), "fe80::1%" + zone);
    }
    EXPECT_EQ(ScopedAddress::parse("192.0.2.1")->toString(), "192.0.2.1");
}

TEST(ScopedAddress, RefusesZonesThatNameNothing) {
    for (const std::string& text : {std::string("fe80::1%"), std::string("fe80::1%a\nb"), std::string("192.0.2.1%eth0"),
             "fe80::1%" + std::string(1021, 'a'), std::string("%eth0")})
        EXPECT_FALSE(ScopedAddress::parse(text)) << text;
}

} // namespace
} // namespace precedence::tests
