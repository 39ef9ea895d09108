#include "platform/elevation/pipe_listener_windows.h"

#include "platform/elevation/admission.h"

#include <utility>
#include <vector>

#include <windows.h>
// windows.h comes first: it has what this needs.
#include <sddl.h>

namespace precedence {
namespace {

using std::chrono::milliseconds;

constexpr DWORD kBuffer = 65'536; // bytes

Error refused(DWORD code) {
    return {.code = ErrorCode::HelperRefused,
        .operation = Operation::StartHelper,
        .systemCode = static_cast<std::int64_t>(code)};
}

SystemHandle makePipe(const std::wstring& path) {
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            pipeDescriptor(ownSid()).c_str(), SDDL_REVISION_1, &descriptor, nullptr))
        return nullptr;
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor, FALSE};
    SystemHandle pipe = ownedHandle(
        CreateNamedPipeW(path.c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
            pipeMode(), 1, kBuffer, kBuffer, 0, &attributes));
    const DWORD code = GetLastError();
    LocalFree(descriptor);
    SetLastError(code);
    return pipe;
}

} // namespace

std::wstring pipePath(const std::string& name) {
    return L"\\\\.\\pipe\\precedence-" + std::wstring(name.begin(), name.end());
}

bool isPipeName(const std::string& name) {
    return isNonce(name);
}

/// FILE_GENERIC_READ and FILE_GENERIC_WRITE without FILE_CREATE_PIPE_INSTANCE, which is the right to append: who may
/// only visit may not become the server; and nothing for processes of low integrity, a browser's for example.
/// (Microsoft: Named Pipe Security and Access Rights; Mandatory Integrity Control)
std::wstring pipeDescriptor(const std::wstring& userSid) {
    const std::wstring visit = L"0x12019b";
    return L"D:P(A;;" + visit + L";;;" + userSid + L")(A;;" + visit + L";;;BA)(A;;" + visit +
           L";;;SY)S:(ML;;NWNRNX;;;ME)";
}

std::uint32_t pipeMode() {
    return PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS;
}

std::wstring ownSid() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    const SystemHandle guard(token);
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    LPWSTR text = nullptr;
    if (!GetTokenInformation(token, TokenUser, user.data(), size, &size) ||
        !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid, &text))
        return {};
    std::wstring sid = text;
    LocalFree(text);
    return sid;
}

PipeListener::PipeListener(SystemHandle pipe)
    : m_pipe(std::move(pipe)) {}

Expected<std::unique_ptr<PipeListener>> PipeListener::open(const std::string& name) {
    if (!isPipeName(name))
        return fail(refused(ERROR_INVALID_NAME));
    const std::wstring path = pipePath(name);
    // Wine takes no notice of the flag; a pipe that answers under this name is seen here as well.
    if (WaitNamedPipeW(path.c_str(), 1) || GetLastError() == ERROR_SEM_TIMEOUT)
        return fail(refused(ERROR_ACCESS_DENIED));
    SystemHandle pipe = makePipe(path);
    if (!pipe)
        return fail(refused(GetLastError()));
    return std::unique_ptr<PipeListener>(new PipeListener(std::move(pipe)));
}

Expected<std::optional<Visitor>> PipeListener::accept(milliseconds wait) {
    if (m_isVisited)
        DisconnectNamedPipe(m_pipe.get());
    m_isVisited = false;
    const SystemHandle event(CreateEventW(nullptr, TRUE, FALSE, nullptr));
    OVERLAPPED overlapped{};
    overlapped.hEvent = event.get();
    bool isThere = ConnectNamedPipe(m_pipe.get(), &overlapped) || GetLastError() == ERROR_PIPE_CONNECTED;
    if (!isThere && GetLastError() == ERROR_IO_PENDING) {
        DWORD ignored = 0;
        if (WaitForSingleObject(event.get(), static_cast<DWORD>(wait.count())) != WAIT_OBJECT_0)
            CancelIoEx(m_pipe.get(), &overlapped);
        isThere = GetOverlappedResult(m_pipe.get(), &overlapped, &ignored, TRUE) != 0;
        if (!isThere && GetLastError() == ERROR_OPERATION_ABORTED)
            return std::optional<Visitor>();
    }
    m_isVisited = true;
    ULONG process = 0;
    if (!isThere || !GetNamedPipeClientProcessId(m_pipe.get(), &process))
        return fail(refused(GetLastError()));
    return std::optional(Visitor{.channel = std::make_unique<PipeChannel>(m_pipe), .process = process});
}

} // namespace precedence
