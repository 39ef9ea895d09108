// The double as one object in the process, because a DLL's functions have no other: the machine that the state file
// describes, who listens, the tables that were given out, and the journal beside the file ("STATE.log", one JSON object
// a line: function, process, answer and the row as it was received).
// The state file's path is in the environment (PRECEDENCE_DOUBLE_STATE) and may change between calls.
#pragma once

#include "tests/windows/iphlpapi/call_counts.h"
#include "tests/windows/iphlpapi/machine.h"
#include "tests/windows/iphlpapi/notifier.h"
#include "tests/windows/iphlpapi/tables.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace precedence::doubles {

class Double {
public:
    using Edit = std::function<DWORD(nlohmann::json& document, const Machine& machine)>;

    /// Never destroyed: at exit other threads have been killed, perhaps inside it.
    static Double& instance();

    /// Counts the call and follows the state file. A code: the call is to fail with it.
    [[nodiscard]] std::optional<DWORD> begin(const char* function);
    /// As at the last begin or edit, or as the watcher saw it since.
    [[nodiscard]] std::shared_ptr<const Machine> machine();
    /// Reads, edits and writes the state under the file's lock; writes nothing unless the edit answers NO_ERROR.
    DWORD edit(const Edit& edit);
    void record(const char* function, DWORD answer, nlohmann::json row);

    HANDLE listen(EventKind kind, ADDRESS_FAMILY family, bool wantsInitial, Notifier::Callback callback);
    bool cancel(HANDLE handle) { return m_notifier.cancel(handle); }
    template <typename Table, typename Row>
    Table* makeTable(std::span<const Row> first, std::span<const Row> second = {}) {
        count(CallCounts::kTablesMade);
        return m_tables.make<Table, Row>(first, second);
    }
    void freeTable(void* table) { count(m_tables.free(table) ? CallCounts::kTablesFreed : CallCounts::kBadFrees); }
    void count(std::string_view name);

    Double() = default; ///< for instance() only

private:
    void follow();
    void followPath();
    [[nodiscard]] std::optional<DWORD> failureOf(const char* function);
    void watch();

    std::mutex m_mutex; ///< guards what follows up to m_notifier; never held while a callback runs
    std::filesystem::path m_path = {};
    std::string m_text = {};
    nlohmann::json m_document = {};
    std::shared_ptr<const Machine> m_machine = {};
    std::shared_ptr<CallCounts> m_counts = {};
    std::map<std::string, std::uint64_t> m_calls = {}; ///< since the failures were set
    std::thread m_watcher = {};

    Notifier m_notifier = {};
    Tables m_tables = {};
};

/// One call: counted, failed where a test wants it, and never left by an exception.
template <typename Body>
DWORD answer(const char* function, Body&& body) noexcept {
    try {
        Double& self = Double::instance();
        if (const auto code = self.begin(function))
            return *code;
        return body(self);
    } catch (...) {
        return ERROR_GEN_FAILURE;
    }
}

} // namespace precedence::doubles
