// A library that somebody has put where a program may look for its own. Says which program loaded it, by a file in the
// folder that PRECEDENCE_PLANTED_MARKS names.
#include <windows.h>

extern "C" BOOL WINAPI DllMain(HINSTANCE /*library*/, DWORD reason, void* /*reserved*/) {
    wchar_t path[MAX_PATH] = {};
    const DWORD length = GetEnvironmentVariableW(L"PRECEDENCE_PLANTED_MARKS", path, MAX_PATH - 16);
    if (reason != DLL_PROCESS_ATTACH || length == 0)
        return TRUE;
    const wchar_t name[] = L"\\loaded";
    for (DWORD i = 0; i < sizeof name / sizeof *name; ++i)
        path[length + i] = name[i];
    CloseHandle(CreateFileW(path, GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr));
    return TRUE;
}
