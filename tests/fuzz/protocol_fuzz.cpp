// No bytes make the readers of requests, answers and frames crash, or hold more than they were given. What parses is
// printed and parsed again equal, and a stream of frames gives the same messages whatever the pieces that it comes in.
#include "platform/elevation/frame.h"
#include "platform/elevation/protocol.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace precedence;

void check(bool holds) {
    if (!holds)
        std::abort();
}

void checkTexts(std::string_view text) {
    const auto request = parseRequest(text);
    if (request) {
        const auto again = parseRequest(requestText(*request));
        check(again && *again == *request);
        check(requestIdOf(text) == request->id);
    }
    const auto answer = parseAnswer(text);
    if (answer) {
        const auto again = parseAnswer(answerText(*answer));
        check(again && *again == *answer);
    }
    check(!request || !answer);
}

struct Heard {
    std::vector<std::string> messages;
    bool isBroken = false;

    friend bool operator==(const Heard&, const Heard&) = default;
};

Heard hear(std::string_view stream, std::size_t piece) {
    FrameDecoder decoder;
    Heard heard;
    for (std::size_t at = 0; at < stream.size() && !heard.isBroken; at += piece) {
        decoder.feed(stream.substr(at, piece));
        auto message = decoder.next();
        for (; message && *message; message = decoder.next())
            heard.messages.push_back(**message);
        heard.isBroken = !message;
    }
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkTexts(bytes);
    const Heard whole = hear(bytes, std::max<std::size_t>(size, 1));
    check(whole == hear(bytes, 1) && whole == hear(bytes, 7));
    std::size_t total = 0;
    for (const std::string& message : whole.messages) {
        check(!message.empty() && message.size() <= kLargestMessage);
        total += message.size();
        checkTexts(message);
    }
    check(total <= size);
    return 0;
}
