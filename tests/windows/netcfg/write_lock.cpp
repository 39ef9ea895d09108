#include "tests/windows/netcfg/write_lock.h"

#include "tests/windows/state_document.h"

#include <atomic>
#include <memory>

namespace precedence::doubles {
namespace {

using nlohmann::json;

std::atomic<int> takenLocks = 0;

bool isRunning(DWORD process) {
    const std::unique_ptr<void, decltype(&CloseHandle)> handle(OpenProcess(SYNCHRONIZE, FALSE, process), &CloseHandle);
    return handle && WaitForSingleObject(handle.get(), 0) == WAIT_TIMEOUT;
}

std::optional<std::string> holderIn(const json& netcfg) {
    if (netcfg.contains("holder"))
        return netcfg.at("holder").get<std::string>();
    if (!netcfg.contains("lock") ||
        (netcfg.contains("lockProcess") && !isRunning(netcfg.at("lockProcess").get<DWORD>())))
        return std::nullopt;
    return netcfg.at("lock").get<std::string>();
}

} // namespace

HRESULT takeWriteLock(const std::string& client, std::string& holder) {
    HRESULT result = E_ACCESSDENIED;
    editState(stateFileFromEnvironment(), [&](json& document) {
        if (!document.value("administrator", true))
            return;
        json& netcfg = document["netcfg"];
        if (const auto other = holderIn(netcfg)) {
            holder = *other;
            result = S_FALSE;
            return;
        }
        netcfg["lock"] = client;
        netcfg["lockProcess"] = GetCurrentProcessId();
        result = S_OK;
    });
    if (result == S_OK)
        ++takenLocks;
    return result;
}

void giveWriteLockBack() {
    editState(stateFileFromEnvironment(), [](json& document) {
        json& netcfg = document.at("netcfg");
        netcfg.erase("lock");
        netcfg.erase("lockProcess");
    });
    --takenLocks;
}

std::optional<std::string> writeLockHolder() {
    return holderIn(readState(stateFileFromEnvironment()).value("netcfg", json::object()));
}

int heldLocks() {
    return takenLocks;
}

} // namespace precedence::doubles
