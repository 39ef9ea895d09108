#include "model/network/priority_order.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace precedence {
namespace {

bool takesPart(const Adapter& adapter, AddressFamily family) {
    const auto& ipInterface = adapter.ipInterface(family);
    return ipInterface && ipInterface->metric && adapter.medium != Medium::Loopback && isConnected(adapter, family);
}

using Levels = std::map<AdapterId, std::size_t>;

Levels levelsOf(const PriorityOrder& order) {
    Levels levels;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (const AdapterId& id : order[i])
            levels.emplace(id, i);
    }
    return levels;
}

} // namespace

PriorityOrder priorityOrder(const Snapshot& snapshot, AddressFamily family) {
    std::map<std::uint32_t, std::vector<const Adapter*>> byMetric;
    for (const Adapter& adapter : snapshot.adapters()) {
        if (takesPart(adapter, family))
            byMetric[*adapter.ipInterface(family)->metric].push_back(&adapter);
    }
    PriorityOrder order;
    for (auto& [metric, adapters] : byMetric) {
        std::stable_sort(adapters.begin(), adapters.end(),
            [](const Adapter* left, const Adapter* right) { return left->index < right->index; });
        std::vector<AdapterId>& level = order.emplace_back();
        for (const Adapter* adapter : adapters)
            level.push_back(adapter->id);
    }
    return order;
}

OrderRequest orderWithFirst(const Snapshot& snapshot, AddressFamily family, const std::vector<AdapterId>& first) {
    OrderRequest request{.family = family};
    for (const AdapterId& id : first) {
        const Adapter* adapter = snapshot.find(id);
        if (adapter && !adapter->ipInterface(family)) {
            request.skipped.push_back(id);
        } else if (!contains(request.moved, id)) {
            request.moved.push_back(id);
            request.order.push_back({id});
        }
    }
    for (std::vector<AdapterId>& level : priorityOrder(snapshot, family)) {
        std::erase_if(level, [&request](const AdapterId& id) { return contains(request.moved, id); });
        if (!level.empty())
            request.order.push_back(std::move(level));
    }
    return request;
}

OrderRequest orderWithMove(const Snapshot& snapshot, AddressFamily family, const AdapterId& moved,
    const std::vector<AdapterId>& passed, Side side) {
    OrderRequest request{.family = family, .order = priorityOrder(snapshot, family)};
    const Adapter* adapter = snapshot.find(moved);
    if (adapter && !adapter->ipInterface(family)) {
        request.skipped.push_back(moved);
        return request;
    }
    request.moved.push_back(moved);
    PriorityOrder& order = request.order;
    // One direction is the mirror image of the other.
    if (side == Side::After)
        std::reverse(order.begin(), order.end());
    const auto isPassed = [&](const std::vector<AdapterId>& level) {
        return std::any_of(
            level.begin(), level.end(), [&](const AdapterId& id) { return id != moved && contains(passed, id); });
    };
    const auto target = std::find_if(order.begin(), order.end(), isPassed);
    const bool isThere =
        std::any_of(order.begin(), target, [&](const std::vector<AdapterId>& level) { return contains(level, moved); });
    if (target != order.end() && !isThere) {
        for (std::vector<AdapterId>& level : order)
            std::erase(level, moved);
        order.insert(target, {moved});
        std::erase_if(order, [](const std::vector<AdapterId>& level) { return level.empty(); });
    }
    if (side == Side::After)
        std::reverse(order.begin(), order.end());
    return request;
}

OrderRequest orderLike(const Snapshot& snapshot, AddressFamily family, AddressFamily other) {
    const PriorityOrder order = priorityOrder(snapshot, family);
    const Levels own = levelsOf(order);
    const Levels model = levelsOf(priorityOrder(snapshot, other));
    OrderRequest request{.family = family};
    std::vector<AdapterId> sequence;
    for (const std::vector<AdapterId>& level : order)
        sequence.insert(sequence.end(), level.begin(), level.end());
    std::copy_if(sequence.begin(), sequence.end(), std::back_inserter(request.moved),
        [&model](const AdapterId& id) { return model.contains(id); });
    std::stable_sort(request.moved.begin(), request.moved.end(),
        [&model](const AdapterId& left, const AdapterId& right) { return model.at(left) < model.at(right); });
    auto next = request.moved.begin();
    for (AdapterId& id : sequence) {
        if (model.contains(id))
            id = *next++;
        // A tie of both families is nobody's wish to change.
        const bool tied = !request.order.empty() && own.at(request.order.back().front()) == own.at(id) &&
                          model.contains(request.order.back().front()) && model.contains(id) &&
                          model.at(request.order.back().front()) == model.at(id);
        if (tied)
            request.order.back().push_back(id);
        else
            request.order.push_back({id});
    }
    return request;
}

bool familiesDisagree(const Snapshot& snapshot) {
    const Levels ipv4 = levelsOf(priorityOrder(snapshot, AddressFamily::IPv4));
    const Levels ipv6 = levelsOf(priorityOrder(snapshot, AddressFamily::IPv6));
    return std::any_of(ipv4.begin(), ipv4.end(), [&](const auto& left) {
        return std::any_of(ipv4.begin(), ipv4.end(), [&](const auto& right) {
            return left.second < right.second && ipv6.contains(left.first) && ipv6.contains(right.first) &&
                   ipv6.at(left.first) > ipv6.at(right.first);
        });
    });
}

bool contains(const std::vector<AdapterId>& ids, const AdapterId& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace precedence
