// Makes routes of rows, one at a time, in one pass over a table that may have a hundred thousand of them.
// One thread; nothing here fails but for memory.
#pragma once

#include "model/network/route.h"
#include "platform/windows/adapter_assembler.h"
#include "platform/windows/rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace precedence::windows {

class RouteAssembler {
public:
    /// The positions are sorted by LUID and outlive this object.
    explicit RouteAssembler(std::span<const LuidPosition> positions)
        : m_positions(positions) {}

    void reserve(std::size_t count) { m_routes.reserve(count); }
    /// A route of an adapter that came or went between the tables is left out; the notification that announces the
    /// adapter is on its way.
    void add(const RouteRow& row);
    [[nodiscard]] std::vector<Route> take() { return std::move(m_routes); }

private:
    [[nodiscard]] AdapterPosition positionOf(std::uint64_t luid);

    std::span<const LuidPosition> m_positions;
    LuidPosition m_last; ///< routes of one adapter mostly come together
    std::vector<Route> m_routes;
};

/// From NL_ROUTE_PROTOCOL and NL_ROUTE_ORIGIN, both as the documentation numbers them.
[[nodiscard]] RouteOrigin originOf(std::uint32_t protocol, std::uint32_t origin);

} // namespace precedence::windows
