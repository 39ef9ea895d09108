#include "app/panel_style.h"

#include "app/colours.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace precedence {
namespace {

constexpr int kControlHeight = 28;
constexpr double kRadius = 4;

void drawFrame(QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& edge, double width) {
    const double inset = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(edge, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

bool isFocused(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// The edge of what can be typed into or ticked: 3:1 on every surface.
QColor controlEdge(const QStyleOption& option) {
    const Colours& colours = coloursOf(option.palette);
    return option.state.testFlag(QStyle::State_Enabled) ? colours.routePart : colours.line;
}

void drawButton(QPainter& painter, const QStyleOption& option, bool isDefault) {
    const Colours& colours = coloursOf(option.palette);
    const QColor text = option.palette.color(QPalette::ButtonText);
    QColor fill = option.palette.color(QPalette::Button);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    if (isOn || option.state.testFlag(QStyle::State_Sunken))
        fill = colours.selection;
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        fill = hoveredButton(option.palette);
    const bool ring = isDefault || (isFocused(option) && option.state.testFlag(QStyle::State_KeyboardFocusChange));
    // The edge tells what is on as well: a fill alone is too faint to be seen by everybody.
    const QColor edge = ring || isOn ? colours.focus : mixed(text, fill, 0.25);
    drawFrame(painter, option.rect, fill, edge, ring ? 1.75 : 1);
}

void drawToolButton(QPainter& painter, const QStyleOption& option) {
    const QStyle::State busy = QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver;
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise);
    if (!flat) {
        drawButton(painter, option, false);
        return;
    }
    const QColor text = option.palette.color(QPalette::ButtonText);
    const bool down = (option.state & (QStyle::State_Sunken | QStyle::State_On)) != 0;
    if ((option.state & busy) != 0 && option.state.testFlag(QStyle::State_Enabled))
        drawFrame(
            painter, option.rect, QColor(text.red(), text.green(), text.blue(), down ? 48 : 24), Qt::transparent, 1);
}

void drawField(QPainter& painter, const QStyleOption& option) {
    const bool focused = isFocused(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawFrame(painter, option.rect, option.palette.brush(enabled ? QPalette::Base : QPalette::Window),
        focused ? coloursOf(option.palette).focus : controlEdge(option), focused ? 1.75 : 1);
}

void drawBox(QPainter& painter, const QStyleOption& option, bool round) {
    const bool off =
        option.state.testFlag(QStyle::State_Off) || !(option.state & (QStyle::State_On | QStyle::State_NoChange));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor highlight = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF box(
        option.rect.x() + 0.5, option.rect.y() + (option.rect.height() - side) / 2.0 + 0.5, side - 1, side - 1);
    painter.setBrush(off ? option.palette.brush(QPalette::Base) : QBrush(highlight));
    painter.setPen(QPen(off ? controlEdge(option) : highlight, 1));
    painter.drawRoundedRect(box, round ? side / 2.0 : 3, round ? side / 2.0 : 3);
    if (!off && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Active, QPalette::HighlightedText));
        painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
    } else if (!off) {
        painter.setPen(QPen(option.palette.color(QPalette::Active, QPalette::HighlightedText), 1.75, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        if (option.state.testFlag(QStyle::State_NoChange))
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)}));
    }
}

/// How much of the text's colour the slider has: 3:1 on the groove, and more under the pointer.
double sliderShare(const QStyleOptionSlider& option) {
    constexpr double kAtRest = 0.5;
    constexpr double kUnderPointer = 0.6;
    constexpr double kHeld = 0.7;
    if (!option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider))
        return kAtRest;
    return option.state.testFlag(QStyle::State_Sunken) ? kHeld : kUnderPointer;
}

/// One of the two ends; at the end of its way it does nothing and shows that.
void drawScrollArrow(QPainter& painter, const QStyleOptionSlider& bar, const QStyle& style, QStyle::SubControl control,
    const QWidget* widget) {
    const bool isForward = control == QStyle::SC_ScrollBarAddLine;
    const bool isRightward = isForward != (bar.direction == Qt::RightToLeft);
    QStyleOption arrow = bar;
    arrow.rect = style.subControlRect(QStyle::CC_ScrollBar, &bar, control, widget).adjusted(3, 3, -3, -3);
    arrow.state.setFlag(QStyle::State_Enabled,
        bar.state.testFlag(QStyle::State_Enabled) && bar.sliderPosition != (isForward ? bar.maximum : bar.minimum));
    arrow.state.setFlag(QStyle::State_Sunken, false);
    if (bar.orientation == Qt::Vertical)
        style.drawPrimitive(
            isForward ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowUp, &arrow, &painter, widget);
    else
        style.drawPrimitive(
            isRightward ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft, &arrow, &painter, widget);
}

/// Flat, not only to match: Qt shares the gradients of Fusion's out among threads and waits for them, line by line.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QStyle& style, const QWidget* widget) {
    const QColor groove = bar.palette.color(QPalette::Window);
    const QColor text = bar.palette.color(QPalette::WindowText);
    painter.fillRect(bar.rect, groove);
    for (const QStyle::SubControl arrow : {QStyle::SC_ScrollBarAddLine, QStyle::SC_ScrollBarSubLine})
        drawScrollArrow(painter, bar, style, arrow, widget);
    if (bar.minimum == bar.maximum)
        return;
    constexpr int kAround = 4;
    const bool isVertical = bar.orientation == Qt::Vertical;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget)
                             .adjusted(isVertical ? kAround : 0, isVertical ? 0 : kAround, isVertical ? -kAround : 0,
                                 isVertical ? 0 : -kAround);
    painter.fillRect(slider, mixed(text, groove, sliderShare(bar)));
}

} // namespace

PanelStyle::PanelStyle()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void PanelStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    painter->save();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == PE_PanelButtonCommand)
        drawButton(*painter, *option, button && button->features.testFlag(QStyleOptionButton::DefaultButton));
    else if (element == PE_PanelButtonTool)
        drawToolButton(*painter, *option);
    else if (element == PE_PanelLineEdit && frame && frame->lineWidth > 0)
        drawField(*painter, *option);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        drawBox(*painter, *option, element == PE_IndicatorRadioButton);
    else if (element == PE_PanelScrollAreaCorner)
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void PanelStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QColor line = coloursOf(option->palette).line;
    const QRect rect = option->rect;
    painter->fillRect(rect, option->palette.brush(QPalette::Window));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (element == CE_HeaderSection)
        painter->fillRect(QRect(rect.right(), rect.top() + 7, 1, std::max(0, rect.height() - 14)), line);
}

void PanelStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*painter, *bar, *proxy(), widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize PanelStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool control = type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox;
    if (control)
        result.setHeight(std::max(result.height(), kControlHeight));
    if (type == CT_PushButton)
        result.rwidth() += 12;
    return result;
}

int PanelStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_HeaderMargin)
        return 8;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight)
        return 16;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int PanelStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const {
    if (hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace precedence
