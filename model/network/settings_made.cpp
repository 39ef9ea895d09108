#include "model/network/settings_made.h"

#include "model/network/preview.h"

namespace precedence {
namespace {

/// What would have been automatic now is that after a restart as well.
void reset(std::optional<IpInterface>& ipInterface, const Adapter& adapter, AddressFamily family, ChangeSet& made) {
    if (!ipInterface)
        return;
    const auto setting = ipInterface->setting();
    const auto number = setting ? setting->manualValue() : std::nullopt;
    if (number && *number >= kLowestMetric && *number <= kHighestMetric) {
        made.emplace_back(MetricChange{.adapter = adapter.id, .family = family, .wanted = *setting});
        if (ipInterface->metricAfterRestart)
            ipInterface->metricAfterRestart = InterfaceMetric::automatic();
    }
    if (ipInterface->defaultRoutesDisabled == true)
        made.emplace_back(DefaultRoutesChange{.adapter = adapter.id, .family = family, .wanted = false});
}

} // namespace

SettingsMade settingsMade(const Snapshot& snapshot) {
    Snapshot::Parts parts = snapshot.parts();
    ChangeSet made;
    for (Adapter& adapter : parts.adapters) {
        if (adapter.medium == Medium::Loopback)
            continue;
        for (const AddressFamily family : kFamilies)
            reset(adapter.ipInterface(family), adapter, family, made);
    }
    const SnapshotPtr kept = Snapshot::make(std::move(parts));
    SnapshotPtr without = preview(*kept, inverseOf(made));
    return {.without = std::move(without), .changes = std::move(made)};
}

} // namespace precedence
