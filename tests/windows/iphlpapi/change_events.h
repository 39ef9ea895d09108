// What changed between two machines, as Windows would notify it.
#pragma once

#include "tests/windows/iphlpapi/machine.h"

#include <vector>

namespace precedence::doubles {

enum class EventKind { Interface, Route, Address };

/// The key of the row that changed: all that the documentation promises of a notification's row.
struct ChangeEvent {
    EventKind kind = EventKind::Interface;
    MIB_NOTIFICATION_TYPE type = MibParameterNotification;
    ADDRESS_FAMILY family = AF_UNSPEC;
    NET_LUID luid{};
    NET_IFINDEX index = 0;
    IP_ADDRESS_PREFIX destination{}; ///< of a route
    SOCKADDR_INET address{};         ///< the next hop of a route, or the address
};

/// Stirs that were added since become events about things as they are.
[[nodiscard]] std::vector<ChangeEvent> changesBetween(const Machine& before, const Machine& after);

} // namespace precedence::doubles
