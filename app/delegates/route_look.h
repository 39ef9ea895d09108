// What a cell of the table of routes shows, as plain values. Text comes translated; numbers come as text.
#pragma once

#include "app/delegates/cell_layout.h"

#include <optional>

namespace precedence {

struct RouteCellLook {
    QString text = {};
    QString before = {}; ///< what it is now, where text is what waits: "20 -> 5"
    bool number = false; ///< right-aligned
    bool strong = false; ///< the route that wins its prefix
    Tone tone = Tone::Plain;
    std::optional<IconName> icon = {};
    int hue = -1; ///< of the icon: an adapter's colour, or -1 for the tone's
};

/// 28, or more where the font is large.
[[nodiscard]] int routeRowHeight(const RowFonts& fonts);
[[nodiscard]] CellLayout layoutRouteCell(const RouteCellLook& look, const QRect& cell, const RowFonts& fonts);
[[nodiscard]] int routeCellWidth(const RouteCellLook& look, const RowFonts& fonts);

} // namespace precedence
