#include "platform/elevation/pipe_listener_windows.h"

#include "platform/elevation/admission.h"
#include "platform/trial/security_windows.h"

#include <utility>

namespace precedence {
namespace {

using std::chrono::milliseconds;

constexpr DWORD kBuffer = 65'536; // bytes

Error refused(DWORD code) {
    return {.code = ErrorCode::HelperRefused,
        .operation = Operation::StartHelper,
        .systemCode = static_cast<std::int64_t>(code)};
}

Expected<SystemHandle> makePipe(const std::wstring& path) {
    const SecurityDescriptor descriptor = securityDescriptorOf(pipeDescriptor(ownSid()));
    if (!descriptor)
        return fail(refused(GetLastError()));
    SECURITY_ATTRIBUTES attributes{sizeof attributes, descriptor.get(), FALSE};
    SystemHandle pipe = ownedHandle(
        CreateNamedPipeW(path.c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
            pipeMode(), 1, kBuffer, kBuffer, 0, &attributes));
    if (!pipe)
        return fail(refused(GetLastError()));
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

PipeListener::PipeListener(SystemHandle pipe)
    : m_pipe(std::move(pipe)) {}

Expected<std::unique_ptr<PipeListener>> PipeListener::open(const std::string& name) {
    if (!isPipeName(name))
        return fail(refused(ERROR_INVALID_NAME));
    const std::wstring path = pipePath(name);
    // Wine takes no notice of the flag; a pipe that answers under this name is seen here as well.
    if (WaitNamedPipeW(path.c_str(), 1) || GetLastError() == ERROR_SEM_TIMEOUT)
        return fail(refused(ERROR_ACCESS_DENIED));
    auto pipe = makePipe(path);
    if (!pipe)
        return fail(pipe.error());
    return std::unique_ptr<PipeListener>(new PipeListener(std::move(*pipe)));
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
