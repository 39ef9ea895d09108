#include "tests/windows/wbem/context.h"

namespace precedence::doubles {

HRESULT WmiContext::SetValue(LPCWSTR name, LONG, VARIANT* value) {
    if (value == nullptr || value->vt != VT_BSTR)
        return static_cast<HRESULT>(WBEM_E_INVALID_PARAMETER);
    m_values[name] = value->bstrVal;
    return S_OK;
}

HRESULT WmiContext::GetValue(LPCWSTR name, LONG, VARIANT* value) {
    const auto found = m_values.find(name);
    if (found == m_values.end())
        return static_cast<HRESULT>(WBEM_E_NOT_FOUND);
    VariantInit(value);
    value->vt = VT_BSTR;
    value->bstrVal = SysAllocString(found->second.c_str());
    return S_OK;
}

std::wstring contextText(IWbemContext* context, const wchar_t* name) {
    VARIANT value;
    VariantInit(&value);
    if (context == nullptr || FAILED(context->GetValue(name, 0, &value)) || value.vt != VT_BSTR)
        return {};
    std::wstring text(value.bstrVal);
    VariantClear(&value);
    return text;
}

} // namespace precedence::doubles
