// What is wanted: typed changes, each with the value that it expects to replace (compare and set).
// Plain values; nothing here touches a stack.
#pragma once

#include "model/network/adapter.h"
#include "model/network/error.h"
#include "model/network/order_change.h"
#include "model/network/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace precedence {

struct MetricChange {
    AdapterId adapter;
    AddressFamily family = AddressFamily::IPv4;
    InterfaceMetric expected = InterfaceMetric::automatic();
    InterfaceMetric wanted = InterfaceMetric::automatic();

    friend bool operator==(const MetricChange&, const MetricChange&) = default;
};

/// Whether the adapter's default routes of a family count. False: DisableDefaultRoutes, which takes out its /0 routes
/// only, not 0/1 and 128/1.
struct DefaultRoutesChange {
    AdapterId adapter;
    AddressFamily family = AddressFamily::IPv4;
    bool expected = true;
    bool wanted = true;

    friend bool operator==(const DefaultRoutesChange&, const DefaultRoutesChange&) = default;
};

/// The route metric of a route that is there; its key never changes.
struct RouteMetricChange {
    AdapterId adapter;
    IpPrefix destination;
    IpAddress nextHop;
    std::uint32_t expected = 0;
    std::uint32_t wanted = 0;

    friend bool operator==(const RouteMetricChange&, const RouteMetricChange&) = default;
};

/// What a change of this metric expects to replace. A mode that the source does not tell counts as manual; nothing
/// where the number is not told either.
[[nodiscard]] std::optional<InterfaceMetric> replaceableSetting(const IpInterface& ipInterface);

using Change = std::variant<MetricChange, DefaultRoutesChange, RouteMetricChange, BindingOrderChange,
    BindingSwitchChange, ProviderOrderChange>;

/// nullptr for a change of an older order, which is about no one adapter.
[[nodiscard]] const AdapterId* adapterOf(const Change& change);
/// The same adapter where the snapshot has it, else nullptr.
[[nodiscard]] const Adapter* adapterOf(const Change& change, const Snapshot& snapshot);
/// Nothing for a change of an older order.
[[nodiscard]] std::optional<AddressFamily> familyOf(const Change& change);
/// Whether it is about bindings or providers: such a change is never on trial.
[[nodiscard]] bool isOfOlderOrder(const Change& change);
/// What is tried where the change is made.
[[nodiscard]] Operation operationOf(const Change& change);
/// What it is about, by the name that people know: "Wi-Fi", "0.0.0.0/0, Wi-Fi", "Client for Microsoft Networks"; its id
/// where the snapshot does not have it, and empty for the provider order.
[[nodiscard]] std::string subjectOf(const Change& change, const Snapshot& snapshot);
/// The change that takes this one back.
[[nodiscard]] Change inverseOf(const Change& change);
/// Whether both are about the same metric, switch or route.
[[nodiscard]] bool isSameThing(const Change& left, const Change& right);

/// The active route that the change is about; on Linux, where one key can have several metrics, the one expected or,
/// failing that, the one wanted.
[[nodiscard]] const Route* routeOf(const RouteMetricChange& change, const Snapshot& snapshot);

/// How a change stands to a snapshot.
enum class Standing : std::uint8_t {
    Expected,  ///< what stands there is what the change expects
    Satisfied, ///< what stands there is what the change wants
    Conflict,  ///< something else stands there, or its value is not known
    Missing,   ///< the adapter, family, route, component or path is not there
};
[[nodiscard]] Standing standingOf(const Change& change, const Snapshot& snapshot);

/// The same change, expecting what stands there now; nothing where that is missing or not known. An order that is
/// wanted takes in what was added meanwhile, and lets go of what has gone.
[[nodiscard]] std::optional<Change> rebased(const Change& change, const Snapshot& snapshot);

using ChangeSet = std::vector<Change>;

/// Everything that is wrong with a set before anything is written: adapters, families, routes and bindings that are not
/// there, numbers outside 1..9999, orders that are no permutation, expected values that do not hold, things changed
/// twice, changes of nothing.
/// Empty: it can be applied.
[[nodiscard]] std::vector<Error> problemsOf(const ChangeSet& changes, const Snapshot& snapshot);

/// The set that takes the whole set back, last change first.
[[nodiscard]] ChangeSet inverseOf(const ChangeSet& changes);

/// Whether every change is done in the snapshot. Automatic is satisfied by automatic, whatever its number.
[[nodiscard]] bool isSatisfiedBy(const ChangeSet& changes, const Snapshot& snapshot);

} // namespace precedence
