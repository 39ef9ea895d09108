#include "app/delegates/cell_layout.h"

#include "app/delegates/figures.h"

#include <QFontMetrics>

namespace precedence {

RowFonts RowFonts::of(const QFont& view) {
    const auto scaled = [&view](double factor) {
        QFont font = view;
        // A font has its size in points or in pixels, and -1 for the other.
        if (view.pointSizeF() > 0)
            font.setPointSizeF(view.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(view.pixelSize() * factor));
        return font;
    };
    RowFonts fonts{.body = view, .strong = view, .small = scaled(0.9), .rank = scaled(1.2)};
    fonts.strong.setWeight(QFont::DemiBold);
    return fonts;
}

const QFont& RowFonts::font(TextRole role) const {
    switch (role) {
    case TextRole::Body: return body;
    case TextRole::Strong: return strong;
    case TextRole::Small: return small;
    case TextRole::Rank: return rank;
    }
    return body;
}

int RowFonts::height(TextRole role) const {
    return QFontMetrics(font(role)).height();
}

int RowFonts::width(TextRole role, const QString& text) const {
    return figuresWidth(QFontMetricsF(font(role)), text);
}

} // namespace precedence
