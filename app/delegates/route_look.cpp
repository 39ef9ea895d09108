#include "app/delegates/route_look.h"

#include <algorithm>

namespace precedence {
namespace {

constexpr int kIcon = 16;
constexpr int kGap = 6;
const QString kArrow = QStringLiteral(" \u2192 ");

} // namespace

int routeRowHeight(const RowFonts& fonts) {
    return std::max(28, fonts.height(TextRole::Body) + 8);
}

CellLayout layoutRouteCell(const RouteCellLook& look, const QRect& cell, const RowFonts& fonts) {
    CellLayout layout;
    QRect line = cell.adjusted(kCellPadding, 0, -kCellPadding, -1);
    if (look.icon) {
        const QRect place(line.left(), cell.top() + (cell.height() - kIcon) / 2, kIcon, kIcon);
        layout.icons.push_back({place, *look.icon, look.tone, look.hue});
        line.setLeft(line.left() + kIcon + kGap);
    }
    line.setWidth(std::max(0, line.width()));
    const TextRole role = look.strong || !look.before.isEmpty() ? TextRole::Strong : TextRole::Body;
    const Tone tone = look.before.isEmpty() ? look.tone : Tone::Waiting;
    if (look.before.isEmpty()) {
        layout.texts.push_back({line, look.text, role, tone, look.number ? Qt::AlignRight : Qt::AlignLeft});
        return layout;
    }
    const QString before = look.before + kArrow;
    const int wanted = std::min(fonts.width(role, look.text), line.width());
    const int now = std::min(fonts.width(TextRole::Body, before), line.width() - wanted);
    const int left = look.number ? line.right() + 1 - wanted - now : line.left();
    layout.texts.push_back(
        {QRect(left, line.top(), now, line.height()), before, TextRole::Body, Tone::Secondary, Qt::AlignLeft});
    layout.texts.push_back(
        {QRect(left + now, line.top(), wanted, line.height()), look.text, role, tone, Qt::AlignRight});
    return layout;
}

int routeCellWidth(const RouteCellLook& look, const RowFonts& fonts) {
    const int before = look.before.isEmpty() ? 0 : fonts.width(TextRole::Body, look.before + kArrow);
    const TextRole role = look.strong || !look.before.isEmpty() ? TextRole::Strong : TextRole::Body;
    return 2 * kCellPadding + (look.icon ? kIcon + kGap : 0) + before + fonts.width(role, look.text);
}

} // namespace precedence
