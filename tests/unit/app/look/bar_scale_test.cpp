#include "app/bar_scale.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <vector>

namespace precedence {
namespace {

std::uint64_t scaleOf(const std::vector<std::uint64_t>& costs) {
    return barScale(costs);
}

TEST(BarScale, isARoundNumberThatHoldsThemAll) {
    EXPECT_EQ(scaleOf({25, 35, 45}), 50U);
    EXPECT_EQ(scaleOf({75}), 80U);
    EXPECT_EQ(scaleOf({100}), 100U);
    EXPECT_EQ(scaleOf({91}), 100U);
}

TEST(BarScale, leavesOutWhatWouldFlattenTheRest) {
    EXPECT_EQ(scaleOf({25, 35, 5256}), 40U);
    EXPECT_EQ(scaleOf({25, 5256}), 30U);
    EXPECT_EQ(scaleOf({5000, 5256}), 6000U);
}

TEST(BarScale, isNeverZero) {
    EXPECT_EQ(scaleOf({}), 1U);
    EXPECT_EQ(scaleOf({0, 0}), 1U);
    EXPECT_EQ(scaleOf({1}), 1U);
}

TEST(BarScale, holdsTheLargestMetricsThereAre) {
    constexpr std::uint64_t kLargest = 2ULL * std::numeric_limits<std::uint32_t>::max();
    EXPECT_GE(scaleOf({kLargest}), kLargest);
}

} // namespace
} // namespace precedence
