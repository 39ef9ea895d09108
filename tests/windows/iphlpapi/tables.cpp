#include "tests/windows/iphlpapi/tables.h"

namespace precedence::doubles {

void* Tables::allocate(std::size_t bytes) {
    Block block;
    block.count = bytes / sizeof(std::uint64_t) + 1;
    // Not zeroed: a table's unused tail is nobody's.
    block.words = std::make_unique_for_overwrite<std::uint64_t[]>(block.count);
    void* const start = block.words.get();
    const std::scoped_lock lock(m_mutex);
    m_blocks.emplace(start, std::move(block));
    return start;
}

bool Tables::free(void* table) {
    const std::scoped_lock lock(m_mutex);
    const auto found = m_blocks.find(table);
    if (found == m_blocks.end())
        return false;
    std::fill_n(found->second.words.get(), found->second.count, 0xdddd'dddd'dddd'ddddULL);
    m_blocks.erase(found);
    return true;
}

} // namespace precedence::doubles
