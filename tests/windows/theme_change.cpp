// Makes the apps of this Windows light or dark and tells every window, as its settings do.
// Usage: theme_change light|dark
#include <string_view>

#include <windows.h>

int main(int count, char** words) {
    const DWORD isLight = count > 1 && std::string_view(words[1]) == "light" ? 1 : 0;
    constexpr const wchar_t* kKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    constexpr const wchar_t* kChanged = L"ImmersiveColorSet";
    constexpr UINT kPatience = 5000;
    if (RegSetKeyValueW(HKEY_CURRENT_USER, kKey, L"AppsUseLightTheme", REG_DWORD, &isLight, sizeof isLight) !=
        ERROR_SUCCESS)
        return 1;
    SendMessageTimeoutW(
        HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(kChanged), SMTO_ABORTIFHUNG, kPatience, nullptr);
    return 0;
}
