#include "platform/interchange/profiles/profile_file.h"
#include "tests/support/random_snapshot.h"
#include "tests/support/seed.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

std::string orderText(const std::string& more = {}, const std::string& adapters = R"([{"alias": "Ethernet"}])") {
    return R"({"format": "precedence-profile", "version": 1, "name": "Desk", "kind": "order", "families": "both", )" +
           more + R"("adapters": )" + adapters + "}";
}

ErrorCode refusalOf(const std::string& text) {
    const auto profile = readProfile(text, "desk.json");
    EXPECT_FALSE(profile.has_value()) << text;
    if (profile)
        return ErrorCode::SystemFailure;
    EXPECT_EQ(profile.error().operation, Operation::ReadProfile);
    EXPECT_NE(profile.error().subject.find("desk.json"), std::string::npos);
    return profile.error().code;
}

TEST(ProfileFiles, HoldEverythingThatAProfileHolds) {
    Profile order{.name = "Wi-Fi „zuerst“",
        .families = FamilyChoice::IPv6,
        .pinned = true,
        .entries = {{.adapter = {.id = AdapterId("{5D0E}"), .alias = "Wi-Fi", .medium = Medium::Wireless}},
            {.adapter = {.medium = Medium::Wired}}}};
    EXPECT_EQ(*readProfile(writeProfile(order)), order);
    Profile metrics{.name = "m", .kind = ProfileKind::Metrics, .entries = {{.adapter = {.alias = "VPN"}}}};
    metrics.entries[0].ipv4 = InterfaceMetric::manual(9999);
    metrics.entries[0].ipv6 = InterfaceMetric::automatic();
    EXPECT_EQ(*readProfile(writeProfile(metrics)), metrics);
    EXPECT_TRUE(looksLikeProfile(writeProfile(metrics)));
    EXPECT_FALSE(looksLikeProfile("{\"format\": \"precedence-snapshot\"}"));
}

TEST(ProfileFiles, OfRandomComputersReadBackEqual) {
    PRECEDENCE_RANDOM(random, 20261203);
    for (int i = 0; i < 200; ++i) {
        const SnapshotPtr snapshot = randomSnapshot(random);
        for (Profile profile : {profileOfOrder(*snapshot, FamilyChoice::Both), profileOfMetrics(*snapshot)}) {
            if (profile.entries.empty())
                continue;
            profile.name = "p";
            const auto again = readProfile(writeProfile(profile));
            ASSERT_TRUE(again.has_value()) << again.error().detail;
            EXPECT_EQ(*again, profile);
        }
    }
}

TEST(ProfileFiles, SayWhatIsWrongWithThem) {
    EXPECT_TRUE(readProfile(orderText()).has_value());
    EXPECT_EQ(refusalOf(""), ErrorCode::FileEmpty);
    EXPECT_EQ(refusalOf(orderText().substr(0, 60)), ErrorCode::CutOff);
    EXPECT_EQ(refusalOf("[]"), ErrorCode::WrongType);
    EXPECT_EQ(refusalOf(R"({"format": "precedence-snapshot", "version": 1})"), ErrorCode::WrongFormat);
    EXPECT_EQ(refusalOf(R"({"format": "precedence-profile", "version": 2, "colour": 1})"), ErrorCode::WrongFormat);
    EXPECT_EQ(refusalOf(orderText(R"("colour": "blue", )")), ErrorCode::UnknownKey);
    EXPECT_EQ(refusalOf(orderText(R"("pinned": 1, )")), ErrorCode::WrongType);
    EXPECT_EQ(refusalOf(orderText("", "[]")), ErrorCode::WrongValue) << "a profile of nothing";
    EXPECT_EQ(refusalOf(orderText("", "[{}]")), ErrorCode::MissingKey);
    EXPECT_EQ(refusalOf(orderText("", R"([{"medium": "glass"}])")), ErrorCode::WrongValue);
    EXPECT_EQ(refusalOf(orderText("", R"([{"alias": "x", "ipv4": 5}])")), ErrorCode::UnknownKey)
        << "an order has no metrics";
    std::string many = "[";
    for (std::size_t i = 0; i <= Profile::kMostEntries; ++i)
        many += std::string(i == 0 ? "" : ",") + R"({"alias": "x"})";
    EXPECT_EQ(refusalOf(orderText("", many + "]")), ErrorCode::WrongValue);
    EXPECT_EQ(refusalOf(std::string(kLargestProfile + 1, ' ')), ErrorCode::FileTooLarge);
    EXPECT_EQ(refusalOf(std::string(900'000, '[')), ErrorCode::WrongType);
}

TEST(ProfileFiles, OfMetricsHaveLegalOnesAndNoOrder) {
    const auto text = [](const std::string& metric, const std::string& more = {}) {
        return R"({"format": "precedence-profile", "version": 1, "name": "m", "kind": "metrics", )" + more +
               R"("adapters": [{"alias": "x", "ipv4": )" + metric + "}]}";
    };
    EXPECT_TRUE(readProfile(text("1")).has_value());
    EXPECT_TRUE(readProfile(text("\"automatic\"")).has_value());
    for (const char* metric : {"0", "10000", "-1"})
        EXPECT_EQ(refusalOf(text(metric)), ErrorCode::MetricOutOfRange) << metric;
    for (const char* metric : {"1.5", "\"5\"", "true"})
        EXPECT_EQ(refusalOf(text(metric)), ErrorCode::NotAMetric) << metric;
    EXPECT_EQ(refusalOf(text("5", R"("families": "both", )")), ErrorCode::UnknownKey);
    EXPECT_EQ(refusalOf(R"({"format": "precedence-profile", "version": 1, "name": "m", "kind": "metrics",
        "adapters": [{"alias": "x"}]})"),
        ErrorCode::MissingKey);
}

} // namespace
} // namespace precedence::tests
