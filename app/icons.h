// The panel's own icons, drawn in one stroke weight and tinted when they are painted: by the palette of the program, or
// by a colour of choice. An icon that is kept follows a change of theme by itself. For the GUI thread.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <cstdint>

namespace precedence {

enum class Medium : std::uint8_t;

enum class IconName : std::uint8_t {
    Wired,
    Wireless,
    Mobile,
    Tunnel,
    Virtual,
    Bluetooth,
    Loopback,
    Other,
    RemoteAccess,
    Priority,
    Routes,
    Why,
    History,
    Learn,
    Lab,
    Bindings,
    Up,
    Down,
    Top,
    Bottom,
    Undo,
    Redo,
    Pin,
    Plus,
    Close,
    Warning,
    Info,
    Error,
    Check,
    Shield,
    Copy,
    Search,
    ChevronRight,
    ChevronDown,
    Grip,
    Internet,
    Computer,
    Text,
};
inline constexpr int kIcons = static_cast<int>(IconName::Text) + 1;

/// Tinted by the program's palette: text on buttons, highlighted text where selected, disabled text where disabled.
[[nodiscard]] QIcon icon(IconName name);
/// Always in this colour, paler where disabled.
[[nodiscard]] QIcon icon(IconName name, const QColor& colour);
[[nodiscard]] IconName iconOf(Medium medium);

/// The icon at a size in device-independent pixels, sharp at this device pixel ratio.
[[nodiscard]] QPixmap iconPixmap(IconName name, int size, const QColor& colour, qreal devicePixelRatio);

/// The program's own icon, in its own colours, in every size.
[[nodiscard]] QIcon programIcon();

} // namespace precedence
