#include "tests/support/memory_use.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <malloc.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
// GCC has no header for what its sanitizer tells.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace precedence::tests {

std::size_t heapBytes() {
#if defined(__SANITIZE_ADDRESS__)
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 use = mallinfo2();
    return use.uordblks + use.hblkhd;
#endif
}

std::size_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    statm >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::size_t openHandles() {
    const std::filesystem::directory_iterator handles("/proc/self/fd");
    // One of them lists the others.
    return static_cast<std::size_t>(std::distance(begin(handles), end(handles))) - 1;
}

} // namespace precedence::tests
