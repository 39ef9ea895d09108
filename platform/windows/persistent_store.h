// The persistent store of MSFT_NetIPInterface (root\StandardCimv2, Windows 8 and later): what Windows copies to the
// active store when it starts (Set-NetIPInterface, -PolicyStore). Works on a thread of its own; any thread may call.
#pragma once

#include "model/network/error.h"
#include "platform/windows/stored_metrics.h"

#include <cstdint>
#include <future>
#include <string>
#include <vector>

namespace precedence::windows {

/// Which instance, and what the adapter is called in an error.
struct StorePlace {
    std::uint32_t index = 0;
    AddressFamily family = AddressFamily::IPv4;
    std::string name = {};
};

/// All instances. Started at once, so that it can run while something else is read.
std::future<Expected<std::vector<StoredRow>>> startReadingStore();

/// Writes and reads back. AccessDenied; NotSupported where there is no such store or instance; DidNotStick.
Expected<void> storeMetric(const StorePlace& place, const InterfaceMetric& metric);
Expected<void> storeDefaultRoutes(const StorePlace& place, bool used);

} // namespace precedence::windows
