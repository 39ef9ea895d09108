#include "platform/elevation/helper/safe_loading_windows.h"

#include <cstdint>
#include <cstring>
#include <string>

#include <windows.h>
// windows.h comes first: it has what this needs.
#include <delayimp.h>

namespace precedence {
namespace {

template <typename Function>
Function* systemFunction(const char* name) {
    const FARPROC found = GetProcAddress(GetModuleHandleW(L"kernel32.dll"), name);
    Function* function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

/// iphlpapi.dll is none of the DLLs that the system always takes from its own folder (KnownDLLs), so that it is not
/// imported but loaded when it is first called, and by its whole path.
FARPROC WINAPI loadByWholePath(unsigned notice, DelayLoadInfo* info) {
    if (notice != dliNotePreLoadLibrary)
        return nullptr;
    std::wstring path(MAX_PATH, L'\0');
    path.resize(GetSystemDirectoryW(path.data(), static_cast<UINT>(path.size())));
    path += L'\\';
    for (const char* letter = info->szDll; *letter; ++letter)
        path += static_cast<wchar_t>(*letter);
    return reinterpret_cast<FARPROC>(LoadLibraryExW(path.c_str(), nullptr, 0));
}

} // namespace

void loadFromSystemFolderOnly() {
    // PROCESS_MITIGATION_IMAGE_LOAD_POLICY: no images from other computers, none of low integrity, the system's first.
    constexpr int kImageLoadPolicy = 10;
    constexpr std::uint32_t kPolicy = 1U | 2U | 4U;
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    SetDllDirectoryW(L"");
    if (auto* set = systemFunction<BOOL WINAPI(DWORD)>("SetDefaultDllDirectories"))
        set(LOAD_LIBRARY_SEARCH_SYSTEM32);
    std::uint32_t policy = kPolicy;
    if (auto* set = systemFunction<BOOL WINAPI(int, void*, SIZE_T)>("SetProcessMitigationPolicy"))
        set(kImageLoadPolicy, &policy, sizeof policy);
}

} // namespace precedence

extern "C" PfnDliHook __pfnDliNotifyHook2; // NOLINT(bugprone-reserved-identifier): the name that the linker looks for
PfnDliHook __pfnDliNotifyHook2 = precedence::loadByWholePath;
