#include "platform/trial/journal_file.h"

#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace precedence {
namespace {

constexpr const char* kName = "trial.json";
constexpr const char* kNewName = "trial.json.new";
constexpr mode_t kForeign = 077; // what others than the owner may do

class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    [[nodiscard]] int get() const { return m_value; }
    [[nodiscard]] bool isValid() const { return m_value >= 0; }

private:
    int m_value;
};

Error errorAbout(const std::filesystem::path& file, ErrorCode code, Operation operation) {
    return {.code = code, .operation = operation, .subject = file.string(), .systemCode = errno};
}

bool isOursAlone(const Descriptor& opened, mode_t kind) {
    struct stat status {};
    return ::fstat(opened.get(), &status) == 0 && (status.st_mode & S_IFMT) == kind && status.st_uid == ::geteuid() &&
           (status.st_mode & kForeign) == 0;
}

int openFolder(const std::filesystem::path& folder) {
    return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

bool writeAll(const Descriptor& to, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(to.get(), text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool writeNew(const Descriptor& folder, std::string_view text) {
    // What a crash left here, or somebody put here, is not written through.
    if (::unlinkat(folder.get(), kNewName, 0) != 0 && errno != ENOENT)
        return false;
    const Descriptor out(::openat(folder.get(), kNewName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return out.isValid() && writeAll(out, text) && ::fsync(out.get()) == 0;
}

Expected<std::string> readBounded(const Descriptor& in, const Error& problem) {
    std::string text(kLargestJournal + 1, '\0');
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
    text.resize(size);
    return text;
}

} // namespace

JournalFile::JournalFile(std::filesystem::path folder)
    : m_folder(std::move(folder)) {}

Expected<std::optional<Journal>> JournalFile::load() {
    const Descriptor folder(openFolder(m_folder));
    if (!folder.isValid() && errno == ENOENT)
        return std::nullopt;
    if (!folder.isValid() || !isOursAlone(folder, S_IFDIR))
        return fail(errorAbout(m_folder, ErrorCode::FileUnreadable, Operation::ReadState));
    const Descriptor in(::openat(folder.get(), kName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!in.isValid() && errno == ENOENT)
        return std::nullopt;
    const Error problem = errorAbout(file(), ErrorCode::FileUnreadable, Operation::ReadState);
    if (!in.isValid() || !isOursAlone(in, S_IFREG))
        return fail(problem);
    const auto text = readBounded(in, problem);
    if (!text)
        return fail(text.error());
    auto journal = parseJournal(*text, file().string());
    if (!journal)
        return fail(journal.error());
    return std::optional(std::move(*journal));
}

Expected<void> JournalFile::save(const Journal& journal) {
    if (::mkdir(m_folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(errorAbout(m_folder, ErrorCode::FileUnwritable, Operation::WriteState));
    const Descriptor folder(openFolder(m_folder));
    if (!folder.isValid() || !isOursAlone(folder, S_IFDIR))
        return fail(errorAbout(m_folder, ErrorCode::FileUnwritable, Operation::WriteState));
    if (!writeNew(folder, journalToText(journal)) || ::renameat(folder.get(), kNewName, folder.get(), kName) != 0 ||
        ::fsync(folder.get()) != 0)
        return fail(errorAbout(file(), ErrorCode::FileUnwritable, Operation::WriteState));
    // The folder's own entry must last too, where this save made it.
    const Descriptor parent(openFolder(m_folder / ".."));
    if (!parent.isValid() || ::fsync(parent.get()) != 0)
        return fail(errorAbout(m_folder, ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> JournalFile::clear() {
    const Descriptor folder(openFolder(m_folder));
    if (!folder.isValid() && errno == ENOENT)
        return {};
    if (!folder.isValid() || (::unlinkat(folder.get(), kName, 0) != 0 && errno != ENOENT) || ::fsync(folder.get()) != 0)
        return fail(errorAbout(file(), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

} // namespace precedence
