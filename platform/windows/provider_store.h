// The order of the network providers in the registry: Control\NetworkProvider\Order, ProviderOrder (KB 894564), and
// what Services\NAME\NetworkProvider says of each. HwOrder and Linkage are shown and never written. Any thread.
#pragma once

#include "model/network/older_orders.h"
#include "model/network/order_change.h"

#include <string>
#include <vector>

namespace precedence::windows {

/// NoProviderOrder where there is no such value.
Expected<ProviderOrder> readProviderOrder();

/// Compares, writes and reads back; the type stays REG_SZ. Conflict, OrderIsOdd, NoOrder, AccessDenied, DidNotStick.
Expected<void> writeProviderOrder(const ProviderOrderChange& change);

/// Services\Tcpip\Linkage, Bind: ids of adapters. Windows makes the list ("Do not change").
[[nodiscard]] std::vector<std::string> readTcpipLinkage();

} // namespace precedence::windows
