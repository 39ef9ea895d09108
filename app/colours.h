// The colours of the panel, light and dark: the palettes, the colours that carry meaning, and an adapter's own colour.
// Everything that paints asks with the palette that it paints with, so nothing has to be told when the theme changes.
// Meaning never rests on colour alone: a word, a shape or a hatch goes with it. Values; safe on any thread.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace precedence {

inline constexpr int kAdapterHues = 8;

struct Colours {
    QColor secondary;   ///< text that explains; units
    QColor line;        ///< separators and frames; never text
    QColor track;       ///< under a bar, as long as the scale; bars stand out from it
    QColor waiting;     ///< text and marks of what is edited and not applied
    QColor waitingFill; ///< behind such text
    QColor inUse;       ///< what carries traffic now
    QColor inUseFill;
    QColor error; ///< errors only
    QColor errorFill;
    QColor noticeFill;        ///< behind a plain remark
    QColor selection;         ///< behind a selected row, and a button that is held or on; text keeps its own colours
    QColor selectionInactive; ///< the same while another window or list has the focus
    QColor hover;
    QColor focus;     ///< the ring around the current cell, and the bar of a selected row
    QColor routePart; ///< the part of a route in a bar; the interface's part has the adapter's colour
    std::array<QColor, kAdapterHues> hues = {};
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The colours that go with a palette; the same objects for the life of the program.
[[nodiscard]] const Colours& coloursOf(const QPalette& palette);

/// An adapter's colour; hue counts round, so that any number is good.
[[nodiscard]] QColor adapterColour(const QPalette& palette, int hue);

/// The contrast of two opaque colours by WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// What a button is filled with while the pointer is on it.
[[nodiscard]] QColor hoveredButton(const QPalette& palette);

/// So much of one colour over another.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& under, double share);

} // namespace precedence
