#include "platform/files/file_handle.h"
#include "platform/trial/private_folder.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace precedence {
namespace {

constexpr const char* kLock = "lock";
constexpr mode_t kForeign = 077; // what others than the owner may do

Error errorAbout(const std::filesystem::path& file, ErrorCode code, Operation operation) {
    return {.code = code, .operation = operation, .subject = file.string(), .systemCode = errno};
}

bool isOursAlone(const FileHandle& opened, mode_t kind) {
    struct stat status {};
    return ::fstat(opened.get(), &status) == 0 && (status.st_mode & S_IFMT) == kind && status.st_uid == ::geteuid() &&
           (status.st_mode & kForeign) == 0;
}

/// A second name of the file could be one that others write through.
bool hasOneName(const FileHandle& opened) {
    struct stat status {};
    return ::fstat(opened.get(), &status) == 0 && status.st_nlink == 1;
}

FileHandle openFolder(const std::filesystem::path& folder) {
    return FileHandle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

bool writeNew(const FileHandle& folder, const std::string& name, std::string_view text) {
    // What a crash left here, or somebody put here, is not written through.
    if (::unlinkat(folder.get(), name.c_str(), 0) != 0 && errno != ENOENT)
        return false;
    const FileHandle out(
        ::openat(folder.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return out.isOpen() && writeAll(out, text) && ::fsync(out.get()) == 0;
}

Expected<std::string> readBounded(const FileHandle& in, std::size_t limit, Error problem) {
    std::string text(limit + 1, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const ssize_t got = ::read(in.get(), text.data() + size, text.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(problem);
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > limit) {
        problem.code = ErrorCode::FileTooLarge;
        problem.detail = std::to_string(limit / 1'000'000);
        return fail(problem);
    }
    text.resize(size);
    return text;
}

/// The folder, made where it is not there, for writing into.
Expected<FileHandle> makeFolder(const std::filesystem::path& path) {
    const bool isNew = ::mkdir(path.c_str(), 0700) == 0;
    if (!isNew && errno != EEXIST)
        return fail(errorAbout(path, ErrorCode::FileUnwritable, Operation::WriteState));
    FileHandle folder = openFolder(path);
    if (!folder.isOpen() || !isOursAlone(folder, S_IFDIR))
        return fail(errorAbout(path, ErrorCode::FileUnwritable, Operation::WriteState));
    // The folder's own entry must last too, where this call made it.
    const FileHandle parent = isNew ? openFolder(path / "..") : FileHandle();
    if (isNew && (!parent.isOpen() || ::fsync(parent.get()) != 0))
        return fail(errorAbout(path, ErrorCode::FileUnwritable, Operation::WriteState));
    return folder;
}

} // namespace

class PrivateFolder::Hold {
public:
    explicit Hold(int descriptor)
        : m_descriptor(descriptor) {}
    [[nodiscard]] bool tryLock() const { return ::flock(m_descriptor.get(), LOCK_EX | LOCK_NB) == 0; }
    [[nodiscard]] bool isOurs() const { return m_descriptor.isOpen() && isOursAlone(m_descriptor, S_IFREG); }

private:
    FileHandle m_descriptor;
};

PrivateFolder::PrivateFolder(std::filesystem::path path)
    : m_path(std::move(path)) {}
PrivateFolder::PrivateFolder(PrivateFolder&&) noexcept = default;
PrivateFolder::~PrivateFolder() = default;

Expected<std::optional<std::string>> PrivateFolder::read(const std::string& name, std::size_t limit) const {
    const FileHandle folder = openFolder(m_path);
    if (!folder.isOpen() && errno == ENOENT)
        return std::nullopt;
    if (!folder.isOpen() || !isOursAlone(folder, S_IFDIR))
        return fail(errorAbout(m_path, ErrorCode::FileUnreadable, Operation::ReadState));
    const FileHandle in(::openat(folder.get(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!in.isOpen() && errno == ENOENT)
        return std::nullopt;
    const Error problem = errorAbout(file(name), ErrorCode::FileUnreadable, Operation::ReadState);
    if (!in.isOpen() || !isOursAlone(in, S_IFREG) || !hasOneName(in))
        return fail(problem);
    auto text = readBounded(in, limit, problem);
    if (!text)
        return fail(text.error());
    return std::optional(std::move(*text));
}

Expected<void> PrivateFolder::replace(const std::string& name, std::string_view text) {
    const auto folder = makeFolder(m_path);
    if (!folder)
        return fail(folder.error());
    const std::string newName = name + ".new";
    if (!writeNew(*folder, newName, text) ||
        ::renameat(folder->get(), newName.c_str(), folder->get(), name.c_str()) != 0 || ::fsync(folder->get()) != 0)
        return fail(errorAbout(file(name), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::remove(const std::string& name) {
    const FileHandle folder = openFolder(m_path);
    if (!folder.isOpen() && errno == ENOENT)
        return {};
    if (!folder.isOpen() || (::unlinkat(folder.get(), name.c_str(), 0) != 0 && errno != ENOENT) ||
        ::fsync(folder.get()) != 0)
        return fail(errorAbout(file(name), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::rename(const std::string& from, const std::string& to) {
    const FileHandle folder = openFolder(m_path);
    if (!folder.isOpen() || !isOursAlone(folder, S_IFDIR) ||
        ::renameat(folder.get(), from.c_str(), folder.get(), to.c_str()) != 0 || ::fsync(folder.get()) != 0)
        return fail(errorAbout(file(from), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::hold() {
    if (m_hold)
        return {};
    const auto folder = makeFolder(m_path);
    if (!folder)
        return fail(folder.error());
    auto made = std::make_unique<Hold>(
        ::openat(folder->get(), kLock, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
    if (!made->isOurs())
        return fail(errorAbout(file(kLock), ErrorCode::FileUnwritable, Operation::WriteState));
    if (!made->tryLock())
        return fail({.code = ErrorCode::TrialIsOn, .operation = Operation::Try});
    m_hold = std::move(made);
    return {};
}

void PrivateFolder::release() {
    m_hold.reset();
}

} // namespace precedence
