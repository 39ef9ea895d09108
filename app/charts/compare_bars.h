// What the adapters' default routes cost, as values and in words: the chart's input, its table twin, and what a screen
// reader says of it. Names come translated. Pure.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence {

/// A cost and its two parts. What is not known is absent; where the parts are not known, the sum may be.
struct CompareCost {
    std::optional<std::uint64_t> route = {};
    std::optional<std::uint64_t> ofInterface = {};
    bool automatic = false;
    std::optional<std::uint64_t> sum = {}; ///< where it is not that of the parts

    [[nodiscard]] std::uint64_t total() const;
    /// The bar shows parts; otherwise it shows the sum alone.
    [[nodiscard]] bool hasParts() const;
    friend bool operator==(const CompareCost&, const CompareCost&) = default;
};

/// One row: an adapter's default route in one family.
struct CompareBar {
    QString adapter = {};
    QString family = {};
    int hue = 0;
    CompareCost now = {};
    std::optional<CompareCost> after = {}; ///< where a waiting change moves it
    bool inUse = false;                    ///< the internet goes through it now

    friend bool operator==(const CompareBar&, const CompareBar&) = default;
};

/// "0 + 35 = 35", "75", and with a waiting change "0 + 35 = 35 -> 4".
[[nodiscard]] QString compareLabel(const CompareBar& bar);

/// The table twin: its header, then a row for each bar, as many cells in each.
[[nodiscard]] std::vector<QStringList> compareTable(const std::vector<CompareBar>& bars);

/// The same as plain text, with tabs between the cells.
[[nodiscard]] QString compareText(const std::vector<CompareBar>& bars);

/// A sentence for each bar.
[[nodiscard]] QString compareDescription(const std::vector<CompareBar>& bars);

/// The scale for the bars, now and after.
[[nodiscard]] std::uint64_t compareScale(const std::vector<CompareBar>& bars);

} // namespace precedence
