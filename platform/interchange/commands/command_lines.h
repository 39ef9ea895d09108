// One line of a script for one setting of one adapter or route. Private to the commands.
#pragma once

#include "platform/interchange/commands/adapter_naming.h"

#include <cstdint>
#include <string>
#include <variant>

namespace precedence {

/// Whether the line writes what counts now and what counts after a restart, or the former alone.
enum class Store : std::uint8_t { NowAndAfterRestart, NowOnly };

struct DefaultRoutesSetting {
    bool count = true;
};
struct RouteMetricSetting {
    IpPrefix destination;
    IpAddress nextHop;
    std::uint32_t metric = 0;
};

struct Command {
    AdapterNaming adapter;
    AddressFamily family = AddressFamily::IPv4;
    std::variant<InterfaceMetric, DefaultRoutesSetting, RouteMetricSetting> setting = InterfaceMetric::automatic();
    Store store = Store::NowAndAfterRestart;
};

/// Without an end of line.
[[nodiscard]] std::string powerShellLine(const Command& command);
[[nodiscard]] std::string netshLine(const Command& command);

/// The highest route metric that Set-NetRoute takes: -RouteMetric is a UInt16.
inline constexpr std::uint32_t kHighestPowerShellRouteMetric = 0xffff;

} // namespace precedence
