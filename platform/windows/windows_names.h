// What follows from the version of Windows: its name, its rules, and whether it has a persistent store. Pure functions.
#pragma once

#include "model/network/traits.h"

#include <cstdint>
#include <string>

namespace precedence::windows {

/// As RtlGetVersion tells it. GetVersionEx would tell what the manifest allows.
struct Version {
    std::uint32_t major = 0;
    std::uint32_t minor = 0;
    std::uint32_t build = 0;
    std::uint32_t servicePack = 0;
    bool isServer = false;
};

/// "Windows 11", "Windows Server 2022".
[[nodiscard]] std::string nameOf(const Version& version);
[[nodiscard]] WindowsGeneration generationOf(const Version& version);
/// Vista and later: sums and the strong host model. Before: the interface metric was written into the routes.
[[nodiscard]] SelectionRules rulesOf(const Version& version);
[[nodiscard]] BindingReach bindingReachOf(const Version& version);
/// MSFT_NetIPInterface came with Windows 8 and Server 2012.
[[nodiscard]] bool hasPersistentStore(const Version& version);

} // namespace precedence::windows
