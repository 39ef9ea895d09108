#include "platform/trial/held_file.h"
#include "tests/support/snapshot_builder.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

HeldChanges sample() {
    HeldChanges held = withKept(
        {}, {MetricChange{
                 .adapter = AdapterId("{5D0E}"), .family = AddressFamily::IPv6, .wanted = InterfaceMetric::manual(5)},
                DefaultRoutesChange{.adapter = AdapterId("Wi-Fi \"2\""), .wanted = false},
                RouteMetricChange{.adapter = AdapterId("VPN"),
                    .destination = prefix("192.0.2.0/24"),
                    .nextHop = address("198.51.100.1"),
                    .expected = 1,
                    .wanted = 2}});
    held[1].brokenSince = NoticeTime(std::chrono::seconds(1'700'000'000));
    return held;
}

TEST(HeldFiles, ReadBackEqual) {
    EXPECT_EQ(*readHeld(writeHeld(sample())), sample());
    EXPECT_EQ(*readHeld(writeHeld({})), HeldChanges());
}

TEST(HeldFiles, AreCutOffAnywhereAndRefused) {
    const std::string text = writeHeld(sample());
    for (std::size_t length = 0; length + 2 < text.size(); ++length) {
        const auto held = readHeld(std::string_view(text).substr(0, length), "held.json");
        ASSERT_FALSE(held.has_value()) << length;
        EXPECT_EQ(held.error().operation, Operation::HoldOrder);
    }
}

TEST(HeldFiles, OfAnotherKindOrWithTooMuchInThemAreRefused) {
    EXPECT_EQ(readHeld(R"({"format": "precedence-profile", "version": 1})").error().code, ErrorCode::WrongFormat);
    EXPECT_EQ(readHeld(R"({"format": "precedence-held", "version": 1, "held": [], "colour": 1})").error().code,
        ErrorCode::UnknownKey);
    const std::string one = R"({"change": {"change": "metric"}},)";
    std::string many = R"({"format": "precedence-held", "version": 1, "held": [)";
    for (std::size_t i = 0; i <= kMostHeld; ++i)
        many += one;
    many.back() = ']';
    EXPECT_EQ(readHeld(many + "}").error().code, ErrorCode::WrongValue);
    HeldChanges late = sample();
    std::string text = writeHeld(late);
    text.replace(text.find("1700000000"), 10, "-1");
    EXPECT_FALSE(readHeld(text).has_value());
}

} // namespace
} // namespace precedence::tests
