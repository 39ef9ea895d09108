#include "platform/windows/adapter_assembler.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace precedence::windows {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kNoGuid = "{00000000-0000-0000-0000-000000000000}";

/// NDIS_PHYSICAL_MEDIUM (ntddndis.h). Nothing where it does not say what the adapter is made of.
std::optional<Medium> mediumOfPhysical(std::uint32_t physical) {
    switch (physical) {
    case 1:                                  // WirelessLan
    case 9: return Medium::Wireless;         // Native802_11
    case 8:                                  // WirelessWan
    case 12: return Medium::MobileBroadband; // WiMax
    case 10: return Medium::Bluetooth;
    case 2:  // CableModem
    case 3:  // PhoneLine
    case 4:  // PowerLine
    case 5:  // DSL
    case 6:  // FibreChannel
    case 7:  // 1394
    case 11: // Infiniband
    case 14: // 802_3
    case 15: // 802_5
    case 17: // WiredWAN
    case 18: // WiredCoWan
        return Medium::Wired;
    }
    return std::nullopt;
}

/// IFTYPE (ipifcons.h). Wintun, OpenVPN and other VPN drivers call themselves 53, IF_TYPE_PROP_VIRTUAL.
Medium mediumOfType(const LinkRow& link) {
    switch (link.type) {
    case 6: return link.isHardware || link.hasConnector ? Medium::Wired : Medium::Virtual; // ETHERNET_CSMACD
    case 23: return Medium::RemoteAccess;                                                  // PPP
    case 24: return Medium::Loopback;                                                      // SOFTWARE_LOOPBACK
    case 53: return Medium::Tunnel;                                                        // PROP_VIRTUAL
    case 71: return Medium::Wireless;                                                      // IEEE80211
    case 131: return Medium::Tunnel;                                                       // TUNNEL
    case 237:                                                                              // IEEE80216_WMAN
    case 243:                                                                              // WWANPP
    case 244: return Medium::MobileBroadband;                                              // WWANPP2
    }
    return Medium::Unknown;
}

std::optional<std::string> textOrNothing(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> hardwareAddressOf(const LinkRow& link) {
    std::string text;
    for (const std::uint8_t byte : link.hardwareAddress) {
        text += text.empty() ? "" : ":";
        text += kHexDigits[byte >> 4U];
        text += kHexDigits[byte & 0xfU];
    }
    return textOrNothing(text);
}

Adapter adapterOf(const LinkRow& link) {
    return {.id = idOf(link),
        .index = link.index,
        .alias = textOrNothing(link.alias),
        .description = textOrNothing(link.description),
        .hardwareAddress = hardwareAddressOf(link),
        .medium = mediumOf(link),
        .state = stateOf(link),
        .linkSpeed = linkSpeedOf(link)};
}

IpInterface ipInterfaceOf(const IpInterfaceRow& row) {
    return {.metric = row.metric,
        .automatic = row.automatic,
        .connected = row.connected,
        .defaultRoutesDisabled = row.defaultRoutesDisabled,
        .weakHostSend = row.weakHostSend,
        .weakHostReceive = row.weakHostReceive};
}

/// GetIfTable2 also lists the filters and helpers of NDIS, dozens of them. IP is bound to none of these, so what has
/// IP is an adapter; so is hardware that one can plug a cable into, although both families may be unbound.
bool isAdapter(const LinkRow& link, const Adapter& adapter) {
    if (link.isFilter)
        return false;
    return adapter.ipv4 || adapter.ipv6 || (link.isHardware && link.hasConnector);
}

} // namespace

AdapterId idOf(const LinkRow& link) {
    const bool hasGuid = !link.guid.empty() && link.guid != kNoGuid;
    return AdapterId(hasGuid ? link.guid : "luid:" + std::to_string(link.luid));
}

Medium mediumOf(const LinkRow& link) {
    if (const auto medium = mediumOfPhysical(link.physicalMedium))
        return *medium;
    return link.tunnelType != 0 ? Medium::Tunnel : mediumOfType(link);
}

LinkState stateOf(const LinkRow& link) {
    constexpr std::uint32_t kMediaDisconnected = 2;
    if (link.mediaState == kMediaDisconnected)
        return LinkState::Down;
    switch (link.operStatus) { // IF_OPER_STATUS
    case 1: return LinkState::Up;
    case 2:                         // Down
    case 5:                         // Dormant: waits for something outside, as a VPN waits to be dialled
    case 6:                         // NotPresent
    case 7: return LinkState::Down; // LowerLayerDown
    }
    return LinkState::Unknown;
}

std::optional<std::uint64_t> linkSpeedOf(const LinkRow& link) {
    for (const std::uint64_t speed : {link.transmitSpeed, link.receiveSpeed}) {
        if (speed != 0 && speed != ~std::uint64_t{0})
            return speed;
    }
    return std::nullopt;
}

AssembledAdapters assembleAdapters(std::span<const LinkRow> links, std::span<const IpInterfaceRow> ipInterfaces,
    std::span<const AddressRow> addresses) {
    std::vector<std::pair<Adapter, std::uint64_t>> found;
    for (const LinkRow& link : links) {
        Adapter adapter = adapterOf(link);
        for (const IpInterfaceRow& row : ipInterfaces) {
            if (row.luid == link.luid)
                adapter.ipInterface(row.family) = ipInterfaceOf(row);
        }
        if (!isAdapter(link, adapter))
            continue;
        const auto details = std::find_if(
            addresses.begin(), addresses.end(), [&link](const AddressRow& row) { return row.luid == link.luid; });
        if (details != addresses.end()) {
            adapter.addresses = details->addresses;
            adapter.dnsServers = details->dnsServers;
        }
        found.emplace_back(std::move(adapter), link.luid);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& left, const auto& right) { return left.first.id < right.first.id; });
    AssembledAdapters assembled;
    for (auto& [adapter, luid] : found) {
        // Two rows with one GUID would be a driver's fault; the first one counts for both.
        if (assembled.adapters.empty() || assembled.adapters.back().id != adapter.id)
            assembled.adapters.push_back(std::move(adapter));
        assembled.positions.push_back({luid, static_cast<AdapterPosition>(assembled.adapters.size() - 1)});
    }
    std::sort(assembled.positions.begin(), assembled.positions.end(),
        [](const LuidPosition& left, const LuidPosition& right) { return left.luid < right.luid; });
    return assembled;
}

} // namespace precedence::windows
