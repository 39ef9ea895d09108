// What documents and command lines call media. These words are part of the formats and are never translated.
#pragma once

#include "model/network/metric.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace precedence {

inline constexpr std::array kMediumNames{
    std::pair<Medium, std::string_view>{Medium::Unknown, "unknown"},
    std::pair<Medium, std::string_view>{Medium::Wired, "wired"},
    std::pair<Medium, std::string_view>{Medium::Wireless, "wireless"},
    std::pair<Medium, std::string_view>{Medium::MobileBroadband, "mobileBroadband"},
    std::pair<Medium, std::string_view>{Medium::Bluetooth, "bluetooth"},
    std::pair<Medium, std::string_view>{Medium::RemoteAccess, "remoteAccess"},
    std::pair<Medium, std::string_view>{Medium::Tunnel, "tunnel"},
    std::pair<Medium, std::string_view>{Medium::Virtual, "virtual"},
    std::pair<Medium, std::string_view>{Medium::Loopback, "loopback"},
};

[[nodiscard]] constexpr std::string_view nameOf(Medium medium) {
    for (const auto& [value, name] : kMediumNames) {
        if (value == medium)
            return name;
    }
    return {};
}

[[nodiscard]] constexpr std::optional<Medium> mediumNamed(std::string_view word) {
    for (const auto& [value, name] : kMediumNames) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

} // namespace precedence
