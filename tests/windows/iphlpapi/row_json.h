// Rows as JSON: for the journal with every member, and for the state file with what a Set or Create may write.
#pragma once

#include "tests/windows/iphlpapi/windows_headers.h"

#include <nlohmann/json.hpp>

namespace precedence::doubles {

[[nodiscard]] nlohmann::json journalRow(const MIB_IPINTERFACE_ROW& row);
[[nodiscard]] nlohmann::json journalRow(const MIB_IPFORWARD_ROW2& row);

/// The adapter with this LUID in a document; throws where it is not there.
[[nodiscard]] nlohmann::json& adapterIn(nlohmann::json& document, const NET_LUID& luid);

} // namespace precedence::doubles
