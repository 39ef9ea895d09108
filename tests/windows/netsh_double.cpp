// A netsh that lies beside a batch file: it writes down its arguments, one call a line with a bar between two, to the
// file PRECEDENCE_NETSH_CALLS, and refuses (1) a call with the argument PRECEDENCE_NETSH_REFUSES.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <windows.h>

namespace {

std::string utf8(const wchar_t* text) {
    std::string made(
        static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr)), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text, -1, made.data(), static_cast<int>(made.size()), nullptr, nullptr);
    made.pop_back();
    return made;
}

std::string fromEnvironment(const wchar_t* name) {
    const wchar_t* value = _wgetenv(name);
    return value != nullptr ? utf8(value) : std::string();
}

} // namespace

int main() {
    int count = 0;
    wchar_t** words = CommandLineToArgvW(GetCommandLineW(), &count);
    const std::string refused = fromEnvironment(L"PRECEDENCE_NETSH_REFUSES");
    std::string line;
    int code = 0;
    for (int i = 1; i < count; ++i) {
        const std::string word = utf8(words[i]);
        line += (line.empty() ? "" : "|") + word;
        if (!refused.empty() && word == refused)
            code = 1;
    }
    LocalFree(static_cast<HLOCAL>(words));
    if (std::FILE* file = std::fopen(fromEnvironment(L"PRECEDENCE_NETSH_CALLS").c_str(), "ab")) {
        std::fputs((line + "\n").c_str(), file);
        std::fclose(file);
    }
    std::puts("said by netsh");
    return code;
}
