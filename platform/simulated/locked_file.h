// A small file that several processes share: a lock that the system takes back when its holder dies, and replacement
// that is whole or not at all, also through a crash. The only file of the lab that calls the operating system.
// The lock is a file of its own beside the other ("NAME.lock"), because replacing a locked file would leave the lock
// on what is gone; it is never removed.
#pragma once

#include "model/network/error.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace precedence {

class FileLock {
public:
    /// Waits for at most that long; FileLocked afterwards.
    static Expected<FileLock> acquire(const std::filesystem::path& file, std::chrono::milliseconds wait);

    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    class Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

/// Writes beside the file, flushes, renames over it and flushes the folder. Hold the lock.
Expected<void> replaceFile(const std::filesystem::path& file, std::string_view text);

/// Refuses folders, devices and files over the limit without reading them.
Expected<std::string> readFile(const std::filesystem::path& file, std::size_t limit, Operation operation);

} // namespace precedence
