#include "platform/elevation/runas_starter_windows.h"

#include "platform/elevation/pipe_listener_windows.h"
#include "platform/elevation/process_facts_windows.h"
#include "platform/trial/trial_clock.h"

#include <utility>

#include <windows.h>
// windows.h comes first: it has what these need.
#include <objbase.h>
#include <shellapi.h>

namespace precedence {
namespace {

std::wstring wide(const std::string& hexadecimal) {
    return {hexadecimal.begin(), hexadecimal.end()};
}

Error refused(const std::filesystem::path& helper, DWORD code) {
    Error error{.code = ErrorCode::HelperRefused,
        .operation = Operation::StartHelper,
        .subject = helper.string(),
        .systemCode = static_cast<std::int64_t>(code)};
    // ERROR_CANCELLED: the user said no. That is an answer and no failure.
    if (code == ERROR_CANCELLED)
        error = {.code = ErrorCode::AccessDenied, .operation = Operation::SetMetric, .systemCode = code};
    if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND)
        error.code = ErrorCode::HelperMissing;
    return error;
}

/// ShellExecuteEx may hand the work to a shell extension, which wants COM. (Its documentation, Remarks)
class ShellApartment {
public:
    ShellApartment()
        : m_result(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE)) {}
    ShellApartment(const ShellApartment&) = delete;
    ShellApartment& operator=(const ShellApartment&) = delete;
    ~ShellApartment() {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }

private:
    HRESULT m_result;
};

Expected<SystemHandle> startAsAdministrator(const std::filesystem::path& helper, const std::wstring& words) {
    const ShellApartment apartment;
    SHELLEXECUTEINFOW order{};
    order.cbSize = sizeof order;
    order.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    order.lpVerb = L"runas";
    order.lpFile = helper.c_str();
    order.lpParameters = words.c_str();
    order.nShow = SW_HIDE;
    if (!ShellExecuteExW(&order))
        return fail(refused(helper, GetLastError()));
    if (!order.hProcess)
        return fail(refused(helper, ERROR_GEN_FAILURE));
    return SystemHandle(order.hProcess);
}

} // namespace

std::filesystem::path helperBesideThis() {
    return ownProgram().parent_path() / L"precedence-helper.exe";
}

RunasStarter::RunasStarter(std::filesystem::path helper, Patience patience)
    : m_helper(std::move(helper))
    , m_patience(patience) {}

Expected<std::unique_ptr<Channel>> RunasStarter::start() {
    if (GetFileAttributesW(m_helper.c_str()) == INVALID_FILE_ATTRIBUTES)
        return fail(refused(m_helper, ERROR_FILE_NOT_FOUND));
    const std::string name = randomName();
    const std::string nonce = randomName();
    const auto listener = PipeListener::open(name);
    if (!listener)
        return fail(listener.error());
    const auto process = startAsAdministrator(m_helper, wide(name) + L' ' + wide(nonce));
    if (!process)
        return fail(process.error());
    return admit(**listener, GetProcessId(process->get()), nonce, m_patience);
}

} // namespace precedence
