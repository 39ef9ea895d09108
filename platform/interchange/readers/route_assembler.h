// Makes routes of the words of one entry of `ip -j route`, however they came. One instance for a whole text: it numbers
// the devices as they appear. Nothing here throws but std::bad_alloc.
#pragma once

#include "platform/interchange/readers/ip_json.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace precedence {

/// Where a route leads to, in words. A route has one of its own, or several in `nexthops`.
struct HopWords {
    std::string gateway = {};
    std::string device = {};
    bool dead = false;
    bool viaOtherFamily = false; ///< said as "via": the gateway has another family than the route (RFC 5549)
};

/// One entry in words; empty is absent.
struct RouteWords {
    std::string destination = {};
    std::string type = {};
    std::string table = {};
    std::string protocol = {};
    std::optional<std::uint64_t> family = {}; ///< AF_INET or AF_INET6 in numbers, as iproute2 before 5.0 printed them
    std::optional<std::uint64_t> metric = {};
    HopWords hop = {};
    std::vector<HopWords> hops = {};
    /// What makes the route one for certain packets only, as `ip` puts it behind the destination: " tos 0x10".
    std::string selector = {};
    /// The key of the first part that has the wrong type, or that makes the route one for certain packets only.
    std::string problem = {};
};

class RouteAssembler {
public:
    explicit RouteAssembler(AddressFamily family)
        : m_family(family) {}

    void add(const RouteWords& words);
    void noteNoRoute() { m_result.unread.note(++m_entry, "no route"); }
    [[nodiscard]] IpRoutes finish(bool whole, std::string_view text);

private:
    /// What is wrong with the entry; empty where nothing is.
    [[nodiscard]] std::string_view append(const RouteWords& words);
    [[nodiscard]] std::string_view appendHop(const Route& common, const HopWords& hop);
    [[nodiscard]] AddressFamily familyOf(const RouteWords& words) const;
    AdapterPosition positionOf(const std::string& device);

    AddressFamily m_family;
    IpRoutes m_result;
    std::map<std::string, AdapterPosition, std::less<>> m_positions;
    std::size_t m_entry = 0;
};

} // namespace precedence
