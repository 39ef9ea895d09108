// A key of the registry and the values in it, as their types. The key is closed with its owner.
#pragma once

#include "platform/windows/windows_headers.h"

#include <optional>
#include <string>

namespace precedence::windows {

class Key {
public:
    Key(HKEY parent, const std::wstring& path, REGSAM access) {
        m_code = RegOpenKeyExW(parent, path.c_str(), 0, access, &m_key);
    }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() {
        if (isOpen())
            RegCloseKey(m_key);
    }

    [[nodiscard]] HKEY get() const { return m_key; }
    [[nodiscard]] bool isOpen() const { return m_code == ERROR_SUCCESS; }
    [[nodiscard]] LONG code() const { return m_code; }

private:
    HKEY m_key = nullptr;
    LONG m_code = ERROR_SUCCESS;
};

/// A value as it is stored: any type, and the bytes.
struct RawValue {
    DWORD type = REG_NONE;
    std::string bytes = {};
};
/// Nothing: it is not there, or cannot be read.
[[nodiscard]] std::optional<RawValue> rawOf(const Key& key, const wchar_t* name);
/// A text up to its end; nothing where it has another type.
[[nodiscard]] std::optional<std::wstring> textOf(const Key& key, const wchar_t* name);

} // namespace precedence::windows
