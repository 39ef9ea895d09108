// The JSON that scripts rely on: the names are stable, and what is not known is null.
#pragma once

#include "model/network/change_set.h"
#include "model/network/difference.h"
#include "model/network/explain.h"
#include "model/network/snapshot.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <iosfwd>

namespace precedence::console {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json toJson(const Adapter& adapter);
[[nodiscard]] Json toJson(const Snapshot& snapshot, const Route& route, Verdict verdict);
/// A change without its outcome.
[[nodiscard]] Json toJson(const Change& change);
[[nodiscard]] Json toJson(const Snapshot& older, const Snapshot& newer, const SnapshotDifference& difference);

/// Writes an array element by element, so that a million of them never stand in memory as JSON.
void writeArray(std::ostream& out, std::size_t count, const std::function<Json(std::size_t)>& element);

/// One line of JSON; text that is not UTF-8 is replaced, never refused.
[[nodiscard]] std::string lineOf(const Json& json);

} // namespace precedence::console
