// Everything that was read at one moment. Immutable and shared between threads; made only by Snapshot::make, which
// puts adapters and routes into their one order. That order serves display, difference, look-up and explanation.
#pragma once

#include "model/network/adapter.h"
#include "model/network/older_orders.h"
#include "model/network/route.h"
#include "model/network/traits.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

class Snapshot;
using SnapshotPtr = std::shared_ptr<const Snapshot>;

class Snapshot {
public:
    static constexpr std::size_t kMostNotRead = 20;

    struct Parts {
        Traits traits = {};
        std::vector<Adapter> adapters = {}; ///< each id once
        std::vector<Route> routes = {};     ///< their adapters are positions in this list of adapters
        /// What the source had and this program could not read, in the source's own words, at most kMostNotRead
        /// entries.
        std::vector<std::string> notRead = {};
        std::size_t notReadCount = 0; ///< how many there were, listed or not
        OlderOrders olderOrders = {};
    };

    /// Sorts adapters by id and routes by key; positions of adapters in routes are carried along.
    /// An id that is there twice, a position outside, or more that was not read than is counted, is a bug of the reader
    /// and asserted.
    [[nodiscard]] static SnapshotPtr make(Parts parts);

    [[nodiscard]] const Traits& traits() const { return m_parts.traits; }
    [[nodiscard]] const SelectionRules& rules() const { return m_parts.traits.rules; }
    [[nodiscard]] std::span<const Adapter> adapters() const { return m_parts.adapters; }
    [[nodiscard]] std::span<const Route> routes() const { return m_parts.routes; }
    /// What the source had and this program could not read, in the source's own words: the first of notReadCount().
    [[nodiscard]] std::span<const std::string> notRead() const { return m_parts.notRead; }
    [[nodiscard]] std::size_t notReadCount() const { return m_parts.notReadCount; }
    [[nodiscard]] const OlderOrders& olderOrders() const { return m_parts.olderOrders; }
    /// A copy to change and make another snapshot from.
    [[nodiscard]] Parts parts() const { return m_parts; }

    [[nodiscard]] const Adapter* find(const AdapterId& id) const;
    /// The adapter that a person or a script means: by id, alias (exact, else without regard to ASCII case), index or
    /// description. NoSuchAdapter, or AmbiguousAdapter where two have the name.
    Expected<const Adapter*> findByName(std::string_view name) const;
    [[nodiscard]] AdapterPosition positionOf(const Adapter& adapter) const;
    /// nullptr for a route that names no adapter, such as a blackhole.
    [[nodiscard]] const Adapter* adapterOf(const Route& route) const;
    /// nullptr where the route has no adapter or the adapter does not have the route's family.
    [[nodiscard]] const IpInterface* interfaceOf(const Route& route) const;

    /// The route's own part, or what its absence means on this stack; nothing where it is not known.
    [[nodiscard]] std::optional<std::uint32_t> routeMetric(const Route& route) const;
    /// The interface's part; nothing where it is not known or where this stack does not add one.
    [[nodiscard]] std::optional<std::uint32_t> interfaceMetric(const Route& route) const;
    /// What the routes of one prefix compete with; nothing where a part is not known.
    [[nodiscard]] std::optional<std::uint64_t> effectiveMetric(const Route& route) const;

    /// What could not be read takes part: where that changes, the rest of the snapshot is to be trusted differently,
    /// and people are told.
    friend bool operator==(const Snapshot&, const Snapshot&);

private:
    explicit Snapshot(Parts parts)
        : m_parts(std::move(parts)) {}

    Parts m_parts;
};

/// The order of routes in a snapshot: family, address, length, next hop, adapter, table, type, then the rest.
/// Routes of one prefix stand together and a prefix stands before what it covers.
[[nodiscard]] std::strong_ordering compareKeys(const Route& left, const Route& right);

} // namespace precedence
