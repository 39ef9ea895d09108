// What the Get-Net commands print of a machine, as tables, lists, JSON and CSV. Their words are English everywhere; the
// names of adapters are the machine's own.
#pragma once

#include "model/network/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace precedence::tests {

enum class PowerShellFormat : std::uint8_t { Table, List, Json, Csv };

[[nodiscard]] std::string printNetIpInterfaces(const Snapshot& machine, PowerShellFormat format);
[[nodiscard]] std::string printNetRoutes(const Snapshot& machine, PowerShellFormat format);
[[nodiscard]] std::string printNetAdapters(const Snapshot& machine, PowerShellFormat format);
[[nodiscard]] std::string printNetIpAddresses(const Snapshot& machine, PowerShellFormat format);

/// How many cells the table of Get-NetAdapter has for a name and for a description.
inline constexpr std::size_t kNetAdapterNameCells = 25;
inline constexpr std::size_t kNetAdapterDescriptionCells = 39;

} // namespace precedence::tests
