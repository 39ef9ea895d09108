#include "app/delegates/adapter_look.h"

#include "model/network/overloaded.h"

#include <algorithm>
#include <cmath>

namespace precedence {
namespace {

constexpr int kGrip = 16;
constexpr int kIcon = 24;
constexpr int kMark = 16;
constexpr int kBar = 6;
constexpr int kDot = 8;
constexpr int kGap = 4;
const QString kArrow = QStringLiteral("\u2192");

struct Lines {
    QRect first;
    QRect second;
};

/// Two lines, centred in the cell as one block.
Lines linesIn(const QRect& cell, const RowFonts& fonts) {
    const int first = fonts.height(TextRole::Strong);
    const int second = fonts.height(TextRole::Small);
    const int top = cell.top() + (cell.height() - first - 2 - second) / 2;
    const int left = cell.left() + kCellPadding;
    const int width = std::max(0, cell.width() - 2 * kCellPadding);
    return {QRect(left, top, width, first), QRect(left, top + first + 2, width, second)};
}

QRect squareAt(int x, const QRect& line, int side) {
    return {x, line.top() + (line.height() - side) / 2, side, side};
}

int rankWidth(const RowFonts& fonts) {
    return fonts.width(TextRole::Rank, QStringLiteral("0 ="));
}

QRect from(const QRect& line, int x) {
    return {x, line.top(), std::max(0, line.right() + 1 - x), line.height()};
}

/// Where a narrow cell saves room: the name is what people look for.
constexpr int kNarrow = 220;

/// The x of the texts, after grip, rank and icon.
int layoutMarks(const AdapterNameLook& look, const QRect& cell, const RowFonts& fonts, CellLayout& layout) {
    const bool narrow = cell.width() < kNarrow;
    const int gap = narrow ? kGap : 3 * kGap;
    int x = cell.left() + kCellPadding;
    if (look.movable && !narrow)
        layout.icons.push_back({squareAt(x, cell, kGrip), IconName::Grip, Tone::Secondary, -1});
    x += narrow ? 0 : kGrip + kGap;
    const int rank = std::max(rankWidth(fonts), fonts.width(TextRole::Rank, look.rank));
    if (!look.rank.isEmpty())
        layout.texts.push_back({QRect(x, cell.top(), rank, cell.height()), look.rank, TextRole::Rank,
            look.connected ? Tone::Plain : Tone::Secondary, Qt::AlignHCenter});
    x += rank + gap;
    layout.icons.push_back({squareAt(x, cell, kIcon), look.icon, Tone::Secondary, look.connected ? look.hue : -1});
    return x + kIcon + (narrow ? 2 * kGap : gap);
}

CellLayout layoutName(const AdapterNameLook& look, const QRect& cell, const RowFonts& fonts) {
    CellLayout layout;
    const auto [first, second] = linesIn(cell, fonts);
    const int x = layoutMarks(look, cell, fonts, layout);
    const bool marked = !look.warning.isEmpty();
    const bool narrow = cell.width() < kNarrow;
    QRect name = from(first, x);
    QRect detail = from(second, x);
    if (marked && narrow) {
        layout.warning = squareAt(x, second, std::min(kMark, second.height()));
        detail.setLeft(layout.warning.right() + 1 + kGap);
    } else if (marked) {
        const int widest = std::max(0, name.width() - kMark - 2 * kGap);
        name.setWidth(std::min(widest, fonts.width(TextRole::Strong, look.name)));
        layout.warning = squareAt(name.right() + 1 + 2 * kGap, first, kMark);
    }
    layout.texts.push_back(
        {name, look.name, TextRole::Strong, look.connected ? Tone::Plain : Tone::Secondary, Qt::AlignLeft});
    layout.texts.push_back({detail, look.detail, TextRole::Small, look.detailTone, Qt::AlignLeft});
    if (marked) {
        layout.warningText = look.warning;
        layout.icons.push_back({layout.warning, IconName::Warning, Tone::Waiting, -1});
    }
    return layout;
}

BarPiece layoutBar(const BarLook& look, const QRect& track) {
    BarPiece bar{.track = track, .hue = look.hue, .known = look.known};
    const double scale = static_cast<double>(std::max<std::uint64_t>(1, look.scale));
    const auto upTo = [&](double cost) {
        return static_cast<int>(std::lround(std::min(1.0, cost / scale) * track.width()));
    };
    const double total = static_cast<double>(look.route) + static_cast<double>(look.ofInterface);
    const int route = upTo(static_cast<double>(look.route));
    // What costs something is never invisible.
    const int end = total > 0 ? std::max(upTo(total), 2) : 0;
    bar.route = QRect(track.left(), track.top(), std::min(route, end), track.height());
    bar.ofInterface = QRect(track.left() + bar.route.width(), track.top(), end - bar.route.width(), track.height());
    bar.broken = total > scale;
    if (look.after)
        bar.after = QRect(
            track.left(), track.top() - 3, std::max(upTo(static_cast<double>(*look.after)), 5), track.height() + 6);
    return bar;
}

CellLayout layoutLink(const LinkLook& look, const QRect& cell, const RowFonts& fonts) {
    CellLayout layout;
    const auto [first, second] = linesIn(cell, fonts);
    const auto unitAt = look.speed.indexOf(QLatin1Char(' '));
    const QString unit = unitAt < 0 ? QString() : look.speed.mid(unitAt);
    const int unitWidth = fonts.width(TextRole::Body, unit);
    layout.texts.push_back({first.adjusted(0, 0, -unitWidth, 0), unitAt < 0 ? look.speed : look.speed.left(unitAt),
        TextRole::Body, Tone::Plain, Qt::AlignRight});
    if (!unit.isEmpty())
        layout.texts.push_back({QRect(first.right() + 1 - unitWidth, first.top(), unitWidth, first.height()), unit,
            TextRole::Body, Tone::Secondary, Qt::AlignRight});
    if (look.bar)
        layout.bar = layoutBar(
            *look.bar, QRect(second.left(), second.top() + (second.height() - kBar) / 2, second.width(), kBar));
    return layout;
}

/// The places of "35 -> 4 manual" from left to right, in widths.
struct MetricWidths {
    int now = 0;
    int arrow = 0;
    int after = 0;
    int mode = 0;
};

MetricWidths metricWidths(const MetricCellLook& look, const RowFonts& fonts) {
    const QString widest(std::clamp(look.digits, 1, 10), QLatin1Char('0'));
    MetricWidths widths{.now = std::max(fonts.width(TextRole::Body, widest), fonts.width(TextRole::Body, look.now))};
    if (!look.after.isEmpty()) {
        widths.arrow = fonts.width(TextRole::Body, kArrow) + 2 * kGap;
        widths.after = fonts.width(TextRole::Strong, look.after);
    }
    widths.mode = look.mode.isEmpty() ? 0 : fonts.width(TextRole::Body, look.mode) + kCellPadding;
    return widths;
}

CellLayout layoutMetric(const MetricCellLook& look, const QRect& cell, const RowFonts& fonts) {
    CellLayout layout;
    const Lines lines = linesIn(cell, fonts);
    const QRect first = lines.first;
    const QRect second = lines.second;
    const MetricWidths widths = metricWidths(look, fonts);
    const bool changes = !look.after.isEmpty();
    int x = first.left();
    const auto place = [&](int width) {
        const QRect rect(x, first.top(), std::min(width, std::max(0, first.right() + 1 - x)), first.height());
        x += width;
        return rect;
    };
    layout.texts.push_back({place(widths.now), look.now, TextRole::Body,
        changes || look.now == QLatin1String("-") ? Tone::Secondary : Tone::Plain, Qt::AlignRight});
    if (changes) {
        layout.texts.push_back({place(widths.arrow), kArrow, TextRole::Body, Tone::Secondary, Qt::AlignHCenter});
        layout.texts.push_back({place(widths.after), look.after, TextRole::Strong, Tone::Waiting, Qt::AlignLeft});
    }
    if (!look.mode.isEmpty())
        layout.texts.push_back({from(first, x + kCellPadding), look.mode, TextRole::Body,
            changes ? Tone::Waiting : Tone::Secondary, Qt::AlignLeft});

    const bool dot = !look.note.isEmpty() && (look.noteTone == Tone::InUse || look.noteTone == Tone::Waiting);
    if (dot)
        layout.dot = DotPiece{squareAt(second.left(), second, kDot), look.noteTone, look.noteTone == Tone::InUse};
    const QRect note = from(second, second.left() + (dot ? kDot + kGap + 2 : 0));
    layout.texts.push_back({note, look.note, TextRole::Small, look.noteTone, Qt::AlignLeft});
    return layout;
}

CellLayout layoutGroup(const GroupLook& look, const QRect& cell, const RowFonts& /*fonts*/) {
    CellLayout layout;
    if (look.text.isEmpty())
        return layout;
    const int x = cell.left() + kCellPadding;
    layout.icons.push_back({squareAt(x, cell, kMark), look.expanded ? IconName::ChevronDown : IconName::ChevronRight,
        Tone::Secondary, -1});
    layout.texts.push_back({from(cell.adjusted(0, 0, -kCellPadding, 0), x + kMark + kGap), look.text, TextRole::Body,
        Tone::Secondary, Qt::AlignLeft});
    return layout;
}

} // namespace

int adapterRowHeight(const RowFonts& fonts) {
    return std::max(56, fonts.height(TextRole::Strong) + 2 + fonts.height(TextRole::Small) + 2 * kCellPadding);
}

int groupRowHeight(const RowFonts& fonts) {
    return std::max(32, fonts.height(TextRole::Body) + kCellPadding);
}

CellLayout layoutAdapterCell(const AdapterCellLook& look, const QRect& cell, const RowFonts& fonts) {
    return std::visit(Overloaded{
                          [](std::monostate) { return CellLayout(); },
                          [&](const AdapterNameLook& name) { return layoutName(name, cell, fonts); },
                          [&](const LinkLook& link) { return layoutLink(link, cell, fonts); },
                          [&](const MetricCellLook& metric) { return layoutMetric(metric, cell, fonts); },
                          [&](const GroupLook& group) { return layoutGroup(group, cell, fonts); },
                      },
        look);
}

int adapterCellWidth(const AdapterCellLook& look, const RowFonts& fonts) {
    const auto ofMetric = [&](const MetricCellLook& metric) {
        const MetricWidths widths = metricWidths(metric, fonts);
        const int dot = metric.note.isEmpty() ? 0 : kDot + kGap + 2;
        return std::max(
            widths.now + widths.arrow + widths.after + widths.mode, dot + fonts.width(TextRole::Small, metric.note));
    };
    const int content =
        std::visit(Overloaded{
                       [](std::monostate) { return 0; },
                       [&](const AdapterNameLook& name) {
                           const int before = kGrip + kIcon + 7 * kGap + rankWidth(fonts);
                           return before + std::max(fonts.width(TextRole::Strong, name.name) + kMark + 2 * kGap,
                                               fonts.width(TextRole::Small, name.detail));
                       },
                       [&](const LinkLook& link) { return std::max(96, fonts.width(TextRole::Body, link.speed)); },
                       ofMetric,
                       [&](const GroupLook& group) { return kMark + kGap + fonts.width(TextRole::Body, group.text); },
                   },
            look);
    return content + 2 * kCellPadding;
}

} // namespace precedence
