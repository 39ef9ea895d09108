// Makes adapters of rows: which rows are adapters that people know, what they are made of, and which families they
// have. Pure functions. Rows are joined by LUID; the tables are read one after the other, so any of them may lack a
// row.
#pragma once

#include "model/network/adapter.h"
#include "model/network/route.h"
#include "platform/windows/rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace precedence::windows {

/// Where the adapter of a LUID stands among the assembled ones.
struct LuidPosition {
    std::uint64_t luid = 0;
    AdapterPosition position = AdapterPosition::None;
};

struct AssembledAdapters {
    std::vector<Adapter> adapters = {};       ///< in the order of their ids, each id once
    std::vector<LuidPosition> positions = {}; ///< in the order of their LUIDs
};

/// A family is there where GetIpInterfaceTable has its row, and only there: GetAdaptersAddresses reports metric 0 for a
/// family that is switched off.
[[nodiscard]] AssembledAdapters assembleAdapters(std::span<const LinkRow> links,
    std::span<const IpInterfaceRow> ipInterfaces, std::span<const AddressRow> addresses);

[[nodiscard]] Medium mediumOf(const LinkRow& link);
[[nodiscard]] LinkState stateOf(const LinkRow& link);
/// bit/s; nothing for 0 and for all ones, by which Windows says that it does not know.
[[nodiscard]] std::optional<std::uint64_t> linkSpeedOf(const LinkRow& link);
/// What the adapter is told apart by: its GUID, or its LUID where a driver has none.
[[nodiscard]] AdapterId idOf(const LinkRow& link);

} // namespace precedence::windows
