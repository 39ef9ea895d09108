// The words that `ip` uses for types, protocols, tables and kinds of links, as the product's own values.
#pragma once

#include "model/network/metric.h"
#include "model/network/route.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace precedence {

/// Nothing for a word that names no type. Empty: unicast, as `ip` leaves that word out.
[[nodiscard]] std::optional<RouteType> routeTypeOf(std::string_view word);

/// Unknown for protocols that nobody has heard of. Empty: boot, the one protocol that `ip` leaves out.
[[nodiscard]] RouteOrigin routeOriginOf(std::string_view word);

/// Nothing for a table that has another name than the three that every Linux has. Empty: main.
[[nodiscard]] std::optional<std::uint32_t> routeTableOf(std::string_view word);

/// Whether the rules that the kernel starts with ask the table. IPv6 has none for the default table.
[[nodiscard]] bool isAskedTable(std::uint32_t table, AddressFamily family);

/// From link_type, linkinfo.info_kind, linkinfo.info_data.type and the name, which says wired or wireless by the
/// convention of systemd only.
struct LinkWords {
    std::string_view type = {};
    std::string_view kind = {};
    std::string_view mode = {};
    std::string_view name = {};
};
[[nodiscard]] Medium mediumOf(const LinkWords& words);

} // namespace precedence
