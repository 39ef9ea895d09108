#include "platform/interchange/answer_file/answer_file_writer.h"
#include "tests/support/seed.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"
#include "tests/unit/platform/interchange/answer_file/meaning.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

AnswerFileInterface withMetric(std::string identifier, std::uint32_t metric) {
    return {.identifier = std::move(identifier), .ipv4 = AnswerFileFamily{.metric = InterfaceMetric::manual(metric)}};
}

AnswerFileWriting mustWrite(const AnswerFileSettings& wanted, const std::string& existing = {}) {
    auto writing = writeAnswerFile(wanted, existing, "office.xml");
    EXPECT_TRUE(writing.has_value());
    return writing ? std::move(*writing) : AnswerFileWriting{};
}

AnswerFileSettings settingsIn(const std::string& bytes) {
    const AnswerFileReading reading = mustRead(bytes);
    EXPECT_THAT(textsOf(reading.remarks), Each(HasSubstr("MetricUndocumented"))) << bytes;
    return reading.file.settings.empty() ? AnswerFileSettings() : reading.file.settings.at(0);
}

TEST(WrittenAnswerFiles, HaveTheShapeOfTheExample) {
    const AnswerFileSettings example = mustRead(exampleComponent()).file.settings.at(0);
    std::string text = mustWrite(example).bytes;
    EXPECT_EQ(std::count(text.begin(), text.end(), '\r'), std::count(text.begin(), text.end(), '\n'));
    std::erase(text, '\r');
    EXPECT_EQ(text.substr(0, text.find("</Interface>")),
        R"(<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend">
    <settings pass="specialize">
        <component name="Microsoft-Windows-TCPIP" processorArchitecture="amd64")"
        R"( publicKeyToken="31bf3856ad364e35" language="neutral")"
        R"( versionScope="nonSxS")"
        R"( xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State")"
        R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <Interfaces>
                <Interface wcm:action="add">
                    <Ipv4Settings>
                        <DhcpEnabled>true</DhcpEnabled>
                        <Metric>20</Metric>
                        <RouterDiscoveryEnabled>false</RouterDiscoveryEnabled>
                    </Ipv4Settings>
                    <Ipv6Settings>
                        <DhcpEnabled>false</DhcpEnabled>
                        <Metric>30</Metric>
                        <RouterDiscoveryEnabled>true</RouterDiscoveryEnabled>
                    </Ipv6Settings>
                    <Identifier>Office 1</Identifier>
                    <UnicastIpAddresses>
                        <IpAddress wcm:action="add" wcm:keyValue="1">192.0.2.10/24</IpAddress>
                        <IpAddress wcm:action="add" wcm:keyValue="2">2001:db8::10/48</IpAddress>
                    </UnicastIpAddresses>
                    <Routes>
                        <Route wcm:action="add">
                            <Identifier>1</Identifier>
                            <Metric>10</Metric>
                            <NextHopAddress>198.51.0.0</NextHopAddress>
                            <Prefix>16</Prefix>
                        </Route>
                        <Route wcm:action="add">
                            <Identifier>10</Identifier>
                            <Metric>29</Metric>
                            <NextHopAddress>192.0.2.1</NextHopAddress>
                            <Prefix>203.0.113.0/24</Prefix>
                        </Route>
                    </Routes>
                )");
}

TEST(WrittenAnswerFiles, ReadBackEqual) {
    const AnswerFile example = mustRead(exampleComponent()).file;
    EXPECT_EQ(mustRead(mustWrite(example.settings.at(0)).bytes).file, example);
    // What says the same already stays byte for byte.
    EXPECT_EQ(mustWrite(example.settings.at(0), exampleComponent()).bytes, exampleComponent());
}

TEST(WrittenAnswerFiles, OfRandomSettingsMeanWhatWasWanted) {
    PRECEDENCE_RANDOM(random, 11);
    for (int i = 0; i < 300 && !HasFailure(); ++i) {
        const AnswerFileSettings wanted = inMeaning(randomSettings(random));
        const AnswerFileWriting first = mustWrite(wanted);
        const AnswerFileSettings read = settingsIn(first.bytes);
        if (!wanted.interfaces.empty()) {
            EXPECT_EQ(inMeaning(read), wanted) << first.bytes;
        }
        EXPECT_EQ(mustWrite(read).bytes, first.bytes);
        EXPECT_EQ(mustWrite(wanted, first.bytes).bytes, first.bytes);
    }
}

