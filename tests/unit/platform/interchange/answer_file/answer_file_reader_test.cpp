#include "platform/interchange/answer_file/answer_file_reader.h"
#include "tests/support/snapshot_builder.h"
#include "tests/unit/platform/interchange/answer_file/answer_samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

AnswerFileFamily family(
    std::optional<bool> dhcp, std::optional<InterfaceMetric> metric, std::optional<bool> discovery) {
    return {.dhcpEnabled = dhcp, .metric = metric, .routerDiscovery = discovery};
}

/// What the example says.
AnswerFile exampleFile() {
    AnswerFileInterface office{.identifier = "Office 1",
        .ipv4 = family(true, InterfaceMetric::manual(20), false),
        .ipv6 = family(false, InterfaceMetric::manual(30), true)};
    office.addresses = {{address("192.0.2.10"), std::uint8_t{24}}, {address("2001:db8::10"), std::uint8_t{48}}};
    office.routes = {{.identifier = "1", .metric = 10, .destination = prefix("198.51.0.0/16"), .nextHop = {}},
        {.identifier = "10", .metric = 29, .destination = prefix("203.0.113.0/24"), .nextHop = address("192.0.2.1")}};
    AnswerFileInterface spare{
        .identifier = "00-00-5E-00-53-01", .ipv4 = family(true, InterfaceMetric::automatic(), std::nullopt)};
    spare.addresses = {{address("198.51.100.8"), std::nullopt}};
    return {{{.interfaces = {office, spare}}}};
}

TEST(AnswerFiles, AComponentAloneReadsCompletely) {
    const AnswerFileReading reading = mustRead(exampleComponent());
    EXPECT_EQ(reading.file, exampleFile());
    EXPECT_THAT(textsOf(reading.remarks), IsEmpty());
    EXPECT_EQ(reading.unreadCount, 0u);
}

TEST(AnswerFiles, EveryEncodingReadsTheSame) {
    const std::string text = "<?xml version='1.0'?>\r\n<unattend xmlns='urn:schemas-microsoft-com:unattend'>"
                             "<settings pass='specialize'>" +
                             exampleComponent() + "</settings></unattend>";
    for (const std::string& bytes : {text, "\xef\xbb\xbf" + text, utf16(text, true), utf16(text, false),
             utf16(text, true).substr(2), utf16(text, false).substr(2)}) {
        EXPECT_TRUE(looksLikeAnswerFile(bytes));
        EXPECT_EQ(mustRead(bytes).file, exampleFile());
    }
}

TEST(AnswerFiles, NamesBeyondAsciiReadInUtf16) {
    const std::string text = unattendWith("<Interface><Identifier>Büro \U0001f50c</Identifier></Interface>");
    for (const bool littleEndian : {true, false})
        EXPECT_EQ(mustRead(utf16(text, littleEndian)).file.settings[0].interfaces[0].identifier, "Büro \U0001f50c");
}

TEST(AnswerFiles, AnyPrefixMayStandForTheNamespace) {
    const AnswerFileReading reading = mustRead(
        R"(<u:unattend xmlns:u="urn:schemas-microsoft-com:unattend" xmlns:s="http://schemas.microsoft.com/WMIConfig/2002/State">
<u:settings pass="windowsPE"><u:component name="Microsoft-Windows-TCPIP" processorArchitecture="x86"><u:Interfaces>
<u:Interface s:action="add"><u:Identifier>Office</u:Identifier></u:Interface>
<Interface><Identifier>Of no namespace</Identifier></Interface>
<u:Interface s:action="remove"><u:Identifier>Old</u:Identifier></u:Interface>
</u:Interfaces></u:component></u:settings></u:unattend>)");
    ASSERT_THAT(reading.file.settings, SizeIs(1));
    EXPECT_EQ(reading.file.settings[0].pass, AnswerFilePass::WindowsPe);
    EXPECT_EQ(reading.file.settings[0].processorArchitecture, "x86");
    ASSERT_THAT(reading.file.settings[0].interfaces, SizeIs(1));
    EXPECT_EQ(reading.file.settings[0].interfaces[0].identifier, "Office");
    EXPECT_THAT(
        textsOf(reading.remarks), ElementsAre("4 ElementUnknown Interfaces | Interface", "5 Removed Interfaces"));
}

