// What the cells of an adapter's row show, as plain values: who fills them decides every word and knows no pixel.
// All text comes translated and without control characters.
#pragma once

#include "app/delegates/cell_layout.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace precedence {

/// Who it is: grip, rank, icon, name, and under the name what it is.
struct AdapterNameLook {
    bool movable = true;
    QString rank = {}; ///< "1", "1 ="; empty where it has none
    IconName icon = IconName::Other;
    int hue = 0;
    bool connected = true;
    QString name = {};
    QString detail = {};
    Tone detailTone = Tone::Secondary;
    QString warning = {}; ///< not empty: a mark, with this sentence on hover
};

/// The cost of its default route on the scale that all rows share.
struct BarLook {
    std::uint64_t route = 0;
    std::uint64_t ofInterface = 0;
    bool known = true; ///< false: only the sum is known; it stands in ofInterface
    std::optional<std::uint64_t> after = {};
    std::uint64_t scale = 1; ///< from barScale()
    int hue = 0;
};

/// How fast it is, and the bar.
struct LinkLook {
    QString speed = {}; ///< "866 Mbit/s"
    std::optional<BarLook> bar = {};
};

/// Its metric in one family: "35 -> 4 manual", and under it what goes through it.
struct MetricCellLook {
    QString now = {};   ///< "35"; "-" where the family is not bound
    QString after = {}; ///< empty where nothing waits
    QString mode = {};  ///< "auto", "manual", in the state that is wanted
    int digits = 2;     ///< of the longest number in the column, so that they align
    QString note = {};  ///< "internet now", "14 routes"
    Tone noteTone = Tone::Secondary;
};

/// A line that folds rows: "Not connected (6)".
struct GroupLook {
    QString text = {};
    bool expanded = false;
};

using AdapterCellLook = std::variant<std::monostate, AdapterNameLook, LinkLook, MetricCellLook, GroupLook>;

/// 56, or more where the font is large.
[[nodiscard]] int adapterRowHeight(const RowFonts& fonts);
[[nodiscard]] int groupRowHeight(const RowFonts& fonts);

[[nodiscard]] CellLayout layoutAdapterCell(const AdapterCellLook& look, const QRect& cell, const RowFonts& fonts);

/// How wide the cell wants to be; a name is content with less, because it is elided.
[[nodiscard]] int adapterCellWidth(const AdapterCellLook& look, const RowFonts& fonts);

} // namespace precedence
