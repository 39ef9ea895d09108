// What this process holds on to.
#pragma once

#include <cstddef>

namespace precedence::tests {

/// Allocated and not given back, exactly, also under the address sanitizer.
[[nodiscard]] std::size_t heapBytes();
/// Resident memory.
[[nodiscard]] std::size_t residentBytes();
/// Open files, sockets, timers and pipes.
[[nodiscard]] std::size_t openHandles();

} // namespace precedence::tests
