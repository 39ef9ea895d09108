// How the panel and the helper that it started find out that they are one another's. Both know a nonce that nobody else
// was told. The helper shows the first half of it, the panel answers with the other half; so that neither side learns
// from the other what it did not know, and each proves that it knew. Who the visitor is, the system says before that.
#pragma once

#include "platform/elevation/listener.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace precedence {

inline constexpr std::size_t kNonceLength = 32; ///< hexadecimal digits

struct Patience {
    std::chrono::milliseconds total{15'000};  ///< until the helper has shown itself
    std::chrono::milliseconds visitor{1'000}; ///< for one visitor to show its half
};

/// The panel's side. A visitor of another process is dropped at once, a silent one when its patience is over, one that
/// shows something wrong at once; and the next one is listened to, after an error of the listener's as well. When the
/// total patience is over: that error, or HelperSilent.
Expected<std::unique_ptr<Channel>> admit(
    Listener& listener, std::uint64_t expectedProcess, const std::string& nonce, const Patience& patience = {});

/// The panel's side where the channel can have one other end only. HelperSilent, HelperLost, or RequestRefused for
/// something wrong.
Expected<void> greet(Channel& channel, const std::string& nonce, std::chrono::milliseconds wait);
/// The helper's side; the same errors.
Expected<void> introduce(Channel& channel, const std::string& nonce, std::chrono::milliseconds wait);

[[nodiscard]] bool isNonce(std::string_view text);
/// Takes as long wherever the first difference is.
[[nodiscard]] bool isSameSecret(std::string_view left, std::string_view right);

} // namespace precedence
