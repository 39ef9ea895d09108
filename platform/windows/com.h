// Owners of what COM hands out: references, strings, variants and a thread's apartment. Nothing here throws but
// std::bad_alloc.
#pragma once

#include "platform/windows/windows_headers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <oleauto.h>

namespace precedence::windows {

/// A reference to a COM object, given back with the owner.
template <typename Interface>
class ComPtr {
public:
    ComPtr() = default;
    ComPtr(ComPtr&& other) noexcept
        : m_object(std::exchange(other.m_object, nullptr)) {}
    ComPtr& operator=(ComPtr&& other) noexcept {
        std::swap(m_object, other.m_object);
        return *this;
    }
    ComPtr(const ComPtr&) = delete;
    ComPtr& operator=(const ComPtr&) = delete;
    ~ComPtr() {
        if (m_object)
            m_object->Release();
    }

    [[nodiscard]] Interface* get() const { return m_object; }
    Interface* operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }
    /// For functions that hand an object out. Holds nothing yet.
    [[nodiscard]] Interface** out() { return &m_object; }

private:
    Interface* m_object = nullptr;
};

class Bstr {
public:
    explicit Bstr(const std::wstring& text)
        : m_text(SysAllocStringLen(text.data(), static_cast<UINT>(text.size()))) {}
    Bstr(const Bstr&) = delete;
    Bstr& operator=(const Bstr&) = delete;
    ~Bstr() { SysFreeString(m_text); }

    [[nodiscard]] BSTR get() const { return m_text; }

private:
    BSTR m_text;
};

class Variant {
public:
    Variant() { VariantInit(&m_value); }
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;
    ~Variant() { VariantClear(&m_value); }

    void setLong(std::uint32_t value);
    void setByte(std::uint8_t value);
    void setText(const std::wstring& text);
    /// What WMI makes of uint8 to uint32: several types of variant. Nothing for others and for NULL.
    [[nodiscard]] std::optional<std::uint32_t> number() const;
    [[nodiscard]] std::optional<std::wstring> text() const;
    [[nodiscard]] VARIANT* get() { return &m_value; }

private:
    VARIANT m_value;
};

/// The calling thread's membership in the multithreaded apartment.
class Apartment {
public:
    Apartment()
        : m_result(CoInitializeEx(nullptr, COINIT_MULTITHREADED)) {}
    Apartment(const Apartment&) = delete;
    Apartment& operator=(const Apartment&) = delete;
    ~Apartment() {
        if (SUCCEEDED(m_result))
            CoUninitialize();
    }

private:
    HRESULT m_result;
};

} // namespace precedence::windows
