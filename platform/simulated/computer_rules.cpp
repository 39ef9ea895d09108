#include "platform/simulated/computer_rules.h"

#include <algorithm>
#include <set>

namespace precedence {
namespace {

/// NetworkManager's defaults by type of device.
std::uint32_t linuxBase(Medium medium) {
    switch (medium) {
    case Medium::Wired: return 100;
    case Medium::Wireless: return 600;
    case Medium::MobileBroadband: return 700;
    case Medium::Bluetooth: return 750;
    case Medium::RemoteAccess:
    case Medium::Tunnel: return 50;
    case Medium::Virtual: return 425;
    case Medium::Loopback: return 30;
    case Medium::Unknown: break;
    }
    return 950;
}

using Numbers = std::set<std::uint32_t>;

/// NetworkManager makes automatic numbers unique: two Ethernet adapters get 100 and 101.
std::uint32_t lowestFree(Medium medium, const Numbers& used) {
    std::uint32_t number = linuxBase(medium);
    while (used.contains(number))
        ++number;
    return number;
}

bool isInUse(const AdapterSetup& adapter, AddressFamily family) {
    return adapter.present && adapter.family(family);
}

std::uint32_t windowsAutomatic(WindowsGeneration generation, const AdapterSetup& adapter) {
    // No table documents a connection that does not know its speed; 25 was observed for remote access.
    constexpr std::uint32_t kObservedForRemoteAccess = 25;
    if (adapter.speed)
        return expectedAutomaticMetric(generation, adapter.medium, *adapter.speed);
    if (adapter.medium == Medium::RemoteAccess && generation == WindowsGeneration::Windows10)
        return kObservedForRemoteAccess;
    if (adapter.medium == Medium::Loopback)
        return expectedAutomaticMetric(generation, adapter.medium, 0);
    return slowestAutomaticMetric(generation, adapter.medium);
}

std::optional<WindowsGeneration> tableOf(Generation generation) {
    switch (generation) {
    case Generation::Windows2000: return WindowsGeneration::Windows2000;
    case Generation::WindowsXp: return WindowsGeneration::WindowsXp;
    case Generation::WindowsXpSp2:
    case Generation::WindowsVista: return WindowsGeneration::WindowsXpSp2;
    case Generation::Windows10: return WindowsGeneration::Windows10;
    case Generation::Linux: break;
    }
    return std::nullopt;
}

} // namespace

bool addsMetrics(Generation generation) {
    return generation == Generation::WindowsVista || generation == Generation::Windows10;
}

SelectionRules rulesOf(Generation generation) {
    if (generation == Generation::Linux)
        return linuxRules();
    const bool isNew = addsMetrics(generation);
    return {.metricsAdd = isNew, .strongHost = isNew, .automaticTable = tableOf(generation)};
}

BindingReach bindingReachOf(Generation generation) {
    switch (generation) {
    case Generation::Windows2000:
    case Generation::WindowsXp:
    case Generation::WindowsXpSp2: return BindingReach::ServicesAndNames;
    case Generation::WindowsVista: return BindingReach::Services;
    case Generation::Windows10:
    case Generation::Linux: break;
    }
    return BindingReach::Nothing;
}

std::optional<std::uint32_t> interfaceMetricOf(
    Generation generation, const AdapterSetup& adapter, AddressFamily family) {
    const auto& settings = adapter.family(family);
    if (!settings)
        return std::nullopt;
    if (!settings->metric.isAutomatic())
        return settings->metric.manualValue();
    const auto table = tableOf(generation);
    return table ? windowsAutomatic(*table, adapter) : settings->assigned.value_or(linuxBase(adapter.medium));
}

void assignNumbers(Generation generation, ComputerState& state) {
    if (generation != Generation::Linux)
        return;
    for (const AddressFamily family : kFamilies) {
        Numbers used;
        for (const AdapterSetup& adapter : state.adapters) {
            const auto& settings = adapter.family(family);
            if (adapter.present && settings && settings->metric.isAutomatic() && settings->assigned)
                used.insert(*settings->assigned);
        }
        for (AdapterSetup& adapter : state.adapters) {
            if (!isInUse(adapter, family))
                continue;
            FamilySetup& settings = *adapter.family(family);
            if (settings.metric.isAutomatic() && !settings.assigned)
                settings.assigned = lowestFree(adapter.medium, used);
            used.insert(*interfaceMetricOf(generation, adapter, family));
        }
    }
}

void assignNumberAnew(Generation generation, ComputerState& state, AdapterSetup& adapter, AddressFamily family) {
    if (generation != Generation::Linux || !adapter.family(family))
        return;
    FamilySetup& settings = *adapter.family(family);
    settings.assigned.reset();
    if (!adapter.present || !settings.metric.isAutomatic())
        return;
    Numbers used;
    for (const AdapterSetup& other : state.adapters) {
        if (&other != &adapter && isInUse(other, family))
            used.insert(*interfaceMetricOf(generation, other, family));
    }
    settings.assigned = lowestFree(adapter.medium, used);
}

std::vector<AssignedAddress> addressesOf(const AdapterSetup& adapter) {
    std::vector<AssignedAddress> addresses = adapter.addresses;
    const bool hasLinkLocal = std::any_of(addresses.begin(), addresses.end(), [](const AssignedAddress& assigned) {
        return assigned.address.family() == AddressFamily::IPv6 && assigned.address.isLinkLocal();
    });
    if (!adapter.ipv6 || hasLinkLocal || adapter.medium == Medium::Loopback)
        return addresses;
    // A stack gives itself a link-local address; the same one each time (FNV-1a of the id).
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : adapter.id.value())
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    addresses.push_back({IpAddress::fromWords(AddressFamily::IPv6, 0xfe80'0000'0000'0000U, hash), std::uint8_t{64}});
    return addresses;
}

} // namespace precedence
