// Where everything in a cell stands, as values: made by the layouts of adapter and route rows, painted and asked for
// its tool tip by cell_painting. Nothing here paints or knows a model.
#pragma once

#include "app/icons.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace precedence {

/// What a text means; the palette gives the colour.
enum class Tone : std::uint8_t { Plain, Secondary, InUse, Waiting, Error };

enum class TextRole : std::uint8_t { Body, Strong, Small, Rank };

/// The fonts of a row, all made from the font of the view.
struct RowFonts {
    QFont body = {};
    QFont strong = {};
    QFont small = {};
    QFont rank = {};

    [[nodiscard]] static RowFonts of(const QFont& view);
    [[nodiscard]] const QFont& font(TextRole role) const;
    [[nodiscard]] int height(TextRole role) const;
    /// With figures of one width, whatever the font does.
    [[nodiscard]] int width(TextRole role, const QString& text) const;
};

/// Text that is elided in the middle where its place is too narrow.
struct TextPiece {
    QRect rect = {};
    QString text = {};
    TextRole role = TextRole::Body;
    Tone tone = Tone::Plain;
    Qt::Alignment align = Qt::AlignLeft;
};

struct IconPiece {
    QRect rect = {};
    IconName icon = IconName::Other;
    Tone tone = Tone::Secondary;
    int hue = -1; ///< 0 and more: an adapter's colour instead of the tone's
};

/// A dot before a remark: full for what is, hollow for what will be.
struct DotPiece {
    QRect rect = {};
    Tone tone = Tone::InUse;
    bool full = true;
};

struct BarPiece {
    QRect track = {};
    QRect route = {};
    QRect ofInterface = {};
    QRect after = {}; ///< an outline; empty where nothing waits
    int hue = 0;
    bool known = true;   ///< the two parts are known, not only their sum
    bool broken = false; ///< longer than the scale: the bar shows a break
};

struct CellLayout {
    std::vector<TextPiece> texts = {};
    std::vector<IconPiece> icons = {};
    std::optional<DotPiece> dot = {};
    std::optional<BarPiece> bar = {};
    QRect warning = {}; ///< where the mark of a warning is; its sentence is the tool tip there
    QString warningText = {};
};

inline constexpr int kCellPadding = 8;

} // namespace precedence
