#include "platform/elevation/frame.h"

#include <cstdint>

namespace precedence {
namespace {

constexpr std::size_t kLengthBytes = 4;
constexpr unsigned kByteBits = 8;

std::uint32_t lengthOf(std::string_view bytes) {
    std::uint32_t length = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;)
        length = (length << kByteBits) | static_cast<unsigned char>(bytes[i]);
    return length;
}

bool isLength(std::size_t length) {
    return length > 0 && length <= kLargestMessage;
}

tl::unexpected<Error> refuse(std::size_t length) {
    return fail({.code = ErrorCode::RequestRefused,
        .operation = Operation::Try,
        .detail = "a message of " + std::to_string(length) + " bytes"});
}

} // namespace

Expected<std::string> encodeFrame(std::string_view message) {
    if (!isLength(message.size()))
        return refuse(message.size());
    std::string frame;
    frame.reserve(kLengthBytes + message.size());
    for (std::size_t i = 0; i < kLengthBytes; ++i)
        frame += static_cast<char>((message.size() >> (kByteBits * i)) & 0xffU);
    return frame += message;
}

Expected<std::optional<std::string>> FrameDecoder::next() {
    if (m_waiting.size() < kLengthBytes)
        return std::optional<std::string>();
    const std::size_t length = lengthOf(m_waiting);
    if (!isLength(length))
        return refuse(length); // the bytes stay, so that every later call refuses, too
    if (m_waiting.size() < kLengthBytes + length)
        return std::optional<std::string>();
    std::optional<std::string> message = m_waiting.substr(kLengthBytes, length);
    m_waiting.erase(0, kLengthBytes + length);
    return message;
}

} // namespace precedence
