// How often each function of the double was called, and how many tables were given out and freed, over all processes
// that share a state file: a mapped file beside it ("STATE.counts"), so that nothing has to be said at exit, when
// threads have been killed and locks may be held. The double adds, tests read.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

namespace precedence::doubles {

class CallCounts {
public:
    static constexpr std::string_view kTablesMade = "tables made";
    static constexpr std::string_view kTablesFreed = "tables freed";
    static constexpr std::string_view kBadFrees = "bad frees"; ///< of what is no table, or is one no longer

    /// For the state file at this path. Throws std::runtime_error where the file cannot be mapped.
    explicit CallCounts(const std::filesystem::path& stateFile);
    CallCounts(const CallCounts&) = delete;
    CallCounts& operator=(const CallCounts&) = delete;
    ~CallCounts();

    /// A name that is not in the list is counted as one of the others.
    void add(std::string_view name);
    [[nodiscard]] std::uint64_t of(std::string_view name) const;
    [[nodiscard]] std::uint64_t tablesNotFreed() const { return of(kTablesMade) - of(kTablesFreed); }

private:
    class Mapping;
    std::unique_ptr<Mapping> m_mapping;
};

} // namespace precedence::doubles
