#include "platform/windows/windows_names.h"

#include <array>

namespace precedence::windows {
namespace {

struct Release {
    std::uint32_t major;
    std::uint32_t minor;
    std::uint32_t build; ///< the first one that has this name
    const char* client;
    const char* server;
};

// Newest first. From 10.0 on only the build tells them apart.
constexpr std::array kReleases{
    Release{10, 0, 26100, "Windows 11", "Windows Server 2025"},
    Release{10, 0, 22000, "Windows 11", "Windows Server 2022"},
    Release{10, 0, 20348, "Windows 10", "Windows Server 2022"},
    Release{10, 0, 17763, "Windows 10", "Windows Server 2019"},
    Release{10, 0, 0, "Windows 10", "Windows Server 2016"},
    Release{6, 3, 0, "Windows 8.1", "Windows Server 2012 R2"},
    Release{6, 2, 0, "Windows 8", "Windows Server 2012"},
    Release{6, 1, 0, "Windows 7", "Windows Server 2008 R2"},
    Release{6, 0, 0, "Windows Vista", "Windows Server 2008"},
    Release{5, 2, 0, "Windows XP x64", "Windows Server 2003"},
    Release{5, 1, 0, "Windows XP", "Windows XP"},
    Release{5, 0, 0, "Windows 2000", "Windows 2000 Server"},
};

bool isAtLeast(const Version& version, std::uint32_t major, std::uint32_t minor) {
    return version.major > major || (version.major == major && version.minor >= minor);
}

} // namespace

std::string nameOf(const Version& version) {
    for (const Release& release : kReleases) {
        if (version.major == release.major && version.minor == release.minor && version.build >= release.build)
            return version.isServer ? release.server : release.client;
    }
    return "Windows " + std::to_string(version.major) + "." + std::to_string(version.minor);
}

WindowsGeneration generationOf(const Version& version) {
    if (isAtLeast(version, 10, 0))
        return WindowsGeneration::Windows10;
    if (isAtLeast(version, 6, 0))
        return WindowsGeneration::WindowsXpSp2;
    if (!isAtLeast(version, 5, 1))
        return WindowsGeneration::Windows2000;
    // KB 299540 counts Server 2003 from its SP1 on, and XP from its SP2 on.
    const std::uint32_t since = version.minor == 1 ? 2 : 1;
    return version.servicePack >= since ? WindowsGeneration::WindowsXpSp2 : WindowsGeneration::WindowsXp;
}

SelectionRules rulesOf(const Version& version) {
    const bool hasNewStack = isAtLeast(version, 6, 0);
    return {.metricsAdd = hasNewStack, .strongHost = hasNewStack, .automaticTable = generationOf(version)};
}

BindingReach bindingReachOf(const Version& version) {
    if (isAtLeast(version, 10, 0))
        return BindingReach::Nothing;
    return isAtLeast(version, 6, 0) ? BindingReach::Services : BindingReach::ServicesAndNames;
}

bool hasPersistentStore(const Version& version) {
    return isAtLeast(version, 6, 2);
}

} // namespace precedence::windows
