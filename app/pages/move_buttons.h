// The four ways in which a row of an order moves, as buttons show them and keys do them.
#pragma once

#include "app/icons.h"
#include "model/network/order_edit.h"

#include <QtGlobal>

#include <array>

namespace precedence {

struct MoveButton {
    Step step;
    IconName icon;
    const char* text; ///< for PriorityPage::tr
    const char* tip;
};

inline constexpr std::array kMoveButtons{
    MoveButton{Step::Up, IconName::Up, QT_TRANSLATE_NOOP("precedence::PriorityPage", "Up"), "Alt+Up"},
    MoveButton{Step::Down, IconName::Down, QT_TRANSLATE_NOOP("precedence::PriorityPage", "Down"), "Alt+Down"},
    MoveButton{Step::ToTop, IconName::Top, QT_TRANSLATE_NOOP("precedence::PriorityPage", "To top"), "Alt+Home"},
    MoveButton{Step::ToBottom, IconName::Bottom, QT_TRANSLATE_NOOP("precedence::PriorityPage", "To bottom"), "Alt+End"},
};

} // namespace precedence
