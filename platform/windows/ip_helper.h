// The tables of IP Helper, each copied out and freed within one function. Errors are of the operation ReadComputer,
// with the function's name as their subject and Windows' code. Any thread.
#pragma once

#include "model/network/error.h"
#include "platform/windows/route_assembler.h"
#include "platform/windows/rows.h"

#include <vector>

namespace precedence::windows {

/// GetIfTable2. All rows, also those that are no adapters.
Expected<std::vector<LinkRow>> readLinks();

/// GetIpInterfaceTable, both families.
Expected<std::vector<IpInterfaceRow>> readIpInterfaces();

/// GetAdaptersAddresses. Empty where no adapter has an address (ERROR_NO_DATA).
Expected<std::vector<AddressRow>> readAddresses();

/// GetIpForwardTable2, both families, straight into the assembler: the table may be long. No route at all
/// (ERROR_NOT_FOUND) is no error.
Expected<void> readRoutes(RouteAssembler& assembler);

} // namespace precedence::windows
