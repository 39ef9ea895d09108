#include "tests/windows/iphlpapi/double.h"

#include "platform/simulated/locked_file.h"
#include "tests/windows/iphlpapi/machine_reader.h"
#include "tests/windows/state_document.h"

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace precedence::doubles {

using namespace std::chrono_literals;

Double& Double::instance() {
    static Double* const kOnly = std::make_unique<Double>().release();
    return *kOnly;
}

void Double::followPath() {
    auto path = stateFileFromEnvironment();
    if (path == m_path)
        return;
    m_path = std::move(path);
    m_text.clear();
    m_machine.reset();
    m_calls.clear();
    m_counts = m_path.empty() ? nullptr : std::make_shared<CallCounts>(m_path);
}

void Double::follow() {
    followPath();
    if (m_path.empty())
        return;
    auto text = stateText(m_path);
    if (!text || *text == m_text)
        return;
    nlohmann::json document = nlohmann::json::parse(*text);
    auto machine = readMachine(document, m_machine.get());
    if (m_machine && m_notifier.isAnyoneListening())
        m_notifier.post(changesBetween(*m_machine, *machine));
    if (!m_machine || m_machine->failures != machine->failures)
        m_calls.clear();
    m_text = std::move(*text);
    m_document = std::move(document);
    m_machine = std::move(machine);
}

std::optional<DWORD> Double::failureOf(const char* function) {
    if (!m_machine)
        return ERROR_NOT_SUPPORTED;
    const std::uint64_t call = ++m_calls[function];
    for (const InjectedFailure& failure : m_machine->failures) {
        if (failure.function == function && (failure.call == 0 || failure.call == call))
            return failure.code;
    }
    return std::nullopt;
}

std::optional<DWORD> Double::begin(const char* function) {
    const std::scoped_lock lock(m_mutex);
    follow();
    if (m_counts)
        m_counts->add(function);
    return failureOf(function);
}

std::shared_ptr<const Machine> Double::machine() {
    const std::scoped_lock lock(m_mutex);
    return m_machine;
}

DWORD Double::edit(const Edit& edit) {
    const std::scoped_lock lock(m_mutex);
    const auto fileLock = FileLock::acquire(m_path, 10s);
    if (!fileLock)
        return ERROR_LOCK_VIOLATION;
    follow();
    nlohmann::json document = m_document;
    if (const DWORD code = edit(document, *m_machine); code != NO_ERROR)
        return code;
    if (!replaceFile(m_path, document.dump()))
        return ERROR_WRITE_FAULT;
    follow();
    return NO_ERROR;
}

void Double::record(const char* function, DWORD answer, nlohmann::json row) {
    const nlohmann::json line{
        {"function", function}, {"process", GetCurrentProcessId()}, {"answer", answer}, {"row", std::move(row)}};
    const std::scoped_lock lock(m_mutex);
    std::filesystem::path file = m_path;
    file += ".log";
    std::ofstream(file, std::ios::app | std::ios::binary) << line.dump() + '\n';
}

void Double::count(std::string_view name) {
    const std::scoped_lock lock(m_mutex);
    if (m_counts)
        m_counts->add(name);
}

HANDLE Double::listen(EventKind kind, ADDRESS_FAMILY family, bool wantsInitial, Notifier::Callback callback) {
    const HANDLE handle = m_notifier.add(kind, family, wantsInitial, std::move(callback));
    const std::scoped_lock lock(m_mutex);
    if (!m_watcher.joinable())
        m_watcher = std::thread([this] { watch(); });
    return handle;
}

void Double::watch() {
    for (;;) {
        std::this_thread::sleep_for(5ms);
        if (!m_notifier.isAnyoneListening())
            continue;
        try {
            const std::scoped_lock lock(m_mutex);
            follow();
        } catch (const std::exception&) {
            continue; // the next call says so
        }
    }
}

} // namespace precedence::doubles
