#include "platform/windows/com.h"

namespace precedence::windows {

void Variant::setLong(std::uint32_t value) {
    VariantClear(&m_value);
    m_value.vt = VT_I4;
    m_value.lVal = static_cast<LONG>(value);
}

void Variant::setByte(std::uint8_t value) {
    VariantClear(&m_value);
    m_value.vt = VT_UI1;
    m_value.bVal = value;
}

void Variant::setText(const std::wstring& text) {
    VariantClear(&m_value);
    m_value.vt = VT_BSTR;
    m_value.bstrVal = SysAllocStringLen(text.data(), static_cast<UINT>(text.size()));
}

std::optional<std::uint32_t> Variant::number() const {
    switch (m_value.vt) {
    case VT_UI1: return m_value.bVal;
    case VT_I2: return static_cast<std::uint32_t>(m_value.iVal);
    case VT_UI2: return m_value.uiVal;
    case VT_I4: return static_cast<std::uint32_t>(m_value.lVal);
    case VT_UI4: return static_cast<std::uint32_t>(m_value.ulVal);
    case VT_BOOL: return m_value.boolVal != VARIANT_FALSE ? 1U : 0U;
    }
    return std::nullopt;
}

std::optional<std::wstring> Variant::text() const {
    if (m_value.vt != VT_BSTR || !m_value.bstrVal)
        return std::nullopt;
    return std::wstring(m_value.bstrVal, SysStringLen(m_value.bstrVal));
}

} // namespace precedence::windows
