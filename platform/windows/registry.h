// The values in the registry that say something about the order of adapters. Keys are closed by their owner. Any
// thread. What is not there, or has another type than documented, reads as absent.
#pragma once

#include "model/network/error.h"
#include "platform/windows/persistent_routes.h"
#include "platform/windows/stored_metrics.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace precedence::windows {

/// Tcpip\Parameters\Interfaces\{GUID}\InterfaceMetric (seed KB 894564). IPv4 only.
[[nodiscard]] std::optional<std::uint32_t> readInterfaceMetric(const AdapterId& adapter);
[[nodiscard]] RegistryMetrics readInterfaceMetrics(std::span<const Adapter> adapters);

/// Writes the value, or removes it for automatic, and reads it back. The range is the caller's to check.
/// Subject: the given name. AccessDenied, NotSupported where the adapter has no key, DidNotStick, SystemFailure.
Expected<void> writeInterfaceMetric(const AdapterId& adapter, const InterfaceMetric& metric, const std::string& name);

/// Tcpip\Parameters\PersistentRoutes. IPv4 only; names that are no routes are left out.
[[nodiscard]] std::vector<PersistentRoute> readPersistentRoutes();

/// DriverDesc of the adapter's class key, which is found by its NetCfgInstanceId.
[[nodiscard]] std::optional<std::string> readDriverDescription(const AdapterId& adapter);

/// Group Policy's fMinimizeConnections: how far the Windows Connection Manager drops Wi-Fi and mobile broadband while a
/// wired connection is there. Nothing: not set by policy. Never written.
[[nodiscard]] std::optional<std::uint32_t> readMinimizeConnections();

} // namespace precedence::windows
