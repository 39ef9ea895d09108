// A WbemContext: named values that a caller hands a provider. Only text is kept; the providers here want no other.
#pragma once

#include "tests/windows/com/counted.h"

#include <map>
#include <string>

#include <wbemcli.h>

namespace precedence::doubles {

class WmiContext final : public Counted<IWbemContext> {
public:
    WmiContext() = default;
    ~WmiContext() override = default;

    HRESULT STDMETHODCALLTYPE SetValue(LPCWSTR name, LONG, VARIANT* value) override;
    HRESULT STDMETHODCALLTYPE GetValue(LPCWSTR name, LONG, VARIANT* value) override;

    // clang-format off
    HRESULT STDMETHODCALLTYPE Clone(IWbemContext**) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE GetNames(LONG, SAFEARRAY**) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE BeginEnumeration(LONG) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE Next(LONG, BSTR*, VARIANT*) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE EndEnumeration() override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE DeleteValue(LPCWSTR, LONG) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE DeleteAll() override { return E_NOTIMPL; }
    // clang-format on

private:
    std::map<std::wstring, std::wstring> m_values;
};

/// What a context says about a name; empty where it says nothing, or there is none.
[[nodiscard]] std::wstring contextText(IWbemContext* context, const wchar_t* name);

} // namespace precedence::doubles
