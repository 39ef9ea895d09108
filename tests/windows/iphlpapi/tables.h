// The tables that the double gave out, until FreeMibTable gives them back. Freed memory is overwritten, so that reading
// it shows.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <span>

namespace precedence::doubles {

class Tables {
public:
    /// A MIB table: a number of entries and the rows behind it.
    template <typename Table, typename Row>
    Table* make(std::span<const Row> first, std::span<const Row> second = {}) {
        const std::size_t bytes = sizeof(Table) + (first.size() + second.size()) * sizeof(Row);
        auto* table = static_cast<Table*>(allocate(bytes));
        table->NumEntries = static_cast<decltype(table->NumEntries)>(first.size() + second.size());
        Row* const rows = &table->Table[0];
        std::copy(second.begin(), second.end(), std::copy(first.begin(), first.end(), rows));
        return table;
    }
    /// False for what is not a table of ours, or is one no longer.
    bool free(void* table);

private:
    struct Block {
        std::unique_ptr<std::uint64_t[]> words;
        std::size_t count = 0;
    };
    void* allocate(std::size_t bytes);

    std::mutex m_mutex;
    std::map<void*, Block> m_blocks;
};

} // namespace precedence::doubles
