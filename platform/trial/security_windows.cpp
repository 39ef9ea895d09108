#include "platform/trial/security_windows.h"

#include "platform/files/system_handle.h"

#include <cstddef>
#include <vector>

#include <sddl.h>

namespace precedence {
namespace {

/// A TOKEN_USER with its SID behind it; empty where the system does not tell.
std::vector<std::byte> ownUser() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    const SystemHandle guard(token);
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<std::byte> user(size);
    if (!GetTokenInformation(token, TokenUser, user.data(), size, &size))
        return {};
    return user;
}

PSID sidOf(std::vector<std::byte>& user) {
    return reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid;
}

} // namespace

void FreeSystemMemory::operator()(void* memory) const {
    LocalFree(memory);
}

SecurityDescriptor securityDescriptorOf(const std::wstring& text) {
    PSECURITY_DESCRIPTOR made = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1, &made, nullptr);
    return SecurityDescriptor(made);
}

std::wstring ownSid() {
    std::vector<std::byte> user = ownUser();
    LPWSTR text = nullptr;
    if (user.empty() || !ConvertSidToStringSidW(sidOf(user), &text))
        return {};
    const std::unique_ptr<void, FreeSystemMemory> guard(text);
    return text;
}

bool isOwnSid(void* sid) {
    std::vector<std::byte> user = ownUser();
    return !user.empty() && EqualSid(sid, sidOf(user));
}

} // namespace precedence
