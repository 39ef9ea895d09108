// Scenarios for tests in a few readable lines.
#pragma once

#include "model/network/snapshot.h"
#include "platform/simulated/computer.h"
#include "platform/simulated/scenario.h"
#include "tests/support/snapshot_builder.h"

#include <optional>
#include <string>
#include <string_view>

namespace precedence::tests {

/// A small scenario as text; the arguments are JSON and stand in their lists.
[[nodiscard]] std::string scenarioText(
    const std::string& adapters, const std::string& events = {}, const std::string& routes = {});

/// A wired and a wireless adapter with both families, a gateway each, and a remote access connection that is down.
/// Ids are "wired", "wifi", "ras".
[[nodiscard]] Scenario twoAdapters(Generation generation = Generation::Windows10);
[[nodiscard]] Computer computerOf(Scenario scenario);
[[nodiscard]] SnapshotPtr snapshotOf(const Computer& computer);

/// The route metric of a route; nothing where the route is not there or tells none.
[[nodiscard]] std::optional<std::uint32_t> routeMetric(
    const SnapshotPtr& snapshot, std::string_view destination, std::string_view adapterId);
[[nodiscard]] bool hasRoute(const SnapshotPtr& snapshot, std::string_view destination, std::string_view adapterId);
[[nodiscard]] std::optional<std::uint32_t> metricOf(
    const SnapshotPtr& snapshot, std::string_view adapterId, AddressFamily family = AddressFamily::IPv4);
[[nodiscard]] MetricChange toManual(std::string_view adapterId, std::uint32_t metric);

} // namespace precedence::tests
