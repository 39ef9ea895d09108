#include "platform/windows/stored_metrics.h"

#include <algorithm>

namespace precedence::windows {
namespace {

/// 0 is how some tools write automatic; the stack itself would take it as such (seed KB 894564).
std::optional<InterfaceMetric> settingOf(const AdapterId& id, const RegistryMetrics& registry) {
    const auto found = registry.find(id);
    if (found == registry.end() || found->second == 0)
        return std::nullopt;
    return InterfaceMetric::manual(found->second);
}

std::optional<InterfaceMetric> settingOf(const Adapter& adapter, AddressFamily family, const StoredRows& stored) {
    const auto found = std::find_if(stored->begin(), stored->end(),
        [&](const StoredRow& row) { return adapter.index == row.index && row.family == family; });
    return found == stored->end() ? std::nullopt : settingOf(*found);
}

std::optional<InterfaceMetric> afterRestart(
    const Adapter& adapter, AddressFamily family, const StoredRows& stored, const RegistryMetrics& registry) {
    const auto kept = family == AddressFamily::IPv4 ? settingOf(adapter.id, registry) : std::nullopt;
    if (!stored)
        return family == AddressFamily::IPv4 ? kept.value_or(InterfaceMetric::automatic())
                                             : std::optional<InterfaceMetric>();
    const auto said = settingOf(adapter, family, stored);
    if (said && kept && *said != *kept)
        return std::nullopt;
    return said ? *said : kept.value_or(InterfaceMetric::automatic());
}

} // namespace

std::optional<InterfaceMetric> settingOf(const StoredRow& row) {
    if (row.automatic.value_or(false))
        return InterfaceMetric::automatic();
    if (row.metric)
        return InterfaceMetric::manual(*row.metric);
    return std::nullopt;
}

void fillAfterRestart(std::span<Adapter> adapters, const StoredRows& stored, const RegistryMetrics& registry) {
    for (Adapter& adapter : adapters) {
        for (const AddressFamily family : kFamilies) {
            if (auto& ipInterface = adapter.ipInterface(family))
                ipInterface->metricAfterRestart = afterRestart(adapter, family, stored, registry);
        }
    }
}

} // namespace precedence::windows
