// The members of the rows that a program may write, by the names that the documentation gives them: one list for the
// state file, for the journal and for copying what a Set asks for.
#pragma once

#include "tests/windows/iphlpapi/windows_headers.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <type_traits>

namespace precedence::doubles {

/// Which members of a MIB_IPINTERFACE_ROW SetIpInterfaceEntry writes. Its page lists the others as ignored.
enum class OnSet { Written, Ignored };

/// Calls visit(name, pointer to member, OnSet) for every member but the keys and the two offload structures.
template <typename Visit>
void visitInterfaceFields(Visit&& visit) {
    using Row = MIB_IPINTERFACE_ROW;
    constexpr auto kWritten = OnSet::Written;
    constexpr auto kIgnored = OnSet::Ignored;
    visit("MaxReassemblySize", &Row::MaxReassemblySize, kIgnored);
    visit("InterfaceIdentifier", &Row::InterfaceIdentifier, kIgnored);
    visit("MinRouterAdvertisementInterval", &Row::MinRouterAdvertisementInterval, kIgnored);
    visit("MaxRouterAdvertisementInterval", &Row::MaxRouterAdvertisementInterval, kIgnored);
    visit("AdvertisingEnabled", &Row::AdvertisingEnabled, kWritten);
    visit("ForwardingEnabled", &Row::ForwardingEnabled, kWritten);
    visit("WeakHostSend", &Row::WeakHostSend, kWritten);
    visit("WeakHostReceive", &Row::WeakHostReceive, kWritten);
    visit("UseAutomaticMetric", &Row::UseAutomaticMetric, kWritten);
    visit("UseNeighborUnreachabilityDetection", &Row::UseNeighborUnreachabilityDetection, kWritten);
    visit("ManagedAddressConfigurationSupported", &Row::ManagedAddressConfigurationSupported, kWritten);
    visit("OtherStatefulConfigurationSupported", &Row::OtherStatefulConfigurationSupported, kWritten);
    visit("AdvertiseDefaultRoute", &Row::AdvertiseDefaultRoute, kWritten);
    visit("RouterDiscoveryBehavior", &Row::RouterDiscoveryBehavior, kWritten);
    visit("DadTransmits", &Row::DadTransmits, kWritten);
    visit("BaseReachableTime", &Row::BaseReachableTime, kWritten);
    visit("RetransmitTime", &Row::RetransmitTime, kWritten);
    visit("PathMtuDiscoveryTimeout", &Row::PathMtuDiscoveryTimeout, kWritten);
    visit("LinkLocalAddressBehavior", &Row::LinkLocalAddressBehavior, kWritten);
    visit("LinkLocalAddressTimeout", &Row::LinkLocalAddressTimeout, kWritten);
    visit("ZoneIndices", &Row::ZoneIndices, kWritten);
    visit("SitePrefixLength", &Row::SitePrefixLength, kWritten);
    visit("Metric", &Row::Metric, kWritten);
    visit("NlMtu", &Row::NlMtu, kWritten);
    visit("Connected", &Row::Connected, kIgnored);
    visit("SupportsWakeUpPatterns", &Row::SupportsWakeUpPatterns, kIgnored);
    visit("SupportsNeighborDiscovery", &Row::SupportsNeighborDiscovery, kIgnored);
    visit("SupportsRouterDiscovery", &Row::SupportsRouterDiscovery, kIgnored);
    visit("ReachableTime", &Row::ReachableTime, kIgnored);
    visit("DisableDefaultRoutes", &Row::DisableDefaultRoutes, kWritten);
}

/// Calls visit(name, pointer to member) for every member of a route's row but its key.
template <typename Visit>
void visitRouteFields(Visit&& visit) {
    using Row = MIB_IPFORWARD_ROW2;
    visit("SitePrefixLength", &Row::SitePrefixLength);
    visit("ValidLifetime", &Row::ValidLifetime);
    visit("PreferredLifetime", &Row::PreferredLifetime);
    visit("Metric", &Row::Metric);
    visit("Protocol", &Row::Protocol);
    visit("Loopback", &Row::Loopback);
    visit("AutoconfigureAddress", &Row::AutoconfigureAddress);
    visit("Publish", &Row::Publish);
    visit("Immortal", &Row::Immortal);
    visit("Age", &Row::Age);
    visit("Origin", &Row::Origin);
}

/// A member as JSON. Enumerations are numbers; the behaviours' "unchanged" is -1.
template <typename Field>
nlohmann::json fieldToJson(const Field& field) {
    if constexpr (std::is_array_v<Field>)
        return std::vector<std::remove_all_extents_t<Field>>(std::begin(field), std::end(field));
    else if constexpr (std::is_enum_v<Field>)
        return static_cast<int>(field);
    else
        return field;
}

/// Takes a member from JSON where the object has it; true and false stand for 1 and 0.
template <typename Field>
void fieldFromJson(const nlohmann::json& object, const char* name, Field& field) {
    const auto found = object.find(name);
    if (found == object.end())
        return;
    if constexpr (std::is_array_v<Field>) {
        for (std::size_t i = 0; i < std::size(field) && i < found->size(); ++i)
            field[i] = found->at(i).template get<std::remove_all_extents_t<Field>>();
    } else if constexpr (std::is_enum_v<Field>) {
        field = static_cast<Field>(found->template get<int>());
    } else if (found->is_boolean()) {
        field = static_cast<Field>(found->template get<bool>() ? 1 : 0);
    } else {
        field = found->template get<Field>();
    }
}

} // namespace precedence::doubles
