#include "platform/interchange/readers/ip_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace precedence {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string kLocalAndMain =
    R"({"priority":0,"src":"all","table":"local"},{"priority":32766,"src":"all","table":"main"})";
const std::string kStandard = kLocalAndMain + R"(,{"priority":32767,"src":"all","table":"default"})";

IpRules readWith(const std::string& more, AddressFamily family = AddressFamily::IPv4) {
    return parseIpRules("[" + kStandard + (more.empty() ? "" : "," + more) + "]", family);
}

TEST(IpRulesText, KnowsTheRulesThatTheKernelStartsWith) {
    EXPECT_TRUE(readWith("").isStandard);
    EXPECT_TRUE(parseIpRules("[" + kLocalAndMain + "]", AddressFamily::IPv6).isStandard);
    EXPECT_TRUE(parseIpRules(R"([{"priority":0,"src":"all","table":"255","protocol":"kernel"},
        {"priority":32766,"src":"all","table":254,"protocol":"kernel"}])",
        AddressFamily::IPv6)
                    .isStandard);
}

TEST(IpRulesText, GivesTheTablesThatOtherRulesAsk) {
    const IpRules read = readWith(R"({"priority":9,"src":"all","table":"51820"},{"priority":10,"not":null,"src":"all",
        "fwmark":"0xca6c","table":"51820"},{"priority":11,"src":"10.0.0.0","srclen":8,"table":"7"})");
    EXPECT_FALSE(read.isStandard);
    EXPECT_THAT(read.otherTables, ElementsAre(7u, 51820u));
    EXPECT_EQ(read.unread, Unread{});
}

TEST(IpRulesText, LosesNoRuleWithoutATableOfItsOwn) {
    for (const std::string rule : {R"({"priority":5,"src":"all","table":"main","suppress_prefixlen":0})",
             R"({"priority":32766,"src":"all","table":"main","suppress_prefixlen":0})",
             R"({"priority":5,"src":"203.0.113.1","action":"unreachable"})",
             R"({"priority":5,"src":"all","goto":40000})", R"({"priority":1000,"src":"all","l3mdev":null})",
             R"({"priority":5,"src":"all","table":"office"})", R"({"priority":5,"src":"all","table":{}})",
             R"({"priority":0,"src":"192.0.2.1","table":"local"})", "{}"}) {
        const IpRules read = readWith(rule);
        EXPECT_FALSE(read.isStandard) << rule;
        EXPECT_THAT(read.otherTables, IsEmpty()) << rule;
    }
}

TEST(IpRulesText, NoticesAStandardRuleThatIsGone) {
    EXPECT_FALSE(parseIpRules("[]", AddressFamily::IPv4).isStandard);
    EXPECT_FALSE(parseIpRules("[" + kLocalAndMain + "]", AddressFamily::IPv4).isStandard);
    const IpRules withDefault = readWith("", AddressFamily::IPv6);
    EXPECT_FALSE(withDefault.isStandard);
    EXPECT_THAT(withDefault.otherTables, ElementsAre(253u));
}

TEST(IpRulesText, TakesWhatItCannotReadForOtherRules) {
    for (const std::string text : {"", "0:\tfrom all lookup local", "{}", "[{\"priority\":0"}) {
        const IpRules read = parseIpRules(text, AddressFamily::IPv4);
        EXPECT_FALSE(read.isStandard) << text;
        EXPECT_TRUE(read.unread.malformed) << text;
    }
    EXPECT_EQ(readWith("7").unread.entries, 1u);
    EXPECT_FALSE(readWith("7").isStandard);
    EXPECT_TRUE(parseIpRules(std::string(200000, '['), AddressFamily::IPv4).unread.malformed);
}

} // namespace
} // namespace precedence
