#include "platform/interchange/answer_file/answer_file_reader.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// One interface called Office, from the sixth line on, with a part of its own on the seventh.
AnswerFileReading officeWith(const std::string& part) {
    return mustRead(unattendWith("<Interface><Identifier>Office</Identifier>\n" + part + "</Interface>"));
}

const AnswerFileInterface& officeIn(const AnswerFileReading& reading) {
    return reading.file.settings.at(0).interfaces.at(0);
}

std::string route(const std::string& parts) {
    return "<Routes><Route>" + parts + "</Route></Routes>";
}

TEST(AnswerFileRemarks, AMetricOutsideFiveToFiftyIsKept) {
    for (const std::string number : {"0", "4", "51", "9999", "4294967295"}) {
        const auto reading = officeWith("<Ipv4Settings><Metric> " + number + "\n</Metric></Ipv4Settings>");
        EXPECT_EQ(officeIn(reading).ipv4->metric->manualValue(), std::stoul(number));
        EXPECT_THAT(textsOf(reading.remarks),
            ElementsAre("6 OutOfOrder Office | Identifier", "7 MetricUndocumented Office | " + number))
            << number;
    }
}

TEST(AnswerFileRemarks, AValueThatCannotBeReadIsNotKnown) {
    for (const std::string text : {"4294967296", "-1", "twenty", "2 0", "0x14", "20.0", ""}) {
        const auto reading = officeWith("<Ipv6Settings><Metric>" + text + "</Metric></Ipv6Settings>");
        EXPECT_EQ(officeIn(reading).ipv6->metric, std::nullopt);
        EXPECT_EQ(textsOf(reading.remarks).at(1), "7 ValueUnread Office | Metric: " + text);
        EXPECT_THAT(reading.unread, ElementsAre(AnswerFileReading::UnreadPart{"<Metric>" + text + "</Metric>", 7}));
    }
    const auto reading = officeWith("<Ipv4Settings><DhcpEnabled>yes</DhcpEnabled><Metric><x/></Metric></Ipv4Settings>");
    EXPECT_EQ(officeIn(reading).ipv4, AnswerFileFamily{});
    EXPECT_EQ(textsOf(reading.remarks).at(1), "7 ValueUnread Office | DhcpEnabled: yes");
    EXPECT_EQ(textsOf(reading.remarks).at(2), "7 ValueUnread Office | Metric: <Metric><x/></Metric>");
}

TEST(AnswerFileRemarks, TheOrderOfElementsIsTold) {
    const auto reading = mustRead(unattendWith("<Interface>\n<Routes/>\n<Identifier>Office</Identifier>\n"
                                               "<Ipv4Settings><Metric>20</Metric>\n<DhcpEnabled>true</DhcpEnabled>"
                                               "</Ipv4Settings></Interface>"));
    EXPECT_THAT(textsOf(reading.remarks), ElementsAre("7 OutOfOrder Office | Routes", "9 OutOfOrder Office | Metric"));
    EXPECT_EQ(officeIn(reading).ipv4->metric, InterfaceMetric::manual(20));
}

TEST(AnswerFileRemarks, UnknownElementsAndSecondOnesAreLeftAsTheyAre) {
    const auto reading = officeWith("<Identifier>Other</Identifier>\n<Speed>fast</Speed><UnicastIpAddresses><IpAdress>"
                                    "192.0.2.1</IpAdress><IpAddress>192.0.2.2</IpAddress></UnicastIpAddresses>");
    EXPECT_THAT(textsOf(reading.remarks), ElementsAre("7 ElementUnknown Office | Identifier",
                                              "8 ElementUnknown Office | Speed", "8 ElementUnknown Office | IpAdress"));
    EXPECT_THAT(officeIn(reading).addresses, ElementsAre(AssignedAddress{address("192.0.2.2")}));
    EXPECT_EQ(reading.unreadCount, 3u);
}

TEST(AnswerFileRemarks, AnInterfaceNeedsAnIdentifierThatCanBeOne) {
    const std::string longest(256, 'a');
    const auto reading = mustRead(
        unattendWith("<Interface/>\n<Interface><Identifier> </Identifier></Interface>\n<Interface><Identifier>" +
                     longest + "</Identifier></Interface>\n<Interface><Identifier>" + longest +
                     "a</Identifier></Interface>\n<Interface><Identifier>a\tb</Identifier></Interface>\n"
                     "<Interface><Identifier>a&#0;b</Identifier></Interface>\n<Interface><Identifier>&office;</"
                     "Identifier></Interface>"));
    EXPECT_THAT(textsOf(reading.remarks),
        ElementsAre("6 ValueMissing Interface | Identifier", "7 ValueUnread Interface | Identifier: ",
            "9 TextTooLong " + longest + "a | Identifier, 256", "10 ValueUnread Interface | Identifier: a\tb",
            "11 ValueUnread Interface | Identifier: <Identifier>a&#0;b</Identifier>",
            "12 ValueUnread Interface | Identifier: <Identifier>&office;</Identifier>"));
    ASSERT_THAT(reading.file.settings[0].interfaces, SizeIs(1));
    EXPECT_EQ(officeIn(reading).identifier, longest);
}

