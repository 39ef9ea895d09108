#include "platform/interchange/text/shapes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using testing::ElementsAre;
using testing::Eq;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Shapes, PartsWordsByBlanksAndCellsByTwo) {
    EXPECT_THAT(wordsOf("  12  Office LAN  up"), ElementsAre("12", "Office", "LAN", "up"));
    EXPECT_THAT(cellsOf("  12  Office LAN  up"), ElementsAre("12", "Office LAN", "up"));
    EXPECT_THAT(wordsOf(""), IsEmpty());
    EXPECT_THAT(cellsOf("   "), IsEmpty());
}

TEST(Shapes, CutsAnEndlessLineAfterTheMostWords) {
    std::string line;
    for (int word = 0; word < 1000; ++word)
        line += "a  ";
    EXPECT_THAT(wordsOf(line), SizeIs(kMostWords));
    EXPECT_THAT(cellsOf(line), SizeIs(kMostWords));
}

TEST(Shapes, KeepsTheBlanksBetweenTheWordsOfAName) {
    const Words words = wordsOf("1 Office  LAN 2");
    EXPECT_EQ(textOf(std::span(words).subspan(1, 2)), "Office  LAN");
    EXPECT_EQ(textOf({}), "");
}

TEST(Shapes, ReadsWholeNumbersOnly) {
    EXPECT_EQ(numberIn("4294967295"), 4294967295u);
    for (const char* word : {"", "4294967296", "-1", "+1", "1.", "0x1", "1 ", " 1"})
        EXPECT_EQ(numberIn(word), std::nullopt) << word;
    EXPECT_EQ(hexNumberIn("0x10003"), 0x10003u);
    EXPECT_EQ(hexNumberIn("1F"), 31u);
    EXPECT_EQ(hexNumberIn("0x"), std::nullopt);
}

TEST(Shapes, ReadsAnAddressWithoutItsZoneAndItsRemark) {
    EXPECT_EQ(addressWithZoneIn("192.0.2.5(Preferred)")->toString(), "192.0.2.5");
    EXPECT_EQ(addressWithZoneIn("fe80::5%12(Preferred)")->toString(), "fe80::5");
    EXPECT_EQ(zoneIndexIn("fe80::5%12(Preferred)"), 12u);
    EXPECT_EQ(zoneIndexIn("fe80::5%eth0"), std::nullopt);
    for (const char* word : {"", "office", "192.0.2", "192.0.2.256", "1.2.3.4.5", ":", "face"})
        EXPECT_EQ(addressWithZoneIn(word), std::nullopt) << word;
}

TEST(Shapes, TakesForAMaskWhatHasItsOnesInFront) {
    EXPECT_EQ(maskIn("0.0.0.0"), 0);
    EXPECT_EQ(maskIn("255.255.240.0"), 20);
    EXPECT_EQ(maskIn("255.255.255.255"), 32);
    for (const char* word : {"255.0.255.0", "0.0.0.255", "192.0.2.5", "::", "255"})
        EXPECT_EQ(maskIn(word), std::nullopt) << word;
}

TEST(Shapes, TakesForAPrefixWhatHasNoBitsBehindItsLength) {
    EXPECT_EQ(prefixIn("192.0.2.0/24")->toString(), "192.0.2.0/24");
    EXPECT_EQ(prefixIn("2001:db8::/32")->toString(), "2001:db8::/32");
    for (const char* word : {"192.0.2.5/24", "192.0.2.0/33", "2001:db8::/129", "192.0.2.0/", "/24", "192.0.2.0"})
        EXPECT_EQ(prefixIn(word), std::nullopt) << word;
    EXPECT_EQ(addressWithLengthIn("192.0.2.5/24")->length, 24);
}

TEST(Shapes, SpellsHardwareAddressesInOneWay) {
    for (const char* text : {"00-00-5E-00-53-01", "00:00:5e:00:53:01", "00 00 5e 00 53 01"})
        EXPECT_THAT(hardwareAddressIn(text), Eq("00-00-5e-00-53-01")) << text;
    EXPECT_THAT(hardwareAddressIn("00-00-5e-00-53-01-00-02"), Eq("00-00-5e-00-53-01-00-02"));
    for (const char* text : {"", "00", "00-00-5e-00-53", "00-00-5e-00-53-0", "00-00-5e-00-53-01-", "zz-00-5e-00-53-01"})
        EXPECT_EQ(hardwareAddressIn(text), std::nullopt) << text;
}

TEST(Shapes, TellsARuleFromWords) {
    for (const char* line : {"=====", "  -----", "--- ---", "*****", "___"})
        EXPECT_TRUE(isRule(line)) << line;
    for (const char* line : {"", "  ", "--", "---a", "..."})
        EXPECT_FALSE(isRule(line)) << line;
}

TEST(Shapes, TakesTheDotsOffACutName) {
    std::string_view name = "Office ad...";
    EXPECT_TRUE(takeCut(name));
    EXPECT_EQ(name, "Office ad");
    EXPECT_FALSE(takeCut(name));
}

TEST(Prompts, GivesTheCommandBehindThem) {
    for (const char* line : {"C:\\>route print", "PS C:\\Users\\user> route print", "user@host:~$ route print",
             "[user@host ~]# route print", "$ route print", "# route print", "PS> route print"})
        EXPECT_THAT(behindPrompt(line), Eq("route print")) << line;
    EXPECT_THAT(behindPrompt("C:\\Users\\user>"), Eq(""));
    for (const char* line : {"", "my note", "# a heading", "$5 of 10", "192.0.2.5", "C: is a drive"})
        EXPECT_EQ(behindPrompt(line), std::nullopt) << line;
}

TEST(Prompts, KnowsACommandThatWasCopiedWithoutOne) {
    for (const char* line : {"route print -4", "sudo ip route", "netsh.exe interface ipv4 show route",
             "Get-NetRoute | Format-Table", "ipconfig /all", "nmcli"})
        EXPECT_TRUE(isCommand(line)) << line;
    for (const char* line : {"routes", "", "ping 192.0.2.1", "Route : x"})
        EXPECT_FALSE(isCommand(line)) << line;
}

} // namespace
} // namespace precedence
