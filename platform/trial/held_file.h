// What was kept and is to hold, as a document: JSON, format "precedence-held", version 1. Changes stand in it as in
// journals. Reading takes untrusted text: bounded, strict, without exceptions.
#pragma once

#include "model/network/held_changes.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace precedence {

inline constexpr std::size_t kLargestHeldFile = 4'000'000; ///< bytes

[[nodiscard]] std::string writeHeld(const HeldChanges& held);

/// subject names the text in errors (operation HoldOrder): NotJson, CutOff, FileTooLarge, WrongFormat, WrongType,
/// MissingKey, UnknownKey, WrongValue, NotAnAddress, NotAPrefix.
Expected<HeldChanges> readHeld(std::string_view text, const std::string& subject = {});

} // namespace precedence