TEST(AnswerFileRemarks, ThePrefixComesInBothForms) {
    const auto destinationOf = [](const std::string& hop, const std::string& prefix) {
        const auto reading = officeWith(route("<Identifier>1</Identifier><Metric>5</Metric><NextHopAddress>" + hop +
                                              "</NextHopAddress><Prefix>" + prefix + "</Prefix>"));
        EXPECT_THAT(reading.remarks, IsEmpty());
        const AnswerFileRoute& read = officeIn(reading).routes.at(0);
        return read.destination.toString() + " " + read.nextHop.toString();
    };
    EXPECT_EQ(destinationOf("198.51.0.0", "16"), "198.51.0.0/16 0.0.0.0");
    EXPECT_EQ(destinationOf("192.0.2.1", "10.0.0.0/8"), "10.0.0.0/8 192.0.2.1");
    EXPECT_EQ(destinationOf("0.0.0.0", "10.0.0.0/8"), "10.0.0.0/8 0.0.0.0");
    EXPECT_EQ(destinationOf("0.0.0.0", "0"), "0.0.0.0/0 0.0.0.0");
    EXPECT_EQ(destinationOf("2001:db8::", "32"), "2001:db8::/32 ::");
    EXPECT_EQ(destinationOf("2001:db8::1", "::/0"), "::/0 2001:db8::1");
}

TEST(AnswerFileRemarks, BitsBehindThePrefixAreTold) {
    const auto bits = officeWith(
        route("<Identifier>1</Identifier><NextHopAddress>198.51.100.7</NextHopAddress>\n<Prefix>16</Prefix>"));
    EXPECT_THAT(textsOf(bits.remarks), ElementsAre("8 BitsBehindPrefix Office | 198.51.100.7/16"));
    EXPECT_EQ(officeIn(bits).routes.at(0).destination, prefix("198.51.0.0/16"));
    const auto whole = officeWith(
        route("<Identifier>1</Identifier><NextHopAddress>192.0.2.1</NextHopAddress><Prefix>10.1.0.0/8</Prefix>"));
    EXPECT_THAT(textsOf(whole.remarks), ElementsAre("7 BitsBehindPrefix Office | 10.1.0.0/8"));
    EXPECT_EQ(officeIn(whole).routes.at(0).destination, prefix("10.0.0.0/8"));
}

TEST(AnswerFileRemarks, ARouteThatCannotBeReadIsLeftOut) {
    const auto remarksOf = [](const std::string& hop, const std::string& prefix) {
        const auto reading = officeWith(route("<Identifier>1</Identifier>" + hop + prefix));
        EXPECT_THAT(officeIn(reading).routes, IsEmpty());
        EXPECT_EQ(reading.unreadCount, 1u);
        return textsOf(reading.remarks).at(0);
    };
    const std::string hop = "<NextHopAddress>192.0.2.1</NextHopAddress>";
    EXPECT_EQ(remarksOf("", "<Prefix>24</Prefix>"), "7 ValueMissing Office | Route: NextHopAddress");
    EXPECT_EQ(remarksOf(hop, ""), "7 ValueMissing Office | Route: Prefix");
    EXPECT_EQ(remarksOf(hop, "<Prefix>33</Prefix>"), "7 ValueUnread Office | Prefix: 33");
    EXPECT_EQ(remarksOf(hop, "<Prefix>2001:db8::/32</Prefix>"), "7 ValueUnread Office | Prefix: 2001:db8::/32");
    EXPECT_EQ(remarksOf("<NextHopAddress>gateway</NextHopAddress>", "<Prefix>24</Prefix>"),
        "7 ValueUnread Office | NextHopAddress: gateway");
    EXPECT_EQ(remarksOf("<NextHopAddress>" + std::string(46, '1') + "</NextHopAddress>", "<Prefix>24</Prefix>"),
        "7 TextTooLong Office | NextHopAddress, 45");
    EXPECT_EQ(remarksOf(hop, "<Prefix>" + std::string(50, '1') + "</Prefix>"), "7 TextTooLong Office | Prefix, 49");
}

