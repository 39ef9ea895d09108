#include "platform/linux/adapter_files.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>

namespace precedence {
namespace {

constexpr std::uint64_t kMegabit = 1'000'000;

std::string firstLine(const std::string& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

/// Nothing for the -1 that drivers without a speed give.
std::optional<std::uint64_t> numberIn(const std::string& file) {
    const std::string line = firstLine(file);
    std::uint64_t number = 0;
    const auto [end, code] = std::from_chars(line.data(), line.data() + line.size(), number);
    return code == std::errc() && end != line.data() ? std::optional(number) : std::nullopt;
}

bool exists(const std::string& file) {
    std::error_code error;
    return std::filesystem::exists(file, error);
}

std::string deviceType(const std::string& folder) {
    std::ifstream stream(folder + "/uevent");
    constexpr std::string_view kKey = "DEVTYPE=";
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with(kKey))
            return line.substr(kKey.size());
    }
    return {};
}

bool isFileName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos;
}

Medium mediumIn(const std::string& folder, Medium known) {
    const std::string type = deviceType(folder);
    if (type == "wlan" || exists(folder + "/wireless") || exists(folder + "/phy80211"))
        return Medium::Wireless;
    if (type == "wwan")
        return Medium::MobileBroadband;
    if (type == "bluetooth")
        return Medium::Bluetooth;
    // ARPHRD_ETHER with a device behind it and none of the above.
    const bool isEthernet = numberIn(folder + "/type") == 1 && exists(folder + "/device");
    return known == Medium::Unknown && isEthernet ? Medium::Wired : known;
}

} // namespace

void readSysFiles(const std::string& folder, Adapter& adapter) {
    if (!isFileName(adapter.id.value()))
        return;
    const std::string own = folder + '/' + adapter.id.value();
    if (!adapter.index || numberIn(own + "/ifindex") != *adapter.index)
        return;
    adapter.medium = mediumIn(own, adapter.medium);
    // Reading fails while the link is down; some drivers say 2^32 - 1 for unknown.
    const auto megabits = numberIn(own + "/speed");
    if (megabits && *megabits > 0 && *megabits < 0xffffffff)
        adapter.linkSpeed = *megabits * kMegabit;
}

void readIPv6Switch(const std::string& settingsFolder, Adapter& adapter) {
    if (!isFileName(adapter.id.value()))
        return;
    const auto disabled = numberIn(settingsFolder + "/ipv6/conf/" + adapter.id.value() + "/disable_ipv6");
    // No file: the kernel has taken IPv6 off this link, or has none.
    if (!disabled || *disabled != 0)
        adapter.ipv6.reset();
    else if (!adapter.ipv6)
        adapter.ipv6 = adapter.ipv4;
}

bool hasIPv6(const std::string& settingsFolder) {
    return exists(settingsFolder + "/ipv6/conf");
}

std::string systemName(const std::string& releaseFile) {
    std::ifstream stream(releaseFile);
    constexpr std::string_view kKey = "PRETTY_NAME=";
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with(kKey))
            continue;
        std::string value = line.substr(kKey.size());
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace precedence