TEST(AnswerFiles, OtherPassesAndComponentsAreNotRead) {
    const AnswerFileReading reading = mustRead(R"(<unattend xmlns="urn:schemas-microsoft-com:unattend">
<settings pass="oobeSystem"><component name="Microsoft-Windows-TCPIP"><Interfaces><Interface/></Interfaces></component></settings>
<settings pass="specialize"><component name="Microsoft-Windows-DNS-Client"><Interfaces><Interface/></Interfaces></component></settings>
<settings pass="specialize"><component name="Microsoft-Windows-TCPIP" processorArchitecture="amd64"/></settings>
</unattend>)");
    EXPECT_EQ(reading.file, (AnswerFile{{AnswerFileSettings{}}}));
    EXPECT_THAT(reading.remarks, IsEmpty());
}

TEST(AnswerFiles, APassAndArchitectureThatIsThereTwiceCountsAsOne) {
    const std::string settings = R"(<settings pass="specialize"><component name="Microsoft-Windows-TCPIP" )"
                                 R"(processorArchitecture="amd64"><Interfaces><Interface><Identifier>)";
    const std::string end = "</Identifier></Interface></Interfaces></component></settings>\n";
    const AnswerFileReading reading = mustRead("<unattend xmlns=\"urn:schemas-microsoft-com:unattend\">\n" + settings +
                                               "A" + end + settings + "B" + end + settings + "a" + end + "</unattend>");
    ASSERT_THAT(reading.file.settings, SizeIs(1));
    EXPECT_THAT(reading.file.settings[0].interfaces, SizeIs(2));
    EXPECT_THAT(textsOf(reading.remarks), ElementsAre("4 IdentifierTwice a | a"));
}

TEST(AnswerFiles, SpecializeWinsOverWindowsPe) {
    AnswerFile file;
    file.settings = {
        {.pass = AnswerFilePass::WindowsPe, .interfaces = {{.identifier = "office"}, {.identifier = "Lab"}}},
        {.interfaces = {{.identifier = "Office"}}},
        {.processorArchitecture = "x86", .interfaces = {{.identifier = "OFFICE"}}}};
    const auto inForce = interfacesInForce(file);
    ASSERT_THAT(inForce, SizeIs(2));
    EXPECT_EQ(inForce[0]->identifier, "Office");
    EXPECT_EQ(inForce[1]->identifier, "Lab");
}

TEST(AnswerFiles, TellsTheFormsOfIdentifiers) {
    EXPECT_EQ(identifierFormOf("Ethernet 1"), IdentifierForm::Alias);
    EXPECT_EQ(identifierFormOf("00-11-22-33-44-5f"), IdentifierForm::HardwareAddress);
    EXPECT_EQ(identifierFormOf("00-11-22-33-44-5g"), IdentifierForm::Alias);
    EXPECT_EQ(identifierFormOf("00-11-22-33-44-55-66"), IdentifierForm::Alias);
    EXPECT_EQ(identifierFormOf("0x6000001000000"), IdentifierForm::Luid);
    EXPECT_EQ(identifierFormOf("0x"), IdentifierForm::Alias);
    EXPECT_EQ(identifierFormOf("0x60000010000000000"), IdentifierForm::Alias);
}

TEST(AnswerFiles, AreToldFromOtherTexts) {
    EXPECT_TRUE(looksLikeAnswerFile(exampleComponent()));
    EXPECT_TRUE(looksLikeAnswerFile("\xef\xbb\xbf \r\n<!-- x --><?y?>\n<u:unattend>"));
    EXPECT_TRUE(looksLikeAnswerFile("<!DOCTYPE unattend [<!ENTITY a \"b\">]><unattend/>"));
    EXPECT_TRUE(looksLikeAnswerFile("<unattend"));
    EXPECT_FALSE(looksLikeAnswerFile("<component name=\"Microsoft-Windows-Setup\"/>"));
    EXPECT_FALSE(looksLikeAnswerFile("<html>unattend</html>"));
    EXPECT_FALSE(looksLikeAnswerFile("unattend"));
    EXPECT_FALSE(looksLikeAnswerFile("<!-- <unattend>"));
    EXPECT_FALSE(looksLikeAnswerFile("<"));
    EXPECT_FALSE(looksLikeAnswerFile(""));
}

} // namespace
} // namespace precedence::tests
