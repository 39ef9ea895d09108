// GetAdaptersAddresses: one block of memory that the caller brings, full of pointers into itself.
#include "tests/windows/iphlpapi/double.h"
#include "tests/windows/iphlpapi/socket_address.h"

#include <cstring>
#include <string>

namespace precedence::doubles {
namespace {

/// Hands out pieces of a block one after another, zeroed and aligned; it is made big enough before.
class Arena {
public:
    explicit Arena(void* start)
        : m_start(static_cast<std::byte*>(start)) {}

    template <typename T>
    T* make(std::size_t count = 1) {
        void* const piece = m_start + m_used;
        m_used += (count * sizeof(T) + 7U) / 8U * 8U;
        std::memset(piece, 0, count * sizeof(T));
        return static_cast<T*>(piece);
    }
    template <typename Character>
    Character* text(std::basic_string_view<Character> text) {
        auto* const copy = make<Character>(text.size() + 1);
        text.copy(copy, text.size());
        return copy;
    }
    SOCKET_ADDRESS address(const SOCKADDR_INET& address) {
        const int size = address.si_family == AF_INET ? sizeof(SOCKADDR_IN) : sizeof(SOCKADDR_IN6);
        auto* const copy = make<SOCKADDR_INET>();
        *copy = address;
        void* const untyped = copy;
        return {static_cast<SOCKADDR*>(untyped), size};
    }
    [[nodiscard]] std::size_t used() const { return m_used; }

private:
    std::byte* m_start;
    std::size_t m_used = 0;
};

struct Wanted {
    ULONG family = AF_UNSPEC;
    ULONG flags = 0;

    [[nodiscard]] bool takes(AddressFamily wantedFamily) const {
        return family == AF_UNSPEC || family == windowsFamily(wantedFamily);
    }
    [[nodiscard]] bool takes(const MachineAdapter& adapter) const {
        const bool isBound =
            (adapter.ipv4 && takes(AddressFamily::IPv4)) || (adapter.ipv6 && takes(AddressFamily::IPv6));
        return isBound || (flags & GAA_FLAG_INCLUDE_ALL_INTERFACES) != 0;
    }
};

/// Appends a list element and returns where the next one's pointer goes.
template <typename Element>
Element** append(Arena& arena, Element** end, const SOCKADDR_INET& address) {
    auto* const element = arena.make<Element>();
    element->Length = sizeof(Element);
    element->Address = arena.address(address);
    *end = element;
    return &element->Next;
}

void addUnicast(Arena& arena, IP_ADAPTER_ADDRESSES& to, const MachineAdapter& adapter, const Wanted& wanted) {
    auto** end = &to.FirstUnicastAddress;
    for (const MIB_UNICASTIPADDRESS_ROW& row : adapter.addresses) {
        if (!wanted.takes(*familyOf(row.Address.si_family)))
            continue;
        auto** const next = append(arena, end, row.Address);
        (*end)->OnLinkPrefixLength = row.OnLinkPrefixLength;
        (*end)->DadState = IpDadStatePreferred;
        (*end)->ValidLifetime = (*end)->PreferredLifetime = 0xffffffff;
        end = next;
    }
}

template <typename Element>
void addList(Arena& arena, Element** end, const std::vector<IpAddress>& addresses, const Wanted& wanted) {
    for (const IpAddress& address : addresses) {
        if (wanted.takes(address.family()))
            end = append(arena, end, socketAddress(address));
    }
}

void describe(Arena& arena, IP_ADAPTER_ADDRESSES& to, const MachineAdapter& adapter) {
    const MIB_IF_ROW2& link = adapter.link;
    to.Length = sizeof to;
    to.IfIndex = adapter.ipv4 ? link.InterfaceIndex : 0;
    to.Ipv6IfIndex = adapter.ipv6 ? link.InterfaceIndex : 0;
    to.AdapterName = arena.text(std::string_view(adapter.guid));
    to.FriendlyName = arena.text(std::wstring_view(link.Alias));
    to.Description = arena.text(std::wstring_view(link.Description));
    to.DnsSuffix = arena.text(std::wstring_view());
    to.PhysicalAddressLength = std::min<ULONG>(link.PhysicalAddressLength, MAX_ADAPTER_ADDRESS_LENGTH);
    std::memcpy(to.PhysicalAddress, link.PhysicalAddress, to.PhysicalAddressLength);
    to.Ipv4Enabled = adapter.ipv4 ? 1 : 0;
    to.Ipv6Enabled = adapter.ipv6 ? 1 : 0;
    to.Mtu = link.Mtu;
    to.IfType = link.Type;
    to.OperStatus = link.OperStatus;
    to.TransmitLinkSpeed = link.TransmitLinkSpeed;
    to.ReceiveLinkSpeed = link.ReceiveLinkSpeed;
    to.Ipv4Metric = adapter.ipv4 ? adapter.ipv4->Metric : 0;
    to.Ipv6Metric = adapter.ipv6 ? adapter.ipv6->Metric : 0;
    to.Luid = link.InterfaceLuid;
    to.TunnelType = link.TunnelType;
}

std::size_t build(void* block, const Machine& machine, const Wanted& wanted) {
    Arena arena(block);
    IP_ADAPTER_ADDRESSES* last = nullptr;
    for (const MachineAdapter& adapter : machine.adapters) {
        if (!wanted.takes(adapter))
            continue;
        auto* const entry = arena.make<IP_ADAPTER_ADDRESSES>();
        if (last != nullptr)
            last->Next = entry;
        last = entry;
        describe(arena, *entry, adapter);
        if ((wanted.flags & GAA_FLAG_SKIP_UNICAST) == 0)
            addUnicast(arena, *entry, adapter, wanted);
        if ((wanted.flags & GAA_FLAG_SKIP_DNS_SERVER) == 0)
            addList(arena, &entry->FirstDnsServerAddress, adapter.dnsServers, wanted);
        if ((wanted.flags & GAA_FLAG_INCLUDE_GATEWAYS) != 0)
            addList(arena, &entry->FirstGatewayAddress, adapter.gateways, wanted);
    }
    return arena.used();
}

/// More than any machine of this size needs.
std::size_t boundOf(const Machine& machine) {
    std::size_t bytes = 64;
    for (const MachineAdapter& adapter : machine.adapters)
        bytes += 4096 + (adapter.addresses.size() + adapter.gateways.size() + adapter.dnsServers.size()) * 256;
    return bytes;
}

} // namespace
} // namespace precedence::doubles

using namespace precedence::doubles;

extern "C" ULONG WINAPI GetAdaptersAddresses(
    ULONG Family, ULONG Flags, PVOID /*Reserved*/, PIP_ADAPTER_ADDRESSES AdapterAddresses, PULONG SizePointer) {
    return answer(__func__, [&](Double& self) -> DWORD {
        if (SizePointer == nullptr || (Family != AF_UNSPEC && Family != AF_INET && Family != AF_INET6))
            return ERROR_INVALID_PARAMETER;
        const auto machine = self.machine();
        const Wanted wanted{Family, Flags};
        std::vector<std::uint64_t> draft(boundOf(*machine) / sizeof(std::uint64_t));
        const std::size_t size = build(draft.data(), *machine, wanted);
        if (size == 0)
            return ERROR_NO_DATA;
        const bool fits = AdapterAddresses != nullptr && *SizePointer >= size;
        *SizePointer = static_cast<ULONG>(size);
        if (!fits)
            return ERROR_BUFFER_OVERFLOW;
        build(AdapterAddresses, *machine, wanted);
        return NO_ERROR;
    });
}
