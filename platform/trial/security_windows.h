// Security descriptors from their text, and the user whose process this is.
#pragma once

#include <memory>
#include <string>

namespace precedence {

struct FreeSystemMemory {
    void operator()(void* memory) const; ///< LocalFree
};
/// What the system's functions take as a PSECURITY_DESCRIPTOR.
using SecurityDescriptor = std::unique_ptr<void, FreeSystemMemory>;

/// Of a text in the security descriptor definition language; null, with the system's code, where it is none.
[[nodiscard]] SecurityDescriptor securityDescriptorOf(const std::wstring& text);

/// As text: "S-1-5-21-…"; empty where the system does not tell.
[[nodiscard]] std::wstring ownSid();
/// Whether it is the SID of the user whose process this is.
[[nodiscard]] bool isOwnSid(void* sid);

} // namespace precedence
