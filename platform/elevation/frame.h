// How messages lie on a channel of bytes: a length in 4 bytes, the lowest first, and that many bytes of text.
// A length is a claim of the other side's: memory is taken for what has arrived, never for what was announced.
#pragma once

#include "model/network/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace precedence {

inline constexpr std::size_t kLargestMessage = 1'000'000; ///< bytes, without the length

/// RequestRefused for an empty message and for one above kLargestMessage.
Expected<std::string> encodeFrame(std::string_view message);

/// Takes bytes as they come, in any pieces. Holds no more than one message and what was fed with its end.
class FrameDecoder {
public:
    void feed(std::string_view bytes) { m_waiting += bytes; }
    /// The next whole message; nothing while it is not whole. RequestRefused for a length of 0 or above
    /// kLargestMessage, now and at every later call.
    Expected<std::optional<std::string>> next();

private:
    std::string m_waiting = {};
};

} // namespace precedence
