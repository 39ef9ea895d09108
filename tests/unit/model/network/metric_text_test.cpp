#include "model/network/metric_text.h"

#include <gtest/gtest.h>

namespace precedence::tests {
namespace {

TEST(MetricText, ReadsNumbersAndTheWordAutomatic) {
    EXPECT_EQ(parseInterfaceMetric("35").value(), InterfaceMetric::manual(35));
    EXPECT_EQ(parseInterfaceMetric(" 9999 ").value(), InterfaceMetric::manual(9999));
    EXPECT_EQ(parseInterfaceMetric("Automatic").value(), InterfaceMetric::automatic());
    EXPECT_EQ(parseInterfaceMetric("auto").value(), InterfaceMetric::automatic());
    EXPECT_EQ(parseRouteMetric("0").value(), 0U);
}

TEST(MetricText, SaysWhatIsWrongWithAText) {
    const auto code = [](const char* text) { return parseInterfaceMetric(text).error().code; };
    for (const char* text : {"", " ", "abc", "3.5", "1e3", "0x10", "3 5", "--1", "-"})
        EXPECT_EQ(code(text), ErrorCode::NotAMetric) << text;
    for (const char* text : {"0", "10000", "-1", "4294967296", "99999999999999999999"})
        EXPECT_EQ(code(text), ErrorCode::MetricOutOfRange) << text;
    EXPECT_EQ(parseRouteMetric("automatic").error().code, ErrorCode::NotAMetric);
    EXPECT_EQ(parseRouteMetric("10000").error().code, ErrorCode::MetricOutOfRange);
}

} // namespace
} // namespace precedence::tests
