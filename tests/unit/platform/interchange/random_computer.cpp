#include "tests/unit/platform/interchange/random_computer.h"

#include "tests/support/random_snapshot.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace precedence::tests {
namespace {

std::string randomAlias(std::mt19937& random, std::size_t number) {
    constexpr std::array<std::string_view, 10> kNames{
        "Wi-Fi", "Ann's", "a & b", "\u2019; x", "50% \u201c", "\"", "(*)", "Büro", "$(x)", "\\"};
    return std::string(kNames[below(random, kNames.size())]) + " " + std::to_string(number);
}

} // namespace

SnapshotPtr randomComputer(std::mt19937& random) {
    Snapshot::Parts parts = randomSnapshot(random, {.routes = 12, .twinsInHundred = 0})->parts();
    const auto sameKey = [](const Route& left, const Route& right) {
        return compareKeys(left, right) == std::strong_ordering::equal;
    };
    parts.routes.erase(std::unique(parts.routes.begin(), parts.routes.end(), sameKey), parts.routes.end());
    for (std::size_t i = 0; i < parts.adapters.size(); ++i) {
        Adapter& adapter = parts.adapters[i];
        adapter.alias = randomAlias(random, i);
        if (below(random, 8) != 0)
            adapter.index = static_cast<std::uint32_t>(i + 1);
        for (const AddressFamily family : kFamilies) {
            auto& ipInterface = adapter.ipInterface(family);
            if (!ipInterface)
                continue;
            ipInterface->defaultRoutesDisabled = below(random, 2) == 0;
            if (below(random, 3) == 0)
                ipInterface->automatic.reset();
            if (below(random, 3) == 0)
                ipInterface->metricAfterRestart = InterfaceMetric::manual(1 + below(random, 50));
        }
    }
    return Snapshot::make(std::move(parts));
}

ChangeSet randomChanges(std::mt19937& random, const Snapshot& snapshot) {
    ChangeSet all;
    const auto wanted = [&random] {
        return below(random, 3) == 0 ? InterfaceMetric::automatic() : InterfaceMetric::manual(1 + below(random, 99));
    };
    for (const Adapter& adapter : snapshot.adapters()) {
        for (const AddressFamily family : kFamilies) {
            all.emplace_back(MetricChange{.adapter = adapter.id, .family = family, .wanted = wanted()});
            all.emplace_back(
                DefaultRoutesChange{.adapter = adapter.id, .family = family, .wanted = below(random, 2) == 0});
        }
    }
    for (const Route& route : snapshot.routes()) {
        if (const Adapter* adapter = snapshot.adapterOf(route))
            all.emplace_back(
                RouteMetricChange{adapter->id, route.destination, route.nextHop, 0, 1 + below(random, 99)});
    }
    ChangeSet chosen;
    for (const Change& change : all) {
        const auto based = below(random, 3) == 0 ? rebased(change, snapshot) : std::nullopt;
        if (based && problemsOf({*based}, snapshot).empty() &&
            std::none_of(chosen.begin(), chosen.end(), [&](const Change& other) { return isSameThing(other, *based); }))
            chosen.push_back(*based);
    }
    return chosen;
}

SnapshotPtr afterUndo(const Snapshot& before, const ChangeSet& changes) {
    Snapshot::Parts parts = before.parts();
    for (const Change& change : changes) {
        const auto* metric = std::get_if<MetricChange>(&change);
        const auto adapter = std::find_if(parts.adapters.begin(), parts.adapters.end(),
            [&change](const Adapter& candidate) { return candidate.id == *adapterOf(change); });
        if (metric && !adapter->ipInterface(metric->family)->automatic)
            adapter->ipInterface(metric->family)->automatic = false;
    }
    return Snapshot::make(std::move(parts));
}

} // namespace precedence::tests
