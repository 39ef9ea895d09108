// What stands in a snapshot where a change wants something else.
#pragma once

#include "model/network/change_set.h"

#include <optional>

namespace precedence {

template <typename Value>
struct CurrentValue {
    bool isThere = false;            ///< the adapter, family, route, component or path is there
    std::optional<Value> value = {}; ///< nothing: it is not known
};

[[nodiscard]] CurrentValue<InterfaceMetric> currentValue(const MetricChange& change, const Snapshot& snapshot);
[[nodiscard]] CurrentValue<bool> currentValue(const DefaultRoutesChange& change, const Snapshot& snapshot);
[[nodiscard]] CurrentValue<std::uint32_t> currentValue(const RouteMetricChange& change, const Snapshot& snapshot);
[[nodiscard]] CurrentValue<NameOrder> currentValue(const BindingOrderChange& change, const Snapshot& snapshot);
[[nodiscard]] CurrentValue<bool> currentValue(const BindingSwitchChange& change, const Snapshot& snapshot);
/// Not known where the order is in a form that is not changed here.
[[nodiscard]] CurrentValue<NameOrder> currentValue(const ProviderOrderChange& change, const Snapshot& snapshot);

} // namespace precedence
