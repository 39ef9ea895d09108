#include "app/adapter_hues.h"

#include "app/colours.h"

#include <algorithm>
#include <cstdint>

namespace precedence {
namespace {

constexpr std::size_t kMostRemembered = 256;

/// FNV-1a: std::hash may differ from one library to the next.
int wishOf(const std::string& id) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char character : id) {
        hash ^= static_cast<unsigned char>(character);
        hash *= 1099511628211U;
    }
    return static_cast<int>((hash ^ (hash >> 32U)) % kAdapterHues);
}

} // namespace

void AdapterHues::include(std::vector<std::string> adapterIds) {
    std::sort(adapterIds.begin(), adapterIds.end());
    for (const std::string& id : adapterIds) {
        if (m_hues.contains(id))
            continue;
        int hue = wishOf(id);
        if (m_taken.size() < static_cast<std::size_t>(kAdapterHues)) {
            while (m_taken.contains(hue))
                hue = (hue + 1) % kAdapterHues;
        }
        m_hues.emplace(id, hue);
        m_taken.insert(hue);
    }
    if (m_hues.size() > kMostRemembered) {
        std::erase_if(m_hues, [&](const auto& remembered) {
            return !std::binary_search(adapterIds.begin(), adapterIds.end(), remembered.first);
        });
    }
}

int AdapterHues::hue(const std::string& adapterId) const {
    const auto found = m_hues.find(adapterId);
    return found == m_hues.end() ? wishOf(adapterId) : found->second;
}

} // namespace precedence
