#include "model/network/system_answer.h"

#include <algorithm>

namespace precedence {
namespace {

bool isThat(const Snapshot& snapshot, const Route& route, const SystemAnswer& answer) {
    const Adapter* adapter = snapshot.adapterOf(route);
    if (!adapter) // blackhole and the like
        return !answer.adapter;
    // Linux answers with the loopback for every address of its own.
    if (route.type == RouteType::Local)
        return answer.adapter.has_value();
    return answer.adapter == adapter->id && (!answer.destination || answer.destination == route.destination) &&
           (!answer.nextHop || answer.nextHop == route.nextHop);
}

} // namespace

bool agrees(const Snapshot& snapshot, const Explanation& explanation, const SystemAnswer& answer) {
    const auto fits = [&](std::uint32_t position) { return isThat(snapshot, snapshot.routes()[position], answer); };
    if (explanation.winner)
        return fits(*explanation.winner);
    if (explanation.ties.empty())
        return !answer.adapter;
    return std::any_of(explanation.ties.begin(), explanation.ties.end(), fits);
}

} // namespace precedence
