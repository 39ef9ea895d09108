#include "app/delegates/cell_painting.h"

#include "app/colours.h"
#include "app/delegates/figures.h"
#include "app/hatch.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

namespace precedence {
namespace {

void paintDot(QPainter& painter, const DotPiece& dot, const QPalette& palette) {
    const QColor colour = toneColour(palette, dot.tone);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(dot.full ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(dot.rect).adjusted(0.75, 0.75, -0.75, -0.75));
}

/// A slanted gap near the end: this bar is longer than it is drawn.
void paintBreak(QPainter& painter, const QRect& track, const QColor& behind) {
    const qreal x = track.right() - 14;
    painter.setPen(QPen(behind, 2));
    for (const qreal offset : {0.0, 5.0})
        painter.drawLine(QPointF(x + offset, track.bottom() + 2.5), QPointF(x + offset + 4, track.top() - 1.5));
}

void paintBar(QPainter& painter, const BarPiece& bar, const QPalette& palette, const QColor& behind) {
    const Colours& colours = coloursOf(palette);
    QPainterPath rounded;
    rounded.addRoundedRect(bar.track, 3, 3);
    painter.save();
    painter.setClipPath(rounded);
    painter.fillRect(bar.track, colours.track);
    painter.fillRect(bar.route, colours.routePart);
    painter.fillRect(bar.ofInterface, adapterColour(palette, bar.hue));
    if (!bar.known)
        paintHatch(painter, bar.ofInterface, mixed(behind, adapterColour(palette, bar.hue), 0.55), 4);
    if (bar.route.width() > 2 && bar.ofInterface.width() > 2)
        painter.fillRect(QRect(bar.ofInterface.left(), bar.track.top(), 1, bar.track.height()), behind);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    if (bar.broken)
        paintBreak(painter, bar.track, behind);
    if (!bar.after.isEmpty()) {
        painter.setPen(QPen(colours.waiting, 1.5));
        painter.drawRoundedRect(QRectF(bar.after).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    }
}

void paintText(QPainter& painter, const TextPiece& piece, const RowFonts& fonts, const QPalette& palette) {
    painter.setFont(fonts.font(piece.role));
    painter.setPen(toneColour(palette, piece.tone));
    drawFigures(painter, piece.rect, piece.align, piece.text);
}

} // namespace

QColor toneColour(const QPalette& palette, Tone tone) {
    const Colours& colours = coloursOf(palette);
    switch (tone) {
    case Tone::Plain: return palette.color(QPalette::Text);
    case Tone::Secondary: return colours.secondary;
    case Tone::InUse: return colours.inUse;
    case Tone::Waiting: return colours.waiting;
    case Tone::Error: return colours.error;
    }
    return palette.color(QPalette::Text);
}

void paintCellBackground(QPainter& painter, const QStyleOptionViewItem& option, bool firstColumn) {
    const Colours& colours = coloursOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    if (selected)
        painter.fillRect(option.rect, active ? colours.selection : colours.selectionInactive);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colours.hover);
    else
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        mixed(colours.line, option.palette.color(QPalette::Base), 0.6));
    if (selected && firstColumn)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.focus);
}

void paintCellFocus(QPainter& painter, const QStyleOptionViewItem& option) {
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(option.palette).focus, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(2.75, 2.75, -2.75, -3.75), 3, 3);
    painter.restore();
}

void paintCell(QPainter& painter, const CellLayout& layout, const RowFonts& fonts, const QPalette& palette) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ratio = painter.device()->devicePixelRatio();
    for (const IconPiece& piece : layout.icons) {
        const QColor colour = piece.hue >= 0 ? adapterColour(palette, piece.hue) : toneColour(palette, piece.tone);
        painter.drawPixmap(piece.rect.topLeft(), iconPixmap(piece.icon, piece.rect.width(), colour, ratio));
    }
    for (const TextPiece& piece : layout.texts)
        paintText(painter, piece, fonts, palette);
    if (layout.dot)
        paintDot(painter, *layout.dot, palette);
    if (layout.bar)
        paintBar(painter, *layout.bar, palette, palette.color(QPalette::Base));
    painter.restore();
}

QString toolTipAt(const CellLayout& layout, const RowFonts& fonts, const QPoint& position) {
    if (layout.warning.adjusted(-4, -4, 4, 4).contains(position))
        return layout.warningText;
    for (const TextPiece& piece : layout.texts) {
        if (piece.rect.contains(position) && fonts.width(piece.role, piece.text) > piece.rect.width())
            return piece.text;
    }
    return {};
}

} // namespace precedence
