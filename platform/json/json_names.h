// What documents call things: tables of values and their names, and how a name is read and written.
#pragma once

#include "model/network/adapter.h"
#include "model/network/medium_names.h"
#include "platform/json/json_cursor.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace precedence {

template <typename Value>
using NameEntry = std::pair<Value, std::string_view>;

inline constexpr std::array kStateNames{
    NameEntry<LinkState>{LinkState::Up, "up"},
    NameEntry<LinkState>{LinkState::Down, "down"},
    NameEntry<LinkState>{LinkState::Unknown, "unknown"},
};
inline constexpr std::array kFamilyNames{
    NameEntry<AddressFamily>{AddressFamily::IPv4, "IPv4"},
    NameEntry<AddressFamily>{AddressFamily::IPv6, "IPv6"},
};

template <typename Names>
auto readName(const JsonCursor& at, const Names& names) {
    const std::string text = at.text();
    for (const auto& [value, name] : names) {
        if (name == text)
            return value;
    }
    if (at.exists())
        at.report(ErrorCode::WrongValue, text);
    return names.front().first;
}

template <typename Names, typename Value>
std::string nameIn(const Names& names, Value wanted) {
    for (const auto& [value, name] : names) {
        if (value == wanted)
            return std::string(name);
    }
    return {};
}

} // namespace precedence
