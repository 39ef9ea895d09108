#include "platform/simulated/locked_file.h"

#include <fstream>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#ifdef _WIN32
#include "platform/files/system_handle.h"
#else
#include "platform/files/file_handle.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace precedence {
namespace {

namespace fs = std::filesystem;

Error errorAbout(const fs::path& file, ErrorCode code, Operation operation) {
    return {.code = code, .operation = operation, .subject = file.string()};
}

fs::path beside(const fs::path& file, const char* ending) {
    fs::path made = file;
    made += ending;
    return made;
}

} // namespace

#ifdef _WIN32

namespace {

Error systemError(const fs::path& file, ErrorCode code) {
    Error error = errorAbout(file, code, Operation::WriteState);
    error.systemCode = static_cast<std::int64_t>(GetLastError());
    return error;
}

} // namespace

class FileLock::Handle {
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { CloseHandle(m_handle); }

    /// A link is opened as itself and refused; a device is refused too.
    static Expected<HANDLE> open(const fs::path& file) {
        const HANDLE opened =
            CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (opened == INVALID_HANDLE_VALUE)
            return fail(systemError(file, ErrorCode::FileUnwritable));
        BY_HANDLE_FILE_INFORMATION status{};
        const bool isRegular = GetFileType(opened) == FILE_TYPE_DISK && GetFileInformationByHandle(opened, &status) &&
                               (status.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
        if (isRegular)
            return opened;
        CloseHandle(opened);
        return fail(errorAbout(file, ErrorCode::FileUnwritable, Operation::WriteState));
    }
    [[nodiscard]] bool tryLock() const {
        OVERLAPPED range{};
        return LockFileEx(m_handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &range) != 0;
    }
    static bool isBusy() { return GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING; }

private:
    HANDLE m_handle;
};

Expected<void> replaceFile(const fs::path& file, std::string_view text) {
    const fs::path temporary = beside(file, ".new");
    SystemHandle out = ownedHandle(
        CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    DWORD written = 0;
    if (!out || !WriteFile(out.get(), text.data(), static_cast<DWORD>(text.size()), &written, nullptr) ||
        written != text.size() || !FlushFileBuffers(out.get()))
        return fail(systemError(file, ErrorCode::FileUnwritable));
    out.reset();
    return moveOver(temporary, file) ? Expected<void>() : fail(systemError(file, ErrorCode::FileUnwritable));
}

#else

namespace {

Error systemError(const fs::path& file, ErrorCode code) {
    Error error = errorAbout(file, code, Operation::WriteState);
    error.systemCode = errno;
    return error;
}

/// A pipe must not keep us waiting, a link must not lead elsewhere, and a device is no place for a state.
Expected<int> openRegular(const fs::path& file, int flags) {
    const int opened = ::open(file.c_str(), flags | O_CREAT | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (opened < 0)
        return fail(systemError(file, ErrorCode::FileUnwritable));
    struct stat status {};
    if (::fstat(opened, &status) == 0 && S_ISREG(status.st_mode))
        return opened;
    ::close(opened);
    return fail(errorAbout(file, ErrorCode::FileUnwritable, Operation::WriteState));
}

} // namespace

class FileLock::Handle {
public:
    explicit Handle(int descriptor)
        : m_descriptor(descriptor) {}

    /// Reading is enough for a lock, so that a user can share a state file with an elevated process.
    static Expected<int> open(const fs::path& file) { return openRegular(file, O_RDONLY); }
    [[nodiscard]] bool tryLock() const { return ::flock(m_descriptor.get(), LOCK_EX | LOCK_NB) == 0; }
    static bool isBusy() { return errno == EWOULDBLOCK || errno == EINTR; }

private:
    FileHandle m_descriptor;
};

Expected<void> replaceFile(const fs::path& file, std::string_view text) {
    const fs::path temporary = beside(file, ".new");
    {
        const auto opened = openRegular(temporary, O_WRONLY | O_TRUNC);
        if (!opened)
            return fail(opened.error());
        const FileHandle out(*opened);
        if (!writeAll(out, text) || ::fsync(out.get()) != 0)
            return fail(systemError(file, ErrorCode::FileUnwritable));
    }
    if (::rename(temporary.c_str(), file.c_str()) != 0)
        return fail(systemError(file, ErrorCode::FileUnwritable));
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const FileHandle entry(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot flush a folder; the new content is in place all the same.
    if (entry.isOpen() && ::fsync(entry.get()) != 0 && errno == EIO)
        return fail(systemError(file, ErrorCode::FileUnwritable));
    return {};
}

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle)) {}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

Expected<FileLock> FileLock::acquire(const fs::path& file, std::chrono::milliseconds wait) {
    const auto raw = Handle::open(beside(file, ".lock"));
    if (!raw)
        return fail(raw.error());
    auto handle = std::make_unique<Handle>(*raw);
    const auto deadline = std::chrono::steady_clock::now() + wait;
    while (!handle->tryLock()) {
        if (!Handle::isBusy())
            return fail(systemError(file, ErrorCode::FileUnwritable));
        if (std::chrono::steady_clock::now() >= deadline)
            return fail(errorAbout(file, ErrorCode::FileLocked, Operation::WriteState));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return FileLock(std::move(handle));
}

Expected<std::string> readFile(const fs::path& file, std::size_t limit, Operation operation) {
    std::error_code problem;
    const fs::file_status status = fs::status(file, problem);
    if (!fs::exists(status))
        return fail(errorAbout(file, ErrorCode::FileNotFound, operation));
    if (!fs::is_regular_file(status))
        return fail(errorAbout(file, ErrorCode::FileUnreadable, operation));
    Error tooLarge = errorAbout(file, ErrorCode::FileTooLarge, operation);
    tooLarge.detail = std::to_string(limit / 1'000'000);
    const std::uintmax_t size = fs::file_size(file, problem);
    if (!problem && size > limit)
        return fail(tooLarge);
    std::ifstream in(file, std::ios::binary);
    if (problem || !in)
        return fail(errorAbout(file, ErrorCode::FileUnreadable, operation));
    // It may grow while it is read; one byte more than allowed tells.
    std::string text(static_cast<std::size_t>(size) + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad())
        return fail(errorAbout(file, ErrorCode::FileUnreadable, operation));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > limit)
        return fail(tooLarge);
    return text;
}

} // namespace precedence
