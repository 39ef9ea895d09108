#include "app/colours.h"

#include <algorithm>
#include <cmath>

namespace precedence {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

Colours lightColours() {
    return {
        .secondary = rgb(0x55606e),
        .line = rgb(0xd5d9e0),
        .track = rgb(0xe2e4e9),
        .waiting = rgb(0x7d4e00),
        .waitingFill = rgb(0xfff2d6),
        .inUse = rgb(0x0f6a2f),
        .inUseFill = rgb(0xe2f4e7),
        .error = rgb(0xb42318),
        .errorFill = rgb(0xfdecea),
        .noticeFill = rgb(0xeef2f8),
        .selection = rgb(0xdce8fb),
        .selectionInactive = rgb(0xe8ebf0),
        .hover = rgb(0xf1f5fb),
        .focus = rgb(0x1f5fc4),
        .routePart = rgb(0x747f8d),
        .hues = {rgb(0x2a72de), rgb(0xd05a12), rgb(0x2f8a4f), rgb(0xc4559a), rgb(0x1c278c), rgb(0x5f4310),
            rgb(0x7a1040), rgb(0x6e28e6)},
    };
}

Colours darkColours() {
    return {
        .secondary = rgb(0xa9b2be),
        .line = rgb(0x3a404a),
        .track = rgb(0x31353e),
        .waiting = rgb(0xf3b93f),
        .waitingFill = rgb(0x3a2f16),
        .inUse = rgb(0x6bd58f),
        .inUseFill = rgb(0x1b3324),
        .error = rgb(0xff8f84),
        .errorFill = rgb(0x3d2322),
        .noticeFill = rgb(0x282d36),
        .selection = rgb(0x27364f),
        .selectionInactive = rgb(0x2c3038),
        .hover = rgb(0x22262d),
        .focus = rgb(0x6ea8ff),
        .routePart = rgb(0x858f9c),
        .hues = {rgb(0x3f9bf0), rgb(0xffd95e), rgb(0x4a9f5c), rgb(0xe06aa6), rgb(0x8fd4f5), rgb(0x8b9a1f),
            rgb(0xd4e6ac), rgb(0x3fe6d6)},
    };
}

struct Surfaces {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb visitedLink;
    QRgb toolTip;
};

QPalette paletteOf(const Surfaces& surfaces) {
    QPalette palette(rgb(surfaces.button), rgb(surfaces.window));
    const auto set = [&](QPalette::ColorRole role, QRgb value) { palette.setColor(role, rgb(value)); };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, surfaces.text);
    set(QPalette::Base, surfaces.base);
    set(QPalette::AlternateBase, surfaces.alternate);
    set(QPalette::ToolTipBase, surfaces.toolTip);
    set(QPalette::PlaceholderText, surfaces.placeholder);
    set(QPalette::BrightText, surfaces.highlightedText);
    set(QPalette::Highlight, surfaces.highlight);
    set(QPalette::HighlightedText, surfaces.highlightedText);
    set(QPalette::Link, surfaces.link);
    set(QPalette::LinkVisited, surfaces.visitedLink);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, rgb(surfaces.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, rgb(surfaces.disabled));
    return palette;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette() {
    return paletteOf({
        .window = 0xf5f6f8,
        .base = 0xffffff,
        .alternate = 0xf8f9fb,
        .button = 0xf0f2f5,
        .text = 0x1b2027,
        .placeholder = 0x5f6a78,
        .disabled = 0x8b94a1,
        .highlight = 0x1f5fc4,
        .highlightedText = 0xffffff,
        .link = 0x1a5bbf,
        .visitedLink = 0x6b3fa0,
        .toolTip = 0xffffff,
    });
}

QPalette darkPalette() {
    return paletteOf({
        .window = 0x24272c,
        .base = 0x1b1d21,
        .alternate = 0x1f2226,
        .button = 0x33373e,
        .text = 0xe7e9ec,
        .placeholder = 0x9aa4b1,
        .disabled = 0x767f8b,
        .highlight = 0x3570cd,
        .highlightedText = 0xffffff,
        .link = 0x82b4ff,
        .visitedLink = 0xc3a3f2,
        .toolTip = 0x2d3138,
    });
}

bool isDark(const QPalette& palette) {
    return luminance(palette.color(QPalette::Active, QPalette::Window)) <
           luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

const Colours& coloursOf(const QPalette& palette) {
    static const Colours light = lightColours();
    static const Colours dark = darkColours();
    return isDark(palette) ? dark : light;
}

QColor adapterColour(const QPalette& palette, int hue) {
    const int turned = (hue % kAdapterHues + kAdapterHues) % kAdapterHues;
    return coloursOf(palette).hues.at(static_cast<std::size_t>(turned));
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor hoveredButton(const QPalette& palette) {
    return mixed(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 0.06);
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto channel = [share](float top, float bottom) {
        return static_cast<float>(top * share + bottom * (1.0 - share));
    };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
        channel(over.blueF(), under.blueF()));
}

} // namespace precedence
