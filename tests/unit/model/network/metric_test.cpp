#include "model/network/metric.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace precedence {
namespace {

using Generation = WindowsGeneration;
constexpr std::uint64_t kKilo = 1'000;
constexpr std::uint64_t kMega = 1'000'000;
constexpr std::uint64_t kGiga = 1'000'000'000;

struct Case {
    std::uint64_t speed;
    std::uint32_t metric;
};

void expectMetrics(Generation generation, Medium medium, const std::vector<Case>& cases) {
    for (const auto& [speed, metric] : cases) {
        const AutomaticMetricRow* row = automaticMetricRow(generation, medium, speed);
        ASSERT_NE(row, nullptr) << speed;
        EXPECT_EQ(row->metric, metric) << speed << " bit/s";
    }
}

TEST(AutomaticMetric, OfXpBeforeSp2IncludesTheUpperEndOfEachRow) {
    expectMetrics(Generation::WindowsXp, Medium::Wired,
        {{0, 50}, {500 * kKilo, 50}, {500 * kKilo + 1, 40}, {4 * kMega, 40}, {4 * kMega + 1, 30}, {20 * kMega, 30},
            {20 * kMega + 1, 20}, {80 * kMega, 20}, {80 * kMega + 1, 20}, {200 * kMega, 20}, {200 * kMega + 1, 10},
            {2 * kGiga - 1, 10}, {2 * kGiga, 5}, {400 * kGiga, 5}});
}

TEST(AutomaticMetric, FromXpSp2To81HasARowOfItsOwnBetween20And80Megabits) {
    expectMetrics(Generation::WindowsXpSp2, Medium::Wireless,
        {{0, 50}, {500 * kKilo, 50}, {500 * kKilo + 1, 40}, {4 * kMega, 40}, {4 * kMega + 1, 30}, {20 * kMega, 30},
            {20 * kMega + 1, 25}, {80 * kMega, 25}, {80 * kMega + 1, 20}, {200 * kMega, 20}, {200 * kMega + 1, 10},
            {2 * kGiga - 1, 10}, {2 * kGiga, 5}});
}

TEST(AutomaticMetric, OfWindows10IncludesTheLowerEndOfEachRow) {
    expectMetrics(Generation::Windows10, Medium::Wired,
        {{0, 75}, {500 * kKilo - 1, 75}, {500 * kKilo, 65}, {4 * kMega - 1, 65}, {4 * kMega, 55}, {20 * kMega - 1, 55},
            {20 * kMega, 45}, {80 * kMega - 1, 45}, {80 * kMega, 35}, {200 * kMega - 1, 35}, {200 * kMega, 25},
            {2 * kGiga - 1, 25}, {2 * kGiga, 20}, {10 * kGiga - 1, 20}, {10 * kGiga, 15}, {40 * kGiga - 1, 15},
            {40 * kGiga, 10}, {100 * kGiga - 1, 10}, {100 * kGiga, 5}, {800 * kGiga, 5}});
}

TEST(AutomaticMetric, OfWindows10HasATableOfItsOwnForWirelessMedia) {
    const std::vector<Case> cases{{0, 85}, {200 * kKilo - 1, 85}, {200 * kKilo, 80}, {500 * kKilo - 1, 80},
        {500 * kKilo, 75}, {2 * kMega - 1, 75}, {2 * kMega, 70}, {4 * kMega - 1, 70}, {4 * kMega, 65},
        {10 * kMega - 1, 65}, {10 * kMega, 60}, {20 * kMega - 1, 60}, {20 * kMega, 55}, {50 * kMega - 1, 55},
        {50 * kMega, 50}, {80 * kMega - 1, 50}, {80 * kMega, 45}, {150 * kMega - 1, 45}, {150 * kMega, 40},
        {200 * kMega - 1, 40}, {200 * kMega, 35}, {500 * kMega - 1, 35}, {500 * kMega, 30}, {2 * kGiga - 1, 30},
        {2 * kGiga, 25}, {50 * kGiga, 25}};
    expectMetrics(Generation::Windows10, Medium::Wireless, cases);
    expectMetrics(Generation::Windows10, Medium::MobileBroadband, cases);
}

TEST(AutomaticMetric, TheSameSpeedCostsDifferentlyInEachGenerationAt200Megabits) {
    EXPECT_EQ(automaticMetricRow(Generation::WindowsXpSp2, Medium::Wired, 200 * kMega)->metric, 20U);
    EXPECT_EQ(automaticMetricRow(Generation::Windows10, Medium::Wired, 200 * kMega)->metric, 25U);
    EXPECT_EQ(automaticMetricRow(Generation::Windows10, Medium::Wireless, 200 * kMega)->metric, 35U);
}

TEST(AutomaticMetric, OfWindows2000IsOneWhateverTheSpeed) {
    EXPECT_EQ(automaticMetricRow(Generation::Windows2000, Medium::Wired, kGiga), nullptr);
    EXPECT_TRUE(automaticMetricTable(Generation::Windows2000, Medium::Wired).empty());
    for (const std::uint64_t speed : {std::uint64_t{0}, kMega, 100 * kGiga})
        EXPECT_EQ(expectedAutomaticMetric(Generation::Windows2000, Medium::Wired, speed), 1U);
    EXPECT_EQ(slowestAutomaticMetric(Generation::Windows2000, Medium::Wired), 1U);
}

TEST(AutomaticMetric, ExpectsHalfOfTheAdvertisedSpeedForWifiOnly) {
    EXPECT_EQ(effectiveSpeed(Medium::Wireless, 866 * kMega), 433 * kMega);
    EXPECT_EQ(effectiveSpeed(Medium::Wired, 866 * kMega), 866 * kMega);
    EXPECT_EQ(effectiveSpeed(Medium::MobileBroadband, 866 * kMega), 866 * kMega);
    EXPECT_EQ(expectedAutomaticMetric(Generation::Windows10, Medium::Wireless, 866 * kMega), 35U);
    EXPECT_EQ(expectedAutomaticMetric(Generation::Windows10, Medium::Loopback, 0), 75U);
}

TEST(AutomaticMetric, EveryTableCoversEverySpeedOnceAndInOrder) {
    for (const Generation generation : {Generation::WindowsXp, Generation::WindowsXpSp2, Generation::Windows10}) {
        for (const Medium medium : {Medium::Wired, Medium::Wireless}) {
            const auto table = automaticMetricTable(generation, medium);
            ASSERT_FALSE(table.empty());
            EXPECT_FALSE(table.front().upper);
            EXPECT_FALSE(table.back().lower);
            for (std::size_t i = 1; i < table.size(); ++i) {
                EXPECT_EQ(table[i].upper, table[i - 1].lower);
                EXPECT_GT(table[i].metric, table[i - 1].metric);
            }
            EXPECT_EQ(slowestAutomaticMetric(generation, medium), table.back().metric);
        }
    }
}

TEST(InterfaceMetric, AutomaticIsNoNumberAndZeroIsOne) {
    EXPECT_TRUE(InterfaceMetric::automatic().isAutomatic());
    EXPECT_FALSE(InterfaceMetric::manual(0).isAutomatic());
    EXPECT_NE(InterfaceMetric::automatic(), InterfaceMetric::manual(0));
    EXPECT_EQ(InterfaceMetric::automatic(), InterfaceMetric::automatic());
    EXPECT_EQ(InterfaceMetric::manual(7).manualValue(), 7U);
}

TEST(Metric, ForecastNamesTheRowAndTheSpeedThatCounts) {
    const AutomaticForecast forecast = forecastAutomatic(WindowsGeneration::Windows10, Medium::Wireless, 866'000'000);
    EXPECT_EQ(forecast.metric, 35U);
    EXPECT_EQ(forecast.countedSpeed, 433'000'000U);
    ASSERT_NE(forecast.row, nullptr);
    EXPECT_EQ(forecast.row->lower, 200'000'000U);
    EXPECT_EQ(forecast.row->upper, 500'000'000U);
    EXPECT_EQ(forecastAutomatic(WindowsGeneration::Windows2000, Medium::Wired, 1).row, nullptr);
}

} // namespace
} // namespace precedence
