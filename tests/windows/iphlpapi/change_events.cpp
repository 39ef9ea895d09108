#include "tests/windows/iphlpapi/change_events.h"

#include "tests/windows/iphlpapi/socket_address.h"

#include <cstring>
#include <map>
#include <string>

namespace precedence::doubles {
namespace {

/// Everything that a machine says, by key; the value is compared byte by byte. Rows are zeroed before they are filled,
/// so that padding is equal where the members are.
struct Item {
    ChangeEvent event;
    std::string bytes;
};
using Items = std::map<std::string, Item>;

template <typename Row>
std::string bytesOf(const Row& row) {
    return {reinterpret_cast<const char*>(&row), sizeof row};
}

void add(Items& items, ChangeEvent event, std::string bytes) {
    std::string key = std::to_string(static_cast<int>(event.kind)) + ' ' + std::to_string(event.luid.Value) + ' ' +
                      std::to_string(event.family);
    key += bytesOf(event.destination) + bytesOf(event.address);
    items.emplace(std::move(key), Item{event, std::move(bytes)});
}

ChangeEvent routeEvent(const MIB_IPFORWARD_ROW2& row) {
    ChangeEvent event{.kind = EventKind::Route, .family = row.NextHop.si_family};
    event.luid = row.InterfaceLuid;
    event.index = row.InterfaceIndex;
    event.destination = row.DestinationPrefix;
    event.address = row.NextHop;
    return event;
}

void addInterfaces(Items& items, const MachineAdapter& adapter) {
    ChangeEvent event{.kind = EventKind::Interface};
    event.luid = adapter.link.InterfaceLuid;
    event.index = adapter.link.InterfaceIndex;
    for (const AddressFamily family : kFamilies) {
        event.family = windowsFamily(family);
        if (const auto& row = adapter.row(family))
            add(items, event, bytesOf(*row) + bytesOf(adapter.link));
    }
    event.kind = EventKind::Address;
    for (const MIB_UNICASTIPADDRESS_ROW& row : adapter.addresses) {
        event.family = row.Address.si_family;
        event.address = row.Address;
        add(items, event, bytesOf(row));
    }
}

Items itemsOf(const Machine& machine) {
    Items items;
    for (const MachineAdapter& adapter : machine.adapters)
        addInterfaces(items, adapter);
    for (const MIB_IPFORWARD_ROW2& row : machine.routes)
        add(items, routeEvent(row), bytesOf(row));
    return items;
}

void addGenerated(std::vector<ChangeEvent>& events, const Machine& machine, MIB_NOTIFICATION_TYPE type) {
    for (const MIB_IPFORWARD_ROW2& row : *machine.generatedRows) {
        events.push_back(routeEvent(row));
        events.back().type = type;
    }
}

void addStirs(std::vector<ChangeEvent>& events, const Items& items, std::uint64_t count) {
    auto next = items.begin();
    for (std::uint64_t i = 0; i < count && !items.empty(); ++i) {
        events.push_back(next->second.event);
        if (++next == items.end())
            next = items.begin();
    }
}

} // namespace

std::vector<ChangeEvent> changesBetween(const Machine& before, const Machine& after) {
    const Items was = itemsOf(before);
    const Items is = itemsOf(after);
    std::vector<ChangeEvent> events;
    const auto add = [&events](ChangeEvent event, MIB_NOTIFICATION_TYPE type) {
        event.type = type;
        events.push_back(event);
    };
    for (const auto& [key, item] : was) {
        if (!is.contains(key))
            add(item.event, MibDeleteInstance);
    }
    for (const auto& [key, item] : is) {
        const auto old = was.find(key);
        if (old == was.end())
            add(item.event, MibAddInstance);
        else if (old->second.bytes != item.bytes)
            add(item.event, MibParameterNotification);
    }
    if (before.generated != after.generated) {
        addGenerated(events, before, MibDeleteInstance);
        addGenerated(events, after, MibAddInstance);
    }
    if (after.stirs > before.stirs)
        addStirs(events, is, after.stirs - before.stirs);
    return events;
}

} // namespace precedence::doubles
