#include "tests/windows/wbem/object.h"

#include <utility>

namespace precedence::doubles {
namespace {

struct ToVariant {
    VARIANT& to;

    void operator()(std::monostate) const { to.vt = VT_NULL; }
    void operator()(std::int32_t number) const {
        to.vt = VT_I4;
        to.lVal = number;
    }
    void operator()(std::uint8_t number) const {
        to.vt = VT_UI1;
        to.bVal = number;
    }
    void operator()(bool flag) const {
        to.vt = VT_BOOL;
        to.boolVal = flag ? VARIANT_TRUE : VARIANT_FALSE;
    }
    void operator()(const std::wstring& text) const {
        to.vt = VT_BSTR;
        to.bstrVal = SysAllocStringLen(text.data(), static_cast<UINT>(text.size()));
    }
};

} // namespace

WmiObject::WmiObject(std::wstring className, WmiValues values)
    : m_className(std::move(className))
    , m_values(std::move(values)) {}

std::int64_t WmiObject::number(const wchar_t* name, std::int64_t otherwise) const {
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return otherwise;
    if (const auto* wide = std::get_if<std::int32_t>(&found->second))
        return *wide;
    const auto* narrow = std::get_if<std::uint8_t>(&found->second);
    return narrow != nullptr ? *narrow : otherwise;
}

HRESULT WmiObject::Get(LPCWSTR name, LONG, VARIANT* value, CIMTYPE*, LONG*) {
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    VariantInit(value);
    std::visit(ToVariant{*value}, found->second);
    return S_OK;
}

/// A value keeps the type of its property: another one is a mismatch, as in WMI.
HRESULT WmiObject::Put(LPCWSTR name, LONG, VARIANT* value, CIMTYPE) {
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    if (value->vt == VT_I4)
        found->second = value->lVal;
    else if (value->vt == VT_UI1)
        found->second = value->bVal;
    else
        return static_cast<HRESULT>(WBEM_E_TYPE_MISMATCH);
    return S_OK;
}

HRESULT WmiObject::SpawnInstance(LONG, IWbemClassObject** out) {
    *out = makeCounted<WmiObject>(m_className, m_values);
    return S_OK;
}

HRESULT WmiObject::GetMethod(LPCWSTR name, LONG, IWbemClassObject** in, IWbemClassObject**) {
    if (m_className != L"Win32_NetworkAdapterConfiguration" || std::wstring(name) != L"SetIPConnectionMetric")
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    *in = makeCounted<WmiObject>(L"__PARAMETERS", WmiValues{{L"IPConnectionMetric", {}}});
    return S_OK;
}

} // namespace precedence::doubles
