#include "platform/elevation/process_facts_windows.h"

#include "platform/elevation/pipe_channel_windows.h"

#include <windows.h>
// windows.h comes first: it has what this needs.
#include <tlhelp32.h>

namespace precedence {
namespace {

constexpr std::size_t kLongestPath = 32'768;

} // namespace

std::filesystem::path programOf(std::uint32_t process) {
    const SystemHandle opened(OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    std::wstring name(kLongestPath, L'\0');
    auto size = static_cast<DWORD>(name.size());
    if (!opened || !QueryFullProcessImageNameW(opened.get(), 0, name.data(), &size))
        return {};
    name.resize(size);
    return name;
}

std::filesystem::path ownProgram() {
    std::wstring name(kLongestPath, L'\0');
    name.resize(GetModuleFileNameW(nullptr, name.data(), static_cast<DWORD>(name.size())));
    return name;
}

std::uint32_t ownParent() {
    const SystemHandle list = ownedHandle(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    const DWORD own = GetCurrentProcessId();
    for (BOOL isThere = list ? Process32FirstW(list.get(), &entry) : FALSE; isThere;
         isThere = Process32NextW(list.get(), &entry)) {
        if (entry.th32ProcessID == own)
            return entry.th32ParentProcessID;
    }
    return 0;
}

bool isElevated() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return false;
    const SystemHandle guard(token);
    TOKEN_ELEVATION elevation{};
    DWORD size = 0;
    return GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &size) &&
           elevation.TokenIsElevated != 0;
}

} // namespace precedence
