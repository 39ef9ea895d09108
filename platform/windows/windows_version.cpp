#include "platform/windows/windows_version.h"

#include "platform/windows/windows_headers.h"

#include <cstring>

namespace precedence::windows {

Version readVersion() {
    // GetVersionEx answers with what the manifest names; RtlGetVersion tells the truth, and only ntdll.dll has it.
    using RtlGetVersion = LONG(WINAPI*)(OSVERSIONINFOEXW*);
    const HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    const FARPROC function = ntdll ? GetProcAddress(ntdll, "RtlGetVersion") : nullptr;
    if (!function)
        return {};
    RtlGetVersion getVersion = nullptr;
    static_assert(sizeof(getVersion) == sizeof(function));
    std::memcpy(&getVersion, &function, sizeof(getVersion));
    OSVERSIONINFOEXW info{};
    info.dwOSVersionInfoSize = sizeof(info);
    if (getVersion(&info) != 0)
        return {};
    return {.major = info.dwMajorVersion,
        .minor = info.dwMinorVersion,
        .build = info.dwBuildNumber,
        .servicePack = info.wServicePackMajor,
        .isServer = info.wProductType != VER_NT_WORKSTATION};
}

} // namespace precedence::windows
