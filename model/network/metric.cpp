#include "model/network/metric.h"

#include <array>

namespace precedence {
namespace {

constexpr std::uint64_t operator""_kbit(unsigned long long value) {
    return value * 1'000;
}
constexpr std::uint64_t operator""_Mbit(unsigned long long value) {
    return value * 1'000'000;
}
constexpr std::uint64_t operator""_Gbit(unsigned long long value) {
    return value * 1'000'000'000;
}

using Row = AutomaticMetricRow;
constexpr auto kOpen = std::nullopt;

// KB 299540. The KB prints ">= 2 Gb/s" for the first row of both old tables, the one end there that includes its lower
// bound; below, 2 Gb/s less one bit stands for it, so that one rule for the ends serves all rows.
constexpr std::array kXp{
    Row{2_Gbit - 1, kOpen, 5},
    Row{200_Mbit, 2_Gbit - 1, 10},
    Row{20_Mbit, 200_Mbit, 20},
    Row{4_Mbit, 20_Mbit, 30},
    Row{500_kbit, 4_Mbit, 40},
    Row{kOpen, 500_kbit, 50},
};
constexpr std::array kXpSp2{
    Row{2_Gbit - 1, kOpen, 5},
    Row{200_Mbit, 2_Gbit - 1, 10},
    Row{80_Mbit, 200_Mbit, 20},
    Row{20_Mbit, 80_Mbit, 25},
    Row{4_Mbit, 20_Mbit, 30},
    Row{500_kbit, 4_Mbit, 40},
    Row{kOpen, 500_kbit, 50},
};
constexpr std::array kWindows10Wireless{
    Row{2_Gbit, kOpen, 25},
    Row{500_Mbit, 2_Gbit, 30},
    Row{200_Mbit, 500_Mbit, 35},
    Row{150_Mbit, 200_Mbit, 40},
    Row{80_Mbit, 150_Mbit, 45},
    Row{50_Mbit, 80_Mbit, 50},
    Row{20_Mbit, 50_Mbit, 55},
    Row{10_Mbit, 20_Mbit, 60},
    Row{4_Mbit, 10_Mbit, 65},
    Row{2_Mbit, 4_Mbit, 70},
    Row{500_kbit, 2_Mbit, 75},
    Row{200_kbit, 500_kbit, 80},
    Row{kOpen, 200_kbit, 85},
};
constexpr std::array kWindows10Other{
    Row{100_Gbit, kOpen, 5},
    Row{40_Gbit, 100_Gbit, 10},
    Row{10_Gbit, 40_Gbit, 15},
    Row{2_Gbit, 10_Gbit, 20},
    Row{200_Mbit, 2_Gbit, 25},
    Row{80_Mbit, 200_Mbit, 35},
    Row{20_Mbit, 80_Mbit, 45},
    Row{4_Mbit, 20_Mbit, 55},
    Row{500_kbit, 4_Mbit, 65},
    Row{kOpen, 500_kbit, 75},
};

bool isInside(const Row& row, std::uint64_t speed, bool lowerEndBelongs) {
    if (lowerEndBelongs)
        return (!row.lower || speed >= *row.lower) && (!row.upper || speed < *row.upper);
    return (!row.lower || speed > *row.lower) && (!row.upper || speed <= *row.upper);
}

} // namespace

std::span<const AutomaticMetricRow> automaticMetricTable(WindowsGeneration generation, Medium medium) {
    switch (generation) {
    case WindowsGeneration::Windows2000: return {};
    case WindowsGeneration::WindowsXp: return kXp;
    case WindowsGeneration::WindowsXpSp2: return kXpSp2;
    case WindowsGeneration::Windows10: break;
    }
    if (medium == Medium::Wireless || medium == Medium::MobileBroadband)
        return kWindows10Wireless;
    return kWindows10Other;
}

const AutomaticMetricRow* automaticMetricRow(WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond) {
    const bool lowerEndBelongs = generation == WindowsGeneration::Windows10;
    for (const Row& row : automaticMetricTable(generation, medium)) {
        if (isInside(row, bitsPerSecond, lowerEndBelongs))
            return &row;
    }
    return nullptr;
}

std::uint64_t effectiveSpeed(Medium medium, std::uint64_t bitsPerSecond) {
    return medium == Medium::Wireless ? bitsPerSecond / 2 : bitsPerSecond;
}

AutomaticForecast forecastAutomatic(WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond) {
    AutomaticForecast forecast{.metric = 1, .countedSpeed = effectiveSpeed(medium, bitsPerSecond)};
    // Observed on Windows 10 for both families, whatever the speed; no table documents it.
    if (medium == Medium::Loopback && generation == WindowsGeneration::Windows10) {
        forecast.metric = 75;
        return forecast;
    }
    forecast.row = automaticMetricRow(generation, medium, forecast.countedSpeed);
    if (forecast.row)
        forecast.metric = forecast.row->metric;
    return forecast;
}

std::uint32_t expectedAutomaticMetric(WindowsGeneration generation, Medium medium, std::uint64_t bitsPerSecond) {
    return forecastAutomatic(generation, medium, bitsPerSecond).metric;
}

std::uint32_t slowestAutomaticMetric(WindowsGeneration generation, Medium medium) {
    const auto table = automaticMetricTable(generation, medium);
    return table.empty() ? 1 : table.back().metric;
}

} // namespace precedence
