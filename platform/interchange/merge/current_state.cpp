#include "platform/interchange/merge/current_state.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <tuple>

namespace precedence {
namespace {

using AdapterKey = std::tuple<std::int64_t, std::string, bool, bool>;
using RouteKey = std::tuple<IpPrefix, IpAddress, std::int64_t, std::string, bool>;

std::int64_t numberOf(const std::optional<std::uint32_t>& index) {
    return index ? std::int64_t{*index} : -1;
}

AdapterKey keyOf(const FoundAdapter& adapter) {
    const std::string name =
        adapter.index ? std::string() : adapter.alias.text + adapter.title + adapter.description.text;
    return {numberOf(adapter.index), name, adapter.ipv4.has_value(), adapter.ipv6.has_value()};
}

RouteKey keyOf(const FoundRoute& route) {
    std::string name = route.index ? std::string() : route.alias.text;
    if (route.interfaceAddress)
        name += route.interfaceAddress->toString();
    return {route.destination, route.nextHop, numberOf(route.index), name, route.persistent};
}

template <typename Key, typename Row>
void supersede(std::vector<Row>& earlier, const std::vector<Row>& later) {
    if (earlier.empty())
        return;
    std::set<Key> keys;
    for (const Row& row : later)
        keys.insert(keyOf(row));
    const auto isTold = [&](const Row& row) { return keys.contains(keyOf(row)); };
    const auto told = static_cast<std::size_t>(std::count_if(earlier.begin(), earlier.end(), isTold));
    if (told * 2 >= earlier.size())
        earlier.clear();
    else
        std::erase_if(earlier, isTold);
}

bool answersTheSame(const Block& earlier, const Block& later) {
    return earlier.kind == later.kind && earlier.family == later.family;
}

/// Comparing every block with every other costs its square; a paste has few.
constexpr std::size_t kMostCompared = 500;

} // namespace

std::vector<Block> currentState(std::vector<Block> blocks) {
    if (blocks.size() > kMostCompared)
        return blocks;
    for (std::size_t later = 1; later < blocks.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (!answersTheSame(blocks[earlier], blocks[later]))
                continue;
            if (!blocks[later].adapters.empty())
                supersede<AdapterKey>(blocks[earlier].adapters, blocks[later].adapters);
            if (!blocks[later].routes.empty())
                supersede<RouteKey>(blocks[earlier].routes, blocks[later].routes);
        }
    }
    return blocks;
}

} // namespace precedence