TEST(AnswerFileRemarks, IdentifiersOfRoutesAreNumbersAndDiffer) {
    const auto entry = [](const std::string& identifier) {
        return "<Route>" + (identifier.empty() ? "" : "<Identifier>" + identifier + "</Identifier>") +
               "<NextHopAddress>198.51.0.0</NextHopAddress><Prefix>16</Prefix></Route>\n";
    };
    const auto reading = officeWith(
        "<Routes>" + entry("7") + entry("seven") + entry("7") + entry("") + entry(std::string(257, '1')) + "</Routes>");
    EXPECT_THAT(textsOf(reading.remarks),
        ElementsAre("8 ValueUnread Office | Identifier: seven", "9 IdentifierTwice Office | 7",
            "10 ValueMissing Office | Route: Identifier", "11 TextTooLong Office | Identifier, 256"));
    ASSERT_THAT(officeIn(reading).routes, SizeIs(5));
    EXPECT_EQ(officeIn(reading).routes[0].identifier, "7");
    EXPECT_EQ(officeIn(reading).routes[2].identifier, "");
}

TEST(AnswerFileRemarks, AddressesThatCannotBeReadAreLeftOut) {
    const auto reading =
        officeWith("<UnicastIpAddresses><IpAddress>192.0.2.5/33</IpAddress><IpAddress>fe80::1%4"
                   "</IpAddress><IpAddress/><IpAddress>2001:db8::5/64</IpAddress></UnicastIpAddresses>");
    EXPECT_THAT(textsOf(reading.remarks),
        ElementsAre("7 ValueUnread Office | IpAddress: 192.0.2.5/33", "7 ValueUnread Office | IpAddress: fe80::1%4",
            "7 ValueUnread Office | IpAddress: "));
    EXPECT_THAT(officeIn(reading).addresses, ElementsAre(AssignedAddress{address("2001:db8::5"), std::uint8_t{64}}));
}

TEST(AnswerFileRemarks, WhatSetupRemovesIsNotRead) {
    const auto reading = officeWith("<UnicastIpAddresses><IpAddress wcm:action=\"remove\">192.0.2.5</IpAddress>"
                                    "<IpAddress wcm:action=\"modify\">192.0.2.6</IpAddress></UnicastIpAddresses>");
    EXPECT_THAT(textsOf(reading.remarks), ElementsAre("7 Removed Office"));
    EXPECT_THAT(officeIn(reading).addresses, ElementsAre(AssignedAddress{address("192.0.2.6")}));
}

TEST(AnswerFileRemarks, CommentsAndSectionsInsideAValueAreNoPartOfIt) {
    const auto reading = mustRead(unattendWith(
        "<Interface><Identifier>Off<!-- x --><![CDATA[ice & <b>]]> &amp; &#x42;</Identifier></Interface>"));
    EXPECT_EQ(officeIn(reading).identifier, "Office & <b> & B");
    EXPECT_THAT(reading.remarks, IsEmpty());
}

TEST(AnswerFileRemarks, WhatIsBeyondTheLimitsIsToldOnce) {
    std::string interfaces;
    for (int i = 0; i < 5; ++i)
        interfaces += "<Interface><Identifier>LAN " + std::to_string(i) + "</Identifier></Interface>";
    auto reading = readAnswerFile(unattendWith(interfaces), "", {.interfaces = 3});
    ASSERT_TRUE(reading.has_value());
    EXPECT_THAT(reading->file.settings[0].interfaces, SizeIs(3));
    EXPECT_THAT(textsOf(reading->remarks), ElementsAre("6 ValueUnread Interfaces | Interface 4"));

    std::string routes;
    for (int i = 0; i < 5; ++i)
        routes += "<Route><Identifier>" + std::to_string(i) +
                  "</Identifier><NextHopAddress>198.51.0.0</NextHopAddress><Prefix>16</Prefix></Route>";
    reading = readAnswerFile(
        unattendWith("<Interface><Identifier>Office</Identifier><Routes>" + routes + "</Routes></Interface>"), "",
        {.entries = 4});
    ASSERT_TRUE(reading.has_value());
    EXPECT_THAT(officeIn(*reading).routes, SizeIs(4));
    EXPECT_THAT(textsOf(reading->remarks), ElementsAre("6 ValueUnread Office | Route 5"));
}

} // namespace
} // namespace precedence::tests
