#include "model/network/name_order.h"

#include <algorithm>
#include <map>

namespace precedence {
namespace {

NameOrder movedBeside(NameOrder order, std::string_view name, std::string_view other, std::ptrdiff_t behind) {
    const auto from = std::find(order.begin(), order.end(), name);
    if (from == order.end() || name == other || std::find(order.begin(), order.end(), other) == order.end())
        return order;
    const std::string moved = *from;
    order.erase(from);
    order.insert(std::find(order.begin(), order.end(), other) + behind, moved);
    return order;
}

/// Which of these positions can stay where they are: a longest ascending subsequence.
std::vector<bool> staying(const std::vector<std::size_t>& positions) {
    std::vector<std::size_t> ends; // of the runs found so far by length: where the smallest last position stands
    std::vector<std::size_t> before(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto run = std::lower_bound(ends.begin(), ends.end(), positions[i],
            [&positions](std::size_t end, std::size_t position) { return positions[end] < position; });
        before[i] = run == ends.begin() ? i : *(run - 1);
        if (run == ends.end())
            ends.push_back(i);
        else
            *run = i;
    }
    std::vector<bool> stays(positions.size());
    for (std::size_t i = ends.empty() ? 0 : ends.back(), left = ends.size(); left > 0; --left, i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace

NameOrder movedBefore(NameOrder order, std::string_view name, std::string_view other) {
    return movedBeside(std::move(order), name, other, 0);
}

NameOrder movedAfter(NameOrder order, std::string_view name, std::string_view other) {
    return movedBeside(std::move(order), name, other, 1);
}

NameOrder movedToTop(NameOrder order, std::string_view name) {
    const auto found = std::find(order.begin(), order.end(), name);
    if (found != order.end())
        std::rotate(order.begin(), found, found + 1);
    return order;
}

NameOrder movedToBottom(NameOrder order, std::string_view name) {
    const auto found = std::find(order.begin(), order.end(), name);
    if (found != order.end())
        std::rotate(found, found + 1, order.end());
    return order;
}

bool isPermutation(const NameOrder& left, const NameOrder& right) {
    NameOrder one = left;
    NameOrder other = right;
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

bool hasDuplicates(const NameOrder& order) {
    NameOrder sorted = order;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

NameOrder adapted(const NameOrder& wanted, const NameOrder& current) {
    const auto isIn = [](const NameOrder& order, const std::string& name) {
        return std::find(order.begin(), order.end(), name) != order.end();
    };
    NameOrder order;
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(order),
        [&](const std::string& name) { return isIn(current, name); });
    for (auto name = current.begin(); name != current.end(); ++name) {
        if (isIn(wanted, *name))
            continue;
        const auto place =
            name == current.begin() ? order.begin() : std::find(order.begin(), order.end(), *(name - 1)) + 1;
        order.insert(place, *name);
    }
    return order;
}

std::vector<OrderMove> movesBetween(const NameOrder& from, const NameOrder& to) {
    std::vector<OrderMove> moves;
    if (hasDuplicates(from) || !isPermutation(from, to))
        return moves;
    std::map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < from.size(); ++i)
        places[from[i]] = i;
    std::vector<std::size_t> positions;
    for (const std::string& name : to)
        positions.push_back(places.at(name));
    const std::vector<bool> stays = staying(positions);
    // From the end on, so that what a name goes before stands in its own place already.
    for (std::size_t i = to.size(); i-- > 0;) {
        if (!stays[i])
            moves.push_back({to[i], i + 1 < to.size() ? std::optional(to[i + 1]) : std::nullopt});
    }
    return moves;
}

} // namespace precedence