TEST(WrittenAnswerFiles, OfRandomSettingsMergeIntoEachOther) {
    PRECEDENCE_RANDOM(random, 12);
    for (int i = 0; i < 200 && !HasFailure(); ++i) {
        const AnswerFileSettings before = randomSettings(random);
        AnswerFileSettings wanted = randomSettings(random);
        wanted.pass = before.pass;
        wanted.processorArchitecture = before.processorArchitecture;
        // Some of them are there already.
        for (std::size_t k = 0; k < std::min(wanted.interfaces.size(), before.interfaces.size()); k += 2)
            wanted.interfaces[k].identifier = before.interfaces[k].identifier;
        const std::string merged = mustWrite(wanted, mustWrite(before).bytes).bytes;
        EXPECT_EQ(mustWrite(wanted, merged).bytes, merged) << merged;
        const AnswerFileSettings read = settingsIn(merged);
        for (const AnswerFileInterface& each : wanted.interfaces) {
            const auto found = std::find_if(read.interfaces.begin(), read.interfaces.end(),
                [&](const AnswerFileInterface& other) { return other.identifier == each.identifier; });
            for (const AddressFamily family : kFamilies)
                if (each.family(family) && each.family(family)->metric) {
                    const bool isSaid = found != read.interfaces.end() && found->family(family);
                    EXPECT_EQ(isSaid ? found->family(family)->metric : InterfaceMetric::automatic(),
                        each.family(family)->metric);
                }
        }
    }
}

TEST(WrittenAnswerFiles, AMetricOutsideFiveToFiftyIsWrittenWithARemark) {
    AnswerFileSettings wanted;
    wanted.interfaces = {
        withMetric("Office", 51), withMetric("Lab", 4), withMetric("Spare", 5), withMetric("Wi-Fi", 50)};
    const AnswerFileWriting writing = mustWrite(wanted);
    EXPECT_THAT(textsOf(writing.remarks), ElementsAre("MetricUndocumented Office | 51", "MetricUndocumented Lab | 4"));
    EXPECT_EQ(settingsIn(writing.bytes), wanted);
}

TEST(WrittenAnswerFiles, AnInterfaceWithNothingToSayIsLeftOut) {
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "Office", .ipv4 = AnswerFileFamily{.metric = InterfaceMetric::automatic()}}};
    const AnswerFileWriting writing = mustWrite(wanted);
    EXPECT_THAT(textsOf(writing.remarks), ElementsAre("NothingToSay Office"));
    EXPECT_EQ(writing.bytes, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
                             "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">\r\n</unattend>\r\n");
    // Where the file has the interface, its metric goes, and there is nothing to remark on.
    AnswerFileSettings manual;
    manual.interfaces = {withMetric("OFFICE", 20)};
    const AnswerFileWriting merged = mustWrite(wanted, mustWrite(manual).bytes);
    EXPECT_THAT(merged.remarks, IsEmpty());
    EXPECT_EQ(merged.bytes.find("<Metric>"), std::string::npos);
    EXPECT_EQ(settingsIn(merged.bytes).interfaces.at(0).ipv4->metric, InterfaceMetric::automatic());
}

TEST(WrittenAnswerFiles, HostileNamesComeBackAsTheyWere) {
    std::string longest;
    for (int i = 0; i < 128; ++i)
        longest += "\U0001f50c";
    for (const std::string& name : {std::string("\"double\" 'single' `back`"), std::string("$(calc) %PATH% ^& | ;"),
             std::string("]]>"), std::string("</Identifier><Metric>1</Metric>"), std::string("&amp; &#65; &lt;"),
             std::string("\u202egnp.exe\u202c"), std::string("\u2018\u2019\u201c\u201d\u00ab"), std::string(256, 'x'),
             longest, std::string("<![CDATA[x]]>"), std::string("a  b"), std::string("\u0085\u2028\ufeff"),
             std::string("--><!--"), std::string("\xef\xbf\xbd")}) {
        AnswerFileSettings wanted;
        wanted.interfaces = {withMetric(name, 20)};
        for (const std::string& existing : {std::string(), utf16("<unattend/>", true), utf16("<unattend/>", false),
                 std::string("<?xml version='1.0' encoding='us-ascii'?><unattend/>")}) {
            const AnswerFileWriting writing = mustWrite(wanted, existing);
            EXPECT_THAT(writing.remarks, IsEmpty());
            EXPECT_EQ(settingsIn(writing.bytes), wanted) << name;
            EXPECT_EQ(mustWrite(wanted, writing.bytes).bytes, writing.bytes);
        }
    }
}

