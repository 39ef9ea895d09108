// A profile as a document: JSON, format "precedence-profile", version 1, described by
// resources/schemas/precedence-profile.schema.json. What is written reads back equal. Reading takes untrusted text:
// bounded, strict, without exceptions.
#pragma once

#include "model/network/profile.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace precedence {

inline constexpr std::size_t kLargestProfile = 1'000'000; ///< bytes

/// Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string writeProfile(const Profile& profile);

/// subject names the text in errors (operation ReadProfile): NotJson, CutOff, FileTooLarge, WrongFormat, WrongType,
/// MissingKey, UnknownKey, WrongValue.
Expected<Profile> readProfile(std::string_view text, const std::string& subject = {});

/// Whether the text means to be such a file, good or not: for choosing the reader.
[[nodiscard]] bool looksLikeProfile(std::string_view text);

} // namespace precedence
