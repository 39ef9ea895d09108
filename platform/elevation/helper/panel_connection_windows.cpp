#include "platform/elevation/helper/panel_connection_windows.h"

#include "platform/elevation/pipe_channel_windows.h"
#include "platform/elevation/pipe_listener_windows.h"
#include "platform/elevation/process_facts_windows.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <windows.h>

namespace precedence {
namespace {

Error problem(ErrorCode code, const char* detail) {
    return {.code = code,
        .operation = Operation::StartHelper,
        .detail = detail,
        .systemCode = static_cast<std::int64_t>(GetLastError())};
}

bool isSameText(const std::wstring& left, std::wstring_view right) {
    return CompareStringOrdinal(left.c_str(), static_cast<int>(left.size()), right.data(),
               static_cast<int>(right.size()), TRUE) == CSTR_EQUAL;
}

bool isOurProgram(const std::filesystem::path& program) {
    constexpr std::array<std::wstring_view, 2> kPanels{L"precedence.exe", L"precedencectl.exe"};
    const std::wstring name = program.filename().wstring();
    return isSameText(program.parent_path().wstring(), ownProgram().parent_path().wstring()) &&
           std::any_of(
               kPanels.begin(), kPanels.end(), [&name](std::wstring_view one) { return isSameText(name, one); });
}

} // namespace

Expected<std::unique_ptr<Channel>> connectToPanel(const std::string& pipeName) {
    // As much as the pipe lets a visitor do. The server may learn who we are, and may not act as us.
    constexpr DWORD kVisit = 0x0012019b;
    SystemHandle pipe = ownedHandle(CreateFileW(pipePath(pipeName).c_str(), kVisit, 0, nullptr, OPEN_EXISTING,
        FILE_FLAG_OVERLAPPED | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr));
    if (!pipe)
        return fail(problem(ErrorCode::HelperLost, "the pipe"));
    ULONG server = 0;
    if (!GetNamedPipeServerProcessId(pipe.get(), &server) || server != ownParent())
        return fail(problem(ErrorCode::RequestRefused, "the server of the pipe"));
    if (!isOurProgram(programOf(server)))
        return fail(problem(ErrorCode::RequestRefused, "the program at the pipe"));
    return std::make_unique<PipeChannel>(std::move(pipe));
}

} // namespace precedence
