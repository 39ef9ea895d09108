#include "model/wording.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace precedence::tests {
namespace {

TEST(WordingSystem, GivesEachReturnValueOfWmiASentenceOfItsOwn) {
    std::set<QString> sentences;
    for (std::int64_t value = 64; value <= 100; ++value) {
        if (value == 99) // not one of the method's
            continue;
        const QString sentence = wording::wmiRefusal(value, QStringLiteral("Wi-Fi"));
        EXPECT_TRUE(sentence.contains(QStringLiteral("Wi-Fi"))) << value;
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << value;
        EXPECT_TRUE(sentences.insert(sentence).second) << "said twice: " << sentence.toStdString();
    }
    EXPECT_EQ(wording::wmiRefusal(101, QStringLiteral("a")), wording::wmiRefusal(4294967295, QStringLiteral("a")));
}

TEST(WordingSystem, SaysWhatComesAfterARestartOnlyWhereItDiffers) {
    IpInterface now{.metric = 4, .automatic = false};
    EXPECT_TRUE(wording::afterRestart(now).isEmpty()) << "not known";
    now.metricAfterRestart = InterfaceMetric::manual(4);
    EXPECT_TRUE(wording::afterRestart(now).isEmpty());
    now.metricAfterRestart = InterfaceMetric::automatic();
    EXPECT_EQ(wording::afterRestart(now), QStringLiteral("after a restart automatic"));
}

TEST(WordingSystem, SaysThatAPolicyMayDropWifi) {
    EXPECT_TRUE(wording::connectionPolicy({}).isEmpty());
    EXPECT_TRUE(wording::connectionPolicy({.minimizeConnections = 0}).isEmpty());
    EXPECT_TRUE(wording::connectionPolicy({.minimizeConnections = 3}).contains(QStringLiteral("Wi-Fi")));
}

TEST(WordingSystem, ShowsADisagreementWithTheComputerItself) {
    SnapshotBuilder builder;
    builder.adapter("Ethernet", 25);
    builder.adapter("Wi-Fi", 35);
    builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
    const auto snapshot = builder.build();
    const Question question{.destination = *ScopedAddress::parse("203.0.113.9")};
    const auto explanation = *explain(*snapshot, RouteIndex(snapshot->routes()), question);
    const auto say = [&](const SystemAnswer& answer) {
        return wording::systemAnswer(*snapshot, explanation, answer).toStdString();
    };
    const SystemAnswer same{.adapter = AdapterId("Ethernet"), .source = address("192.0.2.10")};
    EXPECT_EQ(say(same), "The computer itself says the same, with the source address 192.0.2.10.");
    EXPECT_EQ(say({.adapter = AdapterId("Wi-Fi"), .nextHop = address("198.51.100.1")}),
        "The computer itself answers differently: it would send it through Wi-Fi, to 198.51.100.1. What it says "
        "counts; something that is not read here decides.");
    EXPECT_NE(say({}).find("it has no way there"), std::string::npos);
}

} // namespace
} // namespace precedence::tests
