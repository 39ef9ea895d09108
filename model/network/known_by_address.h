// Adapters of which a text tells nothing but an address, and what people call those.
#pragma once

#include "model/network/adapter.h"

#include <string_view>

namespace precedence {

/// What their ids start with, before the address (design: JSON names).
inline constexpr std::string_view kAddressId = "address:";

[[nodiscard]] inline bool isKnownByAddress(const Adapter& adapter) {
    return !adapter.alias && !adapter.description && adapter.id.value().starts_with(kAddressId);
}
/// For an adapter that is known by its address.
[[nodiscard]] inline std::string_view addressKnownBy(const Adapter& adapter) {
    return std::string_view(adapter.id.value()).substr(kAddressId.size());
}

} // namespace precedence
