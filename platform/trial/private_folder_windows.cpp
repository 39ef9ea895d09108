#include "platform/files/system_handle.h"
#include "platform/trial/private_folder.h"
#include "platform/trial/security_windows.h"

#include <utility>

#include <aclapi.h>

namespace precedence {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLock = "lock";
// Owner and group Administrators; full rights for SYSTEM and Administrators, nothing for anybody else, nothing
// inherited from above. The folder hands it on to its files.
constexpr const wchar_t* kFolderDescriptor = L"O:BAG:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)";
constexpr const wchar_t* kFileDescriptor = L"O:BAG:BAD:PAI(A;;FA;;;SY)(A;;FA;;;BA)";

Error errorAbout(const fs::path& file, ErrorCode code, Operation operation) {
    return {.code = code,
        .operation = operation,
        .subject = file.string(),
        .systemCode = static_cast<std::int64_t>(GetLastError())};
}

bool isNotThere() {
    return GetLastError() == ERROR_FILE_NOT_FOUND || GetLastError() == ERROR_PATH_NOT_FOUND;
}

/// Wine gives every file to its user, whatever is asked for, and knows no administrators beside him. Windows has no
/// such function in ntdll.dll.
bool isOnWine() {
    return GetProcAddress(GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
}

bool isTrusted(PSID sid) {
    if (IsWellKnownSid(sid, WinLocalSystemSid) || IsWellKnownSid(sid, WinBuiltinAdministratorsSid))
        return true;
    return isOnWine() && isOwnSid(sid);
}

bool isForTrustedOnly(PACL list) {
    for (DWORD i = 0; list && i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (!GetAce(list, i, &entry))
            return false;
        const auto* header = static_cast<const ACE_HEADER*>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE ||
            !isTrusted(&static_cast<ACCESS_ALLOWED_ACE*>(entry)->SidStart))
            return false;
    }
    // No list at all lets everybody in.
    return list != nullptr;
}

bool isOurs(HANDLE opened) {
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD read = GetSecurityInfo(opened, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
        &owner, nullptr, &list, nullptr, &descriptor);
    const SecurityDescriptor guard(descriptor);
    return read == ERROR_SUCCESS && owner && isTrusted(owner) && isForTrustedOnly(list);
}

/// A file as itself: a link would lead elsewhere, and a second name could be one that others write through.
bool isPlain(HANDLE opened, bool isFolder) {
    BY_HANDLE_FILE_INFORMATION facts{};
    if (!GetFileInformationByHandle(opened, &facts))
        return false;
    const bool isDirectory = (facts.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    return (facts.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0 && isDirectory == isFolder &&
           (isFolder || facts.nNumberOfLinks == 1);
}

/// Open for reading its list and without letting others rename or delete it: while it is held, the path leads here.
/// (Share modes count against rights to read, write and delete only.)
Expected<SystemHandle> openFolder(const fs::path& path, Operation operation) {
    SystemHandle folder = ownedHandle(CreateFileW(path.c_str(),
        READ_CONTROL | FILE_READ_ATTRIBUTES | FILE_LIST_DIRECTORY, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    const ErrorCode code = operation == Operation::ReadState ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
    if (!folder)
        return fail(errorAbout(path, isNotThere() ? ErrorCode::FileNotFound : code, operation));
    if (!isPlain(folder.get(), true) || !isOurs(folder.get()))
        return fail(errorAbout(path, code, operation));
    return folder;
}

Expected<SystemHandle> makeFolder(const fs::path& path) {
    const SecurityDescriptor descriptor = securityDescriptorOf(kFolderDescriptor);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    if (!descriptor || (!CreateDirectoryW(path.c_str(), &attributes) && GetLastError() != ERROR_ALREADY_EXISTS))
        return fail(errorAbout(path, ErrorCode::FileUnwritable, Operation::WriteState));
    return openFolder(path, Operation::WriteState);
}

bool writeNew(const fs::path& path, std::string_view text) {
    const SecurityDescriptor descriptor = securityDescriptorOf(kFileDescriptor);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    // What a crash left here is not written through.
    if (!DeleteFileW(path.c_str()) && !isNotThere())
        return false;
    const SystemHandle out = ownedHandle(CreateFileW(path.c_str(), GENERIC_WRITE, 0, &attributes, CREATE_NEW,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_WRITE_THROUGH, nullptr));
    DWORD written = 0;
    return out && WriteFile(out.get(), text.data(), static_cast<DWORD>(text.size()), &written, nullptr) &&
           written == text.size() && FlushFileBuffers(out.get());
}

Expected<std::string> readBounded(HANDLE in, std::size_t limit, Error problem) {
    std::string text(limit + 1, '\0');
    DWORD got = 0;
    if (!ReadFile(in, text.data(), static_cast<DWORD>(text.size()), &got, nullptr))
        return fail(problem);
    if (got > limit) {
        problem.code = ErrorCode::FileTooLarge;
        problem.detail = std::to_string(limit / 1'000'000);
        return fail(problem);
    }
    text.resize(got);
    return text;
}

} // namespace

class PrivateFolder::Hold {
public:
    explicit Hold(SystemHandle file)
        : m_file(std::move(file)) {}
    [[nodiscard]] bool tryLock() const {
        OVERLAPPED range{};
        return LockFileEx(m_file.get(), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &range) != 0;
    }

private:
    SystemHandle m_file;
};

PrivateFolder::PrivateFolder(fs::path path)
    : m_path(std::move(path)) {}
PrivateFolder::PrivateFolder(PrivateFolder&&) noexcept = default;
PrivateFolder::~PrivateFolder() = default;

Expected<std::optional<std::string>> PrivateFolder::read(const std::string& name, std::size_t limit) const {
    const auto folder = openFolder(m_path, Operation::ReadState);
    if (!folder && folder.error().code == ErrorCode::FileNotFound)
        return std::nullopt;
    if (!folder)
        return fail(folder.error());
    const SystemHandle in = ownedHandle(CreateFileW(file(name).c_str(), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!in && isNotThere())
        return std::nullopt;
    const Error problem = errorAbout(file(name), ErrorCode::FileUnreadable, Operation::ReadState);
    if (!in || !isPlain(in.get(), false) || !isOurs(in.get()))
        return fail(problem);
    auto text = readBounded(in.get(), limit, problem);
    if (!text)
        return fail(text.error());
    return std::optional(std::move(*text));
}

Expected<void> PrivateFolder::replace(const std::string& name, std::string_view text) {
    const auto folder = makeFolder(m_path);
    if (!folder)
        return fail(folder.error());
    const fs::path newFile = file(name + ".new");
    if (!writeNew(newFile, text) || !moveOver(newFile, file(name)))
        return fail(errorAbout(file(name), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::remove(const std::string& name) {
    const auto folder = openFolder(m_path, Operation::WriteState);
    if (!folder && folder.error().code == ErrorCode::FileNotFound)
        return {};
    if (!folder)
        return fail(folder.error());
    if (!DeleteFileW(file(name).c_str()) && !isNotThere())
        return fail(errorAbout(file(name), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::rename(const std::string& from, const std::string& to) {
    const auto folder = openFolder(m_path, Operation::WriteState);
    if (!folder)
        return fail(folder.error());
    if (!moveOver(file(from), file(to)))
        return fail(errorAbout(file(from), ErrorCode::FileUnwritable, Operation::WriteState));
    return {};
}

Expected<void> PrivateFolder::hold() {
    if (m_hold)
        return {};
    const auto folder = makeFolder(m_path);
    if (!folder)
        return fail(folder.error());
    const SecurityDescriptor descriptor = securityDescriptorOf(kFileDescriptor);
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    SystemHandle lock = ownedHandle(CreateFileW(file(kLock).c_str(), GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_READ | FILE_SHARE_WRITE, &attributes, OPEN_ALWAYS, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!lock || !isPlain(lock.get(), false) || !isOurs(lock.get()))
        return fail(errorAbout(file(kLock), ErrorCode::FileUnwritable, Operation::WriteState));
    auto made = std::make_unique<Hold>(std::move(lock));
    if (!made->tryLock())
        return fail({.code = ErrorCode::TrialIsOn, .operation = Operation::Try});
    m_hold = std::move(made);
    return {};
}

void PrivateFolder::release() {
    m_hold.reset();
}

} // namespace precedence
