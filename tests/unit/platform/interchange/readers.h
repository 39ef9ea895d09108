// Short cuts for tests of the readers: a pasted text read, and what to look up in what was found.
#pragma once

#include "model/network/snapshot.h"
#include "platform/interchange/capture.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace precedence::tests {

/// Reads the texts, which have to be readable. The first line break of each is dropped, for raw strings.
[[nodiscard]] Capture readAll(std::vector<std::string> texts);
[[nodiscard]] inline Capture read(std::string text) {
    return readAll({std::move(text)});
}
/// Nothing where the text was read.
[[nodiscard]] std::optional<ErrorCode> refusalOf(std::string bytes);

/// An adapter with nothing known where there is none of that name.
[[nodiscard]] Adapter adapterNamed(const Capture& capture, std::string_view name);
[[nodiscard]] std::vector<std::string> adapterNames(const Capture& capture);
/// "192.0.2.0/24 192.0.2.1 Office own 25", in the snapshot's order: with "on-link", the adapter's name or "-", "own",
/// "sum" or "unknown", and "persistent" or "inactive" at the end where that is so.
[[nodiscard]] std::vector<std::string> routesOf(const Capture& capture);
/// "12: the words".
[[nodiscard]] std::vector<std::string> unreadOf(const Capture& capture);
/// "192.0.2.5/24"; without a length where that is not known.
[[nodiscard]] std::vector<std::string> addressesOf(const Adapter& adapter);
[[nodiscard]] std::vector<std::string> serversOf(const Adapter& adapter);
[[nodiscard]] std::optional<std::uint32_t> metricOf(const Adapter& adapter, AddressFamily family = AddressFamily::IPv4);

} // namespace precedence::tests
