#include "model/network/profile.h"

#include <algorithm>

namespace precedence {
namespace {

AdapterPattern patternOf(const Adapter& adapter) {
    AdapterPattern pattern{.id = adapter.id, .alias = adapter.alias};
    if (adapter.medium != Medium::Unknown)
        pattern.medium = adapter.medium;
    return pattern;
}

/// Nothing for a number that we would not write, 0 for example, which others can.
std::optional<InterfaceMetric> settingOf(const std::optional<IpInterface>& ipInterface) {
    const auto setting = ipInterface ? ipInterface->setting() : std::nullopt;
    const auto number = setting ? setting->manualValue() : std::nullopt;
    const bool isLegal = !number || (*number >= kLowestMetric && *number <= kHighestMetric);
    return isLegal ? setting : std::nullopt;
}

} // namespace

Profile profileOfOrder(const Snapshot& snapshot, FamilyChoice families) {
    Profile profile{.families = families};
    std::vector<AdapterId> taken;
    for (const AddressFamily family : familiesOf(families)) {
        for (const std::vector<AdapterId>& level : priorityOrder(snapshot, family)) {
            for (const AdapterId& id : level) {
                if (contains(taken, id))
                    continue;
                taken.push_back(id);
                profile.entries.push_back({.adapter = patternOf(*snapshot.find(id))});
            }
        }
    }
    return profile;
}

Profile profileOfMetrics(const Snapshot& snapshot) {
    Profile profile{.kind = ProfileKind::Metrics};
    for (const Adapter& adapter : snapshot.adapters()) {
        ProfileEntry entry{.adapter = patternOf(adapter)};
        for (const AddressFamily family : kFamilies)
            entry.metric(family) = settingOf(adapter.ipInterface(family));
        if (adapter.medium != Medium::Loopback && (entry.ipv4 || entry.ipv6))
            profile.entries.push_back(std::move(entry));
    }
    return profile;
}

} // namespace precedence
