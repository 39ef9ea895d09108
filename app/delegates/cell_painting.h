// Paints a cell's layout in the colours of a palette, and says what a cell would tell on hover. For the GUI thread.
#pragma once

#include "app/delegates/cell_layout.h"

class QPainter;
class QPalette;
class QStyleOptionViewItem;

namespace precedence {

[[nodiscard]] QColor toneColour(const QPalette& palette, Tone tone);

/// What stands behind a cell: selected, hovered, the line below; a bar at the left of the first cell of a selected row.
void paintCellBackground(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn);
/// The ring of the current cell while its view has the focus.
void paintCellFocus(QPainter& painter, const QStyleOptionViewItem& option);
void paintCell(QPainter& painter, const CellLayout& layout, const RowFonts& fonts, const QPalette& palette);

/// At this place: the sentence of a warning, else the whole of a text that is elided, else nothing.
[[nodiscard]] QString toolTipAt(const CellLayout& layout, const RowFonts& fonts, const QPoint& position);

} // namespace precedence
