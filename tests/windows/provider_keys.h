// The keys of the registry that the order of network providers lies in, as a computer has them; gone with the test.
#pragma once

#include "tests/windows/stores_fixture.h"

#include <string>
#include <vector>

namespace precedence::doubles {

class ProviderKeys {
public:
    static constexpr const wchar_t* kOrderPath = L"SYSTEM\\CurrentControlSet\\Control\\NetworkProvider\\Order";

    ProviderKeys() {
        m_order.setText(L"ProviderOrder", L"RDPNP,LanmanWorkstation,Vendor,WebClient");
        m_hardware.setText(L"ProviderOrder", L"LanmanWorkstation");
        m_service.setText(L"Name", L"Microsoft Windows Network");
        m_service.setText(L"ProviderPath", L"ntlanman.dll");
        m_service.setText(L"DeviceName", L"\\Device\\LanmanRedirector");
        setLinkage(
            {L"\\Device\\{00000000-0000-4000-8000-000000000002}", L"\\Device\\{00000000-0000-4000-8000-000000000001}"});
    }

    /// The value as it is, whatever its type.
    static void setRaw(DWORD type, const std::wstring& text, DWORD bytes) {
        RegSetKeyValueW(HKEY_LOCAL_MACHINE, kOrderPath, L"ProviderOrder", type, text.c_str(), bytes);
    }
    /// The type and the bytes of the value.
    [[nodiscard]] static std::pair<DWORD, std::string> raw() {
        std::string bytes(200'000, '\0');
        DWORD type = REG_NONE;
        auto size = static_cast<DWORD>(bytes.size());
        const LSTATUS status = RegGetValueW(
            HKEY_LOCAL_MACHINE, kOrderPath, L"ProviderOrder", RRF_RT_ANY | RRF_NOEXPAND, &type, bytes.data(), &size);
        bytes.resize(status == ERROR_SUCCESS ? size : 0);
        return {type, bytes};
    }
    static void remove() { RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, kOrderPath, L"ProviderOrder"); }

private:
    void setLinkage(const std::vector<std::wstring>& devices) const {
        std::wstring all;
        for (const std::wstring& device : devices)
            all += device + L'\0';
        RegSetKeyValueW(HKEY_LOCAL_MACHINE, L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage", L"Bind",
            REG_MULTI_SZ, all.c_str(), static_cast<DWORD>((all.size() + 1) * sizeof(wchar_t)));
    }

    TestKey m_order{kOrderPath};
    TestKey m_hardware{L"SYSTEM\\CurrentControlSet\\Control\\NetworkProvider\\HwOrder"};
    TestKey m_linkage{L"SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Linkage"};
    TestKey m_service{L"SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\NetworkProvider"};
};

} // namespace precedence::doubles
