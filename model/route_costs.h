// What routes cost and who wins, now and after the changes that wait: every detail of a prefix when it is painted, and
// sums for all routes in one pass when they are asked for, which nothing keeps. Belongs to one thread.
#pragma once

#include "model/network/change_set.h"
#include "model/network/explain.h"
#include "model/route_source.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace precedence {

/// A route at one moment; nothing where a part is not known.
struct RouteMoment {
    std::optional<std::uint32_t> routeMetric = {};
    std::optional<std::uint32_t> interfaceMetric = {};
    std::optional<std::uint64_t> effectiveMetric = {};
    Verdict verdict = Verdict::NoMatch; ///< among the routes of its prefix

    friend bool operator==(const RouteMoment&, const RouteMoment&) = default;
};

class RouteCosts {
public:
    void set(RouteSourcePtr source, const ChangeSet& changes);
    [[nodiscard]] const RouteSourcePtr& source() const { return m_source; }

    /// After the changes, of every route; RouteWinners::kNoCost for what is not known or does not compete.
    [[nodiscard]] std::vector<std::uint64_t> sums() const;
    /// 0 a winner, 1 a tie, 2 costs more, 3 does not compete; after the changes.
    [[nodiscard]] std::vector<std::uint32_t> standings() const;
    [[nodiscard]] RouteMoment now(std::uint32_t route) const { return moment(m_now, false, route); }
    [[nodiscard]] RouteMoment after(std::uint32_t route) const { return moment(m_after, true, route); }

private:
    using Moments = std::unordered_map<std::uint32_t, std::vector<RouteMoment>>; ///< by prefix group

    [[nodiscard]] RouteMoment moment(Moments& known, bool after, std::uint32_t route) const;
    [[nodiscard]] std::vector<RouteMoment> momentsOf(const PrefixGroup& group, bool after) const;
    void override(const Change& change, const InterfaceMetrics& metrics, std::vector<std::uint64_t>& sums) const;

    RouteSourcePtr m_source;
    ChangeSet m_changes;
    mutable Moments m_now;
    mutable Moments m_after;
};

} // namespace precedence
