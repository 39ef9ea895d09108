// What Windows keeps for the time after a restart, and what follows from it. Two places can say it: the persistent
// store of MSFT_NetIPInterface (Windows 8 and later, both families) and InterfaceMetric in the registry (IPv4).
// Pure functions.
#pragma once

#include "model/network/adapter.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace precedence::windows {

/// An instance of MSFT_NetIPInterface in the persistent store. What was never set is absent there.
struct StoredRow {
    std::uint32_t index = 0;
    AddressFamily family = AddressFamily::IPv4;
    std::optional<std::uint32_t> metric = {};
    std::optional<bool> automatic = {};
    std::optional<bool> defaultRoutesIgnored = {};
};

/// The persistent store as it answered; nothing: there is none, or it did not answer.
using StoredRows = std::optional<std::vector<StoredRow>>;
/// InterfaceMetric by adapter, where there is such a value.
using RegistryMetrics = std::map<AdapterId, std::uint32_t>;

/// Fills in metricAfterRestart. Nothing stored means automatic, which is the default. Nothing is said where the store
/// is silent and the registry does not know the family, and where the two places contradict one another: which of them
/// wins is not documented.
void fillAfterRestart(std::span<Adapter> adapters, const StoredRows& stored, const RegistryMetrics& registry);

/// What one row says; nothing where nothing is stored in it.
[[nodiscard]] std::optional<InterfaceMetric> settingOf(const StoredRow& row);

} // namespace precedence::windows
