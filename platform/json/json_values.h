// Values that several documents hold, as text: addresses with a prefix length, next hops, and lists of anything.
#pragma once

#include "model/network/adapter.h"
#include "platform/json/json_cursor.h"

#include <functional>
#include <string>
#include <type_traits>
#include <vector>

namespace precedence {

/// "192.0.2.10/24". The length is absent where the text has none.
[[nodiscard]] AssignedAddress readAssigned(const JsonCursor& at);
[[nodiscard]] std::string assignedText(const AssignedAddress& assigned);

/// An address of the family, or "on-link" as everywhere where people read routes; absent: on-link.
[[nodiscard]] IpAddress readNextHop(const JsonCursor& at, AddressFamily family);
[[nodiscard]] std::string nextHopText(const IpAddress& nextHop);

template <typename Read>
auto readList(const JsonCursor& at, Read read) {
    std::vector<std::decay_t<std::invoke_result_t<Read, const JsonCursor&>>> made;
    at.forEach([&made, &read](const JsonCursor& item) { made.push_back(std::invoke(read, item)); });
    return made;
}

} // namespace precedence
