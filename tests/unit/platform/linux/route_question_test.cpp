#include "platform/linux/linux_stack.h"
#include "platform/linux/route_question.h"
#include "tests/support/network_namespace.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

TEST(RouteQuestion, IsSplitIntoArgumentsAndNeverIntoAShell) {
    SnapshotBuilder builder(linuxRules());
    builder.adapter("eth0").index = 7;
    const auto snapshot = builder.build();
    const Question question{.destination = *ScopedAddress::parse("fe80::1%7"), .source = address("fe80::2")};
    EXPECT_EQ(argumentsOf(question, *snapshot),
        (std::vector<std::string>{"-j", "-6", "route", "get", "fe80::1", "from", "fe80::2", "oif", "eth0"}));
}

TEST(RouteQuestion, ReadsWhatTheKernelAnswered) {
    const auto answer = parseSystemAnswer(
        R"([{"dst":"203.0.113.9","gateway":"192.0.2.1","dev":"eth0","prefsrc":"192.0.2.2","flags":[],"cache":[]}])");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->adapter, AdapterId("eth0"));
    EXPECT_EQ(answer->nextHop, address("192.0.2.1"));
    EXPECT_EQ(answer->source, address("192.0.2.2"));
    const auto onLink = parseSystemAnswer(R"([{"dst":"192.0.2.9","dev":"eth0"}])");
    ASSERT_TRUE(onLink);
    EXPECT_TRUE(onLink->nextHop && onLink->nextHop->isUnspecified());
}

TEST(RouteQuestion, DoesNotReadWhatIsNoAnswer) {
    for (const char* text : {"", "[]", "[1]", "{}", "[{\"dst\":\"192.0.2.9\"}]", "[{\"dev\":7}]", "[{\"dev\":\"e"})
        EXPECT_FALSE(parseSystemAnswer(text)) << text;
}

TEST(RouteQuestion, IsAnsweredByTheKernelOfThisComputer) {
    const NetworkNamespace network;
    if (network.missing())
        GTEST_SKIP() << *network.missing();
    network.addPair("wired0", "wired1");
    network.ip("addr add 192.0.2.2/24 dev wired0");
    network.ip("route add default via 192.0.2.1 dev wired0");
    network.ip("route add unreachable 198.51.100.0/24");
    LinuxStack stack;
    const auto snapshot = stack.read(Sections::Ip);
    ASSERT_TRUE(snapshot);
    const RouteIndex index((*snapshot)->routes());
    for (const char* destination : {"203.0.113.9", "192.0.2.77", "192.0.2.2", "198.51.100.9", "2001:db8::1"}) {
        const Question question{.destination = *ScopedAddress::parse(destination)};
        const auto answer = stack.ask(question, **snapshot);
        ASSERT_TRUE(answer) << destination << ": " << answer.error().detail;
        EXPECT_TRUE(agrees(**snapshot, *explain(**snapshot, index, question), *answer)) << destination;
    }
}

} // namespace
} // namespace precedence::tests