TEST(WrittenAnswerFiles, NamesThatXmlCannotHoldAreLeftOut) {
    AnswerFileSettings wanted;
    wanted.interfaces = {withMetric("", 20), withMetric("a\nb", 20), withMetric(std::string("a\0b", 3), 20),
        withMetric("a\x1b", 20), withMetric(" a", 20), withMetric("a ", 20), withMetric(std::string(257, 'x'), 20),
        withMetric("\xff", 20), withMetric("\xef\xbf\xbf", 20), withMetric("Office", 20), withMetric("oFFICE", 30)};
    const AnswerFileWriting writing = mustWrite(wanted);
    EXPECT_THAT(writing.remarks, SizeIs(10));
    EXPECT_EQ(writing.remarks.at(0).kind, DocumentRemarkKind::NoIdentifier);
    EXPECT_EQ(textsOf(writing.remarks).at(9), "IdentifierTwice oFFICE | oFFICE");
    EXPECT_THAT(settingsIn(writing.bytes).interfaces, ElementsAre(withMetric("Office", 20)));
}

TEST(WrittenAnswerFiles, RoutesGetIdentifiersOfTheirOwn) {
    const auto route = [](std::string identifier, std::string_view destination, std::string_view hop) {
        return AnswerFileRoute{
            .identifier = std::move(identifier), .destination = prefix(destination), .nextHop = address(hop)};
    };
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "Office",
        .routes = {route("", "10.0.0.0/8", "192.0.2.1"), route("1", "10.1.0.0/16", "0.0.0.0"),
            route("1", "10.2.0.0/16", "192.0.2.1"), route("one", "2001:db8::/32", "::"),
            route("9", "10.3.0.0/16", "2001:db8::1")}}};
    const AnswerFileWriting writing = mustWrite(wanted);
    EXPECT_THAT(textsOf(writing.remarks), ElementsAre("RouteLeftOut Office | 10.3.0.0/16"));
    const auto routes = settingsIn(writing.bytes).interfaces.at(0).routes;
    EXPECT_THAT(routes, ElementsAre(route("2", "10.0.0.0/8", "192.0.2.1"), route("1", "10.1.0.0/16", "0.0.0.0"),
                            route("3", "10.2.0.0/16", "192.0.2.1"), route("4", "2001:db8::/32", "::")));
}

TEST(WrittenAnswerFiles, AddressesAndRoutesTakeThePlaceOfThoseThatAreThere) {
    AnswerFileSettings wanted;
    wanted.interfaces = {{.identifier = "office 1", .addresses = {{address("198.51.100.5"), std::uint8_t{24}}}}};
    const std::string bytes = mustWrite(wanted, exampleComponent()).bytes;
    const AnswerFileInterface office = settingsIn(bytes).interfaces.at(0);
    EXPECT_EQ(office.addresses, wanted.interfaces[0].addresses);
    EXPECT_THAT(office.routes, SizeIs(2));
    EXPECT_EQ(office.identifier, "Office 1");
    EXPECT_EQ(bytes.find("192.0.2.10/24"), std::string::npos);
}

/// What the second Metric says, the merge neither knows nor takes for an answer.
TEST(WrittenAnswerFiles, MergedTwiceAreMergedOnceWhereElementsAreThereTwice) {
    const std::string existing = unattendWith(
        "<Interface><Ipv4Settings><Metric>20</Metric><Metric>21</Metric></Ipv4Settings><Ipv4Settings/>"
        "<Identifier>Office</Identifier></Interface><Interface><Identifier>Office</Identifier></Interface>");
    for (const auto metric : {InterfaceMetric::automatic(), InterfaceMetric::manual(30)}) {
        AnswerFileSettings wanted;
        wanted.interfaces = {{.identifier = "Office", .ipv4 = AnswerFileFamily{.metric = metric}}};
        const std::string merged = mustWrite(wanted, existing).bytes;
        EXPECT_NE(merged, existing);
        EXPECT_EQ(mustWrite(wanted, merged).bytes, merged);
        EXPECT_EQ(mustRead(merged).file.settings.at(0).interfaces.at(0).ipv4->metric, metric);
    }
}

TEST(WrittenAnswerFiles, APrefixThatIsTakenIsNotUsed) {
    AnswerFileSettings wanted;
    wanted.interfaces = {withMetric("Office", 20)};
    for (const std::string existing : {"<wcm:unattend xmlns:wcm=\"urn:schemas-microsoft-com:unattend\"/>",
             "<xsi:unattend xmlns:xsi=\"urn:schemas-microsoft-com:unattend\"/>",
             "<unattend xmlns=\"urn:schemas-microsoft-com:unattend\" xmlns:wcm=\"urn:other\"/>"}) {
        const std::string merged = mustWrite(wanted, existing).bytes;
        EXPECT_EQ(settingsIn(merged), wanted) << merged;
        EXPECT_EQ(mustWrite(wanted, merged).bytes, merged);
    }
}

} // namespace
} // namespace precedence::tests
