// Effective metrics of all routes and the winner of every prefix, recomputed in one branch-free pass over arrays when
// an interface metric changes. Immutable inputs; compute() may be called from any thread with outputs of its own.
#pragma once

#include "model/network/route_index.h"
#include "model/network/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace precedence {

/// The interface metrics to compute with, one for each adapter of a snapshot in each family.
class InterfaceMetrics {
public:
    /// What the snapshot says.
    explicit InterfaceMetrics(const Snapshot& snapshot);

    [[nodiscard]] std::optional<std::uint32_t> of(AdapterPosition adapter, AddressFamily family) const {
        return m_metrics[numberOf(adapter, family)];
    }
    void set(AdapterPosition adapter, AddressFamily family, std::optional<std::uint32_t> metric) {
        m_metrics[numberOf(adapter, family)] = metric;
    }
    /// By number of the interface.
    [[nodiscard]] std::span<const std::optional<std::uint32_t>> values() const { return m_metrics; }

    [[nodiscard]] static std::size_t numberOf(AdapterPosition adapter, AddressFamily family) {
        return 2 * static_cast<std::size_t>(adapter) + (family == AddressFamily::IPv4 ? 0 : 1);
    }

private:
    std::vector<std::optional<std::uint32_t>> m_metrics;
};

class RouteWinners {
public:
    /// What is unknown, or does not compete (see SelectionRules), costs kNoCost and never wins.
    static constexpr std::uint64_t kNoCost = ~std::uint64_t{0};

    /// The winner of a prefix: the first of its cheapest routes.
    class Winner {
    public:
        constexpr Winner() = default;
        constexpr Winner(std::uint32_t route, bool tie)
            : m_bits(route | (tie ? kTieBit : 0)) {}

        /// A position in the snapshot's routes; nothing where no route of the prefix competes at a known cost.
        [[nodiscard]] constexpr std::optional<std::uint32_t> route() const {
            const std::uint32_t route = m_bits & ~kTieBit;
            return route == kNone ? std::nullopt : std::optional(route);
        }
        /// Another route of the prefix costs the same; which of them the system takes is not documented.
        [[nodiscard]] constexpr bool isTie() const { return (m_bits & kTieBit) != 0; }

        friend bool operator==(const Winner&, const Winner&) = default;

    private:
        static constexpr std::uint32_t kTieBit = 0x80000000;
        static constexpr std::uint32_t kNone = 0x7fffffff;
        std::uint32_t m_bits = kNone;
    };

    /// Kept by the caller from one computation to the next, so that a drag allocates nothing.
    struct Outcome {
        std::vector<std::uint64_t> effectiveMetrics = {}; ///< of each route, or kNoCost
        std::vector<Winner> winners = {};                 ///< of each group of the index

        friend bool operator==(const Outcome&, const Outcome&) = default;
    };

    /// Keeps no reference to either. The index must be the snapshot's own.
    RouteWinners(const Snapshot& snapshot, const RouteIndex& index);

    /// The metrics must have been made from the same snapshot. A route of which only the sum is known follows its
    /// interface, where the snapshot knows what that contributed.
    void compute(const InterfaceMetrics& metrics, Outcome& outcome) const;
    /// The effective metrics alone.
    void computeMetrics(const InterfaceMetrics& metrics, std::vector<std::uint64_t>& effectiveMetrics) const;

    [[nodiscard]] std::size_t routeCount() const { return m_metrics.size(); }
    [[nodiscard]] std::size_t groupCount() const { return m_firsts.size() - 1; }
    /// What the arrays of inputs take.
    [[nodiscard]] std::size_t bytes() const;

private:
    void fillWinners(std::span<const std::uint64_t> effectiveMetrics, std::span<Winner> winners) const;

    // What a route adds to its own metric is the cost of a slot. One byte does for 127 adapters; more of them use the
    // wide slots instead.
    std::vector<std::uint32_t> m_metrics; ///< the route's own part
    std::vector<std::uint8_t> m_slots;
    std::vector<std::uint32_t> m_wideSlots;
    std::vector<std::uint32_t> m_firsts;    ///< the first route of each group, and the number of routes behind them
    std::vector<std::uint32_t> m_contested; ///< the groups with two routes or more
};

} // namespace precedence
