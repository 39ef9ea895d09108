#include "tests/windows/state_document.h"

#include "platform/simulated/locked_file.h"

#include <array>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <thread>

#include <windows.h>

namespace precedence::doubles {

using namespace std::chrono_literals;

std::filesystem::path stateFileFromEnvironment() {
    std::array<wchar_t, 1024> text{};
    const DWORD size = GetEnvironmentVariableW(L"PRECEDENCE_DOUBLE_STATE", text.data(), text.size());
    return size < text.size() ? std::filesystem::path(text.data()) : std::filesystem::path();
}

std::optional<std::string> stateText(const std::filesystem::path& file) {
    // Another process may be putting a new file there this moment; it is back at once.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const HANDLE raw = CreateFileW(file.c_str(), GENERIC_READ,
            FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
        if (raw != INVALID_HANDLE_VALUE) {
            const std::unique_ptr<void, decltype(&CloseHandle)> handle(raw, &CloseHandle);
            LARGE_INTEGER size{};
            DWORD read = 0;
            GetFileSizeEx(raw, &size);
            std::string text(static_cast<std::size_t>(size.QuadPart), '\0');
            if (ReadFile(raw, text.data(), static_cast<DWORD>(text.size()), &read, nullptr) && read == text.size())
                return text;
        }
        std::this_thread::sleep_for(1ms);
    }
    return std::nullopt;
}

nlohmann::json readState(const std::filesystem::path& file) {
    const auto text = stateText(file);
    if (!text)
        throw std::runtime_error("cannot read the machine");
    return nlohmann::json::parse(*text);
}

void editState(const std::filesystem::path& file, const std::function<void(nlohmann::json& document)>& edit) {
    const auto lock = FileLock::acquire(file, 10s);
    nlohmann::json changed = readState(file);
    edit(changed);
    if (!lock || !replaceFile(file, changed.dump()))
        throw std::runtime_error("cannot write the machine");
}

} // namespace precedence::doubles
