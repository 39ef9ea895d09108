#include "model/network/system_answer.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

class SystemAnswers : public testing::Test {
protected:
    SystemAnswers() {
        builder.adapter("Ethernet", 25);
        builder.adapter("Wi-Fi", 35);
        builder.route("0.0.0.0/0", "192.0.2.1", "Ethernet");
        builder.route("0.0.0.0/0", "198.51.100.1", "Wi-Fi");
    }
    [[nodiscard]] bool agreesAbout(const std::string& destination, const SystemAnswer& answer) const {
        const auto snapshot = builder.build();
        const Question question{.destination = *ScopedAddress::parse(destination)};
        return agrees(*snapshot, *explain(*snapshot, RouteIndex(snapshot->routes()), question), answer);
    }
    [[nodiscard]] static SystemAnswer through(const char* adapter, const char* nextHop) {
        return {.adapter = AdapterId(adapter), .nextHop = address(nextHop)};
    }

    SnapshotBuilder builder;
};

TEST_F(SystemAnswers, AgreeWhereTheyNameTheWinnersAdapterAndNextHop) {
    EXPECT_TRUE(agreesAbout("203.0.113.9", through("Ethernet", "192.0.2.1")));
    EXPECT_FALSE(agreesAbout("203.0.113.9", through("Ethernet", "192.0.2.2")));
    EXPECT_FALSE(agreesAbout("203.0.113.9", through("Wi-Fi", "198.51.100.1")));
    EXPECT_FALSE(agreesAbout("203.0.113.9", {})) << "no way there";
}

TEST_F(SystemAnswers, AreJudgedByTheirPrefixOnlyWhereTheyTellIt) {
    SystemAnswer answer = through("Ethernet", "192.0.2.1");
    answer.destination = prefix("0.0.0.0/0");
    EXPECT_TRUE(agreesAbout("203.0.113.9", answer));
    answer.destination = prefix("203.0.113.0/24");
    EXPECT_FALSE(agreesAbout("203.0.113.9", answer));
}

TEST_F(SystemAnswers, MayTakeAnyRouteOfATie) {
    builder.adapter("VPN", 25);
    builder.route("0.0.0.0/0", "10.0.0.1", "VPN");
    EXPECT_TRUE(agreesAbout("203.0.113.9", through("Ethernet", "192.0.2.1")));
    EXPECT_TRUE(agreesAbout("203.0.113.9", through("VPN", "10.0.0.1")));
    EXPECT_FALSE(agreesAbout("203.0.113.9", through("Wi-Fi", "198.51.100.1")));
}

TEST_F(SystemAnswers, HaveNoWayWhereWeSeeNone) {
    EXPECT_TRUE(agreesAbout("2001:db8::1", {}));
    EXPECT_FALSE(agreesAbout("2001:db8::1", {.adapter = AdapterId("Ethernet")}));
}

TEST_F(SystemAnswers, NameTheLoopbackForAnOwnAddressOnLinux) {
    SnapshotBuilder linux(linuxRules());
    linux.adapter("eth0");
    linux.adapter("lo");
    linux.route("192.0.2.10/32", "", "eth0").type = RouteType::Local;
    const auto snapshot = linux.build();
    const Question question{.destination = *ScopedAddress::parse("192.0.2.10")};
    const auto explanation = *explain(*snapshot, RouteIndex(snapshot->routes()), question);
    EXPECT_TRUE(agrees(*snapshot, explanation, {.adapter = AdapterId("lo")}));
    EXPECT_FALSE(agrees(*snapshot, explanation, {}));
}

} // namespace
} // namespace precedence::tests
