// A handle of Windows with one owner, who closes it; and how a file takes another's place there.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <thread>

#include <windows.h>

namespace precedence {

/// What CloseHandle ends.
struct CloseSystemHandle {
    void operator()(void* handle) const { CloseHandle(handle); }
};
/// Holds nothing where it is null; INVALID_HANDLE_VALUE is never held.
using SystemHandle = std::unique_ptr<void, CloseSystemHandle>;

/// Of a function that answers INVALID_HANDLE_VALUE where it failed.
[[nodiscard]] inline SystemHandle ownedHandle(void* handle) {
    return SystemHandle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

/// False, with the system's code, after half a second: a reader, or a scanner for viruses, may hold a file for a
/// moment.
[[nodiscard]] inline bool moveOver(const std::filesystem::path& from, const std::filesystem::path& to) {
    constexpr int kTries = 50;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return true;
        const DWORD code = GetLastError();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        SetLastError(code);
    }
    return false;
}

} // namespace precedence
