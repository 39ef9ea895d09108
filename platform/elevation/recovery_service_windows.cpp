#include "platform/elevation/recovery_service_windows.h"

#include "platform/elevation/process_facts_windows.h"

#include <memory>
#include <system_error>
#include <utility>

#include <windows.h>

namespace precedence {
namespace {

struct CloseService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using Service = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseService>;

tl::unexpected<Error> failed() {
    const DWORD code = GetLastError();
    return fail({.code = code == ERROR_ACCESS_DENIED ? ErrorCode::AccessDenied : ErrorCode::SystemFailure,
        .operation = Operation::Try,
        .subject = "PrecedenceRecovery",
        .systemCode = static_cast<std::int64_t>(code)});
}

Service services(DWORD rights) {
    return Service(OpenSCManagerW(nullptr, nullptr, rights));
}

} // namespace

RecoveryService::RecoveryService(std::filesystem::path folder)
    : m_folder(std::move(folder)) {}

/// Of the helper that lies beside this program, or is it. Where the copy cannot be replaced because it runs, it is one
/// of an earlier time.
Expected<void> RecoveryService::copyProgram() const {
    std::error_code ignored;
    const std::filesystem::path helper = ownProgram().parent_path() / L"precedence-helper.exe";
    if (std::filesystem::equivalent(helper, program(), ignored) ||
        CopyFileW(helper.c_str(), program().c_str(), FALSE) || GetLastError() == ERROR_SHARING_VIOLATION)
        return {};
    return failed();
}

Expected<void> RecoveryService::add() {
    constexpr int kTries = 20;
    constexpr DWORD kBetween = 100; // ms
    if (const auto copied = copyProgram(); !copied)
        return fail(copied.error());
    Expected<void> added = addOnce();
    // One that is deleted goes when the last that looks at it lets it go; until then there can be no new one.
    for (int i = 1; i < kTries && !added && added.error().systemCode == ERROR_SERVICE_MARKED_FOR_DELETE; ++i) {
        Sleep(kBetween);
        added = addOnce();
    }
    return added;
}

Expected<void> RecoveryService::addOnce() const {
    const Service manager = services(SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE);
    const std::wstring command = L"\"" + program().wstring() + L"\" recover";
    if (!manager)
        return failed();
    const Service made(
        CreateServiceW(manager.get(), kName, L"Precedence recovery", SERVICE_CHANGE_CONFIG, SERVICE_WIN32_OWN_PROCESS,
            SERVICE_AUTO_START, SERVICE_ERROR_NORMAL, command.c_str(), nullptr, nullptr, nullptr, nullptr, nullptr));
    if (made)
        return {};
    if (GetLastError() != ERROR_SERVICE_EXISTS)
        return failed();
    // It may be another one's, or switched off.
    const Service there(OpenServiceW(manager.get(), kName, SERVICE_CHANGE_CONFIG));
    if (!there ||
        !ChangeServiceConfigW(there.get(), SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
            command.c_str(), nullptr, nullptr, nullptr, L"LocalSystem", nullptr, nullptr))
        return failed();
    return {};
}

Expected<void> RecoveryService::remove() {
    const Service manager = services(SC_MANAGER_CONNECT);
    if (!manager)
        return failed();
    const Service service(OpenServiceW(manager.get(), kName, DELETE));
    if (!service)
        return GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST ? Expected<void>() : failed();
    if (!DeleteService(service.get()) && GetLastError() != ERROR_SERVICE_MARKED_FOR_DELETE)
        return failed();
    // The copy goes too, unless this is it.
    DeleteFileW(program().c_str());
    return {};
}

} // namespace precedence
