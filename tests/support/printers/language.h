// The languages in which the tools of Windows and Linux are printed here. Their words are those of the tools
// themselves.
#pragma once

#include "model/network/snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace precedence::tests {

enum class Language : std::uint8_t { English, German, French, Spanish, Russian, Chinese };

inline constexpr std::array kLanguages{
    Language::English, Language::German, Language::French, Language::Spanish, Language::Russian, Language::Chinese};

/// One thing in each language, in the order of kLanguages.
template <typename Words>
using Translated = std::array<Words, kLanguages.size()>;

template <typename Words>
[[nodiscard]] const Words& in(Language language, const Translated<Words>& translated) {
    return translated.at(static_cast<std::size_t>(language));
}

/// "English", as the names of tests say it.
[[nodiscard]] std::string_view nameOf(Language language);

/// The machine as it would be had it been set up in that language: adapters called as Windows calls them there, and a
/// hardware address, in small letters, for every adapter that has a connector and tells none.
[[nodiscard]] SnapshotPtr localized(const Snapshot& machine, Language language);

} // namespace precedence::tests
