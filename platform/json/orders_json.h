// Bindings and providers as documents have them: a lab's scenario and state, and what precedencectl prints.
#pragma once

#include "model/network/older_orders.h"
#include "platform/json/json_cursor.h"

#include <nlohmann/json.hpp>

namespace precedence {

inline constexpr std::size_t kMostComponents = 500;

/// {"components": [{"id", "kind", "name"}], "orders": [{"component", "paths": [{"token", "through", "enabled"}]}],
/// "linkage": [...]}. A path's token is absent where it is its components, joined by "->".
[[nodiscard]] nlohmann::json bindingsJson(const Bindings& bindings);
[[nodiscard]] Bindings readBindings(const JsonCursor& at);

/// {"order": [{"service", "name", "library", "redirector", "installed"}], "hardwareOrder": [...]}
[[nodiscard]] nlohmann::json providersJson(const ProviderOrder& providers);
[[nodiscard]] ProviderOrder readProviders(const JsonCursor& at);

/// "adapter", "protocol", "client", "service"
[[nodiscard]] std::string_view nameOf(ComponentKind kind);

} // namespace precedence
